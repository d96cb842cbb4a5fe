//===- NameFacts.h - which names may become strings -------------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_NAMEFACTS_H
#define VNX_CHECKS_PIECES_NAMEFACTS_H

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace vnx::pieces {

/// A name by its hash. Two names that share one are taken for each other, so
/// that more is thought possible than is.
using NameId = std::uint32_t;

NameId idOf(std::string_view Name);

/// What a file says of its macros, and where names stand that may be parts:
/// only what a stringizing macro is called with, or what macros stand for,
/// becomes a string.
struct NameFacts {
  struct Argument {
    /// What stands before the parenthesis.
    NameId Callee = 0;
    /// Bits of Part of a name behind it.
    std::uint8_t Parts = 0;
    std::uint32_t Line = 0;
  };

  /// Macros whose bodies have a `#`, and names of libraries' that may have.
  std::vector<NameId> Stringizers;
  /// Macros in whose bodies a parameter may be what is called.
  std::vector<NameId> Callers;
  /// Macros without parameters. Behind one, parentheses may belong to what
  /// stands before it.
  std::vector<NameId> ObjectLike;
  /// Each macro, and a name in its body.
  std::vector<std::pair<NameId, NameId>> Mentions;
  std::vector<Argument> Arguments;
  /// The names in macros' bodies, but for their parameters. No callee.
  std::vector<Argument> Bodies;
  /// Strings that are all of an argument, or of an element of a list, which has
  /// no callee: nothing stands beside them unless the callee is a macro.
  std::vector<Argument> Lone;
  /// All macros that are defined.
  std::vector<NameId> Defined;
  /// What `#include` is followed by instead of a file's name.
  std::vector<NameId> ComputedIncludes;
  /// Macros that stand for several elements of a list.
  std::vector<std::string> ListMacros;
  /// Macros that paste names, with what is spelled of these; a parameter is
  /// empty.
  struct Paste {
    NameId Macro = 0;
    std::string Left, Right;
  };
  std::vector<Paste> Pastes;
  /// Pieces of the word `constexpr`, see fragmentOf: in a macro's body, without
  /// a callee, or in what is called.
  std::vector<std::pair<NameId, std::uint64_t>> Fragments;
  /// Names that were taken for what they say, and not for macros or types of
  /// the project's own: that of an `enum`, of the object in `&x`, `size_t`.
  struct Trusted {
    NameId Name = 0;
    std::uint32_t Line = 0;
  };
  std::vector<Trusted> Trust;
  /// What is not as it says: macros that stand for more than types, attributes
  /// or nothing, and names of the library's that are declared.
  std::vector<NameId> Redefined;
  /// See CommaRuns::takeListNames and sawBraceMacro.
  std::vector<NameId> ListNames;
  bool HasBraceMacro = false;
  /// See CommaRuns::sawOpenRun.
  bool HasOpenRun = false;

  void add(const NameFacts &Other);
};

/// Macros of libraries, whose definitions are not read, that make a string of
/// what they are called with have names like these: QT_STRINGIFY,
/// BOOST_PP_STRINGIZE, __STRING, __stringify, PY_QUOTE.
bool isCalledStringizer(std::string_view Name);

/// Macros that are of a kind, and those that stand for them.
class MacroSet {
public:
  void add(NameId Name);
  bool has(NameId Name) const {
    return (Filter[slot(Name)] >> (Name % 64) & 1) != 0 && Names.count(Name);
  }
  bool isEmpty() const { return Names.empty(); }

  /// Adds each macro of \p Facts that mentions one that is in it; true if there
  /// was one. To be called for all files until it says false for each.
  bool grow(const NameFacts &Facts);

private:
  static constexpr std::size_t Slots = 1024;
  static std::size_t slot(NameId Name) { return Name / 64 % Slots; }

  std::unordered_set<NameId> Names;
  /// Most names are of no kind, and this is quick to say so.
  std::vector<std::uint64_t> Filter = std::vector<std::uint64_t>(Slots);
};

/// What of a file's names may become a string where \p Stringizers are at hand.
std::uint8_t stringizedParts(const NameFacts &Facts,
                             const MacroSet &Stringizers);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_NAMEFACTS_H
