//===- Protocol.h - how vnx-scan and vnx-scan-unit talk ---------*- C++ -*-===//
//
// Two pipes and a line of JSON for each message. vnx-scan writes one unit:
//
//   {"directory": D, "file": F, "arguments": [A, ...],
//    "options": {"EnvVar": V, ...}}
//
// and reads until the last of these lines, before it writes the next:
//
//   {"finding": {...}}   a token; the fields are in Reply.cpp and UnitReply.cpp
//   {"file": {"path": P, "sha256": H}}   a file that findings are in
//   {"hidden": {"path": P, "begin": N, "end": N}}   bytes of such a file that a
//                        part of a token is in
//   {"error": TEXT}      why the unit is not understood as a compiler would
//   {"done": true}       the unit is dealt with
//
// No token crosses: what is needed of one is its redacted form, its length and
// its digest. Both ends come from the same release; there is no version.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_UNIT_PROTOCOL_H
#define VNX_TOOLS_VNX_SCAN_UNIT_PROTOCOL_H

#include <optional>
#include <string>
#include <string_view>

namespace vnx::unit {

/// The name of the program, in the folder where vnx-scan is or in PATH.
inline constexpr char ProgramName[] = "vnx-scan-unit";

/// JSON holds UTF-8, but a path or a piece of a source file may be any bytes.
/// So each byte goes as the character of its number.
inline std::string toCharacters(std::string_view Bytes) {
  std::string Result;
  Result.reserve(Bytes.size());
  for (char C : Bytes) {
    auto Byte = static_cast<unsigned char>(C);
    if (Byte < 0x80) {
      Result += C;
    } else {
      Result += static_cast<char>(0xC0 | (Byte >> 6));
      Result += static_cast<char>(0x80 | (Byte & 0x3F));
    }
  }
  return Result;
}

/// The reverse; nothing for what toCharacters does not give.
inline std::optional<std::string> toBytes(std::string_view Characters) {
  std::string Result;
  Result.reserve(Characters.size());
  for (std::size_t I = 0; I < Characters.size(); ++I) {
    auto Lead = static_cast<unsigned char>(Characters[I]);
    if (Lead < 0x80) {
      Result += Characters[I];
      continue;
    }
    if ((Lead != 0xC2 && Lead != 0xC3) || I + 1 == Characters.size())
      return std::nullopt;
    auto Next = static_cast<unsigned char>(Characters[++I]);
    if ((Next & 0xC0) != 0x80)
      return std::nullopt;
    Result += static_cast<char>(((Lead & 0x03) << 6) | (Next & 0x3F));
  }
  return Result;
}

} // namespace vnx::unit

#endif // VNX_TOOLS_VNX_SCAN_UNIT_PROTOCOL_H
