#include "tools/vnx-scan/input/Listing.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace vnx::scan {

static EntryType typeOf(unsigned char Type) {
  switch (Type) {
  case DT_REG:
    return EntryType::File;
  case DT_DIR:
    return EntryType::Directory;
  case DT_LNK:
    return EntryType::Link;
  case DT_UNKNOWN:
    return EntryType::Unknown;
  default:
    return EntryType::Special;
  }
}

int Listing::read(const std::string &Directory) {
  // opendir would ask for the status of the file, and allocate as much.
  int Handle = ::open(Directory.c_str(),
                      O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC);
  if (Handle < 0)
    return errno;
  int Error = 0;
  alignas(dirent64) char Buffer[32 * 1024];
  for (;;) {
    ssize_t Size = ::getdents64(Handle, Buffer, sizeof(Buffer));
    if (Size <= 0) {
      Error = Size < 0 ? errno : 0;
      break;
    }
    for (ssize_t At = 0; At < Size;) {
      const auto *Entry = reinterpret_cast<const dirent64 *>(Buffer + At);
      At += Entry->d_reclen;
      std::string_view Name = Entry->d_name;
      if (Name == "." || Name == "..")
        continue;
      Items.push_back({static_cast<std::uint32_t>(Names.size()),
                       static_cast<std::uint16_t>(Name.size()),
                       typeOf(Entry->d_type)});
      Names += Name;
    }
  }
  ::close(Handle);
  return Error;
}

void Listing::sort() {
  std::sort(Items.begin(), Items.end(), [&](const Item &A, const Item &B) {
    std::size_t Common = std::min(A.Length, B.Length);
    int Order =
        std::memcmp(Names.data() + A.Begin, Names.data() + B.Begin, Common);
    if (Order != 0)
      return Order < 0;
    // What follows the shorter name: the slash of a directory, or nothing.
    auto Next = [&](const Item &I) -> int {
      if (I.Length > Common)
        return static_cast<unsigned char>(Names[I.Begin + Common]);
      return I.Type == EntryType::Directory ||
                     I.Type == EntryType::LinkToDirectory
                 ? '/'
                 : -1;
    };
    return Next(A) < Next(B);
  });
}

} // namespace vnx::scan
