// RUN: %expand %s %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify=default,long -fplugin-arg-vnx-min-length=34 %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify=long -fplugin-arg-vnx-min-length=35 %t.cpp

const char *Issued = "hf_@34@"; // default-warning {{hardcoded}}
const char *Longer = "hf_@35@"; // long-warning {{hardcoded}}
