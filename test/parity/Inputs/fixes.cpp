// FLAGS: -std=c++17
// A comment at the top.
#include <map>
#include <string>
#include <string_view>
#include <vector>

//== Fixes, C++
void login(const char *Token);
void loginText(const std::string &Token);
void loginView(std::string_view Token, int Retries);
//: Pointer
const char *Pointer = "hf_@34@";
//: Pointer, direct
static const char *const Direct("hf_@34@");
//: `const auto *`
const auto *Auto = "hf_@34@";
//: `auto`
auto Deduced = "hf_@34@";
//: `std::string`
std::string Text = "hf_@34@";
//: `std::string` in braces
std::string Braces{"hf_@34@"};
//: `std::string`, longer text
std::string Longer = "Authorization: Bearer hf_@34@";
//: `const char *`, longer text
const char *LongerPointer = "Authorization: Bearer hf_@34@";
//: `std::string_view`
std::string_view View = "hf_@34@";
//: `constexpr const char *`, not needed constant
constexpr const char *Constexpr = "hf_@34@";
//: `constexpr const char *`, needed constant
constexpr const char *Needed = "hf_@34@";
static_assert(Needed[0] == 'h', "");
//: `constexpr std::string_view`
constexpr std::string_view ConstexprView = "hf_@34@";
//: `static constexpr` member
struct Constants {
  static constexpr const char *Token = "hf_@34@";
};
//: `char k[]`, read as a pointer
static const char Buffer[] = "hf_@34@";
const char *readBuffer() { return Buffer; }
//: `char k[]`, size used
static const char Sized[] = "hf_@34@";
unsigned long Size = sizeof(Sized);
//: List of strings
std::vector<std::string> List = {"a", "hf_@34@"};
//: Map
std::map<std::string, std::string> Map = {{"token", "hf_@34@"}};
//: Aggregate
struct Login {
  const char *User;
  const char *Token;
} Aggregate = {"me", "hf_@34@"};
//: Member initializer
struct WithConstructor {
  WithConstructor() : Token("hf_@34@") {}
  const char *Token;
};
//: Default member initializer
struct WithDefault {
  std::string Token = "hf_@34@";
};
//: Default member initializer of a literal class
struct Literal {
  const char *Token = "hf_@34@";
};
//: Default argument
void defaulted(const char *Token = "hf_@34@");
//: Macro, every expansion takes it
#define TOKEN "hf_@34@"
const char *FromMacro = TOKEN;
void again() { login(TOKEN); }
//: Macro, an expansion does not
#define ARRAY_TOKEN "hf_@34@"
const char *Takes = ARRAY_TOKEN;
char TakesNot[] = ARRAY_TOKEN;
//: Macro argument
#define IDENTITY(x) x
const char *Argument = IDENTITY("hf_@34@");
void statements(bool Known, std::string S, const char *P) {
  //: Argument
  login("hf_@34@");
  //: Argument, `std::string`
  loginText("hf_@34@");
  //: Argument, `std::string`, longer text
  loginText("Authorization: Bearer hf_@34@");
  //: Argument, `const char *`, longer text
  login("Authorization: Bearer hf_@34@");
  //: Argument, `std::string_view`
  loginView("hf_@34@", 3);
  //: Argument, one of a choice
  login(Known ? "known" : "hf_@34@");
  //: Argument, its length beside it
  loginView(std::string_view("hf_@34@", 37), 1);
  //: Assignment
  P = "hf_@34@";
  //: Assignment, `std::string`
  S = "hf_@34@";
  //: Operand of `+`
  S = S + "hf_@34@";
  //: Operand of `+=`
  S += "hf_@34@";
  //: Operand of `==`
  Known = S == "hf_@34@";
  //: Subscript
  Known = "hf_@34@"[3] == 'a';
  //: Cast
  P = (const char *)"hf_@34@";
}
//: Return value
const char *pointer() { return "hf_@34@"; }
//: Return value, `std::string`
std::string text() { return "hf_@34@"; }
//: Return value, deduced
auto deduced() { return "hf_@34@"; }
//: Return value, `constexpr`
constexpr const char *constant() { return "hf_@34@"; }
//: `extern "C"`
extern "C" {
const char *external() { return "hf_@34@"; }
}
//: Lambda
auto Lambda = []() -> std::string { return "hf_@34@"; };
