// FLAGS: -fblocks -Wno-objc-root-class
//== Objective-C, OpenCL, CUDA
@class NSString;
@interface NSConstantString
@end
@interface Client
+ (id)login:(const char *)token;
+ (id)loginText:(NSString *)token;
//- Selector
- (void)hf_@34@;
@end
//: `@"..."`, file scope
NSString *Object = @"hf_@34@";
void use(void) {
  //: `@"..."`, argument
  [Client loginText:@"hf_@34@"];
  //: `@"..."`, in pieces
  [Client loginText:@"hf_" @"@34@"];
  //: `@"..."`, longer
  [Client loginText:@"Bearer hf_@34@"];
  //: C string, argument of a message
  [Client login:"hf_@34@"];
  //: C string, in a block
  const char *(^block)(void) = ^const char *(void) { return "hf_@34@"; };
  //- `@selector`
  (void)@selector(hf_@34@);
}
//: Comment, `#pragma mark`
#pragma mark hf_@34@
