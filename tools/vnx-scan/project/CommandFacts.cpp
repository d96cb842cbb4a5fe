#include "tools/vnx-scan/project/CommandFacts.h"

#include "checks/pieces/PieceText.h"
#include "checks/token/Grammar.h"

#include <cstdlib>
#include <filesystem>
#include <utility>

namespace vnx::scan {

namespace {

bool startsWith(std::string_view Text, std::string_view Start) {
  return Text.substr(0, Start.size()) == Start;
}

class Reader {
public:
  explicit Reader(const CompileCommand &Command) : Command(Command) {}

  CommandFacts read() {
    const std::vector<std::string> &Words = Command.Arguments;
    // Another driver has other options.
    std::string Compiler = std::filesystem::path(Words[0]).stem();
    if (Compiler == "cl" || Compiler.find("clang-cl") != std::string::npos)
      noteOption();
    Result.IsC = std::filesystem::path(Command.File).extension() == ".c" &&
                 Compiler.find("++") == std::string::npos;
    // `ccache g++ -c a.c`
    for (std::size_t I = 1; I < Words.size() && !startsWith(Words[I], "-"); ++I)
      Result.IsC = Result.IsC && Words[I].find("++") == std::string::npos;
    for (std::size_t I = 1; I < Words.size(); ++I) {
      std::string_view Word = Words[I];
      // Only what the file's name says is taken for C.
      if (startsWith(Word, "-x") || startsWith(Word, "--language") ||
          startsWith(Word, "-ObjC"))
        Result.IsC = false;
      if (Word == "-Xclang" || Word == "-Xpreprocessor")
        continue;
      if (Word.find(token::Prefix) != std::string_view::npos) {
        pieces::FileFacts Read = pieces::readFacts(define(Word));
        Result.Facts.Strings |= Read.Facts.Strings;
        addClues(Read.Clues);
      }
      // Of several that one starts with, the longest is first.
      static constexpr struct {
        std::string_view Option;
        char Kind;
      } Rows[] = {{"-isystem-after", 's'},
                  {"-isystem", 's'},
                  {"-idirafter", 's'},
                  {"-cxx-isystem", 's'},
                  {"-include-pch", 'h'},
                  {"-include", 'i'},
                  {"-imacros", 'i'},
                  {"-iquote", 'p'},
                  {"--include-directory-after", 's'},
                  {"--include-directory", 'p'},
                  {"--include-with-prefix", '?'},
                  {"--include-prefix", '?'},
                  {"--include-barrier", '?'},
                  {"--include", 'i'},
                  {"--imacros", 'i'},
                  {"-iwithprefixbefore", '?'},
                  {"-iwithprefix", '?'},
                  {"-iprefix", '?'},
                  {"-isysroot", '-'},
                  {"-iframework", 's'},
                  {"-I", 'p'},
                  {"-F", '?'},
                  {"-working-directory", '?'},
                  {"--working-directory", '?'},
                  {"-traditional", '?'},
                  {"--traditional", '?'},
                  {"-fmacro-prefix-map=", 'm'},
                  {"-ffile-prefix-map=", 'm'},
                  {"-D", 'd'},
                  {"--define-macro", 'd'},
                  {"-Wp,", 'w'},
                  {"@", '?'},
                  {"-fms-", '?'},
                  {"--driver-mode=", '?'},
                  {"-fmodule", '?'},
                  {"--config", '?'},
                  {"-ivfsoverlay", '?'},
                  {"-fexec-charset", '?'},
                  {"-finput-charset", '?'}};
      for (const auto &Row : Rows) {
        if (!startsWith(Word, Row.Option))
          continue;
        std::string Value(Word.substr(Row.Option.size()));
        if (Value.empty() && Row.Kind != '?' && Row.Kind != 'w') {
          // The value may have an -Xclang of its own.
          if (I + 1 < Words.size() &&
              (Words[I + 1] == "-Xclang" || Words[I + 1] == "-Xpreprocessor"))
            ++I;
          if (++I < Words.size())
            Value = Words[I];
        } else if (startsWith(Row.Option, "--") && startsWith(Value, "=")) {
          Value.erase(0, 1);
        }
        take(Row.Kind, Value);
        break;
      }
    }
    // Clang takes these for -I.
    if (const char *Folders = std::getenv("CPATH"))
      for (const std::string &Folder : split(Folders, ':'))
        take('p', Folder);
    for (const char *Name : {"C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH"})
      if (const char *Folders = std::getenv(Name))
        for (const std::string &Folder : split(Folders, ':'))
          take('s', Folder);
    return std::move(Result);
  }

private:
  /// A -D as the line that it stands for.
  static std::string define(std::string_view Value) {
    std::string Line = "#define ";
    std::size_t Equals = Value.find('=');
    Line += Value.substr(0, Equals);
    Line += ' ';
    if (Equals != std::string_view::npos)
      Line += Value.substr(Equals + 1);
    return Line + '\n';
  }

  std::string absolute(const std::string &Path) const {
    std::string Whole =
        Path.empty() || Path[0] != '/' ? Command.Directory + '/' + Path : Path;
    // Behind a link, `..` leads elsewhere.
    if (Whole.find("/..") != std::string::npos)
      return Whole;
    return std::filesystem::path(Whole).lexically_normal().string();
  }

  void take(char Kind, const std::string &Value) {
    switch (Kind) {
    case 'p':
      // Relative to the sysroot, and a file that says where headers are.
      if (startsWith(Value, "=") ||
          std::filesystem::path(Value).extension() == ".hmap")
        noteOption();
      Result.Where.Project.push_back(absolute(Value));
      return;
    case 'h':
      // What it was made from.
      Result.Included.push_back(
          std::filesystem::path(Value).replace_extension().string());
      return;
    case 'm':
      // What __FILE__ begins with.
      Result.Facts.Strings |= pieces::partsOf(
          Value.substr(std::min(Value.rfind('=') + 1, Value.size())));
      return;
    case 's':
      Result.Where.System.push_back(absolute(Value));
      return;
    case 'i':
      Result.Included.push_back(Value);
      return;
    case 'd':
      takeDefinition(pieces::readFacts(define(Value)));
      return;
    case 'w':
      for (const std::string &Part : split(Value, ','))
        if (startsWith(Part, "-D"))
          take('d', Part.substr(2));
        else if (!startsWith(Part, "-M"))
          noteOption();
      return;
    case '?':
      noteOption();
      return;
    default:
      return;
    }
  }

  void noteOption() {
    Result.Facts.IsOdd = true;
    Result.Clues.push_back({pieces::Clue::Kind::Option, 0, 0});
  }

  void addClues(const std::vector<pieces::Clue> &More) {
    for (pieces::Clue Each : More) {
      Each.Line = 0;
      Result.Clues.push_back(Each);
    }
  }

  void takeDefinition(pieces::FileFacts Read) {
    // Text that is no file's is where it is put.
    for (const pieces::NameFacts::Argument &Each :
         std::exchange(Read.Names.Lone, {})) {
      Read.Facts.Strings |= Each.Parts;
      pieces::addPieces(Read.Clues, pieces::Clue::Kind::String, Each.Parts, 0);
    }
    Result.Facts.add(Read.Facts);
    Result.Names.add(Read.Names);
    addClues(Read.Clues);
  }

  static std::vector<std::string> split(const std::string &Text, char Between) {
    std::vector<std::string> Parts(1);
    for (char C : Text)
      if (C == Between)
        Parts.emplace_back();
      else
        Parts.back() += C;
    return Parts;
  }

  const CompileCommand &Command;
  CommandFacts Result;
};

} // namespace

CommandFacts factsOf(const CompileCommand &Command) {
  return Reader(Command).read();
}

} // namespace vnx::scan
