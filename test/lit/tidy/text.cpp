// RUN: %check_clang_tidy %s %t -- -std=c++17 -Wno-unknown-pragmas "-Wno-#warnings"

// A comment: hf_@34@ and a "string" in it.
// CHECK-MESSAGES: :[[@LINE-1]]:15: warning: hardcoded Hugging Face API token (VNX-SEC-027, CWE-798); revoke it at huggingface.co/settings/tokens and read it with getenv("HF_TOKEN") [vnx-sec-027]
// CHECK-NOTES: :[[@LINE-2]]:15: note: no automatic fix: it is in a comment; delete it there
/* A block
   comment, token=hf_@34:2@. */
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
/// A doc comment: \p hf_@34:3@
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
int Trailing; // hf_@34:4@
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded
// A comment about xhf_@34@ has none.

#if 0
const char *Off = "hf_@34:5@";
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:20: note: no automatic fix: it is in code this build does not compile
const char *Pieces = "hf_" "@34:6@";
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
int hf_@34@;
#error "don't use hf_@34:7@"
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
#endif

#warning revoke hf_@34:8@ now
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:17: note: no automatic fix: it is in a #warning directive
#pragma mytool token hf_@34:9@
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
#pragma omp parallel private(hf_@34@)
#pragma message("hf_@34:10@")
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded

[[deprecated("use hf_@34:11@")]] void attribute();
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:19: note: no automatic fix: it is not part of an expression
__attribute__((annotate("hf_" "@34:12@"))) void annotated();
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
static_assert(true, "hf_@34:13@");
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
asm("# hf_@34:14@");
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: hardcoded
void Symbol() asm("hf_@34:15@");
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded

#define hf_@34@ 1
#define USES(x) hf_@35@ ## x

// What macros bring where the syntax tree has no expression.
#define BEGINNING "hf_"
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: hardcoded
extern int Labelled __asm__(BEGINNING "@34:9@");
#define TEXT(x) #x
__attribute__((deprecated(TEXT(hf_@40d@)))) void deprecatedByMacro();
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
#define NOT_TEXT(x)
NOT_TEXT(hf_@40@)
