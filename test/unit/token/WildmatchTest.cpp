#include "checks/token/Wildmatch.h"

#include <gtest/gtest.h>

#include <string>

using vnx::token::wildmatch;

namespace {

struct Case {
  const char *Pattern;
  const char *Path;
};

// Most pairs are from git's own t3070-wildmatch.sh.
TEST(Wildmatch, Matches) {
  for (auto [Pattern, Path] : {
           Case{"foo", "foo"},
           Case{"", ""},
           Case{"???", "foo"},
           Case{"*", "foo"},
           Case{"f*", "foo"},
           Case{"*foo*", "foo"},
           Case{"*ob*a*r*", "foobar"},
           Case{"*ab", "aaaaaaabababab"},
           Case{"foo\\*", "foo*"},
           Case{"f\\\\oo", "f\\oo"},
           Case{"*[al]?", "ball"},
           Case{"[ten]", "ten" + 2},
           Case{"t[a-g]n", "ten"},
           Case{"t[!a-g]n", "ton"},
           Case{"t[^a-g]n", "ton"},
           Case{"a[]]b", "a]b"},
           Case{"a[]-]b", "a-b"},
           Case{"a[]a-]b", "aab"},
           Case{"]", "]"},
           Case{"foo/**", "foo/baz/bar"},
           Case{"**/foo", "foo"},
           Case{"**/foo", "bar/baz/foo"},
           Case{"*/foo", "bar/foo"},
           Case{"foo/**/bar", "foo/bar"},
           Case{"foo/**/bar", "foo/b/a/z/bar"},
           Case{"foo/**/**/bar", "foo/baz/bar"},
           Case{"foo/*/bar", "foo/baz/bar"},
           Case{"**/bar/*", "deep/foo/bar/baz"},
           Case{"*/bar/**", "foo/bar/baz/x"},
           Case{"**/**/**", "foo/bb/aa/rr"},
           Case{"*/*/*", "foo/bb/aa"},
           Case{"[[:alpha:]][[:digit:]]", "a1"},
           Case{"[[:xdigit:]]", "D"},
           Case{"[a-c]b*", "abc"},
           Case{"[\\]]", "]"},
           Case{"**bar", "foobar"},
           Case{"foo[a-]", "foo-"},
       })
    EXPECT_TRUE(wildmatch(Pattern, Path)) << Pattern << ' ' << Path;
}

TEST(Wildmatch, DoesNotMatch) {
  for (auto [Pattern, Path] : {
           Case{"foo", "foobar"},
           Case{"??", "foo"},
           Case{"*f", "foo"},
           Case{"foo*bar", "foo/baz/bar"},
           Case{"foo?bar", "foo/bar"},
           Case{"foo[/]bar", "foo/bar"},
           Case{"f[^eiu][^eiu][^eiu][^eiu]r", "foo/r"},
           Case{"*/foo", "bar/baz/foo"},
           Case{"foo/**/bar", "foobar"},
           Case{"**/bar*", "foo/bar/baz"},
           Case{"**/bar/*", "deep/foo/bar"},
           Case{"foo**bar", "foo/baz/bar"},
           Case{"*/*/*", "foo/bar"},
           Case{"*/*/*", "foo/bb/aa/rr"},
           Case{"t[!a-g]n", "ten"},
           Case{"a[", "a["},
           Case{"[[:bogus:]]", "a"},
           Case{"foo\\", "foo"},
           Case{"", "a"},
           Case{"a", ""},
       })
    EXPECT_FALSE(wildmatch(Pattern, Path)) << Pattern << ' ' << Path;
}

TEST(Wildmatch, IsNotExponential) {
  std::string Pattern;
  for (int I = 0; I < 40; ++I)
    Pattern += "a*";
  EXPECT_FALSE(wildmatch(Pattern + "b", std::string(4000, 'a')));
}

} // namespace
