// RUN: %check_clang_tidy %s %t -- -std=c++17

// A constexpr variable that nothing needs as a constant becomes a const one, of
// the same type and linkage.

#include <cstddef>
#include <cstdlib>
#include <string_view>

using namespace std::string_view_literals;

void use(const char *);
void useView(std::string_view);

constexpr const char *Pointer = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
// CHECK-FIXES: const char *const Pointer = std::getenv("HF_TOKEN");
constexpr char const *EastConst = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: hardcoded
// CHECK-FIXES: char const *const EastConst = std::getenv("HF_TOKEN");
constexpr const char *const AlreadyConst = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: hardcoded
// CHECK-FIXES: const char *const AlreadyConst = std::getenv("HF_TOKEN");
static constexpr const char *Static = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
// CHECK-FIXES: static const char *const Static = std::getenv("HF_TOKEN");
inline constexpr const char *Inline = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
// CHECK-FIXES: inline const char *const Inline = std::getenv("HF_TOKEN");
constexpr auto Deduced = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: hardcoded
// CHECK-FIXES: const char *const Deduced = std::getenv("HF_TOKEN");
constexpr std::string_view View = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: hardcoded
// CHECK-FIXES: const std::string_view View = std::getenv("HF_TOKEN");
constexpr std::string_view Braced{"hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: hardcoded
// CHECK-FIXES: const std::string_view Braced{std::getenv("HF_TOKEN")};
constexpr auto Suffixed = "hf_@34@"sv;
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded
// CHECK-FIXES: const auto Suffixed = std::string_view(std::getenv("HF_TOKEN"));
constexpr const char *List[] = {"a", "hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: hardcoded
// CHECK-FIXES: const char *const List[] = {"a", std::getenv("HF_TOKEN")};
template <class T> constexpr const char *Template = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:54: warning: hardcoded
// CHECK-FIXES: template <class T> const char *const Template = std::getenv("HF_TOKEN");

constexpr const char *InTemplate = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-FIXES: const char *const InTemplate = std::getenv("HF_TOKEN");
template <class T> void neverInstantiated(T Value) { Value.f(InTemplate); }

struct Members {
  static constexpr const char *Pointer = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: hardcoded
  // CHECK-FIXES: inline static const char *const Pointer = std::getenv("HF_TOKEN");
  constexpr static std::string_view View = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: hardcoded
  // CHECK-FIXES: inline const static std::string_view View = std::getenv("HF_TOKEN");
  inline static constexpr const char *Inline = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:49: warning: hardcoded
  // CHECK-FIXES: inline static const char *const Inline = std::getenv("HF_TOKEN");
};
template <class T> struct Of {
  static constexpr const char *Member = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: hardcoded
  // CHECK-FIXES: inline static const char *const Member = std::getenv("HF_TOKEN");
};

void atRunTime() {
  constexpr const char *Local = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
  // CHECK-FIXES: const char *const Local = std::getenv("HF_TOKEN");
  static constexpr const char *Kept = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
  // CHECK-FIXES: static const char *const Kept = std::getenv("HF_TOKEN");
  use(Local);
  use(Kept);
  use(Pointer);
  use(List[1]);
  use(Template<int>);
  useView(Members::View);
  use(Of<int>::Member);
  bool Same = View == Pointer;
  (void)Same;
}

// What needs a constant, each in another way.
constexpr const char *Asserted = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
static_assert(Asserted[0] == 'h');
constexpr const char *Copied = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:33: note: no automatic fix: line {{[0-9]+}} needs it as it is: the variable is a constant expression
constexpr const char *Copy = Copied;
constexpr std::string_view Bound = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:37: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
char Buffer[Bound.size()];
constexpr const char *Argument = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
template <char C> struct Character {};
Character<Argument[0]> OfArgument;
constexpr const char *Labelled = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
constexpr const char *Conditional = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:38: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
constexpr const char *InFunction = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:37: note: no automatic fix: line {{[0-9]+}} needs it as it is: the function is constexpr
constexpr char first() { return InFunction[0]; }
constexpr const char *Narrowed = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
unsigned char Letter{static_cast<unsigned>(Narrowed[0])};
constexpr const char *Integral = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: line {{[0-9]+}} needs it as it is: the variable may be needed as a constant
const int Number = Integral[0];
constexpr const char *Bits = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:31: note: no automatic fix: line {{[0-9]+}} needs it as it is: objects of a class may be needed as constants
struct Field { int Bit : Bits[0] == 'h' ? 1 : 2; };
constexpr const char *Enumerated = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:37: note: no automatic fix: line {{[0-9]+}} needs it as it is: a constant expression is needed here
enum { Enumerator = Enumerated[0] };
constexpr const char *Unused = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:33: note: no automatic fix: line {{[0-9]+}} may need it as it is, and is not compiled here
#ifdef NOT_DEFINED
static_assert(Unused[0] == 'h');
#endif
constexpr const char *First = "hf_@34@", *Second = First;
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:32: note: no automatic fix: line {{[0-9]+}} needs it as it is: the variable is a constant expression
constexpr const char *Both[] = {"hf_@34@", "hf_@34:2@"};
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:34: note: no automatic fix: the variable holds several tokens
// CHECK-MESSAGES: :[[@LINE-3]]:75: warning: hardcoded
// CHECK-NOTES: :[[@LINE-4]]:75: note: no automatic fix: the variable holds several tokens
constexpr const char *First1 = "hf_@34@", *Second1 = "b";
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:33: note: no automatic fix: its declaration is not of a simple form
[[maybe_unused]] constexpr const char *__attribute__((unused)) Attributed = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:78: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:78: note: no automatic fix: its declaration is not of a simple form

void atCompileTime(int Value) {
  switch (Value) {
  case Labelled[0]:
    break;
  }
  if constexpr (Conditional[0] == 'h')
    use("a");
  constexpr const char *Captured = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:37: note: no automatic fix: line {{[0-9]+}} needs it as it is: a function in the function uses it
  auto Lambda = [] { return Captured[0]; };
  (void)Lambda;
}
