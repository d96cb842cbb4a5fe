//== Fixes, `#include`
//: C, no include
const char *token(void) { return "hf_@34@"; }
