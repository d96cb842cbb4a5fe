// RUN: %check_clang_tidy %s %t -- -std=c++17

#define TOKEN "hf_@34@"
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
// CHECK-FIXES: #define TOKEN std::getenv("HF_TOKEN")
const char *Body = TOKEN;
const char *Again = TOKEN;

#define UNUSED "hf_@34:3@"
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:17: note: no automatic fix: it is in the macro 'UNUSED', which is not expanded here

#define TEXT(x) #x
const char *Stringized = TEXT(hf_@34:4@);
// CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded

#define PREFIX "hf_"
const char *Joined = PREFIX "@34:5@";
// CHECK-MESSAGES: :[[@LINE-2]]:17: warning: hardcoded

#define IDENTITY(x) x
const char *Argument = IDENTITY("hf_@34:6@");
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
// CHECK-FIXES: const char *Argument = IDENTITY(std::getenv("HF_TOKEN"));

// Stringized as well as expanded: one token, one place.
#define KEY "hf_@34:7@"
// CHECK-MESSAGES: :[[@LINE-1]]:14: warning: hardcoded
#define STRING(x) #x
#define EXPANDED(x) STRING(x)
const char *Both[] = {EXPANDED(KEY), KEY};

// Pasted and stringized: spelled nowhere, while a macro that is not part of it
// spells the same.
#define PASTED(x, y) EXPANDED(x##y)
const char *Pasted = PASTED(hf_, @34:7@);
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
