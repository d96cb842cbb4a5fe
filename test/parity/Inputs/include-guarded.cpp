#ifndef GUARD
#define GUARD
//== Fixes, `#include`
//: Header guard
const char *Token = "hf_@34@";
#endif
