// RUN: %expand %s %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify=all,real %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify=all,real -fplugin-arg-vnx-ignore-placeholders=false %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify=real -fplugin-arg-vnx-ignore-placeholders=true %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify=real -fplugin-arg-vnx-ignore-placeholders %t.cpp

const char *Placeholder = "hf_@34x@"; // all-warning {{hardcoded}}
const char *Real = "hf_@34@"; // real-warning {{hardcoded}}
