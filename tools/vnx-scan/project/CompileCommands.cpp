#include "tools/vnx-scan/project/CompileCommands.h"

#include "tools/vnx-scan/output/ReadFile.h"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <set>

namespace vnx::scan {

static constexpr char FileName[] = "compile_commands.json";
static constexpr char Advice[] =
    "write it anew: cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, or bear -- make";

std::string CompileCommand::path() const {
  return !File.empty() && File[0] == '/' ? File : Directory + '/' + File;
}

std::vector<std::string> splitCommand(std::string_view Command) {
  std::vector<std::string> Words;
  bool InWord = false;
  char Quote = 0;
  for (std::size_t I = 0; I < Command.size(); ++I) {
    char C = Command[I];
    if (!Quote && (C == ' ' || C == '\t' || C == '\n' || C == '\r')) {
      InWord = false;
      continue;
    }
    if (!InWord) {
      Words.emplace_back();
      InWord = true;
    }
    if (C == Quote) {
      Quote = 0;
    } else if (!Quote && (C == '"' || C == '\'')) {
      Quote = C;
    } else if (C == '\\' && Quote != '\'' && I + 1 < Command.size()) {
      Words.back() += Command[++I];
    } else {
      Words.back() += C;
    }
  }
  return Words;
}

/// Takes away what only starts the compiler, as Clang's own reader does.
static void unwrap(std::vector<std::string> &Arguments) {
  static const std::set<std::string> Wrappers{"ccache", "sccache", "distcc",
                                              "gomacc"};
  while (Arguments.size() > 1 &&
         Wrappers.count(std::filesystem::path(Arguments[0]).stem()) &&
         Arguments[1][0] != '-')
    Arguments.erase(Arguments.begin());
}

/// What tells two entries apart: all but where the output goes.
static std::vector<std::string> identityOf(const CompileCommand &Command) {
  std::vector<std::string> Result{Command.Directory, Command.File};
  for (std::size_t I = 0; I < Command.Arguments.size(); ++I) {
    const std::string &Word = Command.Arguments[I];
    if (Word == "-o")
      ++I;
    else
      Result.push_back(Word);
  }
  return Result;
}

static std::optional<std::string> textOf(const rapidjson::Value &Entry,
                                         const char *Name) {
  auto Found = Entry.FindMember(Name);
  if (Found == Entry.MemberEnd() || !Found->value.IsString())
    return std::nullopt;
  return std::string(Found->value.GetString(), Found->value.GetStringLength());
}

/// What is wrong with \p Entry, if anything; otherwise it is in \p Result.
static std::optional<std::string> readEntry(const rapidjson::Value &Entry,
                                            const std::string &Directory,
                                            CompileCommand &Result) {
  if (!Entry.IsObject())
    return "is no object";
  auto Folder = textOf(Entry, "directory"), File = textOf(Entry, "file");
  if (!Folder || !File || File->empty())
    return "has no \"directory\" or no \"file\"";
  Result.Directory =
      std::filesystem::path(Directory) / std::filesystem::path(*Folder);
  Result.File = std::move(*File);
  auto Words = Entry.FindMember("arguments");
  if (Words != Entry.MemberEnd()) {
    if (!Words->value.IsArray())
      return "has \"arguments\" that are no list";
    for (const rapidjson::Value &Word : Words->value.GetArray()) {
      if (!Word.IsString())
        return "has an argument that is no text";
      Result.Arguments.emplace_back(Word.GetString(), Word.GetStringLength());
    }
  } else if (auto Command = textOf(Entry, "command")) {
    Result.Arguments = splitCommand(*Command);
  }
  if (Result.Arguments.empty() || Result.Arguments[0].empty())
    return "has no \"command\" and no \"arguments\"";
  Result.Arguments.erase(std::remove(Result.Arguments.begin() + 1,
                                     Result.Arguments.end(), std::string()),
                         Result.Arguments.end());
  unwrap(Result.Arguments);
  return std::nullopt;
}

std::variant<std::vector<CompileCommand>, ScanError>
parseCompileCommands(const std::string &Text, const std::string &Shown,
                     const std::string &Directory) {
  rapidjson::Document Whole;
  Whole.Parse<rapidjson::kParseIterativeFlag>(Text.data(), Text.size());
  if (Whole.HasParseError()) {
    std::size_t At = std::min(Whole.GetErrorOffset(), Text.size());
    std::string Why = rapidjson::GetParseError_En(Whole.GetParseError());
    if (!Why.empty() && Why.back() == '.')
      Why.pop_back();
    if (!Why.empty())
      Why[0] = static_cast<char>(std::tolower(Why[0]));
    auto Line = 1 + std::count(Text.begin(),
                               Text.begin() + static_cast<long>(At), '\n');
    return ScanError{fmt::format("{}:{}", Shown, Line), "is no JSON: " + Why,
                     Advice, false};
  }
  if (!Whole.IsArray())
    return ScanError{Shown, "is no list of compile commands", Advice, false};
  std::vector<CompileCommand> Result;
  std::set<std::vector<std::string>> Known;
  std::size_t Number = 0;
  for (const rapidjson::Value &Entry : Whole.GetArray()) {
    ++Number;
    CompileCommand Command;
    if (auto Wrong = readEntry(Entry, Directory, Command))
      return ScanError{Shown, fmt::format("entry {} {}", Number, *Wrong),
                       Advice, false};
    if (Known.insert(identityOf(Command)).second)
      Result.push_back(std::move(Command));
  }
  return Result;
}

std::variant<std::vector<CompileCommand>, ScanError>
readCompileCommands(const std::string &Build) {
  std::string Path = Build;
  if (Path.empty() || Path.back() != '/')
    Path += '/';
  Path += FileName;
  auto Read = readFile(Path);
  if (auto *Error = std::get_if<ScanError>(&Read)) {
    Error->Advice = Advice;
    return std::move(*Error);
  }
  std::error_code Ignored;
  auto Directory = std::filesystem::absolute(Build, Ignored);
  return parseCompileCommands(std::get<FileContent>(Read).Text, Path,
                              Directory.string());
}

} // namespace vnx::scan
