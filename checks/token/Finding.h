//===- Finding.h - what a pass says and a host shows ------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_FINDING_H
#define VNX_CHECKS_TOKEN_FINDING_H

#include "checks/token/Confidence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vnx::token {

/// Replaces the bytes [Begin, End) of the finding's file by Text; an insertion
/// where they are equal. Offsets are those of the file on disk.
struct Edit {
  std::uint64_t Begin = 0;
  std::uint64_t End = 0;
  std::string Text;
};

/// Bytes of the finding's file, half open.
struct Span {
  std::uint64_t Begin = 0;
  std::uint64_t End = 0;
};

/// What a token stands in, as far as the pass knows the language.
enum class Context {
  /// The language is not known, or the place has no part in its grammar.
  Text,
  /// A string literal or a value.
  String,
  Comment,
  /// The name of a mapping's entry.
  Key,
  /// What a notebook's cell has printed.
  Output,
};

/// One token in one place. Plain data: made by a pass, converted by a host at
/// its edge, never holding the token itself.
struct Finding {
  std::string Path;
  /// Where the token is spelled, in bytes of the file, half open. Where it is
  /// spelled in pieces, from the first byte of the first to the last of the
  /// last.
  std::uint64_t Begin = 0;
  std::uint64_t End = 0;
  /// 1-based; the column counts bytes.
  std::uint64_t Line = 0;
  std::uint64_t Column = 0;
  /// The notebook cell, 1-based, and the line in it; 0 outside a notebook.
  unsigned Cell = 0;
  std::uint64_t CellLine = 0;
  /// The file is no text: Begin says more than Line and Column do.
  bool InBinary = false;
  Context In = Context::Text;
  /// How the token is hidden: `base64`, `UTF-16`, `escapes`, `pieces`; empty
  /// for one that is spelled as it is.
  std::string Encoding;
  Confidence Level = Confidence::Medium;
  /// As token::redact shows it.
  std::string Redacted;
  std::string Fingerprint;
  /// Other bytes of the file that a part of a token is in; whoever shows the
  /// file must not show them.
  std::vector<Span> Elsewhere;
  /// The expression that reads the token from the environment here.
  std::string Remedy;
  /// The edits of the fix, which belong together; empty where there is none.
  std::vector<Edit> Fix;
  /// Why there is no fix: a clause without capital or full stop.
  std::string NoFixReason;
  /// The marker of the comment that silences the finding (`NOLINT`, `nosec`,
  /// ...); empty for a finding that counts.
  std::string SuppressedBy;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_FINDING_H
