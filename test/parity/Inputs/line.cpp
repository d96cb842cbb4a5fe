// FLAGS: -std=c++17
// EXCEPT plugin: the compiler itself takes file and line from #line
//== Text the AST has not
//: `#line`
#line 52 "hf_@34@"
