#include "checks/raw/DocumentScan.h"

#include "checks/raw/Embedded.h"
#include "checks/raw/fix/DocumentFixes.h"
#include "checks/raw/syntax/LexicalOutline.h"
#include "checks/raw/syntax/Literals.h"
#include "checks/raw/syntax/SyntaxOutline.h"
#include "checks/raw/text/CandidateSearch.h"
#include "checks/token/Finder.h"
#include "checks/token/SuppressionMap.h"

#include <algorithm>
#include <map>
#include <set>

namespace vnx::raw {

namespace {

class Scan {
public:
  Scan(const Document &Doc, const RuleOptions &Options,
       std::vector<UnusedSuppression> &Unused)
      : Doc(Doc), Options(Options), Unused(Unused), Text(Doc.Text.text()) {}

  std::vector<Hit> run();

private:
  void findCandidates();
  void outline();
  Ranges interesting() const;
  bool isEmbedded(std::size_t Pos);
  void judge(const Candidate &C);
  void judgeString(const Candidate &C, const Region &String, token::Context In);
  void evaluate(const Chain &Whole, token::Context In);
  bool isInError(const Candidate &C) const;
  void add(std::size_t Begin, std::size_t End, std::string Token,
           token::Context In, std::string_view Encoding);
  void addSpelled(const Candidate &C, token::Context In);
  void addPlaces();
  void addUnused(const token::SuppressionMap &Map);
  void addFixes();

  const Document &Doc;
  const RuleOptions &Options;
  std::vector<UnusedSuppression> &Unused;
  std::string_view Text;
  std::vector<Candidate> Candidates;
  std::vector<token::Suppression> Directives;
  std::unique_ptr<SyntaxTree> Tree;
  Outline Regions;
  std::optional<Literals> Strings;
  /// Where embedded parts begin, and whether they are documents.
  std::map<std::size_t, bool> Embedded;
  /// Where chains begin that have been evaluated.
  std::set<std::size_t> Evaluated;
  /// A hit and where it ends in this document.
  struct OwnHit {
    Hit Found;
    std::size_t End = 0;
  };
  /// By where they begin in this document.
  std::map<std::size_t, OwnHit> Own;
  /// Those of embedded documents.
  std::vector<Hit> Others;
};

void Scan::findCandidates() {
  std::size_t Pos = 0;
  while (auto Found =
             findCandidate(Text, Pos, Text.size(), Options.MinLength)) {
    Pos = nextSearch(*Found);
    // What is blanked out is another document's.
    if (Doc.forGrammar()[Found->Begin] == Text[Found->Begin])
      Candidates.push_back(std::move(*Found));
  }
}

Ranges Scan::interesting() const {
  // What can join a candidate's literal is looked for this far around.
  constexpr std::size_t Around = 4096;
  Ranges All;
  auto Add = [&](std::size_t Begin, std::size_t End) {
    All.emplace_back(Begin > Around ? Begin - Around : 0,
                     std::min(End + Around, Text.size()));
  };
  for (const Candidate &C : Candidates)
    Add(C.Begin, C.End);
  for (const token::Suppression &S : Directives)
    Add(S.Offset, S.Offset + S.Marker.size());
  std::sort(All.begin(), All.end());
  Ranges Merged;
  for (const auto &[Begin, End] : All) {
    if (!Merged.empty() && Begin <= Merged.back().second)
      Merged.back().second = std::max(Merged.back().second, End);
    else
      Merged.emplace_back(Begin, End);
  }
  return Merged;
}

void Scan::outline() {
  if (const Grammar *How = Doc.Lang->grammar())
    Tree = SyntaxTree::parse(Doc.forGrammar(), *How);
  Regions = Tree ? syntaxOutline(*Tree, interesting(), *Doc.Lang->Words)
                 : lexicalOutline(Doc.forGrammar(), *Doc.Lang->Words);
  Strings.emplace(Text, Regions, *Doc.Lang->Words);
}

/// Whether \p Pos is in an embedded document, which is scanned when it is asked
/// for the first time.
bool Scan::isEmbedded(std::size_t Pos) {
  const Region *Part = Regions.around(Pos, Pos + 1, Region::Kind::Embedded);
  if (!Part)
    return false;
  auto [Known, IsNew] = Embedded.emplace(Part->Begin, false);
  if (IsNew)
    if (auto Child = embeddedDocument(Doc, *Part, Tree.get())) {
      Known->second = true;
      std::vector<Hit> Inner = scanDocument(*Child, Options, Unused);
      std::move(Inner.begin(), Inner.end(), std::back_inserter(Others));
    }
  return Known->second;
}

/// Whether the grammar could make no sense of what is around \p C, so that only
/// its bytes count.
bool Scan::isInError(const Candidate &C) const {
  return Tree && Regions.around(C.Begin, C.Begin + 1, Region::Kind::Error);
}

void Scan::add(std::size_t Begin, std::size_t End, std::string Token,
               token::Context In, std::string_view Encoding) {
  auto [Place, IsNew] = Own.try_emplace(Begin);
  if (!IsNew)
    return;
  Place->second.End = End;
  Hit &New = Place->second.Found;
  New.FileBegin = Doc.Text.fileBegin(Begin);
  New.FileEnd = Doc.Text.fileEnd(End - 1);
  New.Token = std::move(Token);
  New.In = Doc.Default == token::Context::Output ? Doc.Default : In;
  New.Encoding = Encoding;
  New.Lang = Doc.Lang;
  New.Cell = Doc.Cell;
}

void Scan::addSpelled(const Candidate &C, token::Context In) {
  switch (C.How) {
  case Candidate::Spelling::Plain:
    return add(C.Begin, C.End,
               std::string(Text.substr(C.Begin, C.End - C.Begin)), In, "");
  case Candidate::Spelling::Escaped:
    return add(C.Begin, C.End, C.Token, In, "escapes");
  case Candidate::Spelling::Base64:
    return add(C.Begin, C.End, C.Token, In, "base64");
  case Candidate::Spelling::Utf16:
    return add(C.Begin, C.End, C.Token, In, "UTF-16");
  case Candidate::Spelling::Pieces:
    // Only a language says that they belong together.
    return;
  }
}

/// The index behind the last byte of \p Found in \p Value that is spelled
/// before \p End.
static std::size_t endWithin(const MappedText &Value, const token::Match &Found,
                             std::size_t End) {
  std::size_t Low = Found.Begin, High = Found.End;
  while (Low < High) {
    std::size_t Middle = Low + (High - Low) / 2;
    if (Value.fileEnd(Middle) <= End)
      Low = Middle + 1;
    else
      High = Middle;
  }
  return Low;
}

void Scan::evaluate(const Chain &Whole, token::Context In) {
  if (!Evaluated.insert(Whole.begin()).second)
    return;
  MappedText Value = Strings->valueOf(Whole);
  std::size_t Pos = 0;
  while (auto Found = token::findToken(
             Value.text(), Pos, token::TextKind::Decoded, Options.MinLength)) {
    std::size_t Begin = Value.fileBegin(Found->Begin);
    // A literal that holds a whole token ends it: what the next one begins with
    // are other words.
    std::size_t Last = Found->End;
    for (const Region *Part : Whole.Parts)
      if (Part->Begin <= Begin && Begin < Part->End)
        Last = endWithin(Value, *Found, Part->End);
    if (Last - Found->Begin >= token::Prefix.size() + Options.MinLength)
      Found->End = Last;
    Pos = Found->End - 2;
    std::size_t End = Value.fileEnd(Found->End - 1);
    bool InPieces = true;
    for (const Region *Part : Whole.Parts)
      InPieces &= !Part->holds(Begin, End);
    bool AsItIs = Value.isVerbatim(Found->Begin, Found->End);
    add(Begin, End, std::string(Found->in(Value.text())), In,
        InPieces ? "pieces"
        : AsItIs ? ""
                 : "escapes");
  }
}

void Scan::judgeString(const Candidate &C, const Region &String,
                       token::Context In) {
  evaluate(Strings->chainOf(String), In);
  if (C.How != Candidate::Spelling::Escaped)
    return addSpelled(C, In);
  // A backslash that is no escape in this literal spells nothing; a percent
  // sign or a reference may be decoded by whoever gets the string.
  std::string_view Spelled = Text.substr(C.Begin, C.End - C.Begin);
  if (Spelled.find('\\') == std::string_view::npos)
    addSpelled(C, In);
}

void Scan::judge(const Candidate &C) {
  if (isEmbedded(C.Begin))
    return;
  const Region *Where = Regions.innermost(C.Begin, C.Begin + 1);
  Region::Kind Kind = Where ? Where->What : Region::Kind::Interpolation;
  switch (Kind) {
  case Region::Kind::String:
    return judgeString(C, *Where, token::Context::String);
  case Region::Kind::Key: {
    const Region *String =
        Regions.around(C.Begin, C.Begin + 1, Region::Kind::String);
    if (String && Where->holds(String->Begin, String->End))
      return judgeString(C, *String, token::Context::Key);
    return addSpelled(C, token::Context::Key);
  }
  case Region::Kind::Comment:
    return addSpelled(C, token::Context::Comment);
  case Region::Kind::Text:
  case Region::Kind::Embedded:
  case Region::Kind::Error:
    return addSpelled(C, token::Context::Text);
  case Region::Kind::Name:
  case Region::Kind::Interpolation:
    // Code: what stands there is a name, unless the language takes bare words
    // for values.
    if (isInError(C) ||
        (Kind != Region::Kind::Name && Doc.Lang->Words->BareIsValue))
      addSpelled(C, token::Context::Text);
    return;
  }
}

void Scan::addUnused(const token::SuppressionMap &Map) {
  std::vector<std::size_t> Offsets;
  for (const auto &[Begin, Mine] : Own)
    Offsets.push_back(Begin);
  for (const token::Suppression *S : Map.unused(Offsets)) {
    UnusedSuppression New;
    New.Begin = Doc.Text.fileBegin(S->Offset);
    New.End = Doc.Text.fileEnd(S->Offset + S->Marker.size() - 1);
    New.Cell = Doc.Cell;
    std::string_view Before = Text.substr(0, S->Offset);
    if (Doc.Cell)
      New.CellLine = 1 + Doc.CellLinesBefore +
                     static_cast<std::uint64_t>(
                         std::count(Before.begin(), Before.end(), '\n'));
    New.Spelled = S->spelled();
    Unused.push_back(std::move(New));
  }
}

/// Completes what depends on a hit's line.
void Scan::addPlaces() {
  // In a text without comments a directive counts wherever it stands.
  std::vector<token::Suppression> Valid;
  for (token::Suppression &S : Directives)
    if (Doc.Lang->Words->Comments.empty() ||
        Regions.around(S.Offset, S.Offset + 1, Region::Kind::Comment))
      Valid.push_back(std::move(S));
  token::SuppressionMap Map(Text, std::move(Valid), token::LineEnds::Any);
  if (Options.ListUnusedSuppressions)
    addUnused(Map);
  std::uint64_t Line = 1 + Doc.CellLinesBefore;
  std::size_t Counted = 0;
  for (auto &[Begin, Mine] : Own) {
    Hit &Found = Mine.Found;
    if (const token::Suppression *S = Map.at(Begin))
      Found.SuppressedBy = S->Marker;
    if (!Doc.Cell)
      continue;
    std::string_view Passed = Text.substr(Counted, Begin - Counted);
    Line += static_cast<std::uint64_t>(
        std::count(Passed.begin(), Passed.end(), '\n'));
    Counted = Begin;
    Found.CellLine = Line;
  }
}

void Scan::addFixes() {
  std::vector<Spot> Spots;
  for (const auto &[Begin, Mine] : Own)
    Spots.push_back({Begin, Mine.End, Mine.Found.Token, Mine.Found.In,
                     Mine.Found.Encoding});
  std::vector<Planned> Fixes =
      planFixes(Doc, Regions, *Strings, Tree.get(), Spots, Options);
  std::size_t Next = 0;
  for (auto &[Begin, Mine] : Own) {
    Planned &Fix = Fixes[Next++];
    Mine.Found.Fix = fileEdits(Doc, Fix.Edits);
    Mine.Found.NoFixReason = std::move(Fix.NoFixReason);
  }
}

std::vector<Hit> Scan::run() {
  findCandidates();
  if (Candidates.empty() && !Options.ListUnusedSuppressions)
    return {};
  if (Doc.Default != token::Context::Output)
    Directives = token::findSuppressions(Text);
  auto NamesRule = [](const token::Suppression &S) { return S.NamesRule; };
  if (Candidates.empty() &&
      std::none_of(Directives.begin(), Directives.end(), NamesRule))
    return {};
  outline();
  for (const Candidate &C : Candidates)
    judge(C);
  if (Options.ListUnusedSuppressions)
    for (const token::Suppression &S : Directives)
      isEmbedded(S.Offset);
  addPlaces();
  addFixes();
  for (auto &[Begin, Mine] : Own)
    Others.push_back(std::move(Mine.Found));
  return std::move(Others);
}

} // namespace

std::vector<Hit> scanDocument(const Document &Doc, const RuleOptions &Options,
                              std::vector<UnusedSuppression> &Unused) {
  return Scan(Doc, Options, Unused).run();
}

} // namespace vnx::raw
