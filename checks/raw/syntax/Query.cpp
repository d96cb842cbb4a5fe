#include "checks/raw/syntax/Query.h"

#include <tree_sitter/api.h>

#include <stdexcept>

namespace vnx::raw {

void Query::Delete::operator()(TSQuery *Query) const { ts_query_delete(Query); }

Query::Query(const TSLanguage *Language, std::string_view Text,
             const std::string &Name) {
  uint32_t Where = 0;
  TSQueryError Error = TSQueryErrorNone;
  Handle.reset(ts_query_new(Language, Text.data(),
                            static_cast<uint32_t>(Text.size()), &Where,
                            &Error));
  // A test loads every query, so no user sees this.
  if (!Handle)
    throw std::logic_error(Name + ": error " + std::to_string(Error) +
                           " at byte " + std::to_string(Where));
  for (uint32_t Id = 0; Id < ts_query_capture_count(Handle.get()); ++Id) {
    uint32_t Length = 0;
    const char *Capture =
        ts_query_capture_name_for_id(Handle.get(), Id, &Length);
    Captures.emplace_back(Capture, Length);
  }
  readConditions(Name);
}

void Query::readConditions(const std::string &Name) {
  Conditions.resize(ts_query_pattern_count(Handle.get()));
  for (uint32_t Pattern = 0; Pattern < Conditions.size(); ++Pattern) {
    uint32_t Count = 0;
    const TSQueryPredicateStep *Steps =
        ts_query_predicates_for_pattern(Handle.get(), Pattern, &Count);
    auto Word = [&](uint32_t I) {
      uint32_t Length = 0;
      const char *Chars = ts_query_string_value_for_id(
          Handle.get(), Steps[I].value_id, &Length);
      return std::string(Chars, Length);
    };
    // Each is a name, a capture and words, up to a step that says so.
    for (uint32_t I = 0; I < Count; ++I) {
      std::string What = Word(I);
      bool Wanted = What == "any-of?" || What == "eq?";
      if (!Wanted && What != "not-any-of?" && What != "not-eq?")
        throw std::logic_error(Name + ": unknown condition #" + What);
      if (++I == Count || Steps[I].type != TSQueryPredicateStepTypeCapture)
        throw std::logic_error(Name + ": #" + What + " names no capture");
      Condition Read{Steps[I].value_id, {}, Wanted};
      while (++I < Count && Steps[I].type == TSQueryPredicateStepTypeString)
        Read.Texts.push_back(Word(I));
      Conditions[Pattern].push_back(std::move(Read));
    }
  }
}

bool Query::accepts(const TSQueryMatch &Match, std::string_view Text) const {
  for (const Condition &C : Conditions[Match.pattern_index])
    for (uint16_t I = 0; I < Match.capture_count; ++I) {
      if (Match.captures[I].index != C.Capture)
        continue;
      TSNode Node = Match.captures[I].node;
      uint32_t Begin = ts_node_start_byte(Node);
      std::string_view Found =
          Text.substr(Begin, ts_node_end_byte(Node) - Begin);
      if ((std::find(C.Texts.begin(), C.Texts.end(), Found) != C.Texts.end()) !=
          C.Wanted)
        return false;
    }
  return true;
}

} // namespace vnx::raw
