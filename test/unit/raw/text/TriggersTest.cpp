#include "checks/raw/text/Triggers.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using namespace vnx::raw;

namespace {

TEST(Triggers, KnowsThePairs) {
  EXPECT_EQ(triggersOf('f', '_'), PlainUnderscore);
  EXPECT_EQ(triggersOf('\0', '_'), OddUnderscore);
  EXPECT_EQ(triggersOf('5', 'F'), HexUnderscore);
  EXPECT_EQ(triggersOf('Z', 'f'), Base64Prefix);
  EXPECT_EQ(triggersOf('x', '_'), 0);
  EXPECT_EQ(triggersOf('f', 'f'), 0);
}

TEST(Triggers, TheVectorKernelFindsWhatTheScalarLoopFinds) {
  std::mt19937 Random(1);
  const std::string Letters = "hf_5FZXmla7G\n\\ \"";
  for (int Round = 0; Round < 300; ++Round) {
    std::string Text;
    std::size_t Length = Random() % 400;
    for (std::size_t I = 0; I < Length; ++I)
      Text += Random() % 4 ? static_cast<char>(Random() % 256)
                           : Letters[Random() % Letters.size()];
    for (std::size_t From = 0; From <= Text.size(); From += 1 + Random() % 9) {
      std::size_t Limit = Random() % (Text.size() + 20);
      ASSERT_EQ(findTrigger(Text, From, Limit),
                findTriggerScalar(Text, From, Limit))
          << Round << ' ' << From << ' ' << Limit;
    }
  }
}

} // namespace
