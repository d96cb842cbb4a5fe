#include <string>
using namespace std;
//== Fixes, `#include`
//: `using namespace std`
string Token = "hf_@34@";
