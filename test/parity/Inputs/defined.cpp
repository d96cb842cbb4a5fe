// FLAGS: -DUSED="hf_@34@"
//== Text the AST has not
//: `-D`, expanded
const char *Token = USED;
