// FLAGS: -std=c++20
// CLANG: 19
export module app;
//== Fixes, `#include`
//: C++ module
export const char *token() { return "hf_@34@"; }
