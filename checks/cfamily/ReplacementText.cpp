#include "checks/cfamily/ReplacementText.h"

#include "checks/cfamily/FixContext.h"
#include "checks/cfamily/GetenvName.h"
#include "checks/cfamily/InitializationOrder.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/cfamily/ObjectiveCUse.h"
#include "checks/cfamily/SourceFinding.h"
#include "checks/cfamily/StdNames.h"
#include "checks/cfamily/VariableUses.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprObjC.h"
#include "clang/AST/ParentMapContext.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

class Replacer {
public:
  Replacer(const ReplacedLiteral &Replaced, UnitFacts &Unit,
           const Options &Opts)
      : Literal(Replaced.Literal), Place(Replaced.Place), Found(Replaced.Found),
        Loosened(Replaced.Loosened), InStd(Replaced.InStd), Unit(Unit),
        Index(Unit.index()), Context(Unit.context()), Opts(Opts) {}

  ReplacementText replace() {
    ReplacementText Result;
    Result.Range = Place.wholeRange();
    FileID File = Context.getSourceManager().getFileID(Result.Range.getBegin());
    StdName Name = nameGetenvAt(Literal, File, InStd, Unit);
    Std = Name.Qualifier;
    bool IsWhole = Found.length() == Literal.getLength();
    const auto *Object = objectOf();
    if (Object)
      Result.Why = replaceObject(Result, *Object, IsWhole);
    else if (!Place.suffix().empty())
      Result.Why = replaceSuffixed(Result.Text, IsWhole);
    else if (Loosened && isCharArray(Loosened->getType()))
      Result.Why = replaceArray(Result.Text, IsWhole);
    else
      Result.Why =
          IsWhole ? replaceWhole(Result.Text) : replaceLonger(Result.Text);
    if (!Result.Why)
      Result.Why = Name.Why;
    if (!Result.Why)
      Result.Why = whyNotInitializedLater(Literal, Index);
    return Result;
  }

private:
  /// The expression that reads the variable.
  std::string envRead() const {
    std::string Call = Std + "getenv(\"" + Opts.EnvVar + "\")";
    if (Opts.Style == FixStyle::Checked)
      return "(" + Call + " ? " + Call + " : \"\")";
    return Call;
  }

  Refusal replaceWhole(std::string &Text) const {
    LiteralUse Use = judgeLiteral(Literal, Loosened, Index);
    if (Use.Refusal)
      return Use.Refusal;
    // The empty text of the checked form is const in C++.
    if (Use.IsMutable && Opts.Style == FixStyle::Checked)
      return "it is used as a char pointer that is not const";
    Text = envRead();
    return std::nullopt;
  }

  /// The variable becomes a pointer; that its uses allow it was asked before.
  Refusal replaceArray(std::string &Text, bool IsWhole) const {
    if (!IsWhole)
      return "it is part of a longer text, which a pointer may outlive";
    Text = envRead();
    return whyNoCallAt(Literal, Context, Loosened);
  }

  const ObjCStringLiteral *objectOf() const {
    for (const DynTypedNode &Parent : Context.getParents(Literal))
      if (const auto *Object = Parent.get<ObjCStringLiteral>())
        return Object;
    return nullptr;
  }

  /// `@"..."` becomes `@(getenv("HF_TOKEN"))`.
  Refusal replaceObject(ReplacementText &Result,
                        const ObjCStringLiteral &Object, bool IsWhole) const {
    if (!IsWhole)
      return "it is part of a longer text";
    if (Refusal Why = whyNotBoxed(Object, Context))
      return Why;
    std::string Read = envRead();
    Result.Text = Read[0] == '(' ? "@" + Read : "@(" + Read + ")";
    Result.Range.setBegin(
        Context.getSourceManager().getSpellingLoc(Object.getAtLoc()));
    return std::nullopt;
  }

  /// `"..."s` and `"..."sv`: the type stays, so every use does.
  Refusal replaceSuffixed(std::string &Text, bool IsWhole) const {
    const UserDefinedLiteral *Suffixed = nullptr;
    for (DynTypedNode Node = DynTypedNode::create(Literal); !Suffixed;) {
      DynTypedNodeList Parents = Context.getParents(Node);
      if (Parents.empty())
        return "it is a user-defined literal";
      Node = Parents[0];
      Suffixed = Node.get<UserDefinedLiteral>();
      if (!Suffixed && !Node.get<ImplicitCastExpr>())
        return "it is a user-defined literal";
    }
    llvm::StringRef Class = stdClassName(Suffixed->getType());
    if (!InStd || (Class != "basic_string" && Class != "basic_string_view"))
      return "it is a user-defined literal";
    if (Refusal Why = whyNoCallAt(Literal, Context, Loosened))
      return Why;
    if (IsWhole) {
      Text = Std + (Class == "basic_string" ? "string(" : "string_view(") +
             envRead() + ")";
      return std::nullopt;
    }
    if (Class == "basic_string_view")
      return "it is part of a longer text, of which this is only a view";
    if (Refusal Why = concatenate(Text))
      return Why;
    Text = "(" + Text + ")";
    return std::nullopt;
  }

  /// A token with something around it becomes a sum of strings, where the
  /// result need not outlive the statement.
  Refusal replaceLonger(std::string &Text) const {
    LiteralUse Use = judgeLiteral(Literal, Loosened, Index);
    if (Use.Refusal)
      return Use.Refusal;
    if (!InStd)
      return "it is part of a longer text";
    if (!Use.TakesStdString && !(Use.EndsWithCall && !Use.IsMutable))
      return "it is part of a longer text, which a pointer may outlive";
    if (!knowsStdString())
      return "it is part of a longer text, and <string> is not included";
    if (Refusal Why = concatenate(Text))
      return Why;
    if (!Use.TakesStdString)
      Text = "(" + Text + ").c_str()";
    else if (Use.IsOperand)
      Text = "(" + Text + ")";
    return std::nullopt;
  }

  /// `std::string("before ") + std::getenv("HF_TOKEN") + " after"`.
  Refusal concatenate(std::string &Text) const {
    std::optional<std::string> Spelling = Place.plainSpelling();
    if (!Spelling || Place.text().size() != Literal.getLength())
      return "it is part of a longer text that is spelled in pieces";
    auto Next = [&](std::size_t From) {
      return token::findToken(Place.text(), From, token::TextKind::Decoded,
                              Opts.MinLength);
    };
    // One expression takes out every token of the literal; it goes with the
    // first of them.
    std::optional<token::Match> First = Next(0);
    if (!First || First->Begin != Found.Begin)
      return CoveredByFixBefore;
    std::size_t Done = 0;
    for (std::optional<token::Match> Token = First; Token;
         Token = Next(Token->End)) {
      std::size_t Begin = Place.plainPlace(Token->Begin).Begin;
      std::string Before = Spelling->substr(Done, Begin - Done);
      if (Text.empty())
        Text = Before.empty()
                   ? Std + "string(" + envRead() + ")"
                   : Std + "string(\"" + Before + "\") + " + envRead();
      else
        Text += " + \"" + Before + "\" + " + envRead();
      Done = Place.plainPlace(Token->End - 1).End;
    }
    if (Done < Spelling->size())
      Text += " + \"" + Spelling->substr(Done) + "\"";
    return std::nullopt;
  }

  /// True if the unit has std::string, by way of <string> or a header that
  /// needs all of it.
  bool knowsStdString() const {
    for (const NamedDecl *Alias : lookupInStd("string", Context))
      if (const auto *Typedef = dyn_cast<TypedefNameDecl>(Alias)) {
        const CXXRecordDecl *Record =
            Typedef->getUnderlyingType()->getAsCXXRecordDecl();
        return Record && Record->hasDefinition();
      }
    return false;
  }

  const StringLiteral &Literal;
  const LiteralPlace &Place;
  const token::Match Found;
  const VarDecl *Loosened;
  const bool InStd;
  UnitFacts &Unit;
  ReferenceIndex &Index;
  ASTContext &Context;
  const Options &Opts;
  /// `std::` or the like.
  std::string Std;
};

} // namespace

ReplacementText replaceLiteral(const ReplacedLiteral &Replaced, UnitFacts &Unit,
                               const Options &Opts) {
  return Replacer(Replaced, Unit, Opts).replace();
}

} // namespace vnx::cfamily
