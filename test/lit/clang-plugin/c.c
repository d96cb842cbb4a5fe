// RUN: %expand %s %t.c
// RUN: %clang-vnx -std=c89 -fsyntax-only -Xclang -verify %t.c
// RUN: %clang-vnx -std=c17 -fsyntax-only -Xclang -verify %t.c

const char *pointer = "hf_@34@"; /* expected-warning {{hardcoded Hugging Face API token}} expected-note {{no automatic fix}} */
char array[] = "hf_@34@";        /* expected-warning {{getenv("HF_TOKEN") [vnx-sec-027]}} expected-note {{no automatic fix}} */
void login(const char *);

void function(void) {
  login("hf_@34@"); /* expected-warning {{hardcoded}} */
  login("hf_@33@");
}
