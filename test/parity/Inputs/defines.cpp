// FLAGS: -DUNUSED="hf_@34@"
// EXCEPT vnx-clangd: known bug: the macros of -D are not in the preprocessor it hands on
//== Text the AST has not
//: `-D`, not expanded
int x;
