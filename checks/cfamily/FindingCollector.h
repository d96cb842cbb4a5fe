//===- FindingCollector.h - one place, one finding --------------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FINDINGCOLLECTOR_H
#define VNX_CHECKS_CFAMILY_FINDINGCOLLECTOR_H

#include "checks/cfamily/FileSuppressions.h"
#include "checks/cfamily/Options.h"
#include "checks/cfamily/SourceFinding.h"
#include "checks/cfamily/UnitFiles.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace vnx::cfamily {

/// Gathers the findings of one translation unit from every part of the pass. A
/// place is taken once, however many ways lead there: template instantiations,
/// a header included twice, a literal and the sweep over its file.
class FindingCollector {
public:
  explicit FindingCollector(const Options &Opts)
      : Opts(Opts), Files(Opts.ExcludePaths) {}

  const Options &options() const { return Opts; }

  /// See UnitFiles. To be called before anything is added.
  void excludeFrom(const std::string &Folder) { Files.excludeFrom(Folder); }

  /// A new finding for \p Token, spelled in \p Range of a file; nullptr if the
  /// place was taken before, is in a system header or in no file, or if the
  /// options leave the token or the file out. Valid until take(). \p Range may
  /// be empty where the token is in no single range.
  SourceFinding *add(clang::CharSourceRange Range, std::string_view Token,
                     clang::ASTContext &Context);

  /// True if \p Token was found somewhere in this unit, reported or not.
  bool hasSeenToken(std::string_view Token) const {
    return Tokens.count(std::string(Token)) != 0;
  }
  void noteToken(std::string_view Token) { Tokens.emplace(Token); }

  /// The macros whose definitions spell \p Token, by name.
  std::set<std::string> macrosOf(std::string_view Token) const {
    auto Known = MacroTokens.find(std::string(Token));
    return Known == MacroTokens.end() ? std::set<std::string>() : Known->second;
  }
  void noteMacroToken(std::string_view Token, const std::string &Macro) {
    MacroTokens[std::string(Token)].insert(Macro);
  }

  /// All findings, in the order of the translation unit, with their
  /// fingerprints; those that the options allow are suppressed.
  std::vector<SourceFinding> take(const clang::SourceManager &Sources);

private:
  /// The token is kept only until the finding has its fingerprint.
  struct Entry {
    SourceFinding Found;
    std::string Token;
  };

  void nameFindings(const clang::SourceManager &Sources);
  const FileSuppressions &suppressionsOf(clang::FileID File,
                                         const clang::ASTContext &Context);
  bool isNewPlace(clang::SourceLocation Location,
                  const clang::SourceManager &Sources);

  const Options &Opts;
  UnitFiles Files;
  /// A deque, so that what add() returned stays where it is.
  std::deque<Entry> Findings;
  std::map<clang::FileID, FileSuppressions> Suppressions;
  /// File (its identity, or its FileID where it has none) and offset.
  std::set<std::pair<std::pair<std::uint64_t, std::uint64_t>, unsigned>> Places;
  std::set<std::string> Tokens;
  std::map<std::string, std::set<std::string>> MacroTokens;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FINDINGCOLLECTOR_H
