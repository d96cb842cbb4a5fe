#include "checks/raw/text/Triggers.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

using namespace vnx::raw;
using vnx::test::body;

namespace {

/// Whether the last byte of \p Begin is a trigger where \p Rest follows.
bool triggers(const std::string &Begin, const std::string &Rest) {
  return triggerAt(Begin + Rest, Begin.size() - 1).has_value();
}

std::optional<TriggerKind> kindOf(const std::string &Begin) {
  return triggerAt(Begin + body(34), Begin.size() - 1);
}

TEST(Triggers, TellsTheKinds) {
  EXPECT_EQ(kindOf("hf_"), TriggerKind::Plain);
  EXPECT_EQ(kindOf("hf\" \"_"), TriggerKind::Hidden);
  EXPECT_EQ(triggerAt(std::string_view("h\0f\0_\0", 6), 4), TriggerKind::Utf16);
  EXPECT_EQ(kindOf("hf\\x5F"), TriggerKind::Hex);
  EXPECT_EQ(kindOf("hf&#95"), TriggerKind::Number);
  EXPECT_EQ(kindOf("aGZf"), TriggerKind::Base64);
  EXPECT_EQ(kindOf("hx_"), std::nullopt);
  EXPECT_EQ(kindOf("hff"), std::nullopt);
}

TEST(Triggers, APrefixNeedsABodyOrAPieceOfOne) {
  EXPECT_TRUE(triggers("hf_", body(34)));
  EXPECT_FALSE(triggers("hf_", body(33)));
  EXPECT_FALSE(triggers("hf_", body(33) + "_"));
  EXPECT_FALSE(triggers("hf_", " " + body(34)));
  for (std::string End : {"\"", "'", "`", "\\", "%", "&", ")"}) {
    EXPECT_TRUE(triggers("hf_", End));
    EXPECT_TRUE(triggers("hf_", body(33) + End));
  }
  EXPECT_FALSE(triggers("if_", body(34)));
}

TEST(Triggers, AHiddenUnderscoreNeedsOneLikewise) {
  for (std::string Before : {"\\x68f_", "h\" \"f_", "h\\x66_", "hf\" \"_",
                             "hf\\x5f", "hf\\137", "hf\\95"}) {
    EXPECT_TRUE(triggers(Before, body(33) + "\"")) << Before;
    EXPECT_FALSE(triggers(Before, body(33))) << Before;
    EXPECT_FALSE(triggers(Before, body(33) + " ")) << Before;
    EXPECT_FALSE(triggers(Before, " " + body(34))) << Before;
  }
  // An escape may have an end of its own.
  EXPECT_TRUE(triggers("hf\\u{5f", "}" + body(34)));
  EXPECT_TRUE(triggers("hf&#95", ";" + body(34)));
  EXPECT_FALSE(triggers("hf&#95", ";;" + body(34)));
}

TEST(Triggers, EveryWayToSpellThePrefixIsOne) {
  for (std::string Before :
       {"\\x68f_",     "\\150f_",    "\\104f_",   "\\u{68}f_",     "%68f_",
        "&#104;f_",    "\"h\" \"f_", "h\\\nf_",   "h\\\n  f_",     "h\\x66_",
        "h\\146_",     "h%66_",      "h\\u{66}_", "h&#x66;_",      "\"hf\" '_",
        "hf\\\n_",     "hf\\x5f",    "hf\\u005F", "hf\\U0000005f", "hf\\u{5f}",
        "hf\\u{005f}", "hf%5f",      "hf&#x5f;",  "hf&#x005F;",    "hf\\137",
        "hf\\95",      "hf\\095",    "hf&#95;",   "hf&#0095;"}) {
    if (Before.back() == ';')
      Before.pop_back();
    if (Before.back() == '}')
      Before.pop_back();
    EXPECT_TRUE(triggers(Before, body(34))) << Before;
  }
  EXPECT_TRUE(triggers(std::string("h\0f\0_", 5), std::string(1, '\0')));
  EXPECT_TRUE(triggers(std::string("\0h\0f\0_", 6), std::string(1, '\0')));
}

TEST(Triggers, NumbersAndNamesThatLookAlikeAreNone) {
  for (std::string Before :
       {"x86_", "0x5f", "05f", "15F", "5f", "0137", "137", "1995", "0x95", "95",
        "to\n_", "}\n_", "x}_", "elf_", "->f_", "[f_", "Zf", "xZl", "amX"})
    EXPECT_FALSE(triggers(Before, body(34))) << Before;
}

TEST(Triggers, Base64IsOneWhereverItWraps) {
  for (std::string Group : {"aGZf", "mhmX", "eoZl"})
    for (std::string Wrap : {"", "\n", "\r\n ", "\\n", "\n\t"})
      for (std::size_t At = 1; At < Group.size(); ++At) {
        std::string Text = Group;
        Text.insert(At, Wrap);
        Text = "xxxx" + Text + "xxxx";
        EXPECT_NE(findTriggerScalar(Text, 0, Text.size()),
                  std::string_view::npos)
            << Text;
      }
  for (std::string Text : {"them\nuse", "from\\next", "Z\n\n", "m\n", "m\\"})
    EXPECT_EQ(findTriggerScalar(Text, 0, Text.size()), std::string_view::npos);
}

/// Each way that the processor has.
class TriggerKernels : public testing::TestWithParam<TriggerKernel> {
protected:
  /// Compares the kernel and the scalar loop on texts of words out of
  /// \p Words, and of any bytes, one in \p Rare.
  void compare(const std::vector<std::string> &Words, unsigned Rare) {
    std::mt19937 Random(1);
    for (int Round = 0; Round < 200; ++Round) {
      std::string Text;
      for (std::size_t Size = Random() % 700; Text.size() < Size;) {
        if (Random() % Rare == 0)
          Text += static_cast<char>(Random() % 256);
        Text += Words[Random() % Words.size()];
      }
      for (std::size_t From = 0; From <= Text.size();
           From += 1 + Random() % 99) {
        std::size_t Limit =
            Random() % 4 ? Text.size() : Random() % (Text.size() + 20);
        ASSERT_EQ(GetParam().Find(Text, From, Limit),
                  findTriggerScalar(Text, From, Limit))
            << Round << ' ' << From << ' ' << Limit;
      }
    }
  }
};

TEST_P(TriggerKernels, FindsWhatTheScalarLoopFindsInAnyBytes) {
  compare({"h", "f", "_", "5", "F", "Z", "X", "m", "l", "a", "7", "G", "\n",
           "\\", "\"", " ", "ordinary words", "\x80\xFF"},
          2);
}

TEST_P(TriggerKernels, FindsWhatTheScalarLoopFindsAmongPrefixes) {
  compare({"hf_", "hf_", "h", "hf", " ", "\n", "_"}, 1000);
  compare({"hf_", "hf_", body(5), body(31), body(30), "h", "_"}, 1000);
  compare({"hf_", "hf_", "hf_", "hf_", "hf_", "hf_", body(10), body(24), "h",
           "_", "\""},
          200);
}

TEST_P(TriggerKernels, FindsWhatTheScalarLoopFindsBehindAnyTwoBytes) {
  std::string Text =
      std::string(70, ' ') + "\\xxx" + body(40) + "\"" + std::string(200, ' ');
  constexpr std::size_t At = 71;
  for (unsigned First = 0; First < 256; ++First)
    for (unsigned Second = 0; Second < 256; ++Second)
      for (char Last : {'_', 'f', 'F', '7', '5', 'l', 'X', '\n', '\\'}) {
        Text[At] = static_cast<char>(First);
        Text[At + 1] = static_cast<char>(Second);
        Text[At + 2] = Last;
        ASSERT_EQ(GetParam().Find(Text, 64, Text.size()),
                  findTriggerScalar(Text, 64, Text.size()))
            << First << ' ' << Second << ' ' << Last;
      }
}

// Where prefixes are in nearly every block, a kernel asks what follows first.
TEST_P(TriggerKernels, FindsWhatTheScalarLoopFindsInLongTextOfPrefixes) {
  std::string Prefixes;
  while (Prefixes.size() < 3000)
    Prefixes += "hf_hf_ h_\nhf__";
  const std::string Zero(1, '\0');
  for (std::string Hidden :
       {"hf_" + body(34), "hf_" + body(33) + "\"", std::string("hf_)"),
        "hf\\x5f" + body(34), "hf\\u{5f}" + body(34),
        "hf&#95;" + body(33) + "'", "\\x68f_" + body(34),
        "hf\" \"_" + body(10) + "\\", std::string("aGZf"), std::string("m\nX"),
        "h" + Zero + "f" + Zero + "_" + Zero,
        Zero + "h" + Zero + "f" + Zero + "_" + Zero})
    for (std::size_t Place = 2000; Place < 2300; ++Place) {
      std::string Text = Prefixes;
      Text.replace(Place, Hidden.size() + 2, " " + Hidden + " ");
      ASSERT_EQ(GetParam().Find(Text, 0, Text.size()),
                findTriggerScalar(Text, 0, Text.size()))
          << Hidden << ' ' << Place;
      ASSERT_NE(findTriggerScalar(Text, 0, Text.size()), std::string::npos)
          << Hidden << ' ' << Place;
    }
}

// A kernel goes through more and more text at once.
TEST_P(TriggerKernels, FindsWhatTheScalarLoopFindsAnywhereInLongText) {
  std::string Text;
  while (Text.size() < 40000)
    Text += "if_u16_x2_ words \n";
  for (std::size_t Place = 1; Place + 50 < Text.size();
       Place += Place < 1000 ? 1 : 97) {
    std::string Whole = Text;
    Whole.replace(Place, 38, " hf_" + body(34));
    std::size_t Wanted = Place + 3;
    ASSERT_EQ(GetParam().Find(Whole, 0, Whole.size()), Wanted);
    ASSERT_EQ(GetParam().Find(Whole, 0, Wanted), std::string_view::npos);
    ASSERT_EQ(GetParam().Find(Whole, Wanted + 1, Whole.size()),
              std::string_view::npos);
  }
}

// What stands right behind the text is none of it.
TEST_P(TriggerKernels, ReadsNothingBehindTheEnd) {
  for (std::size_t Size = 1; Size < 500; ++Size) {
    std::string Text(Size, ' ');
    if (Size >= 3)
      Text.replace(Size - 3, 3, "hf_");
    // Of its own size, so that a sanitizer sees it.
    std::vector<char> Exact(Text.begin(), Text.end());
    EXPECT_EQ(GetParam().Find({Exact.data(), Size}, 0, Size),
              std::string_view::npos);
    std::string Longer = Text + body(34);
    EXPECT_EQ(
        GetParam().Find(std::string_view(Longer).substr(0, Size), 0, Size),
        std::string_view::npos);
  }
}

INSTANTIATE_TEST_SUITE_P(All, TriggerKernels,
                         testing::ValuesIn(triggerKernels()),
                         [](const auto &Info) {
                           return std::string(Info.param.Name);
                         });

TEST(Triggers, TheLastKernelIsTheScalarLoop) {
  EXPECT_EQ(triggerKernels().back().Find, &findTriggerScalar);
}

#if defined(__x86_64__) && defined(__GNUC__)
TEST(Triggers, TheBestKernelTheProcessorHasIsTheFirst) {
  bool HasBytes = __builtin_cpu_supports("avx512vbmi2") &&
                  __builtin_cpu_supports("avx512bitalg");
  EXPECT_STREQ(triggerKernels().front().Name,
               HasBytes                           ? "AVX3_DL"
               : __builtin_cpu_supports("avx2")   ? "AVX2"
               : __builtin_cpu_supports("sse4.2") ? "SSE4"
               : __builtin_cpu_supports("ssse3")  ? "SSSE3"
                                                  : "scalar");
}
#endif

} // namespace
