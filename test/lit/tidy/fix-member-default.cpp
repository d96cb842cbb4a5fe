// RUN: %check_clang_tidy %s %t -- -std=c++17

// The default of a member, where the class could have constant objects.

#include <cstdlib>

void use(const char *);

struct NeverConstant {
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-FIXES: const char *Token = std::getenv("HF_TOKEN");
};
struct InBraces {
  int Number = 1;
  const char *Token{"hf_@34@"};
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
  // CHECK-FIXES: const char *Token{std::getenv("HF_TOKEN")};
};
struct WithConstructor {
  WithConstructor() {}
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-FIXES: const char *Token = std::getenv("HF_TOKEN");
};
void objects() {
  NeverConstant Object;
  InBraces List{1};
  use(NeverConstant().Token);
  use(Object.Token);
  use(List.Token);
}

struct OfConstant {
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:24: note: no automatic fix: line {{[0-9]+}} may need an object of the class as a constant
};
constexpr OfConstant Constant;
struct ConstexprConstructor {
  constexpr ConstexprConstructor() {}
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:24: note: no automatic fix: objects of the class may be needed as constants
};
struct InFunction {
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:24: note: no automatic fix: line {{[0-9]+}} may need an object of the class as a constant
};
constexpr char first() { return InFunction().Token[0]; }
struct InMember {
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:24: note: no automatic fix: line {{[0-9]+}} may need an object of the class as a constant
};
struct Holds {
  InMember Member;
};
static constexpr Holds Held{};
template <class T> struct Template {
  const char *Token = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-2]]:24: note: no automatic fix: objects of the class may be needed as constants
};
