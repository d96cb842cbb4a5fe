//===- TextFacts.h - what a file could add to a token -----------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_TEXTFACTS_H
#define VNX_CHECKS_PIECES_TEXTFACTS_H

#include <cstdint>

namespace vnx::pieces {

/// What the text of one file, of a command's -D, or of several together, has.
/// docs/prefilter.md says why this is enough.
struct TextFacts {
  /// Bits of Part: of string literals; of character constants that may become
  /// one; of names, which `#` may make one of.
  std::uint8_t Strings = 0;
  /// The same of strings that are all of an argument or of an element: in C
  /// nothing is put beside them unless a macro does it. See NameFacts::Lone.
  std::uint8_t Lone = 0;
  std::uint8_t Characters = 0;
  std::uint8_t Names = 0;
  /// `hf_` and a body in one piece, whatever it stands in.
  bool HasToken = false;
  /// A macro's body has a `#`, and no second one behind it, or one is called
  /// that may have; see isCalledStringizer.
  bool Stringizes = false;
  /// Characters may be listed one by one; or if it is C, that is.
  bool HasList = false;
  bool HasListOfC = false;
  /// A macro stands for several elements of a list.
  bool HasListMacro = false;
  /// There is a list if a macro opens it.
  bool HasOpenRun = false;
  /// A macro names a file to include.
  bool HasComputedInclude = false;
  /// A constant may be computed.
  bool HasConstant = false;
  /// A macro pastes names, and what there is to be pasted to `constexpr`; see
  /// spellConstexpr.
  bool HasPaste = false;
  std::uint64_t Fragments = 0;
  /// Both of which come to it.
  bool PastesConstexpr = false;
  /// `__FILE__` is used.
  bool HasFileName = false;
  /// See CLexer::sawRaw.
  bool HasRaw = false;
  /// A line says of what file it is, so that it is not the system's.
  bool HasLineMarker = false;
  /// A name that is trusted is redefined; see NameFacts::Trusted.
  bool TrustsRedefined = false;
  /// Something is spelled in a way that is not followed.
  bool IsOdd = false;

  void add(const TextFacts &Other);
};

/// Why Clang has to look, or that it need not.
enum class Suspicion { None, Token, Pieces, Names, List, Constant, Odd };

/// What could be put together where all of \p Facts is at hand.
Suspicion suspicionOf(const TextFacts &Facts);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_TEXTFACTS_H
