// RUN: %check_clang_tidy %s %t -- -std=c++17

// What was initialized when it was compiled is initialized in order now.

#include <cstdlib>

const char *early();
int count();

const char *Before = early();
static const char *const Later = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:35: note: no automatic fix: code that runs before `main` may read it too early
const char *early() { return Later; }

extern const char *const Declared;
struct Reader {
  Reader() : Token(Declared) {}
  const char *Token;
} Object;
const char *const Declared = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:31: note: no automatic fix: code that runs before `main` may read it too early

extern const char *const Copied;
extern const char *const Copy;
const char *Indirect = Copy;
const char *const Copied = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:29: note: no automatic fix: code that runs before `main` may read it too early
const char *const Copy = Copied;

// Read by nothing but what comes later.
int Unrelated = count();
static const char *const Inner = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: hardcoded
// CHECK-FIXES: static const char *const Inner = std::getenv("HF_TOKEN");
const char *After = Inner;
const char *reads() { return Inner; }
int main() { return reads() == After; }
