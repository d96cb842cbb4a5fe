// FLAGS: -std=c++20
//== Literals as evaluated
//: `char8_t`
const char8_t *Utf8 = u8"hf_@34@";
//: `[[nodiscard]]` message
[[nodiscard("hf_@34@")]] int nodiscard();
//: `consteval`
consteval int length(const char *Text) { return Text[0]; }
int Length = length("hf_@34@");
//: `constinit`
constinit const char *Constinit = "hf_@34@";
//: Literal as a template's argument
template <unsigned long N> struct Fixed {
  char Text[N] = {};
  constexpr Fixed(const char (&From)[N]) { Text[0] = From[0]; }
};
template <Fixed F> struct Parameter {};
Parameter<"hf_@34@"> Argument;
//: Concept
template <class T> concept Small = sizeof(T) < sizeof("hf_@34@");
//: Designated initializer
struct Login {
  const char *User = nullptr;
  const char *Token;
} Designated = {.Token = "hf_@34@"};
