// RUN: %check_clang_tidy %s %t -- -std=c++20

// Every use here would not compile, or not mean the same, with a call of
// getenv; the note says why.

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

using namespace std::string_literals;
using namespace std::string_view_literals;

char Array[2][40] = {"hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:23: note: no automatic fix: it initializes an array
constinit const char *Constinit = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: hardcoded
auto Auto = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:14: note: no automatic fix: a type is deduced from the literal
auto List = {"hf_@34@", "b"};
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: hardcoded
std::vector Deduced{"hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
std::pair Pair("hf_@34@", 1);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
const char (&Reference)[38] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
const void *Untyped = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
const wchar_t *Wide = L"hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:25: note: no automatic fix: it has an encoding prefix
const char *Commented = "hf_" /* a comment worth keeping */ "@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:26: note: no automatic fix: there is something else between its pieces
const char *Directive = "hf_"
#ifdef NOT_DEFINED
                        "no"
#endif
                        "@34@";
// CHECK-MESSAGES: :[[@LINE-5]]:26: warning: hardcoded

std::size_t Size = sizeof("hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded
static_assert(sizeof("hf_@34@") == 38, "hf_@34:2@");
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
// CHECK-MESSAGES: :[[@LINE-2]]:71: warning: hardcoded
// CHECK-NOTES: :[[@LINE-3]]:71: note: no automatic fix: it is not part of an expression
enum { Letter = "hf_@34@"[0] };
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded

template <std::size_t N> struct Fixed {
  constexpr Fixed(const char (&Text)[N]) : Value{Text[0]} {}
  char Value[N];
};
template <Fixed F> struct Parameter {};
Parameter<"hf_@34@"> Argument;
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: hardcoded

constexpr const char *constexprFunction() { return "hf_@34@"; }
// CHECK-MESSAGES: :[[@LINE-1]]:53: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:53: note: no automatic fix: the function is constexpr
auto deducedReturn() { return "hf_@34@"; }
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
auto Lambda = [] { return "hf_@34@"; };
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded

struct Literal {
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
};
constexpr Literal InConstant;

template <class T> void byValue(T);
template <class T> void byReference(const T &);
void sized(const char *, std::size_t);
void overloaded(const char *);
void overloaded(char *);
void withTemplate(const char *);
template <class T> void withTemplate(T *);
consteval int immediate(const char *) { return 1; }
__attribute__((format(printf, 1, 2))) void format(const char *, ...);

void fromUsing(const char *);
namespace other {
void fromUsing(char *);
using ::fromUsing;
} // namespace other
struct Either {
  Either(const char *);
};
struct Mutable {
  Mutable(char *);
};
void converted(Either);
void converted(Mutable);
constexpr int length(const char *Text) { return *Text ? 1 : 0; }
const int Constant = length("hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:30: note: no automatic fix: the variable may be needed as a constant

void arguments(char *Buffer, std::string &S) {
  other::fromUsing("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
  converted("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: hardcoded
  char Bound[length("hf_@34@") + 1];
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
  byValue("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: hardcoded
  byReference("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
  sized("hf_@34@", 37);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:10: note: no automatic fix: its length is passed beside it
  S.assign("hf_@34@", 10);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: hardcoded
  std::memcpy(Buffer, "hf_@34@", 38);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  overloaded("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:15: note: no automatic fix: another overload may take the result of getenv
  withTemplate("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
  (void)immediate("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
  format("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:11: note: no automatic fix: it is a format string
  setenv("HF_TOKEN", "hf_@34@", 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:23: note: no automatic fix: it is put into the environment here
  for (char C : "hf_@34@")
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded
    (void)C;
  asm("# hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: hardcoded
}
