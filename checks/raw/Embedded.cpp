#include "checks/raw/Embedded.h"

#include <algorithm>

namespace vnx::raw {

/// What the tag before a script's text says of its language: `lang="ts"`.
static std::string_view scriptLanguage(std::string_view Tag) {
  for (std::string_view Name : {"lang=", "type="}) {
    std::size_t At = Tag.find(Name);
    if (At == std::string_view::npos)
      continue;
    std::string_view Value = Tag.substr(At + Name.size());
    if (!Value.empty() && (Value[0] == '"' || Value[0] == '\''))
      Value.remove_prefix(1);
    Value = Value.substr(0, Value.find_first_of("\"' >"));
    if (Value == "ts" || Value.find("typescript") != std::string_view::npos)
      return "ts";
    if (Value == "tsx" || Value == "jsx")
      return Value;
    if (Value.find("json") != std::string_view::npos)
      return "json";
    if (Value.find("python") != std::string_view::npos)
      return "python";
  }
  return "js";
}

std::optional<Document> embeddedDocument(const Document &Doc,
                                         const Region &Part,
                                         const SyntaxTree *Tree) {
  std::string_view Text = Doc.Text.text();
  std::string_view Name;
  if (Tree) {
    // A fenced block names its language in the same match of the query.
    auto Captures =
        Tree->captures(Tree->grammar().secrets(), {{Part.Begin, Part.End}});
    for (const SyntaxTree::Capture &Content : Captures)
      if (Content.Name == "embedded" && Content.Begin == Part.Begin)
        for (const SyntaxTree::Capture &C : Captures)
          if (C.Name == "language" && C.Match == Content.Match)
            Name = Text.substr(C.Begin, C.End - C.Begin);
  }
  if (Name.empty()) {
    constexpr std::size_t TagLength = 512;
    std::size_t Least = Part.Begin > TagLength ? Part.Begin - TagLength : 0;
    std::size_t Tag = Text.rfind("<script", Part.Begin);
    if (Tag == std::string_view::npos || Tag < Least)
      return std::nullopt;
    Name = scriptLanguage(Text.substr(Tag, Part.Begin - Tag));
  }
  const Language *Lang = languageNamed(Name);
  if (!Lang)
    return std::nullopt;
  Document Result = slice(Doc, Part.Begin, Part.End, *Lang);
  Result.WhyNotEdited =
      Doc.Lang->Name == "Markdown"
          ? "it is shown to a reader, not run"
          : "a page's script is sent to whoever asks for the page";
  return Result;
}

} // namespace vnx::raw
