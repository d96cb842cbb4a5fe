//===- UnitReply.h - what vnx-scan-unit says of a unit ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_UNITREPLY_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_UNITREPLY_H

#include "checks/token/Finding.h"
#include "checks/token/RuleOptions.h"
#include "tools/vnx-scan/project/CompileCommands.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// A finding of the C-family pass, before it has a fingerprint.
struct UnitFinding {
  /// Its path is absolute and without symbolic links.
  token::Finding Found;
  /// Of the token, in bytes.
  std::uint64_t Length = 0;
  /// token::tokenDigest.
  std::string Digest;
  bool IsPlaceholder = false;
};

struct UnitReply {
  std::vector<UnitFinding> Findings;
  /// The files that they are in, with the SHA-256 of what was parsed.
  std::map<std::string, std::string> Files;
  /// Bytes of them that a part of a token is in, by path.
  std::map<std::string, std::vector<token::Span>> Hidden;
  /// What kept the unit from being understood whole.
  std::optional<std::string> Error;
};

/// The line that asks for \p Command to be looked at, with its newline; see
/// tools/vnx-scan-unit/Protocol.h.
std::string unitRequest(const CompileCommand &Command,
                        const token::RuleOptions &Rule);

enum class ReplyLine { More, Last, Broken };

/// Adds what \p Line says to \p Reply.
ReplyLine readReplyLine(std::string_view Line, UnitReply &Reply);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_UNITREPLY_H
