//== Fixes, `#include`
//: C++, no include
const char *Token = "hf_@34@";
