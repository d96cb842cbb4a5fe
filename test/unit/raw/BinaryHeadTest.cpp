#include "checks/raw/BinaryHead.h"

#include <gtest/gtest.h>

#include <string>

using vnx::raw::BinaryHeadLength;
using vnx::raw::looksBinary;
using namespace std::string_literals;

namespace {

TEST(BinaryHead, ANulMakesABinary) {
  EXPECT_TRUE(looksBinary("\x7F"
                          "ELF\0\1"s));
  EXPECT_TRUE(looksBinary("\0"s));
  EXPECT_FALSE(looksBinary(""));
  EXPECT_FALSE(looksBinary("text \x80\xFF\x01\n"));
}

TEST(BinaryHead, AByteOrderMarkMakesAText) {
  EXPECT_FALSE(looksBinary("\xFF\xFEh\0f\0"s));
  EXPECT_FALSE(looksBinary("\xFE\xFF\0h\0f"s));
  EXPECT_FALSE(looksBinary("\0\0\xFE\xFF\0\0\0h"s));
}

TEST(BinaryHead, OnlyTheHeadCounts) {
  EXPECT_TRUE(looksBinary(std::string(BinaryHeadLength - 1, 'a') + '\0'));
  EXPECT_FALSE(looksBinary(std::string(BinaryHeadLength, 'a') + '\0'));
}

} // namespace
