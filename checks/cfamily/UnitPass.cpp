#include "checks/cfamily/UnitPass.h"

#include "clang/ASTMatchers/ASTMatchers.h"

#include <algorithm>
#include <set>

using namespace clang;
using namespace clang::ast_matchers;

namespace vnx::cfamily {

static constexpr llvm::StringLiteral LiteralId = "vnx-literal";

void UnitPass::watch(Preprocessor &) {}

void UnitPass::addMatchers(MatchFinder &Finder,
                           MatchFinder::MatchCallback *Callback) {
  Finder.addMatcher(stringLiteral().bind(LiteralId), Callback);
}

void UnitPass::collect(const MatchFinder::MatchResult &Result) {
  if (const auto *Literal = Result.Nodes.getNodeAs<StringLiteral>(LiteralId))
    for (SourceFinding &F : Literals.findingsIn(*Literal, *Result.Context))
      Found.push_back(std::move(F));
}

std::vector<SourceFinding> UnitPass::finish(ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  std::stable_sort(Found.begin(), Found.end(),
                   [&](const SourceFinding &A, const SourceFinding &B) {
                     return Sources.isBeforeInTranslationUnit(A.Location,
                                                              B.Location);
                   });
  std::set<FileID> WithInclude;
  for (SourceFinding &F : Found)
    F.BringsInclude =
        F.Include && WithInclude.insert(Sources.getFileID(F.Location)).second;
  return std::move(Found);
}

} // namespace vnx::cfamily
