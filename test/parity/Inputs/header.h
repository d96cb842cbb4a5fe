//== Headers
//: In a header of the project
inline const char *inHeader() { return "hf_@34@"; }
//: Macro of a header
#define IN_HEADER "hf_@34@"
