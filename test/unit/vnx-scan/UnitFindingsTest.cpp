#include "tools/vnx-scan/project/UnitFindings.h"

#include <gtest/gtest.h>

using namespace vnx;
using namespace vnx::scan;

namespace {

/// A reply with one finding in /h.h; no fix where \p Fix is empty.
UnitReply reply(std::string Fix, std::string Reason = "",
                std::uint64_t Begin = 5) {
  UnitReply Result;
  UnitFinding &New = Result.Findings.emplace_back();
  New.Found.Path = "/h.h";
  New.Found.Begin = Begin;
  New.Found.End = Begin + 37;
  New.Found.NoFixReason = std::move(Reason);
  if (!Fix.empty())
    New.Found.Fix = {{Begin, Begin + 37, Fix}};
  Result.Files["/h.h"] = "digest";
  return Result;
}

/// The only finding of replies that come in the order of \p Numbers.
token::Finding merged(std::vector<UnitReply> Replies,
                      std::vector<std::size_t> Numbers) {
  UnitFindings All;
  for (std::size_t Number : Numbers)
    All.add(Number, UnitReply(Replies[Number]));
  auto Files = All.take();
  EXPECT_EQ(Files.size(), 1u);
  EXPECT_EQ(Files["/h.h"].Findings.size(), 1u);
  return Files["/h.h"].Findings.at(0).Found;
}

TEST(UnitFindings, KeepAPlaceOnce) {
  token::Finding Found = merged({reply("x"), reply("x")}, {0, 1});
  ASSERT_EQ(Found.Fix.size(), 1u);
  EXPECT_EQ(Found.Fix[0].Text, "x");
}

TEST(UnitFindings, HaveAFixOnlyWhereAllUnitsAgree) {
  for (auto Order : {std::vector<std::size_t>{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
    token::Finding One =
        merged({reply("x"), reply("", "in C"), reply("", "later")}, Order);
    EXPECT_TRUE(One.Fix.empty());
    EXPECT_EQ(One.NoFixReason, "in C");
    token::Finding Two = merged({reply("x"), reply("y"), reply("x")}, Order);
    EXPECT_TRUE(Two.Fix.empty());
    EXPECT_EQ(Two.NoFixReason,
              "the units that it is in need different fixes");
    token::Finding Three =
        merged({reply("", "first"), reply("x"), reply("x")}, Order);
    EXPECT_TRUE(Three.Fix.empty());
    EXPECT_EQ(Three.NoFixReason, "first");
  }
}

TEST(UnitFindings, AreByPosition) {
  UnitFindings All;
  All.add(0, reply("x", "", 90));
  All.add(1, reply("x", "", 7));
  auto Files = All.take();
  ASSERT_EQ(Files["/h.h"].Findings.size(), 2u);
  EXPECT_EQ(Files["/h.h"].Findings[0].Found.Begin, 7u);
}

TEST(UnitFindings, KnowWhenAFileHasChangedMeanwhile) {
  UnitFindings All;
  All.add(0, reply("x"));
  UnitReply Later = reply("x");
  Later.Files["/h.h"] = "another";
  All.add(1, std::move(Later));
  EXPECT_EQ(All.take()["/h.h"].Digest, "");
}

} // namespace
