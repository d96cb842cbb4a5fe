// RUN: %check_clang_tidy %s %t -- -std=c++17

// `std` may be something else, which `::std` is not.

#include <cstdlib>

void use(const char *);

namespace app {
namespace std {}
const char *Namespace = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: hardcoded
// CHECK-FIXES: const char *Namespace = ::std::getenv("HF_TOKEN");
} // namespace app
struct Base {
  struct std {};
};
struct Derived : Base {
  void member() { use("hf_@34@"); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-FIXES: void member() { use(::std::getenv("HF_TOKEN")); }
  void outside();
};
void Derived::outside() { use("hf_@34@"); }
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-FIXES: void Derived::outside() { use(::std::getenv("HF_TOKEN")); }
template <class std> void parameter() { use("hf_@34@"); }
// CHECK-MESSAGES: :[[@LINE-1]]:46: warning: hardcoded
// CHECK-FIXES: template <class std> void parameter() { use(::std::getenv("HF_TOKEN")); }
void local(int std) { use("hf_@34@"); }
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded
// CHECK-FIXES: void local(int std) { use(::std::getenv("HF_TOKEN")); }
namespace outer {
struct std {};
} // namespace outer
namespace inner {
using namespace outer;
inline void directive() { use("hf_@34@"); }
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-FIXES: inline void directive() { use(::std::getenv("HF_TOKEN")); }
} // namespace inner
const char *choice(int I) { return I?"a":"hf_@34@"; }
// CHECK-MESSAGES: :[[@LINE-1]]:43: warning: hardcoded
// CHECK-FIXES: const char *choice(int I) { return I?"a": ::std::getenv("HF_TOKEN"); }
