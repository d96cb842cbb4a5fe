#include "checks/raw/syntax/Grammar.h"

#include <tree_sitter/api.h>

#include <mutex>
#include <stdexcept>

namespace vnx::raw {

void Grammar::DeleteQuery::operator()(TSQuery *Query) const {
  ts_query_delete(Query);
}

Grammar::~Grammar() = default;

Grammar::Grammar(const GrammarSource &Source) : Language(Source.Get()) {
  uint32_t Where = 0;
  TSQueryError Error = TSQueryErrorNone;
  Query.reset(ts_query_new(Language, Source.Query.data(),
                           static_cast<uint32_t>(Source.Query.size()), &Where,
                           &Error));
  // A test loads every grammar, so no user sees this.
  if (!Query)
    throw std::logic_error("queries/" + std::string(Source.Name) +
                           "/secrets.scm: error " + std::to_string(Error) +
                           " at byte " + std::to_string(Where));
  for (uint32_t Id = 0; Id < ts_query_capture_count(Query.get()); ++Id) {
    uint32_t Length = 0;
    const char *Name = ts_query_capture_name_for_id(Query.get(), Id, &Length);
    Captures.emplace_back(Name, Length);
  }
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
