#include <string>
//== Fixes, `#include`
//: CRLF line ends
std::string Token = "hf_@34@";
