// RUN: %check_clang_tidy %s %t -- -std=c++17

// An array of characters that is only read as a pointer becomes one.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

void use(const char *);
void write(char *);
template <class T> void deduced(T);
template <std::size_t N> void sized(const char (&)[N]);

static const char Read[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: hardcoded
// CHECK-FIXES: static const char *Read = std::getenv("HF_TOKEN");
const char Own[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-FIXES: const char *const Own = std::getenv("HF_TOKEN");
static char Mutable[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
// CHECK-FIXES: static const char *Mutable = std::getenv("HF_TOKEN");
constexpr char Constant[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
// CHECK-FIXES: const char *const Constant = std::getenv("HF_TOKEN");
static const char WithSize[64] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-FIXES: static const char *WithSize = std::getenv("HF_TOKEN");
struct Members {
  static constexpr char Text[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
  // CHECK-FIXES: inline static const char *const Text = std::getenv("HF_TOKEN");
};

std::string reads() {
  char Local[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
  // CHECK-FIXES: const char *Local = std::getenv("HF_TOKEN");
  char const East[] = {"hf_@34@"};
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
  // CHECK-FIXES: char const *East = {std::getenv("HF_TOKEN")};
  use(Local);
  use(East);
  use(Own);
  use(Mutable);
  use(Constant);
  use(WithSize);
  use(Members::Text);
  std::printf("%s\n", Own);
  bool IsToken = Read[0] == 'h' && *Own == 'h';
  std::string Text = Read;
  return IsToken ? Text + Own : Own;
}

// What needs an array.
char External[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:20: note: no automatic fix: it may be declared elsewhere as it is
extern const char Declared[];
const char Declared[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:26: note: no automatic fix: it may be declared elsewhere as it is
static const char Measured[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:33: note: no automatic fix: line {{[0-9]+}} needs it as it is: it is not read as a pointer
std::size_t Size = sizeof Measured;
static const char Counted[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:32: note: no automatic fix: line {{[0-9]+}} needs it as it is: it is not read as a pointer
static const char Looped[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:31: note: no automatic fix: line {{[0-9]+}} needs it as it is: a reference is bound to it
static const char Referenced[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: line {{[0-9]+}} needs it as it is: a reference is bound to it
const char (&Reference)[38] = Referenced;
static const char Addressed[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:34: note: no automatic fix: line {{[0-9]+}} needs it as it is: it is not read as a pointer
const void *Address = &Addressed;
static const char Typed[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:30: note: no automatic fix: line {{[0-9]+}} needs it as it is: it is not read as a pointer
decltype(Typed) *Other = nullptr;
static const char TwoTexts[2][64] = {"hf_@34@", "b"};
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:39: note: no automatic fix: it initializes an array
static const unsigned char Unsigned[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:42: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:42: note: no automatic fix: it initializes an array
static const char Letters[] = {"hf_@34@"[0], 0};
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:33: note: no automatic fix: its value is not used as a const char pointer
static const char Longer[] = "Bearer hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:38: note: no automatic fix: it is part of a longer text, which a pointer may outlive
static const char Copied[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:31: note: no automatic fix: line {{[0-9]+}} needs it as it is: its value is not used as a const char pointer
static const char Automatic[] = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:34: note: no automatic fix: line {{[0-9]+}} needs it as it is: a type is deduced from the literal

void needs(char *Target) {
  char Written[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:21: note: no automatic fix: line {{[0-9]+}} needs it as it is: it is not only read
  Written[0] = 'x';
  char Filled[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:20: note: no automatic fix: line {{[0-9]+}} needs it as it is: it is not only read
  write(Filled);
  sized(Counted);
  for (char C : Looped)
    (void)C;
  std::memcpy(Target, Copied, 38);
  deduced(Automatic);
}
