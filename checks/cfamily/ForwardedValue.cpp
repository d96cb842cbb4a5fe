#include "checks/cfamily/ForwardedValue.h"

#include "checks/cfamily/StdNames.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace vnx::cfamily {

/// Argument \p Index of a class template's instance, packs counted through;
/// null if it has no such type.
static QualType typeArgument(const Decl *D, unsigned Index) {
  const auto *Instance = dyn_cast_or_null<ClassTemplateSpecializationDecl>(D);
  if (!Instance)
    return QualType();
  for (const TemplateArgument &Argument :
       Instance->getTemplateArgs().asArray()) {
    llvm::ArrayRef<TemplateArgument> Run(Argument);
    if (Argument.getKind() == TemplateArgument::Pack)
      Run = Argument.pack_elements();
    for (const TemplateArgument &Each : Run) {
      if (Index-- == 0)
        return Each.getKind() == TemplateArgument::Type ? Each.getAsType()
                                                        : QualType();
    }
  }
  return QualType();
}

static bool isOneOf(llvm::StringRef Name,
                    std::initializer_list<llvm::StringRef> Names) {
  for (llvm::StringRef Each : Names)
    if (Name == Each)
      return true;
  return false;
}

template <typename CallT>
static int indexOf(const CallT &Call, const Expr &Argument) {
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (Call.getArg(I) == &Argument)
      return static_cast<int>(I);
  return -1;
}

static QualType constructedFrom(const CXXConstructExpr &Use,
                                const Expr &Argument) {
  const CXXConstructorDecl *Constructor = Use.getConstructor();
  int Index = indexOf(Use, Argument);
  if (Index < 0 || !Constructor->getPrimaryTemplate())
    return QualType();
  llvm::StringRef Class = stdClassName(Use.getType());
  const CXXRecordDecl *Record = Constructor->getParent();
  if (Class == "pair" && Use.getNumArgs() == 2)
    return typeArgument(Record, static_cast<unsigned>(Index));
  if (Class == "tuple" &&
      !typeArgument(Record, Use.getNumArgs() - 1).isNull() &&
      typeArgument(Record, Use.getNumArgs()).isNull())
    return typeArgument(Record, static_cast<unsigned>(Index));
  if (Class == "optional" && Use.getNumArgs() == 1)
    return typeArgument(Record, 0);
  return QualType();
}

static QualType calledWith(const CallExpr &Call, const Expr &Argument) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  int Index = indexOf(Call, Argument);
  if (!Callee || Index < 0 || !Callee->getPrimaryTemplate())
    return QualType();
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (isa<CXXOperatorCallExpr>(Call)) {
    // `Optional = "..."`, whose first argument is the object.
    if (Method && Index == 1 && Callee->getOverloadedOperator() == OO_Equal &&
        stdClassName(Call.getArg(0)->getType()) == "optional")
      return typeArgument(Method->getParent(), 0);
    return QualType();
  }
  if (!Callee->getIdentifier())
    return QualType();
  llvm::StringRef Name = Callee->getName();
  if (!Method) {
    const TemplateArgumentList *Types = Callee->getTemplateSpecializationArgs();
    if (Callee->isInStdNamespace() && Call.getNumArgs() == 1 && Types &&
        isOneOf(Name, {"make_shared", "make_unique"}) && Types->size() > 0 &&
        Types->get(0).getKind() == TemplateArgument::Type)
      return Types->get(0).getAsType();
    return QualType();
  }
  const CXXRecordDecl *Record = Method->getParent();
  if (!Record->isInStdNamespace() || !Record->getIdentifier())
    return QualType();
  llvm::StringRef Class = Record->getName();
  if (Call.getNumArgs() == 1 && isOneOf(Class, {"vector", "deque", "list"}) &&
      isOneOf(Name, {"emplace_back", "emplace_front"}))
    return typeArgument(Record, 0);
  if (Call.getNumArgs() == 2 && isOneOf(Class, {"map", "unordered_map"}) &&
      isOneOf(Name, {"emplace", "try_emplace", "insert_or_assign"}))
    return typeArgument(Record, static_cast<unsigned>(Index));
  if (Class == "optional" && Name == "value_or" && Call.getNumArgs() == 1)
    return typeArgument(Record, 0);
  return QualType();
}

QualType forwardedTo(const Expr &User, const Expr &Argument) {
  QualType Type;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&User))
    Type = constructedFrom(*Construct, Argument);
  else if (const auto *Call = dyn_cast<CallExpr>(&User))
    Type = calledWith(*Call, Argument);
  if (Type.isNull() || Type->isReferenceType())
    return QualType();
  llvm::StringRef Class = stdClassName(Type);
  if (Class == "basic_string" || Class == "basic_string_view")
    return Type;
  const auto *Pointer = Type->getAs<PointerType>();
  return Pointer && Pointer->getPointeeType()->isCharType() &&
                 Pointer->getPointeeType().isConstQualified()
             ? Type
             : QualType();
}

} // namespace vnx::cfamily
