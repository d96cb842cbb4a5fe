// RUN: %check_clang_tidy %s %t -- -fblocks -Wno-objc-root-class
// RUN: %check_clang_tidy %s %t --suffix=ARC -- -fblocks -Wno-objc-root-class -fobjc-runtime=gnustep-2.0 -fobjc-arc

@interface NSString
+ (instancetype)stringWithUTF8String:(const char *)text;
+ (instancetype)stringWithFormat:(NSString *)format, ...
    __attribute__((format(__NSString__, 1, 2)));
@end
@interface NSConstantString : NSString
@end
@interface Client
+ (id)login:(const char *)token;
+ (id)loginObject:(NSString *)token;
- (void)hf_@34@;
@end

NSString *Object = @"hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
// CHECK-MESSAGES-ARC: :[[@LINE-2]]:22: warning: hardcoded
// CHECK-NOTES: :[[@LINE-3]]:22: note: no automatic fix: C wants a constant initializer here

NSString *use(id client) {
  [Client login:"hf_@34@"];
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded
  // CHECK-MESSAGES-ARC: :[[@LINE-2]]:18: warning: hardcoded
  // CHECK-FIXES: [Client login:getenv("HF_TOKEN")];
  [Client loginObject:@"hf_@34@"];
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
  // CHECK-MESSAGES-ARC: :[[@LINE-2]]:25: warning: hardcoded
  // CHECK-FIXES: [Client loginObject:@(getenv("HF_TOKEN"))];
  // CHECK-FIXES-ARC: [Client loginObject:@(getenv("HF_TOKEN"))];
  [Client loginObject:@"Bearer hf_@34@"];
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
  // CHECK-MESSAGES-ARC: :[[@LINE-2]]:32: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-3]]:32: note: no automatic fix: it is part of a longer text
  [NSString stringWithFormat:@"hf_@34@"];
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
  // CHECK-MESSAGES-ARC: :[[@LINE-2]]:32: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-3]]:32: note: no automatic fix: it may be a format string
  NSString *kept = @"hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
  // CHECK-MESSAGES-ARC: :[[@LINE-2]]:22: warning: hardcoded
  // CHECK-NOTES: :[[@LINE-3]]:22: note: no automatic fix: an object that is made here may not be kept where it goes
  // CHECK-FIXES-ARC: NSString *kept = @(getenv("HF_TOKEN"));
  (void)@selector(hf_@34@);
  (void)kept;
  return @"hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: hardcoded
  // CHECK-MESSAGES-ARC: :[[@LINE-2]]:12: warning: hardcoded
  // CHECK-FIXES: return @(getenv("HF_TOKEN"));
  // CHECK-FIXES-ARC: return @(getenv("HF_TOKEN"));
}
