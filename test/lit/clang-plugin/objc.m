// RUN: %expand %s %t.m
// RUN: %clang-vnx -fobjc-runtime=gnustep-2.0 -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.m
// RUN: %clang-vnx -x objective-c++ -fobjc-runtime=gnustep-2.0 -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.m

@interface NSConstantString
@end

void login(const char *);

void function(void) {
  login("hf_@34@");      // expected-warning {{hardcoded}}
  (void)@"hf_@34:2@"; // expected-warning {{hardcoded}}
}
