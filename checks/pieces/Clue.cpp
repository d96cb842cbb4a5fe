#include "checks/pieces/Clue.h"

#include "checks/pieces/PieceText.h"

namespace vnx::pieces {

void addPieces(std::vector<Clue> &To, Clue::Kind What, std::uint8_t Parts,
               std::uint32_t Line) {
  for (unsigned Bit = 1; Bit <= StartsWithU; Bit <<= 1)
    if (Parts & Bit)
      To.push_back({What, static_cast<std::uint8_t>(Bit), Line});
}

static std::string pieceText(std::uint8_t Part) {
  switch (Part) {
  case HasPrefix:
    return " with \"hf_\"";
  case EndsInHf:
    return " that ends in \"hf\"";
  case EndsInH:
    return " that ends in \"h\"";
  case IsF:
    return " that is \"f\"";
  case StartsWithFu:
    return " that starts with \"f_\"";
  case StartsWithU:
    return " that starts with \"_\"";
  default:
    return "";
  }
}

std::string textOf(const Clue &Found) {
  using Kind = Clue::Kind;
  switch (Found.What) {
  case Kind::Token:
    return "token in one piece";
  case Kind::String:
    return "string" + pieceText(Found.Part);
  case Kind::Character:
    return "character" + pieceText(Found.Part);
  case Kind::Name:
    return "stringised name" + pieceText(Found.Part);
  case Kind::FileName:
    return "__FILE__, which may end in \"h\"";
  case Kind::Stringizer:
    return "macro with #";
  case Kind::List:
  case Kind::ListOfC:
    return "list of what may be characters";
  case Kind::Pack:
    return "pack expanded in braces";
  case Kind::IncludeInList:
    return "file included into a list";
  case Kind::ListMacro:
    return "macro of several elements";
  case Kind::OpenRun:
    return "what may be characters, and a macro that opens a list";
  case Kind::Constant:
    return "constexpr object";
  case Kind::ComputedInclude:
  case Kind::OddInclude:
    return "#include of a macro";
  case Kind::RareEscape:
    return "rare escape sequence";
  case Kind::Splice:
    return "name or operator across lines";
  case Kind::Trigraph:
    return "trigraph, digraph or odd blank";
  case Kind::Module:
    return "import or module";
  case Kind::OddMacro:
    return "macro named as a keyword";
  case Kind::Redefined:
    return "name that something else is defined as";
  case Kind::Paste:
    return "macro that may paste the word constexpr";
  case Kind::RawString:
    return "raw string in a language that may have none";
  case Kind::OpenMacro:
    return "macro that leaves a bracket open";
  case Kind::Branches:
    return "#if whose branches close different brackets";
  case Kind::TooLarge:
    return "file too large to be read ahead";
  case Kind::Unreadable:
    return "file that cannot be read";
  case Kind::NoSuchInclude:
    return "-include of what is not there";
  case Kind::Option:
    return "option that is not followed";
  }
  return "";
}

} // namespace vnx::pieces
