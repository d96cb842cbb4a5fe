// RUN: %check_clang_tidy %s %t -- -std=c++17
// What a call finds by the types of its arguments may take the result of getenv
// rather than what it takes now.

namespace byNamespace {
struct Object {};
int login(Object, char *);
} // namespace byNamespace
int login(byNamespace::Object, const char *);
int A = login(byNamespace::Object(), "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:39: note: no automatic fix: another overload may take the result of getenv

struct WithFriend {
  friend int connect(const WithFriend &, char *) { return 1; }
};
int connect(const WithFriend &, const char *);
int B = connect(WithFriend(), "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:32: note: no automatic fix: another overload may take the result of getenv

namespace ofArgument {
struct Item {};
template <class T> int send(T, char *);
} // namespace ofArgument
template <class T> struct List {};
int send(List<ofArgument::Item>, const char *);
int C = send(List<ofArgument::Item>(), "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: hardcoded

// A name in a namespace that no argument belongs to is not found.
namespace another {
int login(byNamespace::Object, char *, int);
int open(char *);
int open(byNamespace::Object, char *);
} // namespace another
int open(byNamespace::Object, const char *);
int D = open(byNamespace::Object(), "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: hardcoded
// CHECK-FIXES: int D = open(byNamespace::Object(), std::getenv("HF_TOKEN"));

// Nor is one where the call says which it wants.
int E = ::login(byNamespace::Object(), "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: hardcoded
// CHECK-FIXES: int E = ::login(byNamespace::Object(), std::getenv("HF_TOKEN"));

namespace byNamespace {
int alone(Object, const char *);
}
int F = alone(byNamespace::Object(), "hf_@34@");
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: hardcoded
// CHECK-FIXES: int F = alone(byNamespace::Object(), std::getenv("HF_TOKEN"));
