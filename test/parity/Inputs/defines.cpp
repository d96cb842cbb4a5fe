// FLAGS: -DUNUSED="hf_@34@"
//== Text the AST has not
//: `-D`, not expanded
int x;
