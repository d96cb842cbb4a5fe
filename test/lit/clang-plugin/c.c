// RUN: %expand %s %t.c
// RUN: %clang-vnx -std=c89 -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.c
// RUN: %clang-vnx -std=c17 -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.c

const char *pointer = "hf_@34@"; /* expected-warning {{hardcoded Hugging Face API token}} */
char array[] = "hf_@34@";        /* expected-warning {{getenv("HF_TOKEN") [vnx-sec-027]}} */
void login(const char *);

void function(void) {
  login("hf_@34@"); /* expected-warning {{hardcoded}} */
  login("hf_@33@");
}
