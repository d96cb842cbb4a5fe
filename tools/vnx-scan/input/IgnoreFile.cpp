#include "tools/vnx-scan/input/IgnoreFile.h"

#include "tools/vnx-scan/input/FileSource.h"

namespace vnx::scan {

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
  raw::readAll(Source, Content);
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
  Rules.add(Line.substr(0, Kept));
}

IgnoreFile::Verdict IgnoreFile::judge(std::string_view Path,
                                      bool IsDirectory) const {
  switch (Rules.judge(Path, IsDirectory)) {
  case token::GlobList::Verdict::None:
    break;
  case token::GlobList::Verdict::Match:
    return Verdict::Ignored;
  case token::GlobList::Verdict::Negated:
    return Verdict::Kept;
  }
  return Verdict::None;
}

} // namespace vnx::scan
