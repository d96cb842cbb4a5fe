#include "checks/raw/syntax/Grammar.h"

#include <memory>
#include <string>

namespace vnx::raw {

static std::string fileOf(const GrammarSource &Source, const char *Name) {
  return "queries/" + std::string(Source.Name) + "/" + Name + ".scm";
}

Grammar::Grammar(const GrammarSource &Source)
    : Source(Source),
      Secrets(Source.Get(), Source.Secrets, fileOf(Source, "secrets")) {}

const Query &Grammar::fixes() const {
  std::call_once(FixesMade, [this] {
    Fixes.emplace(Source.Get(), Source.Fixes, fileOf(Source, "fixes"));
  });
  return *Fixes;
}

const Grammar *Grammar::get(std::string_view Name) {
  // As many as there are rows, each made when a file first needs it.
  struct Slot {
    std::once_flag Made;
    std::unique_ptr<Grammar> Ready;
  };
  static std::unique_ptr<Slot[]> Slots(new Slot[GrammarCount]);
  for (unsigned I = 0; I < GrammarCount; ++I) {
    if (GrammarSources[I].Name != Name)
      continue;
    std::call_once(Slots[I].Made, [I] {
      Slots[I].Ready.reset(new Grammar(GrammarSources[I]));
    });
    return Slots[I].Ready.get();
  }
  return nullptr;
}

std::vector<std::string_view> Grammar::names() {
  std::vector<std::string_view> Result;
  for (unsigned I = 0; I < GrammarCount; ++I)
    Result.push_back(GrammarSources[I].Name);
  return Result;
}

} // namespace vnx::raw
