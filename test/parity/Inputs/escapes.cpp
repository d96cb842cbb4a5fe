// FLAGS: -std=c++20
// CLANG: 19
//== Literals as evaluated
//: Escape, `\x{68}`
const char *Delimited = "\x{68}f_@34@";
//: Escape, `\N{LATIN SMALL LETTER H}`
const char *Named = "\N{LATIN SMALL LETTER H}f_@34@";
