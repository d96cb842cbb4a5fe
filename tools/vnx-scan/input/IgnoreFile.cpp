#include "tools/vnx-scan/input/IgnoreFile.h"

#include "tools/vnx-scan/input/FileSource.h"
#include "tools/vnx-scan/input/Wildmatch.h"

namespace vnx::scan {

static bool isLiteral(std::string_view Pattern) {
  return Pattern.find_first_of("*?[\\") == std::string_view::npos;
}

IgnoreFile::IgnoreFile(std::string_view Content) {
  constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
  if (Content.substr(0, ByteOrderMark.size()) == ByteOrderMark)
    Content.remove_prefix(ByteOrderMark.size());
  while (!Content.empty()) {
    std::size_t End = Content.find('\n');
    std::string_view Line = Content.substr(0, End);
    Content.remove_prefix(End == std::string_view::npos ? Content.size()
                                                        : End + 1);
    if (End != std::string_view::npos && !Line.empty() && Line.back() == '\r')
      Line.remove_suffix(1);
    addLine(Line);
  }
}

IgnoreFile IgnoreFile::read(const std::string &Path, bool FollowLink) {
  FileSource Source;
  if (Source.open(Path, FollowLink) != FileSource::OpenStatus::Opened)
    return IgnoreFile();
  std::string Content;
  char Buffer[4096];
  while (std::size_t Count = Source.read(Buffer, sizeof(Buffer)).Count)
    Content.append(Buffer, Count);
  return IgnoreFile(Content);
}

void IgnoreFile::addLine(std::string_view Line) {
  if (Line.empty() || Line[0] == '#')
    return;
  // Blanks at the end do not count unless a backslash stands before them.
  std::size_t Kept = 0;
  for (std::size_t I = 0; I < Line.size(); ++I) {
    if (Line[I] == '\\')
      ++I;
    else if (Line[I] == ' ')
      continue;
    Kept = I + 1;
  }
  Line = Line.substr(0, Kept);

  Rule New;
  if (!Line.empty() && Line[0] == '!') {
    New.IsNegated = true;
    Line.remove_prefix(1);
  }
  if (!Line.empty() && Line.back() == '/') {
    New.DirectoriesOnly = true;
    Line.remove_suffix(1);
  }
  New.NameOnly = Line.find('/') == std::string_view::npos;
  if (!Line.empty() && Line[0] == '/')
    Line.remove_prefix(1);
  if (Line.empty())
    return;
  New.Pattern = Line;
  New.IsLiteral = isLiteral(Line);
  New.IsSuffix = Line[0] == '*' && isLiteral(Line.substr(1));
  Rules.push_back(std::move(New));
}

bool IgnoreFile::Rule::fits(std::string_view Path,
                            std::string_view Name) const {
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

IgnoreFile::Verdict IgnoreFile::judge(std::string_view Path,
                                      bool IsDirectory) const {
  std::string_view Name = Path.substr(Path.rfind('/') + 1);
  for (auto R = Rules.rbegin(); R != Rules.rend(); ++R)
    if ((IsDirectory || !R->DirectoriesOnly) && R->fits(Path, Name))
      return R->IsNegated ? Verdict::Kept : Verdict::Ignored;
  return Verdict::None;
}

} // namespace vnx::scan
