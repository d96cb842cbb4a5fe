// RUN: %check_clang_tidy %s %t -- -std=c++17

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>
// CHECK-FIXES: #include <cstdio>
// CHECK-FIXES-NEXT: {{^}}#include <cstdlib>
// CHECK-FIXES-NEXT: #include <functional>

void login(const char *Token);
void loginText(const std::string &Token);
void loginView(std::string_view Token, int Retries);

// Initialisers.
const char *Pointer = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
// CHECK-FIXES: const char *Pointer = std::getenv("HF_TOKEN");
static const char *const Constant("hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: hardcoded
// CHECK-FIXES: static const char *const Constant(std::getenv("HF_TOKEN"));
const auto *Auto = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-FIXES: const auto *Auto = std::getenv("HF_TOKEN");
std::string Text = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-FIXES: std::string Text = std::getenv("HF_TOKEN");
std::string Braces{"hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-FIXES: std::string Braces{std::getenv("HF_TOKEN")};
std::string_view View = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
// CHECK-FIXES: std::string_view View = std::getenv("HF_TOKEN");
auto Temporary = std::string("hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded
// CHECK-FIXES: auto Temporary = std::string(std::getenv("HF_TOKEN"));
std::vector<std::string> List = {"a", "hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
// CHECK-FIXES: std::vector<std::string> List = {"a", std::getenv("HF_TOKEN")};
const char *Pointers[] = {"a", "hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
// CHECK-FIXES: const char *Pointers[] = {"a", std::getenv("HF_TOKEN")};
struct Login {
  const char *User;
  std::string Token;
} Aggregate = {"me", "hf_@34@"};
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
// CHECK-FIXES: } Aggregate = {"me", std::getenv("HF_TOKEN")};
struct WithConstructor {
  WithConstructor() : Token("hf_@34@") {}
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
  // CHECK-FIXES: WithConstructor() : Token(std::getenv("HF_TOKEN")) {}
  const char *Token;
};

// Arguments, defaults among them.
void defaulted(const char *Token = "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-FIXES: void defaulted(const char *Token = std::getenv("HF_TOKEN"));
void arguments(bool Known, std::string &S, void (*Call)(const char *)) {
  login("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: hardcoded
  // CHECK-FIXES: login(std::getenv("HF_TOKEN"));
  login(Known ? "known" : "hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded
  // CHECK-FIXES: login(Known ? "known" : std::getenv("HF_TOKEN"));
  login((("hf_@34@")));
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: hardcoded
  // CHECK-FIXES: login(((std::getenv("HF_TOKEN"))));
  loginText("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: hardcoded
  // CHECK-FIXES: loginText(std::getenv("HF_TOKEN"));
  loginView("hf_@34@", 3);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: hardcoded
  // CHECK-FIXES: loginView(std::getenv("HF_TOKEN"), 3);
  Call("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: hardcoded
  // CHECK-FIXES: Call(std::getenv("HF_TOKEN"));
  std::printf("%s\n", "hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-FIXES: std::printf("%s\n", std::getenv("HF_TOKEN"));
  S.append("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: hardcoded
  // CHECK-FIXES: S.append(std::getenv("HF_TOKEN"));
  std::vector<const char *> V;
  V.push_back("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
  // CHECK-FIXES: V.push_back(std::getenv("HF_TOKEN"));
}

// Return values.
const char *pointer() { return"hf_@34@"; }
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-FIXES: const char *pointer() { return std::getenv("HF_TOKEN"); }
std::string text() { return "hf_@34@"; }
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
// CHECK-FIXES: std::string text() { return std::getenv("HF_TOKEN"); }
auto Lambda = []() -> std::string { return "hf_@34@"; };
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: hardcoded
// CHECK-FIXES: auto Lambda = []() -> std::string { return std::getenv("HF_TOKEN"); };

// Operands.
void operands(std::string S, const char *P) {
  P = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: hardcoded
  // CHECK-FIXES: P = std::getenv("HF_TOKEN");
  S = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: hardcoded
  // CHECK-FIXES: S = std::getenv("HF_TOKEN");
  S += "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: hardcoded
  // CHECK-FIXES: S += std::getenv("HF_TOKEN");
  S = "Bearer " + S + "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-FIXES: S = "Bearer " + S + std::getenv("HF_TOKEN");
  bool Same = S == "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
  // CHECK-FIXES: bool Same = S == std::getenv("HF_TOKEN");
  P = (const char *)"hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
  // CHECK-FIXES: P = (const char *)std::getenv("HF_TOKEN");
}
