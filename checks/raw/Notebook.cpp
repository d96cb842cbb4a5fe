#include "checks/raw/Notebook.h"

#include "checks/raw/text/Escapes.h"

#include <rapidjson/reader.h>

#include <algorithm>
#include <cstdio>
#include <map>

namespace vnx::raw {

namespace {

/// A JSON string: the place of what is between its quotes.
struct JsonString {
  std::size_t Begin;
  std::size_t End;
};

struct Cell {
  /// Counted over all worksheets, 1-based.
  unsigned Number = 0;
  std::string Type;
  /// The language of this cell only, as nbformat 3 and some kernels say it.
  std::string Language;
  std::vector<JsonString> Source;
  /// Each a text: a string or a list of strings.
  std::map<std::string, std::vector<JsonString>> Outputs;
};

struct Contents {
  std::vector<Cell> Cells;
  std::string KernelLanguage;
};

/// RapidJSON reads a copy of its own StringStream, whose position then lags
/// behind; a stream of another type it reads itself.
struct TextStream : rapidjson::StringStream {
  using rapidjson::StringStream::GenericStringStream;
};

/// Listens to a JSON reader. Where a string is, the reader's position tells.
class Listener
    : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Listener> {
public:
  Listener(std::string_view Text, const TextStream &Stream, Contents &Found)
      : Text(Text), Stream(Stream), Found(Found) {}

  bool Default() { return value(); }
  bool String(const char *Value, rapidjson::SizeType Length, bool) {
    JsonString Where = here();
    string(std::string(Value, Length), Where);
    return value();
  }
  bool Key(const char *Value, rapidjson::SizeType Length, bool) {
    here();
    Frames.back().Key.assign(Value, Length);
    return true;
  }
  bool StartObject() { return open(false); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool StartArray() { return open(true); }
  bool EndArray(rapidjson::SizeType) { return close(); }

private:
  struct Frame {
    bool IsArray;
    std::string Key;
    std::size_t Index = 0;
  };

  /// The string that the reader has just passed.
  JsonString here() {
    std::size_t End = Stream.Tell();
    std::size_t Begin = Text.find('"', Last);
    Last = End;
    if (Begin == std::string_view::npos || End < Begin + 2)
      return {End, End};
    return {Begin + 1, End - 1};
  }
  bool value() {
    Last = std::max(Last, Stream.Tell());
    if (!Frames.empty() && Frames.back().IsArray)
      ++Frames.back().Index;
    return true;
  }
  bool open(bool IsArray) {
    Frames.push_back({IsArray, "", 0});
    Last = Stream.Tell();
    if (cellDepth() == Frames.size()) {
      Found.Cells.emplace_back();
      Found.Cells.back().Number = static_cast<unsigned>(Found.Cells.size());
    }
    return true;
  }
  bool close() {
    Frames.pop_back();
    return value();
  }

  /// How many frames lead to a cell: `cells[i]`, `worksheets[i].cells[j]`; 0 if
  /// the reader is in none.
  std::size_t cellDepth() const {
    auto IsList = [&](std::size_t At, const char *Name) {
      return Frames.size() >= At + 3 && Frames[At].Key == Name &&
             Frames[At + 1].IsArray;
    };
    if (IsList(0, "cells"))
      return 3;
    if (IsList(0, "worksheets") && IsList(2, "cells"))
      return 5;
    return 0;
  }

  void string(std::string Value, JsonString Where) {
    std::size_t Depth = cellDepth();
    if (!Depth) {
      bool IsLanguage =
          Frames.size() == 3 && Frames[0].Key == "metadata" &&
          ((Frames[1].Key == "kernelspec" && Frames[2].Key == "language") ||
           (Frames[1].Key == "language_info" && Frames[2].Key == "name"));
      if (IsLanguage)
        Found.KernelLanguage = Value;
      return;
    }
    Cell &In = Found.Cells.back();
    const std::string &Field = Frames[Depth - 1].Key;
    if (Frames.size() == Depth) {
      if (Field == "cell_type")
        In.Type = Value;
      if (Field == "language")
        In.Language = Value;
    }
    if (Field == "source" || Field == "input") {
      In.Source.push_back(Where);
    } else if (Field == "outputs") {
      // A list of strings is one text; its path without the last index names
      // it.
      std::string Path;
      for (std::size_t I = Depth; I < Frames.size(); ++I) {
        const Frame &F = Frames[I];
        if (F.IsArray && I + 1 == Frames.size() && I > Depth)
          break;
        Path += F.IsArray ? std::to_string(F.Index) + "/" : F.Key + "/";
      }
      In.Outputs[Path].push_back(Where);
    }
  }

  std::string_view Text;
  const TextStream &Stream;
  Contents &Found;
  std::vector<Frame> Frames;
  /// Behind what the reader has told of.
  std::size_t Last = 0;
};

Contents readNotebook(const std::string &Text) {
  Contents Found;
  TextStream Stream(Text.c_str());
  Listener Handler(Text, Stream, Found);
  rapidjson::Reader Reader;
  constexpr unsigned Flags = rapidjson::kParseIterativeFlag |
                             rapidjson::kParseStopWhenDoneFlag |
                             rapidjson::kParseNanAndInfFlag;
  Reader.Parse<Flags>(Stream, Handler);
  return Found;
}

/// \p Text as it stands between the quotes of a JSON string.
std::string encodeJson(std::string_view Text) {
  std::string Result;
  for (char C : Text) {
    switch (C) {
    case '"':
      Result += "\\\"";
      break;
    case '\\':
      Result += "\\\\";
      break;
    case '\n':
      Result += "\\n";
      break;
    case '\r':
      Result += "\\r";
      break;
    case '\t':
      Result += "\\t";
      break;
    default:
      if (static_cast<unsigned char>(C) < 0x20) {
        char Buffer[8];
        std::snprintf(Buffer, sizeof Buffer, "\\u%04x",
                      static_cast<unsigned>(C));
        Result += Buffer;
      } else {
        Result += C;
      }
    }
  }
  return Result;
}

Document documentOf(const Document &Whole,
                    const std::vector<JsonString> &Strings,
                    const Language &Lang, unsigned Number) {
  Document Result;
  for (const JsonString &S : Strings)
    appendUnescaped(Result.Text, Whole.Text, S.Begin, S.End,
                    EscapeStyle::Backslash, '"');
  Result.Lang = &Lang;
  Result.Cell = Number;
  // A line that an edit adds becomes an entry of its own where lines are
  // entries.
  std::string Separator;
  if (Strings.size() > 1) {
    const std::string &Text = Whole.Text.text();
    Separator = Text.substr(Strings[0].End, Strings[1].Begin - Strings[0].End);
  }
  auto Outer = Whole.Encode;
  Result.Encode = [Separator, Outer](std::string_view Text) {
    std::string Encoded = encodeJson(Text);
    if (!Separator.empty())
      for (std::size_t At = Encoded.find("\\n"); At != std::string::npos;
           At = Encoded.find("\\n", At + 2 + Separator.size()))
        Encoded.insert(At + 2, Separator);
    return Outer ? Outer(Encoded) : Encoded;
  };
  return Result;
}

void blankOut(std::string &Masked, std::size_t Begin, std::size_t End) {
  for (std::size_t I = Begin; I < End; ++I)
    if (Masked[I] != '\n')
      Masked[I] = ' ';
}

/// The line [\p Begin, \p End) of \p Source, a command of the kernel.
Document magicLine(const Document &Source, std::size_t Begin, std::size_t End) {
  Document Result = slice(Source, Begin, End, *languageNamed("text"));
  Result.WhyNotEdited = "it is in a command of the kernel";
  return Result;
}

/// Takes the lines of \p Source that IPython reads otherwise out of it: `!`
/// runs a shell, `%` a command of the kernel, a first line `%%NAME` hands all
/// the rest to NAME.
void splitMagics(Document &Source, std::vector<Document> &All) {
  const std::string &Text = Source.Text.text();
  const Language *Shell = languageNamed("sh"), *ShellLine = languageNamed("!"),
                 *Plain = languageNamed("text");
  std::size_t First = Text.find_first_not_of(" \t\n");
  if (First != std::string::npos && Text.compare(First, 2, "%%") == 0) {
    std::size_t NameEnd =
        std::min(Text.find_first_of(" \t\n", First), Text.size());
    std::string Name = Text.substr(First + 2, NameEnd - First - 2);
    // These run Python all the same.
    if (Name != "time" && Name != "timeit" && Name != "capture" &&
        Name != "prun") {
      const Language *Lang = languageNamed(Name);
      if (Name == "script")
        Lang = Shell;
      Source.Lang = Lang ? Lang : Plain;
    }
    std::size_t LineEnd = std::min(Text.find('\n', First), Text.size());
    Source.Masked = Text;
    blankOut(Source.Masked, First, LineEnd);
    All.push_back(magicLine(Source, First, LineEnd));
    if (Source.Lang->Name != "Python")
      return;
  }
  for (std::size_t Line = 0; Line < Text.size();) {
    std::size_t End = std::min(Text.find('\n', Line), Text.size());
    std::size_t Begin = std::min(Text.find_first_not_of(" \t", Line), End);
    bool IsShell = Begin < End && Text[Begin] == '!';
    bool IsMagic =
        Begin < End && Text[Begin] == '%' && Text.compare(Begin, 2, "%%") != 0;
    if (IsShell || IsMagic) {
      if (Source.Masked.empty())
        Source.Masked = Text;
      // `pass` keeps a block whose only line it is whole.
      blankOut(Source.Masked, Begin, End);
      if (End - Begin >= 4)
        Source.Masked.replace(Begin, 4, "pass");
      All.push_back(IsShell ? slice(Source, Begin + 1, End, *ShellLine)
                            : magicLine(Source, Begin, End));
    }
    Line = End + 1;
  }
}

} // namespace

std::vector<Document> notebookDocuments(Document &Whole) {
  Contents Found = readNotebook(Whole.Text.text());
  const Language *Kernel = languageNamed(
      Found.KernelLanguage.empty() ? "python" : Found.KernelLanguage);
  const Language *Plain = languageNamed("text");
  const Language *Markdown = languageNamed("markdown");
  if (!Kernel)
    Kernel = Plain;

  std::vector<Document> All;
  Whole.Masked = Whole.Text.text();
  auto Mask = [&](const std::vector<JsonString> &Strings) {
    for (const JsonString &S : Strings)
      blankOut(Whole.Masked, S.Begin, S.End);
  };
  for (const Cell &C : Found.Cells) {
    const Language *Lang = Kernel;
    if (C.Type == "markdown")
      Lang = Markdown;
    else if (C.Type == "raw" || C.Type == "heading" || C.Type == "html")
      Lang = Plain;
    else if (!C.Language.empty())
      if (const Language *Own = languageNamed(C.Language))
        Lang = Own;
    if (!C.Source.empty()) {
      Mask(C.Source);
      Document Source = documentOf(Whole, C.Source, *Lang, C.Number);
      if (Lang->Name == "Python")
        splitMagics(Source, All);
      All.push_back(std::move(Source));
    }
    for (const auto &[Path, Strings] : C.Outputs) {
      Mask(Strings);
      Document Output = documentOf(Whole, Strings, *Plain, C.Number);
      Output.Default = token::Context::Output;
      All.push_back(std::move(Output));
    }
  }
  return All;
}

} // namespace vnx::raw
