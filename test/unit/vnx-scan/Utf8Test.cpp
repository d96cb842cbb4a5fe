#include "tools/vnx-scan/output/Utf8.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

TEST(Utf8, KeepsWhatIsWellFormed) {
  for (const char *Text : {"", "a", "\u00e9", "\u6f22", "\U0001F600", "\x01"}) {
    EXPECT_TRUE(isUtf8(Text));
    EXPECT_EQ(toUtf8(Text), Text);
  }
}

TEST(Utf8, ReplacesEachByteOfWhatIsNot) {
  EXPECT_EQ(toUtf8("a\xff"
                   "b"),
            "a\uFFFD"
            "b");
  // An overlong form, a surrogate, a character that is cut, one too high.
  for (const char *Text :
       {"\xc0\x80", "\xed\xa0\x80", "\xe6\xbc", "\xf4\x90\x80\x80"})
    EXPECT_FALSE(isUtf8(Text));
  EXPECT_EQ(toUtf8("\xe6\xbc"), "\uFFFD\uFFFD");
}

} // namespace
