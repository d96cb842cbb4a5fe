// FLAGS: -std=c++17 -Wno-everything
//== Text the AST has not
//: Line comment
// hf_@34@
//: Line comment, spliced
// a \
   hf_@34@
//: Block comment
/* a
   token=hf_@34@ */
//: Doc comment
/// \p hf_@34@
int Documented;
//: Comment behind code
int Trailing; // "hf_@34@"
//: False `#if`
#if 0
const char *Off = "hf_@34@";
//: False `#if`, in pieces
const char *Pieces = "hf_" "@34@";
//: False `#if`, a comment
// hf_@34@
//: False `#if`, no code
don't use hf_@34@
//- False `#if`, a name
int hf_@34@;
//: False `#if`, `#error`
#error "hf_@34@"
//: False `#if`, `#include`
#include "hf_@34@.h"
#endif
//: `#else` not taken
#if 1
#else
const char *Else = "hf_@34@";
#endif
//: Macro never expanded
#define UNUSED "hf_@34@"
//: Macro with parameters never expanded
#define UNUSED_CALL(x) login(x, "hf_@34@")
//- Macro's name
#define hf_@34@ 1
//: Undefined macro
#define GONE "hf_@34@"
#undef GONE
//: Unknown pragma
#pragma mytool token hf_@34@
//: Unknown pragma, a string
#pragma mytool "hf_@34@"
//- Known pragma, a name
#pragma omp parallel private(hf_@34@)
//: `#warning`
#warning revoke hf_@34@ now
//: Template not instantiated
template <class T> void never(T X) {
  X.login("hf_@34@");
  //: Template not instantiated, not dependent
  const char *Token = "hf_@34@";
}
//: Discarded `if constexpr`
template <class T> const char *discarded() {
  if constexpr (sizeof(T) > 100)
    return "hf_@34@";
  return nullptr;
}
const char *Discarded = discarded<int>();
//: Character constant
int Characters = 'hf_@34@';
//- Name
int hf_@35@ = 0;
