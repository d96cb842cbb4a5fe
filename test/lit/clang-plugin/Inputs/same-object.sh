# same-object.sh CLANG_WITH CLANG_WITHOUT SOURCE TEMP FLAGS...
set -eu
with=$1 without=$2 source=$3 temp=$4
shift 4
# One output name: it is written into some outputs.
$with "$@" "$source" -o "$temp.out" 2>/dev/null
mv "$temp.out" "$temp.with"
$without "$@" "$source" -o "$temp.out"
test -s "$temp.out"
cmp "$temp.with" "$temp.out"
