#include "tools/vnx-scan/project/CommandFacts.h"

#include "checks/pieces/PieceText.h"
#include "checks/token/Grammar.h"

#include <cstdlib>
#include <filesystem>
#include <set>
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
    // Clang's other languages are told from these by the file's name.
    static const std::set<std::string> Usual{
        ".c", ".cc", ".cp", ".cpp", ".cxx", ".C",   ".c++", ".CPP",
        ".m", ".mm", ".M",  ".h",   ".hh",  ".hpp", ".hxx"};
    Result.MayLackRaw =
        !Usual.count(std::filesystem::path(Command.File).extension());
    // Another driver has other options.
    std::string Compiler = std::filesystem::path(Words[0]).stem();
    if (Compiler == "cl" || Compiler.find("clang-cl") != std::string::npos)
      noteOption();
    Result.IsC = std::filesystem::path(Command.File).extension() == ".c" &&
                 Compiler.find("++") == std::string::npos;
    // `ccache g++ -c a.c`
    for (std::size_t I = 1; I < Words.size() && !startsWith(Words[I], "-"); ++I)
      Result.IsC = Result.IsC && Words[I].find("++") == std::string::npos;
    static const std::set<std::string> Cxx{".cc",  ".cp",  ".cpp", ".cxx", ".C",
                                           ".c++", ".CPP", ".mm",  ".M"};
    Result.MayBeC = !Cxx.count(std::filesystem::path(Command.File).extension());
    for (std::size_t I = 1; I < Words.size(); ++I) {
      std::string_view Word = Words[I];
      // Only what the file's name says is taken for C.
      if (startsWith(Word, "-x") || startsWith(Word, "--language") ||
          startsWith(Word, "-ObjC"))
        Result.IsC = false, Result.MayBeC = true;
      if (Word == "-Xclang" || Word == "-Xpreprocessor")
        continue;
      takeLanguage(I);
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
                  {"-isystem-prefix", '?'},
                  {"-ino-system-prefix", '?'},
                  {"--system-header-prefix", '?'},
                  {"--no-system-header-prefix", '?'},
                  {"-iwithsysroot", '?'},
                  {"-iframeworkwithsysroot", '?'},
                  {"-stdlib++-isystem", 's'},
                  {"-internal-isystem", 's'},
                  {"-internal-externc-isystem", 's'},
                  {"-c-isystem", 's'},
                  {"-objc-isystem", 's'},
                  {"-objcxx-isystem", 's'},
                  {"-fpascal-strings", '?'},
                  {"-mpascal-strings", '?'},
                  {"-fno-raw-string", '?'},
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
                  {"-Xclang=", '?'},
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
    for (const char *Name : {"C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH",
                             "OBJC_INCLUDE_PATH", "OBJCPLUS_INCLUDE_PATH"})
      if (const char *Folders = std::getenv(Name))
        for (const std::string &Folder : split(Folders, ':'))
          take('s', Folder);
    // In one text, as Clang reads it: a comment or a raw string may go on.
    takeDefinitions(pieces::readFacts(Definitions));
    Result.MayHaveConstexpr = !Result.IsC || MayBeLate;
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
      Definitions += define(Value);
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

  void takeDefinitions(pieces::FileFacts Read) {
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

  /// The language of the word at \p I, as far as it matters.
  void takeLanguage(std::size_t I) {
    const std::vector<std::string> &Words = Command.Arguments;
    std::string_view Word = Words[I];
    auto ValueOf = [&](std::string_view Option) -> std::string_view {
      std::string_view Value = Word.substr(Option.size());
      if (!Value.empty())
        return Value[0] == '=' ? Value.substr(1) : Value;
      // The value may have an -Xclang of its own.
      std::size_t Next = I + 1;
      if (Next < Words.size() && Words[Next] == "-Xclang")
        ++Next;
      return Next < Words.size() ? std::string_view(Words[Next]) : Value;
    };
    if (Word == "-ansi" || Word == "--ansi")
      Result.MayLackRaw = true;
    for (std::string_view Option : {"--std", "-std"})
      if (startsWith(Word, Option)) {
        Result.MayLackRaw |= !hasRawStrings(ValueOf(Option));
        MayBeLate |= ValueOf(Option).find('2') != std::string_view::npos;
        break;
      }
    for (std::string_view Option : {"--language", "-x"})
      if (startsWith(Word, Option)) {
        std::string_view Value = ValueOf(Option);
        for (std::string_view Known :
             {"c", "c++", "c-header", "c++-header", "objective-c",
              "objective-c++", "objective-c-header", "objective-c++-header"})
          if (Value == Known)
            return;
        return noteOption();
      }
    // It looks for headers, and has a # of its own, as its own compiler does.
    for (std::string_view Option : {"--target", "-target", "-triple"})
      if (startsWith(Word, Option))
        for (std::string_view System :
             {"windows", "win32", "msvc", "mingw", "cygwin", "uefi"})
          if (ValueOf(Option).find(System) != std::string_view::npos)
            noteOption();
  }

  /// True if the standard \p Name has raw strings: C++ since 2011, and GNU's C
  /// since 1999.
  static bool hasRawStrings(std::string_view Name) {
    if (startsWith(Name, "gnu") && !startsWith(Name, "gnu++"))
      return Name != "gnu89" && Name != "gnu90";
    if (!startsWith(Name, "c++") && !startsWith(Name, "gnu++"))
      return false;
    std::string_view Year = Name.substr(Name.find("++") + 2);
    return Year != "98" && Year != "03";
  }

  const CompileCommand &Command;
  CommandFacts Result;
  /// What -D defines, line by line.
  std::string Definitions;
  /// A standard of this decade is named.
  bool MayBeLate = false;
};

} // namespace

CommandFacts factsOf(const CompileCommand &Command) {
  return Reader(Command).read();
}

} // namespace vnx::scan
