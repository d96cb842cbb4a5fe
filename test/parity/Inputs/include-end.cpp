//== Fixes, `#include`
//: No newline at the end
const char *Token = "hf_@34@";