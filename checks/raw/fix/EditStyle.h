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
  /// `\` before the function of PHP where a namespace may have its own.
  PhpGlobal,
};

/// What reads the token in one kind of place.
struct Reading {
  /// The expression. Empty where text is replaced by text wherever it stands.
  std::string_view Whole = {};
  /// The same among other text.
  Joining Join = {};
};

/// How a language's files are edited; see Language::Edits.
struct EditStyle {
  Reading How;
  /// The same for what the query captures as `lent`: an argument that is only
  /// looked at. That of How where it is empty.
  Reading Lent;
  /// The same for a `receiver`, which a method is called on.
  Reading Receiver;
  /// Nothing else is edited but what the query captures as `accepted`, `lent`
  /// or `receiver`.
  bool OnlyAccepted = false;
  Rows<StringEdit> Strings = {};
  /// What takes the place of a token outside strings; empty if nothing does.
  std::string_view Bare = {};
  /// The same for a word that is no more than the token, if not Bare.
  std::string_view BareWord = {};
  /// The same where the text is not code: in a JSX element.
  std::string_view InText = {};
  Import Needs = Import::None;
  /// What Import may have to put something before: a part of the expression.
  std::string_view Qualified = {};
  /// Names that have to mean what they mean in every file, with blanks between:
  /// `System` of Java.
  std::string_view Names = {};
  /// What reads a variable and may have a second choice behind it, with blanks
  /// between.
  std::string_view Readers = {};
  /// What stands before the value that the variable is set to, without blanks
  /// and quotes; several with blanks between.
  std::string_view Setters = {};
  bool SettersInAnyCase = false;
  /// The lines that set it: what the first begins with, and the last.
  std::string_view SetterOpens = {};
  std::string_view SetterCloses = {};
  /// `NAME=TOKEN` for the variable itself becomes this; empty where it is left.
  std::string_view Required = {};
  /// What takes a token's place in a here document, if not what Strings says.
  std::string_view InHeredoc = {};
  /// Words are a shell's: quotes and code may be parts of one.
  bool HasShellWords = false;
  /// `q()`, `s///`: a quote may be of any form; see PerlQuotes.
  bool HasQuoteOperators = false;
  /// Strings are lines for a shell, which expands nothing in single quotes, or
  /// entries of the variable's own name set it.
  bool HoldsScripts = false;
  /// `${{ }}` and an `if:` are expressions, where nothing is expanded.
  bool HasExpressions = false;
  /// Entries of a mapping, with blanks between, in one of which a token has to
  /// stand; empty for any. And those in which it must not.
  std::string_view Entries = {};
  std::string_view OtherEntries = {};
  /// A line that begins with it is a label.
  std::string_view Label = {};
  /// A line names targets or a variable, unless a tab begins it.
  bool HasTargets = false;
  /// `[Name(...)]` takes constants only.
  bool HasBracketAttributes = false;
};

namespace edits {

extern const EditStyle Python, JavaScript, TypeScript, Go, Rust, Java, Kotlin,
    Scala, CSharp, Ruby, Php, R, Julia, Lua, Perl, Swift, PowerShell, Batch,
    Shell, NotebookShell, Fish, Makefile, CMake, GitHubActions, GitLabCi,
    Compose;

} // namespace edits
} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_EDITSTYLE_H
