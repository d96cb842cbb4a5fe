#include "checks/cfamily/ComparedCharacter.h"

#include "checks/token/Grammar.h"

#include <algorithm>
#include <string_view>

using namespace clang;

namespace vnx::cfamily {

static constexpr std::string_view Blanks = " \t\n\r\v\f";

static bool beginsWith(std::string_view Text, std::string_view Word) {
  return Text.substr(0, Word.size()) == Word;
}

static bool endsIn(std::string_view Text, std::string_view Word) {
  return Text.size() >= Word.size() &&
         Text.substr(Text.size() - Word.size()) == Word;
}

static bool endsInWord(std::string_view Text, std::string_view Word) {
  return endsIn(Text, Word) && (Text.size() == Word.size() ||
                                !token::isNameByte(static_cast<unsigned char>(
                                    Text[Text.size() - Word.size() - 1])));
}

/// `==`, `<=`, ... at the end of \p Before; not `<<=`. A lone `<` may open a
/// template's arguments.
static bool isBehindComparison(std::string_view Before) {
  return endsIn(Before, "==") || endsIn(Before, "!=") ||
         (endsIn(Before, "<=") && !endsIn(Before, "<<=")) ||
         (endsIn(Before, ">=") && !endsIn(Before, ">>="));
}

static bool isBeforeComparison(std::string_view After) {
  return beginsWith(After, "==") || beginsWith(After, "!=") ||
         beginsWith(After, "<=") || beginsWith(After, ">=");
}

static bool beginsOperand(std::string_view Before) {
  if (Before.empty())
    return false;
  return std::string_view("([{,;?:").find(Before.back()) !=
             std::string_view::npos ||
         endsIn(Before, "&&") || endsIn(Before, "||") ||
         endsInWord(Before, "return");
}

static bool endsOperand(std::string_view After) {
  if (After.empty())
    return false;
  return std::string_view(")]},;?:").find(After.front()) !=
             std::string_view::npos ||
         beginsWith(After, "&&") || beginsWith(After, "||");
}

bool isCompared(const CharacterLiteral &Character,
                const SourceManager &Sources) {
  SourceLocation Location = Character.getLocation();
  if (!Location.isFileID())
    return false;
  auto [File, Offset] = Sources.getDecomposedLoc(Location);
  bool IsInvalid = false;
  llvm::StringRef Buffer = Sources.getBufferData(File, &IsInvalid);
  std::string_view Code(Buffer.data(), Buffer.size());
  // `'f'`, with no prefix and no escape.
  constexpr std::size_t Length = 3;
  if (IsInvalid || Offset + Length > Code.size() || Code[Offset] != '\'' ||
      Code[Offset + 1] == '\\' || Code[Offset + 2] != '\'')
    return false;
  std::string_view Before = Code.substr(0, Offset);
  Before = Before.substr(0, Before.find_last_not_of(Blanks) + 1);
  std::string_view After = Code.substr(Offset + Length);
  After.remove_prefix(std::min(After.find_first_not_of(Blanks), After.size()));

  bool IsRight = isBehindComparison(Before), IsLeft = isBeforeComparison(After);
  return endsInWord(Before, "case") || (IsRight && IsLeft) ||
         (IsRight && endsOperand(After)) || (IsLeft && beginsOperand(Before));
}

} // namespace vnx::cfamily
