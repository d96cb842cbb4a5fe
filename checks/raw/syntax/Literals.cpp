#include "checks/raw/syntax/Literals.h"

#include "checks/raw/syntax/LexicalOutline.h"
#include "checks/token/Characters.h"

#include <algorithm>
#include <string>

namespace vnx::raw {

static bool isSpace(char C) { return token::isBlank(C) || token::isLineEnd(C); }

/// What is in [\p Begin, \p End) besides blanks, line ends and comments.
std::string Literals::operatorIn(std::size_t Begin, std::size_t End) const {
  std::string Gap;
  for (std::size_t Pos = Begin; Pos < End;) {
    const Region *Comment = Regions.around(Pos, Pos + 1, Region::Kind::Comment);
    if (Comment) {
      Pos = std::max(Comment->End, Pos + 1);
      continue;
    }
    char C = Text[Pos++];
    // A backslash before the line's end, as Python has it.
    if (!isSpace(C) && !(C == '\\' && Pos < End && isSpace(Text[Pos])))
      Gap += C;
  }
  return Gap;
}

bool Literals::isAdjacent(const Region &Part, const Region &Next) const {
  return operatorIn(Part.End, Next.Begin).empty();
}

bool Literals::hasCommentBetween(const Region &Part, const Region &Next) const {
  for (const Region *R = Regions.behind(Part.End); R && R->Begin < Next.Begin;
       R = Regions.behind(R->End))
    if (R->What == Region::Kind::Comment)
      return true;
  return false;
}

/// True if the bytes [\p Begin, \p End) between two literals join them.
bool Literals::joins(std::size_t Begin, std::size_t End) const {
  constexpr std::size_t MaxGap = 512;
  if (Begin > End || End - Begin > MaxGap)
    return false;
  bool Touching = How.Joints.find('~') != std::string_view::npos;
  if (Touching)
    return Begin == End;
  bool Adjacent = How.Joints.find(' ') != std::string_view::npos;
  std::string Operator;
  for (char C : How.Joints)
    if (C != ' ')
      Operator += C;

  std::string Gap = operatorIn(Begin, End);
  return Gap.empty() ? Adjacent : Gap == Operator;
}

const Region *Literals::next(const Region &Part) const {
  const Region *R = Regions.behind(Part.End);
  while (R && R->What == Region::Kind::Comment)
    R = Regions.behind(R->End);
  if (!R || R->What != Region::Kind::String || !joins(Part.End, R->Begin))
    return nullptr;
  return R;
}

const Region *Literals::previous(const Region &Part) const {
  const Region *R = Regions.before(Part);
  while (R && R->What == Region::Kind::Comment)
    R = Regions.before(*R);
  if (!R || R->What != Region::Kind::String || !joins(R->End, Part.Begin))
    return nullptr;
  return R;
}

Chain Literals::chainOf(const Region &Part) const {
  Chain Result;
  Result.Parts.push_back(&Part);
  for (const Region *R = previous(Part); R && Result.Parts.size() < MaxParts;
       R = previous(*R))
    Result.Parts.insert(Result.Parts.begin(), R);
  for (const Region *R = next(Part); R && Result.Parts.size() < 2 * MaxParts;
       R = next(*R))
    Result.Parts.push_back(R);
  return Result;
}

void Literals::appendValue(MappedText &Value, const Region &Part) const {
  auto Open = openStringAt(Text, Part.Begin, How);
  EscapeStyle Style = Open ? Open->Form->Escapes : EscapeStyle::None;
  char Quote = Part.ContentEnd < Part.End ? Text[Part.ContentEnd] : '"';
  std::size_t Pos = Part.ContentBegin;
  for (const Region *R = Regions.behind(Pos); R && R->Begin < Part.ContentEnd;
       R = Regions.behind(R->End)) {
    if (R->What != Region::Kind::Interpolation)
      continue;
    appendUnescaped(Value, Source, Pos, R->Begin, Style, Quote);
    Value.appendDecoded("\n", Source, R->Begin, R->End);
    Pos = std::min(R->End, Part.ContentEnd);
  }
  appendUnescaped(Value, Source, Pos, Part.ContentEnd, Style, Quote);
}

MappedText Literals::valueOf(const Chain &Whole) const {
  MappedText Value;
  for (const Region *Part : Whole.Parts)
    appendValue(Value, *Part);
  return Value;
}

} // namespace vnx::raw
