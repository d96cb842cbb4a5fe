//===- CommaRuns.h - where a list of characters may be ----------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_COMMARUNS_H
#define VNX_CHECKS_PIECES_COMMARUNS_H

#include "checks/pieces/CLexer.h"
#include "checks/pieces/NameFacts.h"

#include <algorithm>
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
  /// What the macro at hand calls its variable arguments.
  void setVariadic(std::string_view Name) { Variadic = Name; }
  /// And its parameters, which may stand for anything.
  void setParameters(const std::vector<std::string_view> &Names) {
    Parameters = &Names;
  }
  /// True if the macro stands for several elements, and so many of them in a
  /// row could be characters that they do not count as one.
  bool endMacro();

  /// True where an #include could bring elements of a list.
  bool isInList() const;
  /// A bracket that may be a list's is not closed, at the end of a file.
  bool isListOpen() const;
  /// An #include stands here, or the file ends: what is missing of a row
  /// outside of brackets may be in another file.
  void noteOtherFile();

  /// The innermost bracket that is open, `#` in a macro's body outside of any.
  char bracket() const { return Groups.back().Open; }
  /// True behind the `.name =` of an element.
  bool isInField() const { return Groups.back().IsField; }
  bool isInEnum() const { return Groups.back().IsEnum; }

  /// Names that stand in braces that may be a list's: a macro that stands for
  /// several elements matters only there. Sorted, each once.
  std::vector<NameId> takeListNames();
  /// A macro has a list of names in braces, so that what it is called with may
  /// come to stand in one, or has a brace that it does not close.
  bool sawBraceMacro() const { return BraceMacro; }

  /// Names that are taken for what they say, as they come: see
  /// NameFacts::Trusted.
  std::vector<std::string_view> takeTrusted();

  bool sawLongRun() const { return LongRun; }
  /// There is a row that is one in C only, where `{A, 0}` may be a number.
  bool sawLongRunOfC() const { return LongRunOfC; }
  /// There is such a row outside of brackets, so that it is a list only if a
  /// macro opens one.
  bool sawOpenRun() const { return OpenRun; }
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

    /// Takes up what another branch of a condition has.
    void merge(const Run &Other) {
      Count = std::max(Count, Other.Count);
      Unknown |= Other.Unknown;
      H |= Other.H;
      F |= Other.F;
      U |= Other.U;
    }
  };
  struct Group {
    char Open = 0;
    bool IsEnum = false;
    /// Statements or declarations stand in it.
    bool IsBlock = false;
    /// The body of a `switch` or of a `struct`, of which nothing is an element.
    bool IsStatement = false;
    bool IsStructBody = false;
    bool IsBehindBracket = false;
    /// It is in a macro's body, perhaps in other brackets.
    bool IsInMacro = false;
    /// How many of Names there were in front of it.
    std::size_t FirstName = 0, FirstTrusted = 0;
    /// A name stands in it.
    bool SawName = false;
    /// Of a macro's elements: those that could be characters in front of the
    /// first that could not, and behind the last.
    unsigned Before = 0;
    bool SawBreak = false;
    /// As C has it, and as C++ does.
    Run RowOfC, Row;
    bool SawComma = false;
    /// Something is assigned in it.
    bool SawAssign = false;
    /// There is an element in it, of which this is the first one's value.
    unsigned Elements = 0;
    std::optional<unsigned> First;
    bool IsFirstNone = false;
    /// Elements of it could be characters.
    bool SawPossible = false;
    // The element at hand.
    unsigned Tokens = 0;
    bool IsNone = false;
    bool IsDesignated = false;
    /// It is an address as far as it goes.
    bool IsAddress = false;
    /// It ends in braces with several elements, of which the first is known.
    bool EndsInRow = false;
    std::optional<unsigned> RowValue;
    bool IsRowNone = false;
    /// There is nothing but strings and names in it.
    bool IsStrings = true;
    /// The last token was the `=` behind a designator.
    bool EndsInAssign = false;
    bool EndsInString = false;
    std::optional<unsigned> Value;
    /// The last token was one of `if`, `for`, `switch`, `while`.
    bool EndsInStatement = false;
    /// It begins with a dot.
    bool IsField = false;
    /// There are names in it only.
    bool IsNames = true;
    bool IsOfStatement = false;
    /// In front of it there is nothing but a designator.
    bool IsWhole = false;
    /// Its elements are of a `struct`, so that `{A, 0}` is none of C either.
    bool IsOfStructs = false;
    /// Of a macro: what all its arguments are stands for itself.
    bool SawMany = false;

    bool isBody() const { return IsBlock || IsStatement; }
    bool mayBeList() const { return !IsEnum && !isBody(); }
    /// Between statements or declarations, or in no bracket at all.
    bool isOutside() const { return Open == '\0' || (Open == '{' && isBody()); }
  };
  struct Condition {
    std::vector<Group> Before;
    /// What the branches so far have led to, but for the one at hand.
    std::vector<std::vector<Group>> Ends;
    bool HasElse = false;
  };

  void takeNext(const CToken &T);
  void takeInElement(const CToken &T);
  void takeName(const CToken &T);
  void takeDeclaration(const CToken &T);
  void endElement(Group &In);
  void count(Group &In, unsigned Elements, std::optional<unsigned> Value,
             bool IsOfC = false);
  /// True if \p Name is taken for what it says: all but a macro's parameter.
  bool mayTrust(std::string_view Name) const;
  /// The same, of a name in an element of the bracket at hand, which matters if
  /// there are many in it.
  bool trust(std::string_view Name);
  void forgetTrusted(const Group &In);
  void open(char Bracket);
  void close(char Bracket);
  void merge(const std::vector<Group> &Other);

  void breakRow(Group &In);
  void startValue(Group &In);
  void forgetHeads();

  std::vector<Group> Groups;
  /// Of the braces that are open, and of those that were a list.
  std::vector<NameId> Names;
  std::vector<NameId> ListNames;
  bool BraceMacro = false;
  std::string_view Variadic;
  const std::vector<std::string_view> *Parameters = nullptr;
  std::vector<std::string_view> Trusted;
  /// In brackets that are open.
  std::vector<std::string_view> MaybeTrusted;
  /// Of the `enum` or `struct` at hand, and what stands in front of that.
  std::vector<std::string_view> HeadNames;
  /// How much of `struct r t[] =` was read, see takeDeclaration, and in how
  /// many brackets.
  enum class Declared { None, Word, Tag, Name, Assign };
  Declared Struct = Declared::None;
  std::size_t StructLevel = 0;
  std::string_view StructTag, StructName;
  /// The last token, if it was a name.
  std::string_view LastName;
  /// The last token is the end of what an operator may follow.
  bool EndsOperand = false;
  /// Where the last token ends.
  const char *LastEnd = nullptr;
  /// The last token closed the parentheses of `switch` or the like.
  bool ClosedStatement = false;
  /// Tokens since `struct`, `union` or `namespace`, as long as they may be its
  /// head: none for 0, the word itself for 1, its name behind it for 2.
  unsigned StructHead = 0;
  bool WasNew = false;
  /// The last token but dots was `typename` or `class`.
  bool WasTypename = false;
  /// The last token was `do` or `else`.
  bool WasDo = false;
  /// The last token was a string, with no directive behind it.
  bool WasString = false;
  /// The last token was a `)`.
  bool ClosedParenthesis = false;
  /// The last token was a `#` that makes a string.
  bool WasHash = false;
  /// Brackets that were open at the last `enum`.
  std::size_t EnumLevel = 0;
  /// The last name was one that has parentheses in a type's head.
  bool WasAttribute = false;
  /// The last token was a `]`.
  bool ClosedBracket = false;
  std::vector<Condition> Conditions;
  /// Since the last `enum`, as long as it may be its head.
  bool InEnumHead = false;
  bool LongRun = false;
  bool LongRunOfC = false;
  bool OpenRun = false;
  bool Pack = false;
  bool Unbalanced = false;
  unsigned Dots = 0;
  /// The last token may have begun a comparison.
  bool WasOperator = false;
};

/// The value of a number or a character constant, as far as it is a character;
/// nothing where it cannot be told.
std::optional<unsigned> valueOf(const CToken &T);

/// True for `NULL`, which is no character of a token, nor several elements.
bool isNull(const CToken &T);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_COMMARUNS_H
