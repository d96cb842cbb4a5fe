//===- KernelBench.cpp - the loops that see every byte, and memchr --------===//
//
// On buffers much larger than any cache, so that memchr for a byte that is not
// there runs as fast as one core reads memory. Text is the first argument that
// is no option: a file of source code; without one, this is left out.
//
//===----------------------------------------------------------------------===//

#include "checks/raw/text/CandidateSearch.h"
#include "checks/raw/text/Triggers.h"
#include "checks/token/Finder.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace vnx;

namespace {

/// A fixed series of numbers, the same everywhere.
class Numbers {
public:
  unsigned below(unsigned Limit) {
    State = State * 6364136223846793005u + 1442695040888963407u;
    return static_cast<unsigned>(State >> 33) % Limit;
  }

private:
  std::uint64_t State = 1;
};

std::string wordsOf(const std::vector<std::string_view> &Words,
                    std::size_t Size) {
  Numbers Random;
  std::string Text;
  Text.reserve(Size + 64);
  while (Text.size() < Size)
    Text += Words[Random.below(static_cast<unsigned>(Words.size()))];
  Text.resize(Size);
  return Text;
}

/// \p Text again and again.
std::string repeat(std::string_view Text, std::size_t Size) {
  std::string Result;
  Result.reserve(Size + Text.size());
  while (Result.size() < Size)
    Result += Text;
  Result.resize(Size);
  return Result;
}

std::size_t searchByte(std::string_view Text, std::size_t From) {
  const void *Found =
      std::memchr(Text.data() + From, '\x01', Text.size() - From);
  return Found ? static_cast<const char *>(Found) - Text.data()
               : std::string_view::npos;
}

std::size_t searchToken(std::string_view Text, std::size_t From) {
  auto Found = token::findToken(Text, From, token::TextKind::Escaped);
  return Found ? Found->Begin : std::string_view::npos;
}

std::size_t searchCandidate(std::string_view Text, std::size_t From) {
  auto Found =
      raw::findCandidate(Text, From, Text.size(), token::IssuedBodyLength);
  return Found ? Found->Begin : std::string_view::npos;
}

/// Searches all of \p Text, going on behind whatever is found.
template <typename Find>
void measure(benchmark::State &State, std::string_view Text, Find Search) {
  std::size_t Found = 0;
  for (auto _ : State) {
    for (std::size_t Pos = 0; Pos < Text.size(); ++Found) {
      std::size_t Next = Search(Text, Pos);
      if (Next == std::string_view::npos)
        break;
      Pos = Next + 1;
    }
    benchmark::DoNotOptimize(Found);
  }
  State.SetBytesProcessed(static_cast<std::int64_t>(State.iterations()) *
                          static_cast<std::int64_t>(Text.size()));
}

/// All searches on one text, memchr between them, so that each has a neighbour
/// in time to be compared with.
void add(const std::string &Name, std::shared_ptr<const std::string> Text) {
  auto Register = [&](const std::string &Search, auto Find) {
    benchmark::RegisterBenchmark(
        (Name + "/" + Search).c_str(),
        [Text, Find](benchmark::State &State) { measure(State, *Text, Find); })
        ->Unit(benchmark::kMillisecond);
  };
  Register("memchr", searchByte);
  Register("candidate", searchCandidate);
  Register("token", searchToken);
  for (const raw::TriggerKernel &Kernel : raw::triggerKernels())
    Register(std::string("trigger-") + Kernel.Name,
             [Find = Kernel.Find](std::string_view Bytes, std::size_t From) {
               return Find(Bytes, From, Bytes.size());
             });
}

} // namespace

int main(int Argc, char **Argv) {
  benchmark::Initialize(&Argc, Argv);
  std::size_t Size = 256;
  if (const char *Megabytes = std::getenv("VNX_BENCH_MEGABYTES"))
    Size = std::strtoull(Megabytes, nullptr, 10);
  Size <<= 20;
  auto Add = [&](const char *Name, std::string Text) {
    add(Name, std::make_shared<const std::string>(std::move(Text)));
  };
  Add("no-h", wordsOf({"lorem ", "ipsum ", "dolor ", "sit ", "amet, ",
                       "consectetur ", "adipiscing ", "elit.\n"},
                      Size));
  if (Argc > 1) {
    std::ifstream File(Argv[1], std::ios::binary);
    std::string Code((std::istreambuf_iterator<char>(File)), {});
    if (Code.empty()) {
      std::cerr << "vnx-kernel-bench: cannot read " << Argv[1] << '\n';
      return 2;
    }
    Add("source", repeat(Code, Size));
  }
  Add("prefixes", wordsOf({"h", "hf", "hf_", "hf_", " ", "\n"}, Size));
  Add("hf_ only", repeat("hf_", Size));
  Add("letters", std::string(Size, 'h'));
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
