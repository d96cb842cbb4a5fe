// What is not in the AST: the preprocessor is watched and the text swept.
// RUN: %expand %s %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -fno-caret-diagnostics %t.cpp 2>&1 | FileCheck %s --implicit-check-not=warning:

// In a comment: hf_@34@
// CHECK: cpp:[[@LINE-1]]:18: warning: hardcoded
#if 0
const char *Disabled = "hf_@34:2@";
// CHECK: cpp:[[@LINE-1]]:25: warning: hardcoded
#endif
#define NEVER_EXPANDED "hf_@34:3@"
// CHECK: cpp:[[@LINE-1]]:25: warning: hardcoded
int hf_@34:4@; // a name
