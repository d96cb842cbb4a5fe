#include "tools/vnx-scan/project/MergeFindings.h"

#include "checks/raw/Language.h"
#include "checks/raw/Scanner.h"
#include "checks/token/Fingerprint.h"

#include <algorithm>
#include <map>
#include <set>

namespace vnx::scan {

namespace {

class Merge {
public:
  Merge(const ProjectFile &File, std::vector<raw::Report> Raw,
        std::vector<token::Span> Hidden, std::string_view Text)
      : File(File), Text(Text), Hidden(std::move(Hidden)) {
    for (raw::Report &Each : Raw) {
      Fingerprints.insert(Each.Found.Fingerprint);
      Reports.emplace(Each.Found.Begin, std::move(Each));
    }
  }

  void add(UnitFinding &&New, const std::string &Digest) {
    const raw::RuleOptions &Rule = File.Rules->Rule;
    if (New.Length < token::Prefix.size() + Rule.MinLength ||
        (Rule.IgnorePlaceholders && New.IsPlaceholder))
      return;
    token::Finding &Found = New.Found;
    auto [At, IsNew] = Reports.try_emplace(Found.Begin);
    raw::Report &Result = At->second;
    // Where the bytes are another token, the compiler is right.
    if (IsNew || Result.Found.Redacted != Found.Redacted)
      Result = describe(New);
    // Whatever the file is called, a C-family unit reads it.
    Result.Note = raw::languageOf("unit.c", "").note(Rule.EnvVar);
    Result.Found.Remedy = std::move(Found.Remedy);
    Result.Found.Fix = std::move(Found.Fix);
    Result.Found.NoFixReason = std::move(Found.NoFixReason);
    Result.Found.SuppressedBy = std::move(Found.SuppressedBy);
    if (Result.Found.SuppressedBy.empty() &&
        File.Rules->allows(Result.Found.Fingerprint))
      Result.Found.SuppressedBy = "AllowedFingerprints";
    Result.FileDigest = Result.Found.Fix.empty() ? std::string() : Digest;
  }

  std::vector<raw::Report> take() {
    std::vector<raw::Report> Result;
    for (auto &[Begin, Each] : Reports) {
      if (!Hidden.empty())
        Each.Source = excerpt(Each.Found);
      Result.push_back(std::move(Each));
    }
    if (!Result.empty())
      Result.front().Found.Elsewhere = std::move(Hidden);
    return Result;
  }

private:
  /// What the raw pass would say of it if it had seen it.
  raw::Report describe(const UnitFinding &New) {
    raw::Report Result;
    token::Finding &Found = Result.Found;
    Found = New.Found;
    Found.Path = File.Path;
    // The raw pass has counted what it has seen; others come behind those, so
    // that a fingerprint is the same with and without this pass.
    for (unsigned Ordinal = 0;; ++Ordinal) {
      Found.Fingerprint =
          token::fingerprintOfDigest(File.Name, New.Digest, Ordinal);
      if (Fingerprints.insert(Found.Fingerprint).second)
        break;
    }
    Found.In = token::Context::String;
    if (Found.End - Found.Begin < New.Length || hasQuote(Found))
      Found.Encoding = "pieces";
    else if (Found.End - Found.Begin > New.Length)
      Found.Encoding = "escapes";
    Result.Source = excerpt(Found);
    return Result;
  }

  bool hasQuote(const token::Finding &Found) const {
    return Found.End <= Text.size() &&
           Text.substr(Found.Begin, Found.End - Found.Begin).find('"') !=
               std::string_view::npos;
  }

  raw::Excerpt excerpt(const token::Finding &Found) const {
    if (Found.End > Text.size())
      return raw::makeExcerpt("", true, Found.Redacted, "", true);
    constexpr std::size_t Most = raw::Scanner::Context;
    std::size_t Line = Text.substr(0, Found.Begin).find_last_of("\r\n");
    Line = Line == std::string_view::npos ? 0 : Line + 1;
    std::size_t End =
        std::min(Text.size(), Text.find_first_of("\r\n", Found.End));
    bool CutBefore = Found.Begin - Line > Most;
    bool CutAfter = End - Found.End > Most;
    return raw::makeExcerpt(
        withoutHidden(CutBefore ? Found.Begin - Most : Line, Found.Begin),
        CutBefore, Found.Redacted,
        withoutHidden(Found.End, CutAfter ? Found.End + Most : End), CutAfter);
  }

  /// Bytes [Begin, End) with an ellipsis for each part of a token.
  std::string withoutHidden(std::size_t Begin, std::size_t End) const {
    std::string Result;
    for (const token::Span &Part : Hidden) {
      if (Part.Begin >= End || Part.End <= Begin)
        continue;
      if (Part.Begin > Begin)
        Result += Text.substr(Begin, Part.Begin - Begin);
      Result += "\u2026";
      Begin = std::min<std::size_t>(Part.End, End);
    }
    return Result.append(Text.substr(Begin, End - Begin));
  }

  const ProjectFile &File;
  std::string_view Text;
  std::vector<token::Span> Hidden;
  std::map<std::uint64_t, raw::Report> Reports;
  std::set<std::string> Fingerprints;
};

} // namespace

std::vector<raw::Report> mergeFindings(const ProjectFile &File,
                                       std::vector<raw::Report> Raw,
                                       UnitFindings::File Units,
                                       std::string_view Text) {
  Merge Result(File, std::move(Raw), std::move(Units.Hidden), Text);
  for (UnitFinding &Each : Units.Findings)
    Result.add(std::move(Each), Units.Digest);
  return Result.take();
}

} // namespace vnx::scan
