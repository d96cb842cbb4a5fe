//===- MemberDefaults.h - must a member's default be a constant? *- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_MEMBERDEFAULTS_H
#define VNX_CHECKS_CFAMILY_MEMBERDEFAULTS_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/ReferenceIndex.h"

#include "clang/AST/Decl.h"

namespace vnx::cfamily {

/// Why the default initializer of \p Field has to stay a constant: its class
/// has a constexpr constructor, an object of the class is needed as a constant,
/// or another file may need one. Nothing if no class of that kind is involved,
/// or if every object that takes the default was looked at.
Refusal whyDefaultIsConstant(const clang::FieldDecl &Field,
                             ReferenceIndex &Index);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_MEMBERDEFAULTS_H
