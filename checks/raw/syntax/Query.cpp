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
}

} // namespace vnx::raw
