// RUN: %check_clang_tidy %s %t -- -std=c++17

// Judged by value, reported at the first byte of the first piece.
const char *Hex = "\x68" "f_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
// CHECK-FIXES: const char *Hex = std::getenv("HF_TOKEN");
const char *Octal = "\150f_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
const char *Name = "\u0068f_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
const char *Late = "a\tb \x68" "f_" "@34@ c";
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
const char *Newline = "a\nhf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: hardcoded

const char *Pieces = "hf_"
                     "@20@"
                     "@14:2@";
// CHECK-MESSAGES: :[[@LINE-3]]:23: warning: hardcoded
// CHECK-FIXES: const char *Pieces = std::getenv("HF_TOKEN");
const char *Mixed = "" "hf" R"(_@34@)";
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
// CHECK-FIXES: const char *Mixed = std::getenv("HF_TOKEN");
const char *Apart = "hf_" " " "@34@";

const char *Spliced = "hf\
_@34@";
// CHECK-MESSAGES: :[[@LINE-2]]:24: warning: hardcoded
// CHECK-FIXES: const char *Spliced = std::getenv("HF_TOKEN");

const char *Raw = R"(hf_@34@)";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
// CHECK-FIXES: const char *Raw = std::getenv("HF_TOKEN");
// Here the escape is another language's, perhaps JSON's.
const char *RawEscape = R"(\nhf_@34@)";
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
const char *RawLines = R"x(
first
  token: hf_@34@ )"
last)x";
// CHECK-MESSAGES: :[[@LINE-2]]:10: warning: hardcoded
const wchar_t *WideRaw = LR"(
 hf_@34@)";
// CHECK-MESSAGES: :[[@LINE-1]]:2: warning: hardcoded

const char *Two = "hf_@34@, hf_@34:2@";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
// CHECK-MESSAGES: :[[@LINE-2]]:59: warning: hardcoded
