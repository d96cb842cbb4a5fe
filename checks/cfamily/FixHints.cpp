#include "checks/cfamily/FixHints.h"

using namespace clang;

namespace vnx::cfamily {

std::vector<FixItHint> fixHints(const SourceFinding &Found, bool WithInclude,
                                const SourceManager &Sources) {
  SourceLocation FileBegin =
      Sources.getLocForStartOfFile(Sources.getFileID(Found.Location));
  std::vector<FixItHint> Result;
  auto Add = [&](const token::Edit &Edit) {
    auto At = [&](std::uint64_t Offset) {
      return FileBegin.getLocWithOffset(static_cast<int>(Offset));
    };
    Result.push_back(FixItHint::CreateReplacement(
        CharSourceRange::getCharRange(At(Edit.Begin), At(Edit.End)),
        Edit.Text));
  };
  for (const token::Edit &Edit : Found.Finding.Fix)
    Add(Edit);
  if (Found.Include && WithInclude)
    Add(*Found.Include);
  return Result;
}

} // namespace vnx::cfamily
