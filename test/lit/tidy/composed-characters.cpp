// RUN: %check_clang_tidy %s %t

#include <string>

// No literal here has anything of a token's prefix but its last character.
void appended(std::string Text) {
  std::string Token;
  Token += 'h';
  Token += 'f';
  Token += "_@34@";
  // CHECK-MESSAGES: :[[@LINE-3]]:12: warning: hardcoded
  std::string Other;
  Other += 'h';
  Other += 'g';
  Other += "_@34@";
}

// What a character is compared with is no text, but this is.
bool compared(const std::string &Text, char Letter) {
  if (Letter == 'h' || Letter == 'f')
    return false;
  return Text == 'h' + std::string("f_@34:2@");
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: hardcoded
}
