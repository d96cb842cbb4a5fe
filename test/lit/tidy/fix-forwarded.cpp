// RUN: %check_clang_tidy %s %t -- -std=c++17

// What the standard library makes of an argument that it forwards.

#include <any>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

std::map<std::string, std::string> Map = {{"token", "hf_@34@"}};
// CHECK-MESSAGES: :[[@LINE-1]]:54: warning: hardcoded
// CHECK-FIXES: std::map<std::string, std::string> Map = {{[{][{]}}"token", std::getenv("HF_TOKEN"){{[}][}]}};
std::map<std::string, const char *> Pointers = {{"token", "hf_@34@"}};
// CHECK-MESSAGES: :[[@LINE-1]]:60: warning: hardcoded
// CHECK-FIXES: std::map<std::string, const char *> Pointers = {{[{][{]}}"token", std::getenv("HF_TOKEN"){{[}][}]}};
std::map<std::string, int> Keys = {{"hf_@34@", 1}};
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: hardcoded
// CHECK-FIXES: std::map<std::string, int> Keys = {{[{][{]}}std::getenv("HF_TOKEN"), 1{{[}][}]}};
std::map<std::string, std::string> Longer = {{"token", "Bearer hf_@34@"}};
// CHECK-MESSAGES: :[[@LINE-1]]:64: warning: hardcoded
// CHECK-FIXES: std::map<std::string, std::string> Longer = {{[{][{]}}"token", std::string("Bearer ") + std::getenv("HF_TOKEN"){{[}][}]}};
std::pair<std::string, int> Pair("hf_@34@", 1);
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-FIXES: std::pair<std::string, int> Pair(std::getenv("HF_TOKEN"), 1);
std::tuple<int, std::string> Tuple(1, "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
// CHECK-FIXES: std::tuple<int, std::string> Tuple(1, std::getenv("HF_TOKEN"));
std::optional<std::string> Optional = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
// CHECK-FIXES: std::optional<std::string> Optional = std::getenv("HF_TOKEN");

void calls(std::vector<std::string> &List) {
  List.emplace_back("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
  // CHECK-FIXES: List.emplace_back(std::getenv("HF_TOKEN"));
  Map.emplace("token", "hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
  // CHECK-FIXES: Map.emplace("token", std::getenv("HF_TOKEN"));
  Map.insert({"token", "hf_@34@"});
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
  // CHECK-FIXES: Map.insert({"token", std::getenv("HF_TOKEN")});
  Optional = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: hardcoded
  // CHECK-FIXES: Optional = std::getenv("HF_TOKEN");
  auto Shared = std::make_shared<std::string>("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:48: warning: hardcoded
  // CHECK-FIXES: auto Shared = std::make_shared<std::string>(std::getenv("HF_TOKEN"));
}

// What another type would be made of.
std::pair Deduced("hf_@34@", 1);
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:20: note: no automatic fix: a type is deduced from the literal
auto Made = std::make_pair("hf_@34@", 1);
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:29: note: no automatic fix: its value is not used as a const char pointer
std::map<std::string, std::any> Any = {{"token", "hf_@34@"}};
// CHECK-MESSAGES: :[[@LINE-1]]:51: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:51: note: no automatic fix: its value is not used as a const char pointer
std::any Anything = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:22: note: no automatic fix: its value is not used as a const char pointer
std::pair<bool, int> Truth("hf_@34@", 1);
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:29: note: no automatic fix: its value is not used as a const char pointer
