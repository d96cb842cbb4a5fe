#include "tools/vnx-scan/input/ReadAhead.h"

#include <algorithm>

namespace vnx::scan {

/// A link that is followed is opened in the plain way, which finds out what it
/// leads to.
static bool isCandidate(const ScanEntry &Entry) {
  return Entry.What == ScanEntry::Kind::File && !Entry.MayBeLink &&
         !Entry.Added;
}

bool ReadAhead::isWorthwhile(const std::vector<ScanEntry> &Entries) const {
  // For fewer files it costs more than it saves.
  constexpr std::ptrdiff_t Least = 4;
  switch (How) {
  case Options::IoKind::Plain:
    return false;
  case Options::IoKind::Uring:
    return true;
  case Options::IoKind::Auto:
    break;
  }
  return std::count_if(Entries.begin(), Entries.end(), isCandidate) >= Least;
}

void ReadAhead::read(const std::vector<ScanEntry> &Entries) {
  Places.clear();
  if (HasNone || !isWorthwhile(Entries))
    return;
  // Made here, since it belongs to the thread that makes it.
  if (!Ring && !(Ring = RingReader::create(Files))) {
    HasNone = true;
    return;
  }
  unsigned Count = 0;
  for (const ScanEntry &Entry : Entries) {
    bool Fits = Count < Ring->capacity() && isCandidate(Entry);
    Places.push_back(Fits ? Count++ : NoPlace);
    if (Fits)
      Ring->add(Entry.openPath().c_str());
  }
  Ring->finish();
}

std::optional<std::string_view> ReadAhead::content(std::size_t Index) const {
  if (Index >= Places.size() || Places[Index] == NoPlace)
    return std::nullopt;
  return Ring->content(Places[Index]);
}

std::optional<RingReader::Begun> ReadAhead::takeBegun(std::size_t Index) {
  if (Index >= Places.size() || Places[Index] == NoPlace)
    return std::nullopt;
  return Ring->takeBegun(Places[Index]);
}

} // namespace vnx::scan
