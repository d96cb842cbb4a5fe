# ccache.sh DIRECTORY COMPILER: the compiles of ccache.test, in DIRECTORY.
set -eu
cd "$1"
compiler=$2
export CCACHE_DIR="$1/cache" CCACHE_DEPEND=1

compile() {
  echo "$1"
  shift
  $compiler -fno-caret-diagnostics -MD "$@" -c main.cpp -o main.o 2>&1
  echo "hits $(ccache --print-stats | awk '/_cache_hit/ { n += $2 } END { print n }')"
}

compile first
compile again
compile argument -fplugin-arg-vnx-env=MY_TOKEN
# Bytes behind the end of an ELF file are read by nobody.
echo >> plugin.so
compile plugin
sed -i '/Token =/s|$| // NOLINT(vnx-sec-027)|' main.cpp
compile nolint
echo done
