#include "tools/vnx-scan-unit/OneCommand.h"

#include "llvm/Support/VirtualFileSystem.h"

using namespace clang::tooling;

namespace vnx::unit {

namespace {

class OneCommandDatabase : public CompilationDatabase {
public:
  explicit OneCommandDatabase(CompileCommand Command)
      : Command(std::move(Command)) {}
  std::vector<CompileCommand>
  getCompileCommands(llvm::StringRef) const override {
    return {Command};
  }
  std::vector<std::string> getAllFiles() const override {
    return {Command.Filename};
  }
  std::vector<CompileCommand> getAllCompileCommands() const override {
    return {Command};
  }

private:
  CompileCommand Command;
};

} // namespace

std::unique_ptr<CompilationDatabase> oneCommand(const Job &Unit) {
  CompileCommand Command(Unit.Directory, Unit.File, Unit.Arguments, "");
  return inferTargetAndDriverMode(
      expandResponseFiles(std::make_unique<OneCommandDatabase>(Command),
                          llvm::vfs::getRealFileSystem()));
}

/// Drops `-fplugin=X`, `-include-pch X` and their like, also where each word
/// stands behind an -Xclang.
static CommandLineArguments
dropForeignCode(const CommandLineArguments &Arguments, llvm::StringRef) {
  auto IsJoined = [](llvm::StringRef Word) {
    for (const char *Start :
         {"-fplugin=", "-fplugin-arg-", "-fpass-plugin=", "-include-pch="})
      if (Word.take_front(llvm::StringRef(Start).size()) == Start)
        return true;
    return false;
  };
  auto TakesWord = [](llvm::StringRef Word) {
    return Word == "-include-pch" || Word == "-load" || Word == "-plugin" ||
           Word == "-add-plugin";
  };
  CommandLineArguments Result;
  for (std::size_t I = 0; I < Arguments.size(); ++I) {
    bool IsWrapped = Arguments[I] == "-Xclang" && I + 1 < Arguments.size();
    std::size_t At = IsWrapped ? I + 1 : I;
    const std::string &Word = Arguments[At];
    if (IsJoined(Word)) {
      I = At;
      continue;
    }
    if (TakesWord(Word)) {
      // Its value has an -Xclang of its own if it has.
      I = At + 1;
      if (IsWrapped && I < Arguments.size() && Arguments[I] == "-Xclang")
        ++I;
      continue;
    }
    Result.push_back(Arguments[I]);
  }
  return Result;
}

ArgumentsAdjuster adjustForScan() {
  ArgumentsAdjuster Result = combineAdjusters(
      dropForeignCode,
      combineAdjusters(getClangStripOutputAdjuster(),
                       combineAdjusters(getClangStripDependencyFileAdjuster(),
                                        getClangSyntaxOnlyAdjuster())));
  // Clang looks for its own headers (stddef.h) next to the program that runs.
  // An option of the unit's comes later and wins.
  Result = combineAdjusters(
      Result, getInsertArgumentAdjuster("-resource-dir=" VNX_RESOURCE_DIR,
                                        ArgumentInsertPosition::BEGIN));
  // Warnings are the compiler's business.
  return combineAdjusters(
      Result, getInsertArgumentAdjuster(CommandLineArguments{"-w"},
                                        ArgumentInsertPosition::END));
}

} // namespace vnx::unit
