// RUN: %check_clang_tidy %s %t -- -std=c++17
// RUN: %check_clang_tidy %s %t --suffix=CHECKED \
// RUN:   --config="{CheckOptions: [{key: vnx-sec-027.FixStyle, value: checked}]}" -- -std=c++17

#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>

using namespace std::string_literals;
using namespace std::string_view_literals;

void take(const std::string &Text);
void keep(const char *Text);

std::string Header = "Authorization: Bearer hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:45: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:45: warning: hardcoded
// CHECK-FIXES: std::string Header = std::string("Authorization: Bearer ") + std::getenv("HF_TOKEN");
// CHECK-FIXES-CHECKED: std::string Header = std::string("Authorization: Bearer ") + (std::getenv("HF_TOKEN") ? std::getenv("HF_TOKEN") : "");
std::string Behind{"hf_@34@\n"};
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:21: warning: hardcoded
// CHECK-FIXES: std::string Behind{std::string(std::getenv("HF_TOKEN")) + "\n"};
std::string Two = "a\thf_@34@, hf_@34:2@ b";
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
// CHECK-MESSAGES: :[[@LINE-2]]:62: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-3]]:23: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-4]]:62: warning: hardcoded
// CHECK-FIXES: std::string Two = std::string("a\t") + std::getenv("HF_TOKEN") + ", " + std::getenv("HF_TOKEN") + " b";
auto Suffix = "hf_@34@"s;
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:16: warning: hardcoded
// CHECK-FIXES: auto Suffix = std::string(std::getenv("HF_TOKEN"));
auto SuffixView = "hf_@34@"sv;
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:20: warning: hardcoded
// CHECK-FIXES: auto SuffixView = std::string_view(std::getenv("HF_TOKEN"));
auto LongSuffix = "Bearer hf_@34@"s + "\n";
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:27: warning: hardcoded
// CHECK-FIXES: auto LongSuffix = (std::string("Bearer ") + std::getenv("HF_TOKEN")) + "\n";
const char *Outlives = "Bearer hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:32: warning: hardcoded
// CHECK-NOTES: :[[@LINE-3]]:32: note: no automatic fix: it is part of a longer text, which a pointer may outlive
// CHECK-FIXES: const char *Outlives = "Bearer hf_
std::string_view Dangling = "Bearer hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:37: warning: hardcoded
// CHECK-FIXES: std::string_view Dangling = "Bearer hf_
std::string InPieces = "Bearer " "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:35: warning: hardcoded
// CHECK-FIXES: std::string InPieces = "Bearer " "hf_

void use(std::string S, bool Condition) {
  take("Bearer hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:16: warning: hardcoded
  // CHECK-FIXES: take(std::string("Bearer ") + std::getenv("HF_TOKEN"));
  keep("Bearer hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:16: warning: hardcoded
  // CHECK-FIXES: keep("Bearer hf_
  std::puts("Bearer hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:21: warning: hardcoded
  // CHECK-FIXES: std::puts((std::string("Bearer ") + std::getenv("HF_TOKEN")).c_str());
  std::cout << "Bearer hf_@34@" << '\n';
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:24: warning: hardcoded
  // CHECK-FIXES: std::cout << (std::string("Bearer ") + std::getenv("HF_TOKEN")) << '\n';
  S += "Bearer hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:16: warning: hardcoded
  // CHECK-FIXES: S += std::string("Bearer ") + std::getenv("HF_TOKEN");
  S = "a" + S + "Bearer hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:25: warning: hardcoded
  // CHECK-FIXES: S = "a" + S + (std::string("Bearer ") + std::getenv("HF_TOKEN"));
  take(Condition ? "none" : "Bearer hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:37: warning: hardcoded
  // CHECK-FIXES: take(Condition ? "none" : (std::string("Bearer ") + std::getenv("HF_TOKEN")));
  keep("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: hardcoded
  // CHECK-MESSAGES-CHECKED: :[[@LINE-2]]:9: warning: hardcoded
  // CHECK-FIXES: keep(std::getenv("HF_TOKEN"));
  // CHECK-FIXES-CHECKED: keep((std::getenv("HF_TOKEN") ? std::getenv("HF_TOKEN") : ""));
}
