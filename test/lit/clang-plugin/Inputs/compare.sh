# compare.sh CLANG CLANG_TIDY FILE...: fails where their diagnostics differ.
# Paths are given whole: clang-tidy prints no others.
set -eu
clang=$1 tidy=$2
shift 2
for file; do
  $clang -std=c++17 -fsyntax-only -fno-caret-diagnostics "$file" 2>&1 |
    grep -E ' (warning|note): ' > "$file.clang"
  $tidy -checks=-*,vnx-sec-027 -config={} -quiet "$file" -- -std=c++17 2>/dev/null |
    grep -E ' (warning|note): ' > "$file.tidy"
  test -s "$file.clang"
  diff "$file.clang" "$file.tidy"
done
