//===- ParsedCode.h - a text, parsed ----------------------------*- C++ -*-===//
#ifndef VNX_TEST_UNIT_CFAMILY_PARSEDCODE_H
#define VNX_TEST_UNIT_CFAMILY_PARSEDCODE_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/Tooling.h"

#include <memory>
#include <string>

namespace vnx::test {

/// C++ that includes nothing. What is wrong with it is printed.
class ParsedCode {
public:
  explicit ParsedCode(const std::string &Code,
                      const std::string &Standard = "c++17")
      : Unit(clang::tooling::buildASTFromCodeWithArgs(
            Code, {"-std=" + Standard, "-Wno-everything"}, "code.cpp")) {}

  clang::ASTContext &context() { return Unit->getASTContext(); }

  /// The first declaration of this kind with the name \p Name; null if there is
  /// none.
  template <typename Kind> const Kind *find(llvm::StringRef Name) {
    return find<Kind>(*context().getTranslationUnitDecl(), Name);
  }

private:
  template <typename Kind>
  static const Kind *find(const clang::DeclContext &Scope,
                          llvm::StringRef Name) {
    for (const clang::Decl *D : Scope.decls()) {
      if (const auto *Template = llvm::dyn_cast<clang::TemplateDecl>(D))
        D = Template->getTemplatedDecl();
      const auto *Named = llvm::dyn_cast_or_null<clang::NamedDecl>(D);
      if (Named && llvm::isa<Kind>(Named) &&
          Named->getDeclName().getAsString() == Name)
        return llvm::cast<Kind>(Named);
      if (const auto *Inner = llvm::dyn_cast_or_null<clang::DeclContext>(D))
        if (const Kind *Found = find<Kind>(*Inner, Name))
          return Found;
    }
    return nullptr;
  }

  std::unique_ptr<clang::ASTUnit> Unit;
};

} // namespace vnx::test

#endif // VNX_TEST_UNIT_CFAMILY_PARSEDCODE_H
