// RUN: %check_clang_tidy %s %t -- -std=c++17

#include <array>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

using namespace std::string_literals;

// Each text here exists only when its pieces are put together; the place is the
// first piece's.
const std::string Prefix = "hf_";
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: hardcoded
const char Tail[] = "@34@";
const char *const Pointer = "hf_";
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
static constexpr std::string_view View = "hf_@20@";
// CHECK-MESSAGES: :[[@LINE-1]]:43: warning: hardcoded

std::string Sum = std::string("hf_") + "@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded Hugging Face API token (VNX-SEC-027, CWE-798); revoke it at huggingface.co/settings/tokens and read it with getenv("HF_TOKEN") [vnx-sec-027]
// CHECK-NOTES: :[[@LINE-2]]:32: note: no automatic fix: it is put together from several pieces
std::string ThreeOf = "token: \u00e9 hf_"s + "@20@" + std::string("@14:2@");
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: hardcoded
std::string NoBoundary = std::string("x") + "hf_" + "@34@";
std::string TooShort = std::string("hf_") + "@33@";
std::string Broken = std::string("hf_") + "@20@" + "-" + "@14@";

struct Member {
  std::string Token = "hf_" + std::string("@34:3@");
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  Member() : Other(std::string("hf_") + "@34:4@") {}
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: hardcoded
  std::string Other;
};

std::string unknown();
void write(char *);
void read(const char *);

void throughConstants(const char *Default = "hf_") {
  // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: hardcoded
  std::string A = Prefix + Tail;
  std::string B = std::string(Pointer) + "@34:5@";
  std::string C = std::string(View) + "@14@";
  std::string D = std::string(Default) + "@34:6@";
}

void appended(bool Condition) {
  std::string S = "hf_";
  S += "@20@";
  S.append("@14:7@");
  // CHECK-MESSAGES: :[[@LINE-3]]:20: warning: hardcoded
  std::string Chained;
  Chained.append("hf_").append("@34:8@");
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
  std::string Assigned = unknown();
  Assigned = "hf_";
  Assigned += "@34:9@";
  // CHECK-MESSAGES: :[[@LINE-2]]:15: warning: hardcoded

  // Not known, not followed.
  std::string Unknown = "hf_" + unknown() + "@34@";
  std::string Branch = "x";
  if (Condition)
    Branch = "hf_";
  else
    Branch = "y";
  Branch += "@34@";
  std::string Reset = "hf_";
  Reset = "-";
  Reset += "@34@";
}

void inC(bool Condition) {
  char Buffer[64];
  std::strcpy(Buffer, "hf_");
  std::strcat(Buffer, "@34:10@");
  // CHECK-MESSAGES: :[[@LINE-2]]:24: warning: hardcoded
  std::snprintf(Buffer, sizeof(Buffer), "%s%s", "hf_", "@34:11@");
  // CHECK-MESSAGES: :[[@LINE-1]]:50: warning: hardcoded
  std::sprintf(Buffer, "hf_%s", "@34:12@");
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  std::snprintf(Buffer, sizeof(Buffer), "%s%d", "hf_", 1);

  char Other[64] = "hf_";
  read(Other);
  std::strcat(Other, "@34:13@");
  // CHECK-MESSAGES: :[[@LINE-3]]:21: warning: hardcoded
  char Written[64] = "hf_";
  write(Written);
  std::strcat(Written, "@34@");
}

template <class T> void inTemplate(T) {
  std::string S = std::string("hf_") + "@34:14@";
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: hardcoded
}
void instantiate() {
  inTemplate(1);
  inTemplate("");
  auto Lambda = [] { return std::string("hf_") + "@34:15@"; };
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: hardcoded
}

void localClass() {
  struct Local {
    std::string composed() {
      const char *const A = "hf_";
      // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
      return std::string(A) + "@34:17@";
    }
    std::string nearMiss(const char *A) { return std::string(A) + "@34:18@"; }
  };
}

// What the compiler computes.
char List[] = {'h', 'f', '_', 'A', 'b', 'C', 'd', 'E', 'f', 'G', 'h', 'I', 'j',
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:16: note: no automatic fix: it is a list of characters
               'K', 'l', 'M', 'n', 'O', 'p', 'Q', 'r', 'S', 't', 'U', 'v', 'W',
               'x', 'Y', 'z', 'A', 'b', 'C', 'd', 'E', 'f', 'G', 'h', 0};
char Short[] = {'h', 'f', '_', 'A', 'b', 'C', 'd', 'E', 'f', 'G', 'h', 'I', 0};

constexpr std::array<char, 38> join(std::string_view A, std::string_view B) {
  std::array<char, 38> Result{};
  for (std::size_t I = 0; I < A.size(); ++I)
    Result[I] = A[I];
  for (std::size_t I = 0; I < B.size(); ++I)
    Result[A.size() + I] = B[I];
  return Result;
}
constexpr auto Joined = join("hf_", "@34:16@");
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:25: note: no automatic fix: it is computed at compile time

// The same text spelled elsewhere is another token; a copy of this one is not.
struct Buffer {
  char Text[64];
};
constexpr Buffer copied(std::string_view A, std::string_view B) {
  Buffer Result{};
  unsigned At = 0;
  for (char C : A)
    Result.Text[At++] = C;
  for (char C : B)
    Result.Text[At++] = C;
  return Result;
}
constexpr Buffer Computed = copied("hf_", "@34:9@");
// CHECK-MESSAGES: :[[@LINE-1]]:29: warning: hardcoded
constexpr Buffer CopyOfComputed = Computed;
void computedInside() {
  constexpr Buffer Local = copied("hf_", "@34:19@");
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded
  auto Lambda = [] {
    constexpr Buffer Inner = copied("hf_", "@34:20@");
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
  };
  const Buffer NotComputed = copied("hf_", "@34:21@");
}
template <class T> void computedInTemplate() {
  constexpr Buffer Local = copied("hf_", sizeof(T) == 1 ? "@34:22@" : "");
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: hardcoded
}
template void computedInTemplate<char>();
template <class T> struct ComputedMember {
  static constexpr Buffer Member =
      copied("hf_", sizeof(T) == 1 ? "@34:23@" : "");
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: hardcoded
};
const Buffer &UseOfMember = ComputedMember<char>::Member;
template <class T>
constexpr Buffer ComputedVariable = copied("hf_", sizeof(T) == 1 ? "@34:24@" : "");
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: hardcoded
const Buffer &UseOfVariable = ComputedVariable<char>;
// The same as above: hf_@34:9@
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded

// Of older Clang's, a specialization in its class is no member of it.
template <typename T> struct Specialized {
  template <typename U> std::string get() { return ""; }
  template <> std::string get<int>() { return std::string("hf_") + "@34@"; }
  // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: hardcoded
};
