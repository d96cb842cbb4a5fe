// RUN: %check_clang_tidy %s %t -- -fblocks -Wno-objc-root-class

@class NSString;
@interface NSConstantString
@end
@interface Client
+ (id)login:(const char *)token;
- (void)hf_@34@;
@end

NSString *Object = @"hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:22: note: no automatic fix

void use(id client) {
  [Client login:"hf_@34@"];
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded
  // CHECK-FIXES: [Client login:getenv("HF_TOKEN")];
  (void)@selector(hf_@34@);
}
