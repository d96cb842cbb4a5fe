// REQUIRES: llvm-at-least-19
// RUN: %check_clang_tidy %s %t -- -std=c23

// C has constants, too, since 2023.
constexpr int Token[] = {104, 102, 95, 97, 66, 99, 68, 101, 70, 103, 72, 105, 74,
                       107, 76, 109, 78, 111, 80, 113, 82, 115, 84, 117, 86, 119,
                       88, 121, 90, 97, 66, 99, 68, 101, 70, 103, 72};
// CHECK-MESSAGES: :[[@LINE-3]]:25: warning: hardcoded
constexpr int Short[] = {104, 102, 95, 97, 66};
