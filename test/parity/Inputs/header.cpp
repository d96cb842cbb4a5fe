#include "header.h"
//== Headers
//- Use of a header's macro, which is reported there
const char *Used = IN_HEADER;
