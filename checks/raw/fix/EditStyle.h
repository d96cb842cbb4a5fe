//===- EditStyle.h - how a language's literals are edited -------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_EDITSTYLE_H
#define VNX_CHECKS_RAW_FIX_EDITSTYLE_H

#include "checks/raw/syntax/Lexis.h"

#include <string_view>

namespace vnx::raw {

/// What becomes of a kind of string literal that holds a token. All texts are
/// written for the variable HF_TOKEN.
struct StringEdit {
  /// The letters before the quote, in lower case, with blanks between; a `-`
  /// stands for none.
  std::string_view Prefixes;
  /// The quotes, with blanks between; a `-` stands for none, as of a word.
  std::string_view Quotes;
  /// What takes the place of a literal that is the token and no more; empty for
  /// that of the EditStyle.
  std::string_view Whole = {};
  /// What takes the token's place inside the literal; empty if nothing is
  /// expanded there. Its `'` become `"` where the literal's quote is a `'`.
  std::string_view Inside = {};
  /// The literal's prefix and quote have to become these, so that Inside is
  /// expanded; empty where they stay.
  std::string_view NewPrefix = {};
  std::string_view NewQuote = {};
  /// Characters of the rest that have to be written twice then.
  std::string_view Doubled = {};
  /// Inside cannot be used if the rest holds one of these, blanks between.
  std::string_view Refused = {};
  /// Nor if one of these characters stands right behind the token.
  std::string_view NotBefore = {};
  /// False for a literal that cannot be cut in two: a text block, whose quotes
  /// stand on lines of their own.
  bool CanBeSplit = true;
};

/// Makes an expression of the parts of a literal and of what is between them.
struct Joining {
  std::string_view Open;
  /// Empty, with the others, if there is no such expression.
  std::string_view Separator;
  std::string_view Close;
  /// Parts are joined by standing side by side.
  bool Touching = false;
  /// What reads the token there, if it is not EditStyle::Whole.
  std::string_view Expression = {};
};

/// What a file has to say besides, so that an expression has its meaning.
enum class Import {
  None,
  /// `import os` of Python.
  PythonOs,
  /// `import "os"` of Go.
  GoOs,
  /// `import Foundation` of Swift.
  SwiftFoundation,
  /// `System.` before the expression unless there is a `using System;`.
  CSharpSystem,
};

/// How a language's files are edited; see Language::Edits.
struct EditStyle {
  /// The expression that reads the token. Empty where text is replaced by text
  /// wherever it stands.
  std::string_view Whole = {};
  Rows<StringEdit> Strings = {};
  Joining Join = {};
  /// What takes the place of a token outside strings; empty if nothing does.
  std::string_view Bare = {};
  /// The same where the text is not code: in a JSX element.
  std::string_view InText = {};
  Import Needs = Import::None;
  /// Names that have to mean what they mean in every file, with blanks between:
  /// `System` of Java.
  std::string_view Names = {};
  /// What reads a variable and may have a second choice behind it, with blanks
  /// between.
  std::string_view Readers = {};
  /// What stands before the value that the variable is set to, without blanks
  /// and quotes; several with blanks between.
  std::string_view Setters = {};
  /// Only where the query captures `accepted` or `receiver`; before the latter
  /// the first character of an expression, a `&`, is left out.
  bool OnlyAccepted = false;
  /// `NAME=TOKEN` for the variable itself becomes this; empty where it is left.
  std::string_view Required = {};
  /// What a `receiver` may be asked for, its `method`, with blanks between:
  /// what others return, as trim(), lives no longer than the text.
  std::string_view Methods = {};
  /// What takes a token's place in a here document, if not what Strings says.
  std::string_view InHeredoc = {};
  /// Words are a shell's: quotes and code may be parts of one.
  bool HasShellWords = false;
  /// `q()`, `s///`: a quote may be of any form; see PerlQuotes.
  bool HasQuoteOperators = false;
  /// Strings are lines for a shell, which expands nothing in single quotes.
  bool HoldsScripts = false;
  /// `${{ }}` and an `if:` are expressions, where nothing is expanded.
  bool HasExpressions = false;
};

namespace edits {

extern const EditStyle Python, JavaScript, TypeScript, Go, Rust, Java, Kotlin,
    Scala, CSharp, Ruby, Php, R, Julia, Lua, Perl, Swift, PowerShell, Batch,
    Shell, NotebookShell, Fish, Makefile, CMake, GitHubActions, GitLabCi,
    Compose;

} // namespace edits
} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_EDITSTYLE_H
