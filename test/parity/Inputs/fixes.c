// FLAGS: -std=c11
#include <stdio.h>

//== Fixes, C
void login(const char *token);
struct login { const char *user; const char *token; };
//: File scope
const char *file_scope = "hf_@34@";
//: File scope, aggregate
struct login table[] = {{"me", "hf_@34@"}};
const char *function(int known) {
  //: Local
  const char *local = "hf_@34@";
  //: Local, `char *`
  char *mutable_local = "hf_@34@";
  //: Static local
  static const char *kept = "hf_@34@";
  //: Aggregate
  struct login list = {"me", "hf_@34@"};
  //: Designated initializer
  struct login designated = {.token = "hf_@34@"};
  //: Compound literal
  struct login *compound = &(struct login){"me", "hf_@34@"};
  //: Array
  char array[] = "hf_@34@";
  //: Argument
  login("hf_@34@");
  //: Argument, variadic
  printf("%s", "hf_@34@");
  //: Argument, format string
  printf("hf_@34@");
  //: Assignment
  local = "hf_@34@";
  //: `_Generic`
  local = _Generic("hf_@34@", char *: "a", default: "b");
  //: Switch
  switch (known) { case sizeof("hf_@34@"): break; }
  //: Return value
  return known ? local : "hf_@34@";
}
//: Macro at file scope
#define TOKEN "hf_@34@"
const char *from_macro = TOKEN;
//: Macro in functions only
#define LOCAL_TOKEN "hf_@34@"
const char *from_local(void) { return LOCAL_TOKEN; }
