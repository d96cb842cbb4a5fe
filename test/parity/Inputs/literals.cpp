// FLAGS: -std=c++17
#include <string>
#include <string_view>
using namespace std::string_literals;
using namespace std::string_view_literals;

//== Literals as evaluated
//: In one piece
const char *Plain = "hf_@34@";
//: Longer and with digits
const char *Digits = "hf_@40d@";
//- Too short for a token
const char *Short = "hf_@33@";
//: A placeholder
const char *Placeholder = "hf_@34x@";
//: Escape, hexadecimal
const char *Hex = "\x68" "f_@34@";
//: Escape, octal
const char *Octal = "\150f_@34@";
//: Escape, `\u0068`
const char *Universal = "\u0068f_@34@";
//: Adjacent literals
const char *Adjacent = "hf_" "@34@";
//: Adjacent literals on several lines
const char *Lines = "hf_"
                    "@20@"
                    "@14:2@";
//: Adjacent literals with a comment between
const char *Comment = "hf_" /* id */ "@34@";
//: Line splice
const char *Splice = "hf\
_@34@";
//: Raw string
const char *Raw = R"(hf_@34@)";
//: Raw string of several lines
const char *RawLines = R"x(
  token: hf_@34@
)x";
//: Raw string, the escape of another language before
const char *RawEscape = R"(\nhf_@34@)";
//: `L`
const wchar_t *Wide = L"hf_@34@";
//: `u`
const char16_t *Utf16 = u"hf_@34@";
//: `U`
const char32_t *Utf32 = U"hf_@34@";
//: `u8`
const char *Utf8 = u8"hf_@34@";
//: `LR`, in pieces
const wchar_t *WideRaw = L"hf_" LR"(@34@)";
//: User-defined literal, `s`
std::string Suffix = "hf_@34@"s;
//: User-defined literal, `sv`
std::string_view SuffixView = "hf_@34@"sv;
//: User-defined literal, the user's
const char *operator""_key(const char *Text, decltype(sizeof 0));
const char *Key = "hf_@34@"_key;
//: After text that is not ASCII
const char *Columns = "é ü hf_@34@";
//: Two in one literal
const char *Two = "hf_@34@,hf_@34:2@";
//: Attribute, `[[deprecated]]`
[[deprecated("use hf_@34@")]] void deprecatedFunction();
//: Attribute, `annotate`
__attribute__((annotate("hf_" "@34@"))) void annotated();
//: Attribute, of a variable
[[gnu::section("s." "hf_@34@")]] int Placed;
//: `static_assert` message
static_assert(true, "hf_@34@");
//: `asm` at file scope
asm("# hf_@34@");
//: `asm` in a function
void assembler() { asm("# hf_@34@"); }
//: `asm` name of a symbol
void symbol() asm("hf_@34@");
//: `#pragma message`
#pragma message("hf_@34@")
//: `_Pragma`
_Pragma("message(\"hf_@34@\")")
//: Include name
#if __has_include("hf_@34@.h")
#endif
//- `__func__` and other names
void hf_@36@() { (void)__func__; (void)__PRETTY_FUNCTION__; }
//: `sizeof`
unsigned long Size = sizeof("hf_@34@");
//: Array
char Array[] = "hf_@34@";
//: Template, each instance
template <class T> const char *instance() { return "hf_@34@"; }
const char *One = instance<int>();
const char *Other = instance<char>();
//: Template, dependent
template <class T> T dependent() { return "hf_@34@"; }
std::string Dependent = dependent<std::string>();
//: Lambda
auto Lambda = []() -> const char * { return "hf_@34@"; };
//: Default argument
void defaulted(const char *Token = "hf_@34@");
