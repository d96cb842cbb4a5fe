#include "checks/token/GlobList.h"

#include "checks/token/Wildmatch.h"

namespace vnx::token {

static bool isLiteral(std::string_view Pattern) {
  return Pattern.find_first_of("*?[\\") == std::string_view::npos;
}

/// Sets \p Bit for the byte that \p Byte consists of, or for all if it is
/// empty.
static void setBit(std::array<std::uint64_t, 256> &Bits, std::string_view Byte,
                   std::uint64_t Bit) {
  if (!Byte.empty())
    Bits[static_cast<unsigned char>(Byte[0])] |= Bit;
  else
    for (std::uint64_t &B : Bits)
      B |= Bit;
}

void GlobList::add(std::string_view Glob) {
  Entry New;
  if (!Glob.empty() && Glob[0] == '!') {
    New.IsNegated = true;
    Glob.remove_prefix(1);
  }
  if (!Glob.empty() && Glob.back() == '/') {
    New.DirectoriesOnly = true;
    Glob.remove_suffix(1);
  }
  New.NameOnly = Glob.find('/') == std::string_view::npos;
  if (!Glob.empty() && Glob[0] == '/')
    Glob.remove_prefix(1);
  if (Glob.empty())
    return;
  New.Pattern = Glob;
  New.IsLiteral = isLiteral(Glob);
  New.IsSuffix = Glob[0] == '*' && isLiteral(Glob.substr(1));
  // A class ends with a bracket, and behind a backslash anything may stand.
  bool IsEndLiteral = isLiteral(Glob.substr(Glob.size() - 1)) &&
                      Glob.back() != ']' &&
                      Glob.find('\\') == std::string_view::npos;
  bool IsStartLiteral = New.NameOnly && isLiteral(Glob.substr(0, 1));
  std::size_t Place = Globs.size() % BlockSize;
  if (Place == 0)
    Blocks.emplace_back();
  std::uint64_t Bit = std::uint64_t(1) << Place;
  setBit(Blocks.back().ByLast, IsEndLiteral ? Glob.substr(Glob.size() - 1) : "",
         Bit);
  setBit(Blocks.back().ByFirst, IsStartLiteral ? Glob.substr(0, 1) : "", Bit);
  Globs.push_back(std::move(New));
}

bool GlobList::Entry::fits(std::string_view Path, std::string_view Name) const {
  std::string_view Subject = NameOnly ? Name : Path;
  if (IsLiteral)
    return Subject == Pattern;
  if (NameOnly && IsSuffix) {
    std::string_view End = std::string_view(Pattern).substr(1);
    return Subject.size() >= End.size() &&
           Subject.substr(Subject.size() - End.size()) == End;
  }
  return wildmatch(Pattern, Subject);
}

GlobList::Verdict GlobList::judge(std::string_view Path,
                                  bool IsDirectory) const {
  std::string_view Name = Path.substr(Path.rfind('/') + 1);
  unsigned char Last = Path.empty() ? '\0' : Path.back();
  unsigned char First = Name.empty() ? '\0' : Name[0];
  for (std::size_t B = Blocks.size(); B-- > 0;) {
    std::uint64_t Left = Blocks[B].ByLast[Last] & Blocks[B].ByFirst[First];
    while (Left != 0) {
      std::size_t Place =
          BlockSize - 1 - static_cast<std::size_t>(__builtin_clzll(Left));
      Left ^= std::uint64_t(1) << Place;
      const Entry &E = Globs[B * BlockSize + Place];
      if ((IsDirectory || !E.DirectoriesOnly) && E.fits(Path, Name))
        return E.IsNegated ? Verdict::Negated : Verdict::Match;
    }
  }
  return Verdict::None;
}

bool GlobList::matchesFile(std::string_view Path) const {
  if (empty())
    return false;
  for (std::size_t Slash = Path.find('/'); Slash != std::string_view::npos;
       Slash = Path.find('/', Slash + 1))
    if (Slash > 0 && judge(Path.substr(0, Slash), true) == Verdict::Match)
      return true;
  return judge(Path, false) == Verdict::Match;
}

} // namespace vnx::token
