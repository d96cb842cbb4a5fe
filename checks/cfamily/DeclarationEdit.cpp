#include "checks/cfamily/DeclarationEdit.h"

#include "checks/cfamily/RawTokens.h"
#include "checks/cfamily/VariableUses.h"

#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

/// The words of one declaration up to its name, and what of them matters.
class DeclarationText {
public:
  DeclarationText(const VarDecl &Variable, ASTContext &Context)
      : Variable(Variable), LangOpts(Context.getLangOpts()),
        Sources(Context.getSourceManager()) {}

  DeclarationChange loosen() {
    DeclarationChange Result;
    const Refusal NotSimple("its declaration is not of a simple form");
    if (!read() || !isAlone()) {
      Result.Why = NotSimple;
      return Result;
    }
    bool IsMember = Variable.isStaticDataMember();
    if (IsMember && !LangOpts.CPlusPlus17) {
      Result.Why = "a static member is initialized in its class from C++17 on";
      return Result;
    }
    if (IsMember && !Inline)
      AddInline = true;
    if (!(isCharArray(Variable.getType()) ? toPointer() : toConst()))
      Result.Why = NotSimple;
    else
      Result.Edits = edits();
    return Result;
  }

private:
  /// Finds the words. False if one is not to be understood.
  bool read() {
    SourceLocation BeginLocation = Variable.getBeginLoc();
    SourceLocation NameLocation = Variable.getLocation();
    if (BeginLocation.isMacroID() || NameLocation.isMacroID() ||
        Sources.getFileID(BeginLocation) != Sources.getFileID(NameLocation))
      return false;
    Begin = Sources.getFileOffset(BeginLocation);
    Name = Sources.getFileOffset(NameLocation);
    llvm::StringRef Code =
        Sources.getBufferData(Sources.getFileID(NameLocation));
    Lexed.emplace(Code, LangOpts, RawTokens::Comments::Keep);
    const std::vector<RawToken> &Tokens = Lexed->all();
    unsigned Angles = 0;
    for (std::size_t I = 0; I < Tokens.size() && Tokens[I].Begin <= Name; ++I) {
      if (Tokens[I].Begin < Begin)
        continue;
      if (Tokens[I].Begin == Name) {
        NameToken = I;
        return Tokens[I].name() == Variable.getName() && Angles == 0;
      }
      const Token &Tok = Tokens[I].Tok;
      if (Tok.is(tok::less))
        ++Angles;
      else if (Tok.is(tok::greater) && Angles > 0)
        --Angles;
      else if (Tok.is(tok::greatergreater) && Angles > 1)
        Angles -= 2;
      else if (Angles == 0 && !readWord(Tokens[I], I))
        return false;
    }
    return false;
  }

  bool readWord(const RawToken &T, std::size_t Index) {
    llvm::StringRef Word = T.name();
    if (T.Tok.is(tok::star)) {
      LastStar = Index;
      ConstBehindStar = false;
    } else if (Word == "constexpr") {
      if (Constexpr)
        return false;
      Constexpr = Index;
    } else if (Word == "const") {
      if (LastStar)
        ConstBehindStar = true;
      else
        Consts.push_back(Index);
    } else if (Word == "auto") {
      Auto = Index;
    } else if (Word == "char") {
      Char = Index;
    } else if (Word == "inline") {
      Inline = Index;
    } else if (Word == "volatile" || Word == "extern" || Word == "export" ||
               Word == "alignas" || Word == "constinit" || Word == "register" ||
               Word == "decltype" || Word == "typeof" ||
               Word.substr(0, 2) == "__") {
      return false;
    } else if (Word.empty() && !T.Tok.isOneOf(tok::coloncolon, tok::comment)) {
      return false;
    }
    return true;
  }

  /// True if nothing else is declared with the same words: a semicolon follows
  /// the initializer, and no comma came before the name.
  bool isAlone() const {
    const std::vector<RawToken> &Tokens = Lexed->all();
    unsigned Depth = 0;
    for (std::size_t I = NameToken + 1; I < Tokens.size(); ++I) {
      const Token &Tok = Tokens[I].Tok;
      if (Tok.isOneOf(tok::l_brace, tok::l_paren, tok::l_square))
        ++Depth;
      else if (Tok.isOneOf(tok::r_brace, tok::r_paren, tok::r_square)) {
        if (Depth-- == 0)
          return false;
      } else if (Depth == 0 && Tok.is(tok::comma)) {
        return false;
      } else if (Depth == 0 && Tok.is(tok::semi)) {
        return true;
      } else if (Tokens[I].startsDirective()) {
        return false;
      }
    }
    return false;
  }

  bool toConst() {
    if (!Constexpr)
      return false;
    Drop = Constexpr;
    const auto *Pointer = Variable.getType()->getAs<PointerType>();
    if (Auto && !LastStar && Pointer) {
      // From the result of getenv, `auto` would be a `char *`.
      Replaced.push_back({*Auto, "const char *const"});
      Dropped = Consts;
      return Pointer->getPointeeType()->isCharType();
    }
    if (Auto && LastStar && Consts.empty())
      return false;
    if (LastStar) {
      if (!ConstBehindStar)
        BeforeName = "const ";
    } else if (Consts.empty()) {
      DropText = "const";
    }
    return true;
  }

  bool toPointer() {
    if (!Char || LastStar || Auto)
      return false;
    const std::vector<RawToken> &Tokens = Lexed->all();
    std::size_t Open = NameToken + 1, Close = Open + 1;
    if (Open >= Tokens.size() || Tokens[Open].Tok.isNot(tok::l_square))
      return false;
    while (Close < Tokens.size() && Tokens[Close].Tok.isNot(tok::r_square))
      ++Close;
    if (Close + 1 >= Tokens.size() || Tokens[Close + 1].Tok.is(tok::l_square))
      return false;
    Brackets = {Tokens[NameToken].End, Tokens[Close].End};

    Drop = Constexpr;
    if (Consts.empty()) {
      if (Constexpr)
        DropText = "const";
      else
        Replaced.push_back({*Char, "const char"});
    }
    // A const array outside of functions is its file's own; so is a const
    // pointer, but no pointer to const.
    bool IsConstant =
        Variable.isConstexpr() || Variable.isStaticDataMember() ||
        (Variable.isFileVarDecl() && Variable.getStorageClass() != SC_Static);
    BeforeName = IsConstant ? "*const " : "*";
    return true;
  }

  std::vector<token::Edit> edits() const {
    const std::vector<RawToken> &Tokens = Lexed->all();
    std::vector<token::Edit> Result;
    bool NeedsInline = AddInline;
    auto Remove = [&](std::size_t Index, std::string Text) {
      // With the space behind it.
      std::size_t End =
          Text.empty() ? Tokens[Index + 1].Begin : Tokens[Index].End;
      if (NeedsInline && Tokens[Index].Begin == Begin) {
        Text = Text.empty() ? "inline " : "inline " + Text;
        NeedsInline = false;
      }
      Result.push_back({Tokens[Index].Begin, End, Text});
    };
    if (Drop)
      Remove(*Drop, DropText);
    for (std::size_t Index : Dropped)
      Remove(Index, std::string());
    if (NeedsInline)
      Result.push_back({Begin, Begin, "inline "});
    for (const auto &[Index, Text] : Replaced)
      Result.push_back({Tokens[Index].Begin, Tokens[Index].End, Text});
    if (!BeforeName.empty() && Brackets.second)
      Result.push_back(
          {Name, Brackets.second, BeforeName + Variable.getName().str()});
    else if (!BeforeName.empty())
      Result.push_back({Name, Name, BeforeName});
    return Result;
  }

  const VarDecl &Variable;
  const LangOptions &LangOpts;
  const SourceManager &Sources;

  std::optional<RawTokens> Lexed;
  /// Offsets of the file.
  std::size_t Begin = 0;
  std::size_t Name = 0;
  /// Indexes of tokens.
  std::size_t NameToken = 0;
  std::optional<std::size_t> Constexpr, Auto, Char, Inline, LastStar;
  /// Those in front of any star.
  std::vector<std::size_t> Consts;
  bool ConstBehindStar = false;

  /// What is to be done.
  bool AddInline = false;
  std::optional<std::size_t> Drop;
  std::string DropText;
  std::vector<std::size_t> Dropped;
  std::vector<std::pair<std::size_t, std::string>> Replaced;
  std::string BeforeName;
  std::pair<std::size_t, std::size_t> Brackets{0, 0};
};

} // namespace

DeclarationChange loosenDeclaration(const VarDecl &Variable,
                                    ASTContext &Context) {
  return DeclarationText(Variable, Context).loosen();
}

} // namespace vnx::cfamily
