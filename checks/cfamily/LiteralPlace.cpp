#include "checks/cfamily/LiteralPlace.h"

#include "clang/Lex/Lexer.h"

using namespace clang;

namespace vnx::cfamily {

/// The source text of the token at \p Location, splices included.
static std::string tokenText(SourceLocation Location,
                             const SourceManager &Sources,
                             const LangOptions &LangOpts) {
  bool Invalid = false;
  const char *Begin = Sources.getCharacterData(Location, &Invalid);
  if (Invalid)
    return std::string();
  return std::string(Begin,
                     Lexer::MeasureTokenLength(Location, Sources, LangOpts));
}

LiteralPlace::LiteralPlace(const StringLiteral &Literal,
                           const SourceManager &Sources,
                           const LangOptions &LangOpts)
    : Sources(Sources), LangOpts(LangOpts) {
  for (unsigned I = 0; I < Literal.getNumConcatenated(); ++I) {
    Piece P;
    P.Location = Literal.getStrTokenLoc(I);
    P.Spelling =
        tokenText(Sources.getSpellingLoc(P.Location), Sources, LangOpts);
    P.Spelled = spellLiteral(P.Spelling);
    P.TextBegin = Text.size();
    Text += P.Spelled.Text;
    Pieces.push_back(std::move(P));
  }
}

const LiteralPlace::Piece &LiteralPlace::pieceAt(std::size_t Index) const {
  const Piece *Result = &Pieces.front();
  for (const Piece &P : Pieces)
    if (!P.Spelled.Text.empty() && P.TextBegin <= Index)
      Result = &P;
  return *Result;
}

SourceLocation LiteralPlace::inFile(SourceLocation Location,
                                    llvm::StringRef Token) const {
  SourceLocation Spelling = Sources.getSpellingLoc(Location);
  // Scratch space, `-D` and other text that is in no file.
  if (Sources.getFileEntryForID(Sources.getFileID(Spelling)))
    return Spelling;
  CharSourceRange Expansion = Sources.getExpansionRange(Location);
  SourceLocation Begin = Expansion.getBegin();
  if (!Sources.getFileEntryForID(Sources.getFileID(Begin)))
    return SourceLocation();
  llvm::StringRef Written = Lexer::getSourceText(Expansion, Sources, LangOpts);
  std::size_t Offset = Written.find(Token);
  return Offset == llvm::StringRef::npos
             ? Begin
             : Begin.getLocWithOffset(static_cast<int>(Offset));
}

bool LiteralPlace::isSpelledInFile(std::size_t Index,
                                   llvm::StringRef Token) const {
  SourceLocation Location = pieceAt(Index).Location;
  if (Sources.getFileEntryForID(
          Sources.getFileID(Sources.getSpellingLoc(Location))))
    return true;
  return Lexer::getSourceText(Sources.getExpansionRange(Location), Sources,
                              LangOpts)
             .find(Token) != llvm::StringRef::npos;
}

CharSourceRange LiteralPlace::rangeOf(std::size_t Begin, std::size_t End,
                                      llvm::StringRef Token) const {
  const Piece &First = pieceAt(Begin);
  const Piece &Last = pieceAt(End - 1);
  const auto &BeginPlace = First.Spelled.Places[Begin - First.TextBegin];
  const auto &EndPlace = Last.Spelled.Places[End - 1 - Last.TextBegin];
  auto At = [](SourceLocation Location, std::size_t Offset) {
    return Location.getLocWithOffset(static_cast<int>(Offset));
  };
  SourceLocation BeginLocation =
      inFile(At(First.Location, BeginPlace.Begin), Token);
  SourceLocation LastLocation =
      inFile(At(Last.Location, EndPlace.Begin), Token);
  // A range needs both ends in one file, in order.
  if (BeginLocation.isInvalid() || LastLocation.isInvalid() ||
      Sources.getFileID(BeginLocation) != Sources.getFileID(LastLocation) ||
      LastLocation < BeginLocation)
    return CharSourceRange::getCharRange(BeginLocation, BeginLocation);
  return CharSourceRange::getCharRange(
      BeginLocation, At(LastLocation, EndPlace.End - EndPlace.Begin));
}

bool LiteralPlace::isFromMacro() const {
  for (const Piece &P : Pieces)
    if (P.Location.isMacroID())
      return true;
  return false;
}

std::optional<std::string> LiteralPlace::whyNotReplaceable() const {
  FileID Whole = Sources.getFileID(Pieces.front().Location);
  for (const Piece &P : Pieces) {
    // Either all from the file or all from one expansion.
    bool IsApart = Sources.getFileID(P.Location) != Whole;
    if (IsApart && isFromMacro())
      return "it comes from a macro";
    if (IsApart)
      return "its pieces are in several files";
    if (!P.Spelled.Prefix.empty())
      return "it has an encoding prefix";
    // Made by the preprocessor, or by `-D`.
    SourceLocation Spelling = Sources.getSpellingLoc(P.Location);
    if (P.Location.isMacroID() &&
        !Sources.getFileEntryForID(Sources.getFileID(Spelling)))
      return "it comes from a macro";
  }
  for (std::size_t I = 1; I < Pieces.size(); ++I) {
    SourceLocation Gap =
        Sources.getSpellingLoc(Pieces[I - 1].Location)
            .getLocWithOffset(static_cast<int>(Pieces[I - 1].Spelling.size()));
    llvm::StringRef Between = Lexer::getSourceText(
        CharSourceRange::getCharRange(
            Gap, Sources.getSpellingLoc(Pieces[I].Location)),
        Sources, LangOpts);
    if (Between.find_first_not_of(" \t\r\n\v\f\\") != llvm::StringRef::npos)
      return "there is something else between its pieces";
  }
  return std::nullopt;
}

std::string LiteralPlace::suffix() const {
  for (const Piece &P : Pieces)
    if (!P.Spelled.Suffix.empty())
      return P.Spelled.Suffix;
  return std::string();
}

std::optional<std::string> LiteralPlace::plainSpelling() const {
  const Piece &Only = Pieces.front();
  if (Pieces.size() != 1 || Only.Spelling.empty() || Only.Spelling[0] != '"')
    return std::nullopt;
  return Only.Spelling.substr(1, Only.Spelling.size() -
                                     Only.Spelled.Suffix.size() - 2);
}

SpelledLiteral::Place LiteralPlace::plainPlace(std::size_t Index) const {
  SpelledLiteral::Place Place = Pieces.front().Spelled.Places[Index];
  return {Place.Begin - 1, Place.End - 1};
}

CharSourceRange LiteralPlace::wholeRange() const {
  const Piece &Last = Pieces.back();
  return CharSourceRange::getCharRange(
      Sources.getSpellingLoc(Pieces.front().Location),
      Sources.getSpellingLoc(Last.Location)
          .getLocWithOffset(static_cast<int>(Last.Spelling.size())));
}

} // namespace vnx::cfamily
