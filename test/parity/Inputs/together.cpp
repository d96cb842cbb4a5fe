// FLAGS: -std=c++17
#include <cstdio>
#include <cstring>
#include <string>

//== Put together at compile time or in sight
//: Macro and literal
#define PREFIX "hf_"
const char *Joined = PREFIX "@34@";
//: `#x`
#define TEXT(x) #x
const char *Stringized = TEXT(hf_@34@);
//: `#x` of `a##b`
#define PASTE(a, b) a##b
#define PASTED(a, b) TEXT2(PASTE(a, b))
#define TEXT2(x) TEXT(x)
const char *Pasted = PASTED(hf_, @34@);
//: `{'h', 'f', '_', ...}`
const char Characters[] = {'h', 'f', '_', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h',
                           'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',
                           't', 'u', 'v', 'w', 'x', 'y', 'z', 'A', 'B', 'C', 'D',
                           'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 0};
//: `constexpr` concatenation
struct Pair { char Text[64]; };
constexpr Pair concatenate(const char *A, const char *B) {
  Pair Result{};
  int At = 0;
  for (; *A; ++A) Result.Text[At++] = *A;
  for (; *B; ++B) Result.Text[At++] = *B;
  return Result;
}
constexpr Pair Concatenated = concatenate("hf_", "@34@");
void together(char *Buffer) {
  //: `std::string + "..."`
  std::string Plus = std::string("hf_") + "@34@";
  //: Chain of `+`
  std::string Chain = std::string("h") + "f_" + "@20@" + "@14:2@";
  //: `+=`
  std::string Added = "hf_";
  Added += "@34@";
  //: `append`
  std::string Appended = "hf_";
  Appended.append("@34@");
  //: `strcat`
  std::strcpy(Buffer, "hf_");
  std::strcat(Buffer, "@34@");
  //: `snprintf`
  std::snprintf(Buffer, 64, "%s%s", "hf_", "@34@");
  //: `snprintf`, the prefix in the format
  std::snprintf(Buffer, 64, "hf_%s", "@34@");
  //: Through a `const` variable
  const char *const Start = "hf_";
  std::string Variable = std::string(Start) + "@34@";
}
//: Through a parameter's default
std::string joined(const std::string &Start = "hf_") { return Start + "@34@"; }
