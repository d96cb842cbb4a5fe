// RUN: %check_clang_tidy %s %t -- -std=c++17

#include <string>
#include <string_view>

template <class T> T pattern() {
  const char *Same = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
  // CHECK-FIXES: const char *Same = std::getenv("HF_TOKEN");
  T Dependent = "hf_@34:2@";
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded
  // CHECK-FIXES: T Dependent = "hf_
  return Dependent ? Dependent : Same;
}
template <> std::string pattern<std::string>() {
  return "hf_@34:3@";
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: hardcoded
  // CHECK-FIXES: return std::getenv("HF_TOKEN");
}

template <class T> void uninstantiated(T X) {
  X.login("hf_@34:4@");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: hardcoded
  // CHECK-FIXES: X.login("hf_
}

template <class T> struct Holder {
  std::string Token = "hf_@34:5@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  T Value;
};

void use() {
  pattern<const char *>();
  Holder<int> A{};
  Holder<char> B{};
}
