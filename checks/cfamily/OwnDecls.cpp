#include "checks/cfamily/OwnDecls.h"

#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

/// Tells places in system headers from others. Asked for one declaration after
/// another, it mostly has the answer from the one before, which stands in the
/// same file.
class SystemHeaders {
public:
  explicit SystemHeaders(const SourceManager &Sources) : Sources(Sources) {}

  bool hold(SourceLocation Location) {
    if (!Location.isFileID())
      return Sources.isInSystemHeader(Location);
    if (Known.isValid() && Sources.isInFileID(Location, Known))
      return HoldKnown;
    bool Result = Sources.isInSystemHeader(Location);
    FileID File = Sources.getFileID(Location);
    bool Invalid = false;
    const SrcMgr::SLocEntry &Entry = Sources.getSLocEntry(File, &Invalid);
    // A line marker, or `#pragma GCC system_header`, divides a file.
    if (!Invalid && Entry.isFile() && !Entry.getFile().hasLineDirectives()) {
      Known = File;
      HoldKnown = Result;
    }
    return Result;
  }

private:
  const SourceManager &Sources;
  FileID Known;
  bool HoldKnown = false;
};

} // namespace

static void addOwnDecls(Decl &D, SystemHeaders &Systems,
                        std::vector<Decl *> &Result) {
  bool IsUnit = isa<TranslationUnitDecl>(D);
  bool IsSystems = !IsUnit && Systems.hold(D.getLocation());
  // A system header may include one of the project's between its braces.
  if (IsUnit ||
      (IsSystems && (isa<LinkageSpecDecl>(D) || isa<NamespaceDecl>(D)))) {
    for (Decl *Inner : cast<DeclContext>(D).decls())
      addOwnDecls(*Inner, Systems, Result);
  } else if (!IsSystems) {
    Result.push_back(&D);
  }
}

std::vector<Decl *> ownDecls(ASTContext &Context) {
  SystemHeaders Systems(Context.getSourceManager());
  std::vector<Decl *> Result;
  for (Decl *D : Context.getTraversalScope())
    addOwnDecls(*D, Systems, Result);
  return Result;
}

} // namespace vnx::cfamily
