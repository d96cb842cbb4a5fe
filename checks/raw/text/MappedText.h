//===- MappedText.h - decoded text that knows its bytes ---------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_TEXT_MAPPEDTEXT_H
#define VNX_CHECKS_RAW_TEXT_MAPPEDTEXT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// A text, and for each of its bytes the bytes of the file that spell it:
/// themselves, an escape, a UTF-16 unit. Decoding reads one such text and
/// makes another, so places stay those of the file however many decodings lie
/// between.
class MappedText {
public:
  MappedText() = default;
  /// \p Bytes as they are in the file from \p FileBegin on.
  explicit MappedText(std::string Bytes, std::uint64_t FileBegin = 0);

  const std::string &text() const { return Text; }
  std::size_t size() const { return Text.size(); }

  /// Where in the file the spelling of byte \p Index starts and ends. For an
  /// index at the end, the end of what comes before.
  std::uint64_t fileBegin(std::size_t Index) const;
  std::uint64_t fileEnd(std::size_t Index) const;
  /// True if the bytes [\p Begin, \p End) are spelled as they are, one behind
  /// the other.
  bool isVerbatim(std::size_t Begin, std::size_t End) const;

  /// Appends the bytes [\p Begin, \p End) of \p Source, with their places.
  void append(const MappedText &Source, std::size_t Begin, std::size_t End);
  /// Appends \p Decoded, which the bytes [\p Begin, \p End) of \p Source spell.
  void appendDecoded(std::string_view Decoded, const MappedText &Source,
                     std::size_t Begin, std::size_t End);
  /// Appends \p Decoded, which the bytes [\p FileBegin, \p FileEnd) of the file
  /// spell.
  void appendDecoded(std::string_view Decoded, std::uint64_t FileBegin,
                     std::uint64_t FileEnd);

private:
  struct Piece {
    std::size_t Begin;
    std::uint64_t FileBegin;
    std::uint64_t FileEnd;
    /// Bytes of the file to a byte of text; 1 where they are the same, 0 where
    /// all of the piece is spelled by all of the range.
    std::uint64_t Step;
  };
  const Piece &pieceAt(std::size_t Index) const;
  void addPiece(std::uint64_t FileBegin, std::uint64_t FileEnd,
                std::uint64_t Step);

  std::string Text;
  std::vector<Piece> Pieces;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_MAPPEDTEXT_H
