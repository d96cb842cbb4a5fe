#include <cstdlib>
//== Fixes, `#include`
//: `<cstdlib>` is there
const char *Token = "hf_@34@";
