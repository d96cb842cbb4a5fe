#include <stdlib.h>
//== Fixes, `#include`
//: `<stdlib.h>` is there
const char *Token = "hf_@34@";
