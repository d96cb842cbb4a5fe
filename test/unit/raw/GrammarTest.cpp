#include "checks/raw/syntax/Grammar.h"

#include "checks/raw/syntax/SyntaxTree.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

using namespace vnx::raw;

namespace {

TEST(Grammar, EveryQueryFitsItsGrammar) {
  EXPECT_GE(Grammar::names().size(), 20u);
  for (std::string_view Name : Grammar::names())
    EXPECT_NO_THROW({
      const Grammar *Found = Grammar::get(Name);
      EXPECT_TRUE(Found) << Name;
      Found->fixes();
    }) << Name;
  EXPECT_FALSE(Grammar::get("klingon"));
}

/// The texts that \p Query captures as `found` in \p Text, a blank behind each.
std::string found(std::string_view Query, std::string_view Text) {
  const Grammar &Go = *Grammar::get("go");
  auto Tree = SyntaxTree::parse(Text, Go);
  std::string Result;
  for (const SyntaxTree::Capture &C : Tree->captures(
           vnx::raw::Query(Go.language(), Query, "test"), {{0, Text.size()}}))
    if (C.Name == "found")
      Result += std::string(Text.substr(C.Begin, C.End - C.Begin)) + " ";
  return Result;
}

TEST(Query, APatternMayAskForTexts) {
  constexpr std::string_view Text = "package a\nvar x A\nvar y B\nvar z C\n";
  auto Types = [&](std::string_view Condition) {
    return found("((var_spec name: (_) @found type: (_) @type) " +
                     std::string(Condition) + ")",
                 Text);
  };
  EXPECT_EQ("x y z ", Types(""));
  EXPECT_EQ("x z ", Types("(#any-of? @type \"A\" \"C\")"));
  EXPECT_EQ("y ", Types("(#not-any-of? @type \"A\" \"C\")"));
  EXPECT_EQ("y ", Types("(#eq? @type \"B\")"));
  EXPECT_EQ("x z ", Types("(#not-eq? @type \"B\")"));
  EXPECT_EQ("z ", Types("(#not-eq? @type \"B\") (#not-eq? @found \"x\")"));
}

TEST(Query, AnUnknownConditionIsAnError) {
  EXPECT_THROW(found("((var_spec) @found (#match? @found \"x\"))", "package a"),
               std::logic_error);
  EXPECT_THROW(found("((var_spec) @found (#eq? \"x\" @found))", "package a"),
               std::logic_error);
}

} // namespace
