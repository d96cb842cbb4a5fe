// The text, place and name that clang-tidy shows too; nothing else is said.
// RUN: %expand %s %t.cpp
// RUN: %clangxx-vnx -std=c++17 -fsyntax-only -fno-caret-diagnostics %t.cpp 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning: --implicit-check-not=error:

void login(const char *);

void function() {
  login("hf_@34@");
  // CHECK: cpp:[[@LINE-1]]:10: warning: hardcoded Hugging Face API token (VNX-SEC-027, CWE-798); revoke it at huggingface.co/settings/tokens and read it with getenv("HF_TOKEN") [vnx-sec-027]{{$}}
  // CHECK-NOT: note:
  static_assert(sizeof("hf_@34:2@") == 38, "");
  // CHECK: cpp:[[@LINE-1]]:25: warning: hardcoded
  // CHECK-NEXT: cpp:[[@LINE-2]]:25: note: no automatic fix: {{[a-z`].*[^.]$}}
  login("hf_@34:3@, hf_@34:4@");
  // CHECK: cpp:[[@LINE-1]]:10: warning: hardcoded
  // CHECK: cpp:[[@LINE-2]]:49: warning: hardcoded
  login("hf_@33@");
}
