#include "checks/pieces/PieceText.h"

#include <gtest/gtest.h>

using namespace vnx::pieces;

namespace {

TEST(PieceText, KnowsWhatATokenMayBeginWith) {
  EXPECT_EQ(partsOf("hf_"), HasPrefix);
  EXPECT_EQ(partsOf("token: hf_abc"), HasPrefix);
  EXPECT_EQ(partsOf("hf_" + std::string(34, 'a') + "!"), HasPrefix);
  EXPECT_EQ(partsOf("hf"), EndsInHf);
  EXPECT_EQ(partsOf("say h"), EndsInH);
  EXPECT_EQ(partsOf("-h"), EndsInH);
  EXPECT_EQ(partsOf("f"), IsF);
  EXPECT_EQ(partsOf("f_abc"), StartsWithFu);
  EXPECT_EQ(partsOf("_"), StartsWithU);
  EXPECT_EQ(partsOf("_" + std::string(34, 'a') + " x"), StartsWithU);
}

TEST(PieceText, KnowsWhatItMayNot) {
  for (const char *Text :
       {"", "xhf_abc", "_hf_abc", "hf_abc!", "hf_a b", "length", "oh", "of",
        "ff", "f_abc d", "_abc-", "x_abc", "hf_proto_version"})
    EXPECT_EQ(partsOf(Text), 0) << Text;
}

TEST(PieceText, CutsWhereAFormatPutsOtherTexts) {
  EXPECT_EQ(partsOfString("h%s_x"), EndsInH | StartsWithU);
  EXPECT_EQ(partsOfString("h{}_x"), EndsInH | StartsWithU);
  EXPECT_EQ(partsOfString("a%sf%s_"), IsF | StartsWithU);
  EXPECT_EQ(partsOfString("h%"), EndsInH);
  EXPECT_EQ(partsOfString("sf_x"), StartsWithFu);
  EXPECT_EQ(partsOfString("{\"token\": \"h%s\"}"), EndsInH);
  EXPECT_EQ(partsOfString("{\"token\": \"hf_%s\"}"), HasPrefix);
  EXPECT_EQ(partsOfString("100%, h{}"), EndsInH);
  EXPECT_EQ(partsOfString("100% done {x}"), 0);
  EXPECT_EQ(partsOfString("%f"), 0);
  EXPECT_EQ(partsOfString("%d h%s"), 0);
}

/// As partsOfString, without a look beforehand at what cannot be a part.
unsigned everyPart(std::string_view Value) {
  auto Cut = [](std::string_view Format, char Lead, char Kind) {
    unsigned Result = 0;
    for (;;) {
      std::size_t At = Format.find(Lead);
      Result |= partsOf(Format.substr(0, At));
      if (At == std::string_view::npos || At + 1 == Format.size() ||
          Format[At + 1] != Kind)
        return Result;
      Format.remove_prefix(At + 2);
    }
  };
  unsigned Result = partsOf(Value);
  bool MayBeCut = !Value.empty() && (Value[0] == 's' || Value[0] == '}');
  for (std::size_t From = 0; From <= MayBeCut; ++From)
    Result |=
        Cut(Value.substr(From), '%', 's') | Cut(Value.substr(From), '{', '}');
  return Result;
}

TEST(PieceText, PassesOverNothingThatIsAPart) {
  constexpr std::string_view Letters = "hf_s}%{a ";
  std::string Text;
  // All texts of up to six of them.
  for (unsigned Number = 1; Number < 1000000; ++Number) {
    Text.clear();
    for (unsigned Rest = Number; Rest != 0; Rest /= 10)
      if (Rest % 10 != 0)
        Text += Letters[Rest % 10 - 1];
    ASSERT_EQ(partsOfString(Text), everyPart(Text)) << Text;
  }
}

TEST(PieceText, NeedsEveryCharacterOfThePrefix) {
  EXPECT_TRUE(spellPrefix(HasPrefix));
  EXPECT_TRUE(spellPrefix(EndsInHf | StartsWithU));
  EXPECT_TRUE(spellPrefix(EndsInH | StartsWithFu));
  EXPECT_TRUE(spellPrefix(EndsInH | IsF | StartsWithU));
  EXPECT_FALSE(spellPrefix(EndsInH | StartsWithU));
  EXPECT_FALSE(spellPrefix(EndsInHf | IsF | StartsWithFu));
  EXPECT_FALSE(spellPrefix(IsF | StartsWithFu | StartsWithU));
}

TEST(PieceText, ResolvesEscapes) {
  EXPECT_EQ(literalValue(R"(\x68\146\u005f\U00000061)"), "hf_a");
  EXPECT_EQ(literalValue("a\\n\\t\\\\b"), "a\n\t\\b");
  EXPECT_EQ(literalValue("h\\\nf\\  \r\n_"), "hf_");
  EXPECT_EQ(literalValue("\\u00e9\\377"), "\x80\x80");
  EXPECT_EQ(literalValue("\\033[0m{"), "\033[0m{");
  for (const char *Rare :
       {"\\N{LOW LINE}", "\\x{68}", "\\o{150}", "\\u{68}", "\\x6\\\n8"})
    EXPECT_EQ(literalValue(Rare), std::nullopt) << Rare;
}

TEST(PieceText, SpellsConstexpr) {
  auto Spell = [](std::initializer_list<std::string_view> Names) {
    std::uint64_t All = 0;
    for (std::string_view Name : Names)
      All |= fragmentOf(Name);
    return spellConstexpr(All);
  };
  EXPECT_TRUE(Spell({"const", "expr"}));
  EXPECT_TRUE(Spell({"c", "onst", "e", "x", "pr"}));
  EXPECT_FALSE(Spell({"const", "xpr"}));
  EXPECT_FALSE(Spell({"const", "e", "x", "p"}));
  EXPECT_FALSE(Spell({"constexpr", "nose", ""}));
}

} // namespace
