#include "tools/vnx-scan/project/UnitFindings.h"

#include <algorithm>

namespace vnx::scan {

static bool isSameFix(const std::vector<token::Edit> &A,
                      const std::vector<token::Edit> &B) {
  return std::equal(A.begin(), A.end(), B.begin(), B.end(),
                    [](const token::Edit &X, const token::Edit &Y) {
                      return X.Begin == Y.Begin && X.End == Y.End &&
                             X.Text == Y.Text;
                    });
}

void UnitFindings::add(std::size_t Unit, UnitFinding &&New, Gathered &To) {
  std::uint64_t Begin = New.Found.Begin;
  bool HasFix = !New.Found.Fix.empty();
  std::string Reason = New.Found.NoFixReason;
  auto [At, IsNew] = To.Places.try_emplace(Begin);
  Place &Known = At->second;
  if (IsNew) {
    Known.Found = std::move(New);
    Known.Unit = Unit;
  } else {
    if (HasFix && !Known.Found.Found.Fix.empty() &&
        !isSameFix(New.Found.Fix, Known.Found.Found.Fix))
      Known.FixesDiffer = true;
    if (Unit < Known.Unit) {
      // The one that is kept has a fix if any has.
      if (!HasFix)
        New.Found.Fix = std::move(Known.Found.Found.Fix);
      Known.Found = std::move(New);
      Known.Unit = Unit;
    } else if (Known.Found.Found.Fix.empty()) {
      Known.Found.Found.Fix = std::move(New.Found.Fix);
    }
  }
  if (!HasFix && (!Known.WithoutFix || Unit < Known.WithoutFix->first))
    Known.WithoutFix = {Unit, std::move(Reason)};
}

void UnitFindings::add(std::size_t Unit, UnitReply &&Reply) {
  std::lock_guard<std::mutex> Lock(Mutex);
  for (UnitFinding &Found : Reply.Findings) {
    Gathered &To = Files[Found.Found.Path];
    add(Unit, std::move(Found), To);
  }
  for (auto &[Path, Digest] : Reply.Files) {
    Gathered &To = Files[Path];
    if (To.Digest.empty())
      To.Digest = std::move(Digest);
    else if (To.Digest != Digest)
      To.DigestsDiffer = true;
  }
  for (auto &[Path, Parts] : Reply.Hidden)
    for (const token::Span &Part : Parts) {
      std::uint64_t &End = Files[Path].Hidden[Part.Begin];
      End = std::max(End, Part.End);
    }
}

std::map<std::string, UnitFindings::File> UnitFindings::take() {
  std::map<std::string, File> Result;
  for (auto &[Path, Known] : Files) {
    File &To = Result[Path];
    if (!Known.DigestsDiffer)
      To.Digest = std::move(Known.Digest);
    for (auto &[Begin, End] : Known.Hidden)
      To.Hidden.push_back({Begin, End});
    for (auto &[Begin, P] : Known.Places) {
      token::Finding &Found = P.Found.Found;
      // An edit is right only if each unit can live with it.
      if (P.WithoutFix) {
        Found.Fix.clear();
        Found.NoFixReason = std::move(P.WithoutFix->second);
      } else if (P.FixesDiffer) {
        Found.Fix.clear();
        Found.NoFixReason = "the units that it is in need different fixes";
      }
      To.Findings.push_back(std::move(P.Found));
    }
  }
  Files.clear();
  return Result;
}

} // namespace vnx::scan
