#include "checks/raw/syntax/LexicalOutline.h"

#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <algorithm>

namespace vnx::raw {

static bool isSpace(char C) { return token::isBlank(C) || token::isLineEnd(C); }

std::optional<OpenString> openStringAt(std::string_view Text, std::size_t Pos,
                                       const Lexis &How) {
  std::size_t WordEnd = Pos;
  while (WordEnd < Text.size() && WordEnd - Pos < 4 &&
         token::isLetter(static_cast<unsigned char>(Text[WordEnd])))
    ++WordEnd;
  std::string_view Word = Text.substr(Pos, WordEnd - Pos);
  for (const StringForm &Form : How.Strings) {
    bool Fits = std::all_of(Word.begin(), Word.end(), [&](char C) {
      return Form.Prefix.find(token::lower(C)) != std::string_view::npos;
    });
    if (Form.Needed)
      Fits &= std::any_of(Word.begin(), Word.end(), [&](char C) {
        return token::lower(C) == Form.Needed;
      });
    std::size_t Open = Form.Prefix.empty() ? Pos : WordEnd;
    if ((Fits || Form.Prefix.empty()) &&
        Text.compare(Open, Form.Open.size(), Form.Open) == 0)
      return OpenString{&Form, Open + Form.Open.size()};
  }
  return std::nullopt;
}

/// The index behind the bracket that closes the interpolation at \p Pos, or
/// \p Pos if none does on the same line.
static std::size_t endOfInterpolation(std::string_view Text, std::size_t Pos,
                                      const StringForm &Form) {
  char Open = Form.Interpolation.back() == '(' ? '(' : '{';
  char Close = Open == '(' ? ')' : '}';
  unsigned Depth = 0;
  for (std::size_t I = Pos; I < Text.size() && Text[I] != '\n'; ++I) {
    Depth += Text[I] == Open;
    if (Text[I] == Close && --Depth == 0)
      return I + 1;
  }
  return Pos;
}

/// The index of the closing quote of a string whose inside starts at \p Pos;
/// npos if it has none. What is code inside goes to \p Code.
static std::size_t findClose(std::string_view Text, std::size_t Pos,
                             const StringForm &Form,
                             std::vector<Region> &Code) {
  while (Pos < Text.size()) {
    if (!Form.Interpolation.empty() &&
        Text.compare(Pos, Form.Interpolation.size(), Form.Interpolation) == 0) {
      std::size_t End = endOfInterpolation(Text, Pos, Form);
      if (End != Pos) {
        Code.push_back({Region::Kind::Interpolation, Pos, End, Pos, End});
        Pos = End;
        continue;
      }
    }
    if (auto Escape = readEscape(Text, Pos, Form.Escapes, Form.Close[0])) {
      Pos = Escape->End;
      continue;
    }
    if (Text.compare(Pos, Form.Close.size(), Form.Close) == 0)
      return Pos;
    if (!Form.IsMultiline && (Text[Pos] == '\n' || Text[Pos] == '\r'))
      return std::string_view::npos;
    ++Pos;
  }
  return std::string_view::npos;
}

static const CommentForm *commentAt(std::string_view Text, std::size_t Pos,
                                    const Lexis &How) {
  for (const CommentForm &Form : How.Comments)
    if (Text.compare(Pos, Form.Open.size(), Form.Open) == 0 &&
        (!Form.AfterBlank || Pos == 0 || isSpace(Text[Pos - 1])))
      return &Form;
  return nullptr;
}

static std::size_t endOfComment(std::string_view Text, std::size_t Pos,
                                const CommentForm &Form) {
  Pos += Form.Open.size();
  std::size_t End = Form.Close.empty() ? Text.find_first_of("\r\n", Pos)
                                       : Text.find(Form.Close, Pos);
  if (End == std::string_view::npos)
    return Text.size();
  return End + Form.Close.size();
}

Outline lexicalOutline(std::string_view Text, const Lexis &How) {
  std::vector<Region> Regions;
  // A quote without its partner is looked for once, not at each further one.
  bool NoClose = false;
  for (std::size_t Pos = 0; Pos < Text.size();) {
    if (const CommentForm *Form = commentAt(Text, Pos, How)) {
      std::size_t End = endOfComment(Text, Pos, *Form);
      Regions.push_back({Region::Kind::Comment, Pos, End, Pos, End});
      Pos = End;
      continue;
    }
    if (auto Open = openStringAt(Text, Pos, How);
        Open && !(NoClose && Open->Form->IsMultiline)) {
      std::vector<Region> Code;
      std::size_t Close =
          findClose(Text, Open->ContentBegin, *Open->Form, Code);
      if (Close != std::string_view::npos) {
        std::size_t End = Close + Open->Form->Close.size();
        Regions.push_back(
            {Region::Kind::String, Pos, End, Open->ContentBegin, Close});
        Regions.insert(Regions.end(), Code.begin(), Code.end());
        Pos = End;
        continue;
      }
      NoClose |= Open->Form->IsMultiline;
      Pos = Open->ContentBegin;
      continue;
    }
    // The rest of a word is no prefix of a string.
    bool IsSigil = How.Sigils.find(Text[Pos]) != std::string_view::npos;
    bool InWord = IsSigil ||
                  token::isNameCharacter(static_cast<unsigned char>(Text[Pos]));
    std::size_t Begin = ++Pos;
    while (InWord && Pos < Text.size() &&
           token::isNameCharacter(static_cast<unsigned char>(Text[Pos])))
      ++Pos;
    if (IsSigil && Pos != Begin)
      Regions.push_back({Region::Kind::Name, Begin, Pos, Begin, Pos});
  }
  return Outline(std::move(Regions));
}

} // namespace vnx::raw
