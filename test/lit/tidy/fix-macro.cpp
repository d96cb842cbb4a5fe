// RUN: %check_clang_tidy %s %t -- -std=c++17

// A macro's body is rewritten where it is defined, if every expansion takes it.

#include <cstdlib>
#include <string>

void use(const char *);
#define IDENTITY(x) x
#define STRING(x) #x
#define EXPANDED(x) STRING(x)

#define TOKEN "hf_@34@"
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
// CHECK-NOTES: note: macro 'TOKEN' expanded here
// CHECK-FIXES: #define TOKEN std::getenv("HF_TOKEN")
#define PARENTHESES ("hf_@34:2@")
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
// CHECK-FIXES: #define PARENTHESES (std::getenv("HF_TOKEN"))
#define PIECES "hf_"                                                           \
  "@34:3@"
// CHECK-MESSAGES: :[[@LINE-2]]:17: warning: hardcoded
// CHECK-FIXES: #define PIECES std::getenv("HF_TOKEN")
#define CALL() use("hf_@34:4@")
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-FIXES: #define CALL() use(std::getenv("HF_TOKEN"))
#define OTHER TOKEN
#ifdef TOKEN
std::string Text = TOKEN;
#endif
void expansions() {
  use(TOKEN);
  use(OTHER);
  use(IDENTITY(TOKEN));
  use(PARENTHESES);
  use(PIECES);
  CALL();
  CALL();
  use(IDENTITY("hf_@34:5@"));
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
  // CHECK-FIXES: use(IDENTITY(std::getenv("HF_TOKEN")));
}
template <class T> void inTemplate(T) { use(TOKEN); }
template void inTemplate(int);

// An expansion that does not take it, each in another way.
#define ARRAY "hf_@34:6@"
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:16: note: no automatic fix: it comes from a macro, and line {{[0-9]+}} takes no call: it initializes an array
const char Array[40] = ARRAY;
#define SIZE "hf_@34:7@"
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:15: note: no automatic fix: it comes from a macro, and line {{[0-9]+}} takes no call: its value is not used as a const char pointer
std::size_t Size = sizeof SIZE;
#define JOINED "hf_@34:8@"
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:17: note: no automatic fix: it comes from a macro
const char *Joined = "a " JOINED;
#define STRINGIZED "hf_@34:9@"
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:21: note: no automatic fix: it comes from a macro, and `#` makes a text of it elsewhere
const char *Stringized[] = {EXPANDED(STRINGIZED), STRINGIZED};
#define DISABLED "hf_@34d@"
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:19: note: no automatic fix: it comes from a macro, and nobody could tell whether line {{[0-9]+}} takes a call
const char *Disabled = DISABLED;
#if 0
case sizeof DISABLED:
#endif
#define AGAIN "hf_@35@"
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:16: note: no automatic fix: it comes from a macro, which line {{[0-9]+}} does not expand as code
const char *Again = AGAIN;
#undef AGAIN
#define ONE_OF_TWO "hf_@36@"
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:21: note: no automatic fix: it comes from a macro, and line {{[0-9]+}} takes no call: its value is not used as a const char pointer
const char *Takes = ONE_OF_TWO;
static_assert(sizeof(ONE_OF_TWO) > 1);
#define ONLY_STRINGIZED(x) use(#x), use(x)
void arguments() { ONLY_STRINGIZED("hf_@37@"); }
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:37: note: no automatic fix: it comes from a macro
#define HIDDEN "hf_@38@"
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:17: note: no automatic fix: it comes from a macro, and nobody could tell whether line {{[0-9]+}} takes a call
#define USES_HIDDEN(x) STRING(HIDDEN) x
const char *Hidden = HIDDEN;
