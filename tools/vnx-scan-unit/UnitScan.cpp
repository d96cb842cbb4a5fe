#include "tools/vnx-scan-unit/UnitScan.h"

#include "checks/cfamily/UnitPass.h"
#include "checks/token/Digest.h"
#include "checks/token/Fingerprint.h"
#include "checks/token/Placeholder.h"
#include "tools/vnx-scan-unit/HiddenParts.h"
#include "tools/vnx-scan-unit/OneCommand.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"

#include <algorithm>
#include <set>

using namespace clang;

namespace vnx::unit {

namespace {

/// Keeps the first error that is the unit's own.
class ErrorKeeper : public DiagnosticConsumer {
public:
  explicit ErrorKeeper(std::optional<std::string> &Kept) : Kept(Kept) {}

  void BeginSourceFile(const LangOptions &, const Preprocessor *) override {
    IsParsing = true;
  }
  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    // An option that only another compiler has is no reason not to read the
    // unit without it. Where the command makes no sense at all nothing is
    // parsed, which is seen elsewhere.
    if (Level < DiagnosticsEngine::Error || Kept)
      return;
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    if (!IsParsing) {
      if (AboutCommand.empty())
        AboutCommand = Text.str().str();
      return;
    }
    std::string Place;
    if (Info.hasSourceManager() && Info.getLocation().isValid())
      Place = Info.getSourceManager()
                  .getExpansionLoc(Info.getLocation())
                  .printToString(Info.getSourceManager()) +
              ": ";
    Kept = Place + Text.str().str();
  }

  /// What is wrong with the command, or empty.
  std::string AboutCommand;

private:
  std::optional<std::string> &Kept;
  bool IsParsing = false;
};

/// Lives as long as the parse of the unit.
class UnitConsumer : public ASTConsumer {
public:
  UnitConsumer(const cfamily::Options &Rule, Preprocessor &PP,
               UnitResult &Result)
      : Pass(Rule), Result(Result) {
    Pass.watch(PP);
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    Pass.walk(Context);
    for (cfamily::SourceFinding &Found : Pass.finish(Context))
      keep(std::move(Found), Context.getSourceManager());
    for (const auto &[File, Path] : Paths) {
      std::vector<token::Span> Parts =
          findParts(textOf(File, Context.getSourceManager()), InPieces);
      if (!Path.empty() && !Parts.empty())
        Result.Hidden[Path] = std::move(Parts);
    }
  }

private:
  void keep(cfamily::SourceFinding Found, const SourceManager &Sources) {
    FileID File = Sources.getFileID(Found.Location);
    auto Known = Paths.find(File);
    if (Known == Paths.end())
      Known = Paths.emplace(File, nameFile(File, Sources)).first;
    if (Known->second.empty())
      return;
    UnitFinding New;
    New.Length = Found.Token.size();
    New.Digest = token::tokenDigest(Found.Token);
    New.IsPlaceholder = token::isPlaceholder(Found.Token);
    New.Found = std::move(Found.Finding);
    New.Found.Path = Known->second;
    if (New.Found.End - New.Found.Begin < New.Length) {
      // As much of it as stands there.
      std::string_view Text = textOf(File, Sources).substr(New.Found.Begin);
      auto [Stop, Unused] = std::mismatch(
          Text.begin(),
          Text.begin() + std::min(Text.size(), Found.Token.size()),
          Found.Token.begin());
      New.Found.End =
          New.Found.Begin + std::max<std::uint64_t>(1, Stop - Text.begin());
    }
    if (New.Found.End - New.Found.Begin < New.Length)
      InPieces.insert(Found.Token);
    if (Found.Include)
      New.Found.Fix.push_back(*Found.Include);
    if (Found.SuppressedBy)
      New.Found.SuppressedBy = Found.SuppressedBy->Marker;
    Result.Findings.push_back(std::move(New));
  }

  static std::string_view textOf(FileID File, const SourceManager &Sources) {
    llvm::StringRef Text = Sources.getBufferData(File);
    return {Text.data(), Text.size()};
  }

  /// The path of \p File, whose digest is taken along; empty for what is in no
  /// file.
  std::string nameFile(FileID File, const SourceManager &Sources) {
    llvm::SmallString<256> Path(
        Sources.getFilename(Sources.getLocForStartOfFile(File)));
    Sources.getFileManager().makeAbsolutePath(Path);
    llvm::SmallString<256> Canonical;
    if (Path.empty() || llvm::sys::fs::real_path(Path, Canonical))
      return std::string();
    std::string Name = Canonical.str().str();
    Result.Files[Name] = token::sha256(textOf(File, Sources));
    return Name;
  }

  cfamily::UnitPass Pass;
  UnitResult &Result;
  std::map<FileID, std::string> Paths;
  /// Tokens that stand nowhere in one piece.
  std::set<std::string> InPieces;
};

class UnitAction : public ASTFrontendAction {
public:
  UnitAction(const cfamily::Options &Rule, UnitResult &Result)
      : Rule(Rule), Result(Result) {}

protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 llvm::StringRef) override {
    return std::make_unique<UnitConsumer>(Rule, Compiler.getPreprocessor(),
                                          Result);
  }

private:
  const cfamily::Options &Rule;
  UnitResult &Result;
};

class UnitActionFactory : public tooling::FrontendActionFactory {
public:
  UnitActionFactory(const cfamily::Options &Rule, UnitResult &Result)
      : Rule(Rule), Result(Result) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<UnitAction>(Rule, Result);
  }

private:
  const cfamily::Options &Rule;
  UnitResult &Result;
};

} // namespace

UnitResult scanUnit(const Job &Unit) {
  UnitResult Result;
  cfamily::Options Rule = Unit.Rule;
  Rule.MinLength = token::IssuedBodyLength;
  Rule.IgnorePlaceholders = false;

  std::unique_ptr<tooling::CompilationDatabase> Database = oneCommand(Unit);
  tooling::ClangTool Tool(*Database, {Unit.File});
  Tool.clearArgumentsAdjusters();
  Tool.appendArgumentsAdjuster(adjustForScan());
  Tool.setPrintErrorMessage(false);
  ErrorKeeper Errors(Result.Error);
  Tool.setDiagnosticConsumer(&Errors);
  UnitActionFactory Factory(Rule, Result);
  int Failed = Tool.run(&Factory);
  if (Failed != 0 && !Result.Error)
    Result.Error = Errors.AboutCommand.empty()
                       ? "its command is none that Clang understands"
                       : Errors.AboutCommand;
  if (Result.Error)
    for (UnitFinding &F : Result.Findings) {
      if (F.Found.Fix.empty())
        continue;
      // Types that are not known to the compiler make no safe edit.
      F.Found.Fix.clear();
      F.Found.NoFixReason = "its unit does not compile";
    }
  return Result;
}

} // namespace vnx::unit
