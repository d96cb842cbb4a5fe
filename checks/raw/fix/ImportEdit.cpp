#include "checks/raw/fix/ImportEdit.h"

#include "checks/raw/Words.h"
#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <algorithm>
#include <vector>

namespace vnx::raw {

namespace {

/// True if \p Text gives the name \p Name a value: `os = ...`, `os := ...`.
bool assigns(std::string_view Text, std::string_view Name) {
  for (std::size_t Pos = Text.find(Name); Pos != std::string_view::npos;
       Pos = Text.find(Name, Pos + 1)) {
    std::size_t End = Pos + Name.size();
    if ((Pos > 0 &&
         (token::isNameByte(Text[Pos - 1]) || Text[Pos - 1] == '.')) ||
        (End < Text.size() && token::isNameByte(Text[End])))
      continue;
    while (End < Text.size() && token::isBlank(Text[End]))
      ++End;
    if (End < Text.size() && Text[End] == ':')
      ++End;
    if (End < Text.size() && Text[End] == '=' && Text.substr(End, 2) != "==")
      return true;
  }
  return false;
}

class Finder {
public:
  Finder(const std::vector<SyntaxTree::Capture> &Captures,
         std::string_view Text, std::size_t FirstUse)
      : Text(Text), FirstUse(FirstUse),
        Start(Text.substr(0, 3) == "\xef\xbb\xbf" ? 3 : 0), Captures(Captures) {
    std::size_t End = Text.find('\n');
    LineEnd = End != std::string_view::npos && End > 0 && Text[End - 1] == '\r'
                  ? "\r\n"
                  : "\n";
  }

  ImportEdit python(bool IsCell);
  ImportEdit go();
  ImportEdit swift();
  ImportEdit cSharp() const;
  ImportEdit php() const;
  /// Refuses if one of \p Names is not the one that every file has.
  ImportEdit known(std::string_view Names) const;

private:
  bool imports(std::string_view Module) const;
  bool binds(std::string_view Name) const;
  const SyntaxTree::Capture *first(std::string_view Name,
                                   std::size_t From = 0) const;
  std::size_t lineStart(std::size_t Pos) const {
    std::size_t End = Pos ? Text.rfind('\n', Pos - 1) : std::string_view::npos;
    return End == std::string_view::npos ? Start : End + 1;
  }
  std::size_t nextLine(std::size_t Pos) const {
    std::size_t End = Text.find('\n', Pos);
    return End == std::string_view::npos ? Text.size() : End + 1;
  }
  bool isBlankLine(std::size_t Pos) const {
    for (; Pos < Text.size() && Text[Pos] != '\n'; ++Pos)
      if (!token::isBlank(Text[Pos]) && Text[Pos] != '\r')
        return false;
    return true;
  }
  /// True if a comment begins on the rest of the line that may not end there.
  bool opensComment(std::size_t Pos) const {
    return Text.substr(Pos, nextLine(Pos) - Pos).find("/*") !=
           std::string_view::npos;
  }
  ImportEdit add(std::size_t At, std::string Line) const;

  std::string_view Text;
  std::size_t FirstUse;
  /// Behind the byte order mark.
  std::size_t Start;
  const std::vector<SyntaxTree::Capture> &Captures;
  std::string LineEnd;
};

/// True if \p Module is imported by its own name before the first use.
bool Finder::imports(std::string_view Module) const {
  for (const SyntaxTree::Capture &C : Captures) {
    if (C.Name != "imported" || C.Begin > FirstUse)
      continue;
    std::string_view Name = Text.substr(C.Begin, C.End - C.Begin);
    if (!Name.empty() && (Name[0] == '"' || Name[0] == '`'))
      Name = Name.substr(1, Name.size() - 2);
    // `import os.path` makes `os` known as well.
    if (Name == Module || (Name.substr(0, Module.size()) == Module &&
                           Name.substr(Module.size(), 1) == "."))
      return true;
  }
  return false;
}

/// True if \p Name means something else in a part of the text.
bool Finder::binds(std::string_view Name) const {
  for (const SyntaxTree::Capture &C : Captures) {
    std::string_view Bound = Text.substr(C.Begin, C.End - C.Begin);
    // A function that imports it further down has a variable of that name.
    if (C.Name == "nested" && Bound == Name && C.Begin > FirstUse)
      return true;
    if (C.Name != "bound")
      continue;
    for (std::size_t At = Bound.find(Name); At != std::string_view::npos;
         At = Bound.find(Name, At + 1)) {
      char Before = At ? Bound[At - 1] : ' ';
      std::size_t End = At + Name.size();
      char After = End < Bound.size() ? Bound[End] : ' ';
      if (!token::isNameByte(Before) && !token::isNameByte(After) &&
          After != '.' &&
          std::string_view(".\"'").find(Before) == std::string_view::npos)
        return true;
    }
  }
  return false;
}

const SyntaxTree::Capture *Finder::first(std::string_view Name,
                                         std::size_t From) const {
  for (const SyntaxTree::Capture &C : Captures)
    if (C.Name == Name && C.Begin >= From)
      return &C;
  return nullptr;
}

ImportEdit Finder::add(std::size_t At, std::string Line) const {
  if (At > lineStart(FirstUse))
    return {std::nullopt, "", "there is no line for an import before it"};
  return {token::Edit{At, At, std::move(Line)}, "", ""};
}

ImportEdit Finder::python(bool IsCell) {
  if (binds("os"))
    return {std::nullopt, "", "os is another name there"};
  if (imports("os"))
    return {};
  std::size_t Begin = 0;
  bool BehindDocstring = false;
  for (const SyntaxTree::Capture &C : Captures)
    if ((C.Name == "docstring" || C.Name == "preamble") && C.End >= Begin) {
      Begin = nextLine(C.End);
      BehindDocstring = C.Name == "docstring";
    }
  const SyntaxTree::Capture *Next = first("import", Begin);
  if (Next && Next->Begin < FirstUse)
    return add(lineStart(Next->Begin), "import os" + LineEnd);

  // No import to stand with: behind the comment at the top.
  if (Begin == 0) {
    Begin = Start;
    while (Begin < Text.size() && Text[Begin] == '#' &&
           nextLine(Begin) <= lineStart(FirstUse))
      Begin = nextLine(Begin);
  }
  bool AfterBlank = false;
  while (Begin < Text.size() && Begin < lineStart(FirstUse) &&
         isBlankLine(Begin)) {
    AfterBlank = true;
    Begin = nextLine(Begin);
  }
  std::string Line = "import os" + LineEnd;
  if (BehindDocstring && !AfterBlank)
    Line = LineEnd + Line;
  if (!IsCell)
    Line += LineEnd;
  return add(Begin, Line);
}

ImportEdit Finder::go() {
  if (assigns(Text, "os") || binds("os"))
    return {std::nullopt, "", "os is another name there"};
  if (imports("os"))
    return {};
  const SyntaxTree::Capture *Package = first("preamble");
  if (!Package)
    return {std::nullopt, "", "there is no package clause"};
  const SyntaxTree::Capture *List = first("list");
  // In the order of gofmt, as far as there is one list.
  if (List && List->Begin < FirstUse) {
    std::size_t Line = nextLine(List->Begin);
    if (opensComment(List->Begin))
      return {std::nullopt, "", "there is no line for an import before it"};
    if (Line >= List->End)
      return add(List->Begin + 1, "\"os\"; ");
    std::size_t At = Line;
    for (; At < List->End; At = nextLine(At)) {
      std::size_t Quote = Text.find_first_not_of(" \t", At);
      if (Quote == std::string_view::npos || Text[Quote] != '"' ||
          Text.substr(Quote, 4) > "\"os\"")
        break;
    }
    return add(At, "\t\"os\"" + LineEnd);
  }
  if (const SyntaxTree::Capture *Import = first("import"))
    return add(nextLine(Import->End), "import \"os\"" + LineEnd);
  if (opensComment(Package->End))
    return {std::nullopt, "", "there is no line for an import before it"};
  return add(nextLine(Package->End), LineEnd + "import \"os\"" + LineEnd);
}

ImportEdit Finder::swift() {
  for (std::string_view Module :
       {"Foundation", "UIKit", "AppKit", "Cocoa", "SwiftUI"})
    if (imports(Module))
      return {};
  std::string Line = "import Foundation" + LineEnd;
  const SyntaxTree::Capture *Import = first("import");
  if (Import && Import->Begin < FirstUse)
    return add(lineStart(Import->Begin), Line);
  // A script's `#!` and the comment at the top, `// swift-tools-version` among
  // them, stay first.
  std::size_t Begin = Start;
  while (Begin < lineStart(FirstUse) &&
         (Text.substr(Begin, 2) == "//" || Text.substr(Begin, 2) == "#!"))
    Begin = nextLine(Begin);
  return add(Begin, Line + LineEnd);
}

ImportEdit Finder::known(std::string_view Names) const {
  ImportEdit Result;
  anyWord(Names, [&](std::string_view Name) {
    if (!binds(Name))
      return false;
    Result.Refusal = std::string(Name) + " is another name there";
    return true;
  });
  return Result;
}

ImportEdit Finder::php() const {
  if (first("namespace") || binds("getenv"))
    return {std::nullopt, "\\", ""};
  return {};
}

ImportEdit Finder::cSharp() const {
  ImportEdit Result = known("Environment System");
  if (!Result.Refusal.empty())
    return Result;
  return {std::nullopt, imports("System") ? "" : "System.", ""};
}

} // namespace

ImportEdit importEdit(const EditStyle &Style,
                      const std::vector<SyntaxTree::Capture> &Captures,
                      std::string_view Text, std::size_t FirstUse,
                      bool IsCell) {
  if (Style.Needs == Import::None && Style.Names.empty())
    return {};
  Finder Found(Captures, Text, FirstUse);
  switch (Style.Needs) {
  case Import::PythonOs:
    return Found.python(IsCell);
  case Import::GoOs:
    return Found.go();
  case Import::SwiftFoundation:
    return Found.swift();
  case Import::CSharpSystem:
    return Found.cSharp();
  case Import::PhpGlobal:
    return Found.php();
  case Import::None:
    break;
  }
  return Found.known(Style.Names);
}

} // namespace vnx::raw
