#include "checks/cfamily/IncludeEdit.h"

#include "checks/cfamily/FileOutline.h"
#include "checks/cfamily/LlvmCompat.h"

#include "clang/Format/Format.h"

using namespace clang;

namespace vnx::cfamily {

static tooling::IncludeStyle includeStyleOf(llvm::StringRef Path) {
  llvm::Expected<format::FormatStyle> Style =
      format::getStyle(format::DefaultFormatStyle, Path, "LLVM");
  if (Style)
    return Style->IncludeStyle;
  // A broken .clang-format is clang-format's to report.
  llvm::consumeError(Style.takeError());
  return format::getLLVMStyle().IncludeStyle;
}

/// True if the first line of \p Code ends in CR LF.
static bool hasWindowsLineEnds(llvm::StringRef Code) {
  std::size_t End = Code.find('\n');
  return End != llvm::StringRef::npos && End > 0 && Code[End - 1] == '\r';
}

std::optional<token::Edit> planInclude(llvm::StringRef Path,
                                       llvm::StringRef Code,
                                       llvm::StringRef Header,
                                       const LangOptions &LangOpts) {
  tooling::HeaderIncludes Includes(Path, Code, includeStyleOf(Path));
  auto Wanted = compat::insertInclude(Includes, Header);
  if (!Wanted)
    return std::nullopt;

  FileOutline Outline(Code, LangOpts);
  llvm::StringRef LineEnd = hasWindowsLineEnds(Code) ? "\r\n" : "\n";
  std::string Directive = ("#include <" + Header + ">" + LineEnd).str();
  std::size_t Offset = Outline.safeOffset(Wanted->getOffset());
  if (Outline.moduleLine() && !Outline.hasGlobalModuleFragment())
    Directive = "module;" + LineEnd.str() + Directive + LineEnd.str();
  // Behind a comment that code follows on its line.
  if (Offset > 0 && Code[Offset - 1] != '\n' && Code[Offset - 1] != '\r' &&
      Code.substr(0, Offset) != "\xef\xbb\xbf")
    Directive = LineEnd.str() + Directive;
  return token::Edit{Offset, Offset, Directive};
}

} // namespace vnx::cfamily
