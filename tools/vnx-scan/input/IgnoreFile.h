//===- IgnoreFile.h - the rules of one .gitignore ---------------*- C++ -*-===//
//
// Read by ourselves, as gitignore(5) says. libgit2 would do it but differs from
// git where it matters here: it drops a negated rule unless the same file holds
// what it negates, so that `!keep.log` in a folder does not bring back what the
// `*.log` of the folder above excludes.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_IGNOREFILE_H
#define VNX_TOOLS_VNX_SCAN_INPUT_IGNOREFILE_H

#include "checks/token/GlobList.h"

#include <string>
#include <string_view>

namespace vnx::scan {

class IgnoreFile {
public:
  enum class Verdict { None, Ignored, Kept };

  IgnoreFile() = default;
  /// Takes the rules from \p Content.
  explicit IgnoreFile(std::string_view Content);
  /// Takes them from the file \p Path; none if it cannot be read.
  ///
  /// \param FollowLink  git follows none to a .gitignore
  static IgnoreFile read(const std::string &Path, bool FollowLink);

  bool empty() const { return Rules.empty(); }

  /// What the last rule that fits says about \p Path, relative to the
  /// directory that the rules are for.
  Verdict judge(std::string_view Path, bool IsDirectory) const;

private:
  void addLine(std::string_view Line);

  token::GlobList Rules;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_IGNOREFILE_H
