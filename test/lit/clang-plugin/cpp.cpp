// RUN: %expand %s %t.cpp
// RUN: %clangxx-vnx -std=c++11 -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.cpp
// RUN: %clangxx-vnx -std=c++20 -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.cpp

template <class T> T token() {
  return "hf_@34@"; // expected-warning {{hardcoded}}
}
const char *Instance = token<const char *>();

struct Client {
  const char *Token = "hf_@34:2@"; // expected-warning {{hardcoded}}
};
#define TOKEN "hf_@34:3@" // expected-warning {{hardcoded}}
const char *FromMacro = TOKEN;
const char *Raw = R"(hf_@34:4@)"; // expected-warning {{hardcoded}}
