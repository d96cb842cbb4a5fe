//===- CommaRuns.h - where a list of characters may be ----------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_COMMARUNS_H
#define VNX_CHECKS_PIECES_COMMARUNS_H

#include "checks/pieces/CLexer.h"

#include <optional>
#include <vector>

namespace vnx::pieces {

/// Watches the elements between commas, in each pair of brackets by itself, for
/// as many in a row as a token has, that could be its characters: single
/// numbers and character constants with fitting values, and whatever has no
/// value that can be told. An element that is none (a string, a table's row, an
/// address) breaks a row.
class CommaRuns {
public:
  CommaRuns();

  /// Takes the next token of code, or of a macro's body.
  void take(const CToken &T);

  /// The branches of conditions are taken side by side.
  void startCondition();
  void otherBranch();
  void endCondition();

  /// A macro's body is a list of its own.
  void startMacro();
  /// True if the macro stands for several elements, one of which could be a
  /// character.
  bool endMacro();

  /// True where an #include could bring elements of a list.
  bool isInList() const;

  bool sawLongRun() const { return LongRun; }
  /// A pack is expanded in braces.
  bool sawPack() const { return Pack; }
  /// Branches of a condition close different brackets.
  bool isUnbalanced() const { return Unbalanced; }

private:
  /// What is known of the elements before this one.
  struct Run {
    unsigned Count = 0;
    bool Unknown = false;
    bool H = false, F = false, U = false;
  };
  struct Group {
    char Open = 0;
    bool IsEnum = false;
    /// Statements or declarations stand in it.
    bool IsBlock = false;
    Run Row;
    bool SawComma = false;
    /// Elements of it could be characters.
    bool SawPossible = false;
    // The element at hand.
    unsigned Tokens = 0;
    bool IsNone = false;
    bool IsDesignated = false;
    bool EndsInString = false;
    std::optional<unsigned> Value;
  };
  struct Condition {
    std::vector<Group> Before;
    /// What the branches so far have led to, but for the one at hand.
    std::vector<std::vector<Group>> Ends;
    bool HasElse = false;
  };

  void takeInElement(const CToken &T);
  void endElement(Group &In);
  void count(Group &In, unsigned Elements, std::optional<unsigned> Value);
  void open(char Bracket);
  void close(char Bracket);
  void merge(const std::vector<Group> &Other);

  std::vector<Group> Groups;
  std::vector<Condition> Conditions;
  /// Since the last `enum`, as long as it may be its head.
  bool InEnumHead = false;
  bool LongRun = false;
  bool Pack = false;
  bool Unbalanced = false;
  unsigned Dots = 0;
  /// The last token may have begun a comparison.
  bool WasOperator = false;
};

/// The value of a number or a character constant, as far as it is a character;
/// nothing where it cannot be told.
std::optional<unsigned> valueOf(const CToken &T);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_COMMARUNS_H
