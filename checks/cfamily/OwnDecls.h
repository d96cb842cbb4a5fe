//===- OwnDecls.h - a unit without its system headers -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_OWNDECLS_H
#define VNX_CHECKS_CFAMILY_OWNDECLS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"

namespace vnx::cfamily {

/// Tells places in system headers from others. Asked for one declaration after
/// another, it mostly has the answer from the one before, which stands in the
/// same file.
class SystemHeaders {
public:
  explicit SystemHeaders(const clang::SourceManager &Sources)
      : Sources(Sources) {}

  bool hold(clang::SourceLocation Location) {
    if (!Location.isFileID())
      return Sources.isInSystemHeader(Location);
    if (Known.isValid() && Sources.isInFileID(Location, Known))
      return HoldKnown;
    bool Result = Sources.isInSystemHeader(Location);
    clang::FileID File = Sources.getFileID(Location);
    bool Invalid = false;
    const clang::SrcMgr::SLocEntry &Entry =
        Sources.getSLocEntry(File, &Invalid);
    // A line marker, or `#pragma GCC system_header`, divides a file.
    if (!Invalid && Entry.isFile() && !Entry.getFile().hasLineDirectives()) {
      Known = File;
      HoldKnown = Result;
    }
    return Result;
  }

private:
  const clang::SourceManager &Sources;
  clang::FileID Known;
  bool HoldKnown = false;
};

template <typename Function>
void forEachOwnDecl(clang::Decl &D, SystemHeaders &Systems, Function Visit) {
  bool IsUnit = llvm::isa<clang::TranslationUnitDecl>(D);
  bool IsSystems = !IsUnit && Systems.hold(D.getLocation());
  // A system header may include one of the project's between its braces.
  if (IsUnit || (IsSystems && (llvm::isa<clang::LinkageSpecDecl>(D) ||
                               llvm::isa<clang::NamespaceDecl>(D)))) {
    for (clang::Decl *Inner : llvm::cast<clang::DeclContext>(D).decls())
      forEachOwnDecl(*Inner, Systems, Visit);
  } else if (!IsSystems) {
    Visit(D);
  }
}

/// Calls \p Visit for each outermost declaration that no system header holds.
/// The declarations of those headers are most of a unit.
template <typename Function>
void forEachOwnDecl(clang::ASTContext &Context, Function Visit) {
  SystemHeaders Systems(Context.getSourceManager());
  for (clang::Decl *D : Context.getTraversalScope())
    forEachOwnDecl(*D, Systems, Visit);
}

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_OWNDECLS_H
