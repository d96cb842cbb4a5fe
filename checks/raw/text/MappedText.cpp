#include "checks/raw/text/MappedText.h"

#include <algorithm>

namespace vnx::raw {

MappedText::MappedText(std::string Bytes, std::uint64_t FileBegin) {
  std::size_t Length = Bytes.size();
  addPiece(FileBegin, FileBegin + Length, 1);
  Text = std::move(Bytes);
}

const MappedText::Piece &MappedText::pieceAt(std::size_t Index) const {
  auto Next = std::upper_bound(
      Pieces.begin(), Pieces.end(), Index,
      [](std::size_t I, const Piece &P) { return I < P.Begin; });
  return *std::prev(Next);
}

std::uint64_t MappedText::fileBegin(std::size_t Index) const {
  if (Pieces.empty())
    return 0;
  if (Index >= Text.size())
    return Pieces.back().FileEnd;
  const Piece &P = pieceAt(Index);
  return P.FileBegin + (Index - P.Begin) * P.Step;
}

std::uint64_t MappedText::fileEnd(std::size_t Index) const {
  if (Pieces.empty())
    return 0;
  if (Index >= Text.size())
    return Pieces.back().FileEnd;
  const Piece &P = pieceAt(Index);
  return P.Step ? P.FileBegin + (Index - P.Begin + 1) * P.Step : P.FileEnd;
}

bool MappedText::isVerbatim(std::size_t Begin, std::size_t End) const {
  if (Begin >= End)
    return true;
  const Piece &First = pieceAt(Begin);
  return First.Step == 1 && &First == &pieceAt(End - 1);
}

void MappedText::addPiece(std::uint64_t FileBegin, std::uint64_t FileEnd,
                          std::uint64_t Step) {
  if (FileBegin == FileEnd)
    return;
  if (Step && !Pieces.empty() && Pieces.back().Step == Step &&
      Pieces.back().FileEnd == FileBegin) {
    Pieces.back().FileEnd = FileEnd;
    return;
  }
  Pieces.push_back({Text.size(), FileBegin, FileEnd, Step});
}

void MappedText::append(const MappedText &Source, std::size_t Begin,
                        std::size_t End) {
  while (Begin < End) {
    const Piece &P = Source.pieceAt(Begin);
    const Piece *Next = &P + 1;
    std::size_t Stop = End;
    if (Next != Source.Pieces.data() + Source.Pieces.size())
      Stop = std::min(Stop, Next->Begin);
    addPiece(Source.fileBegin(Begin), Source.fileEnd(Stop - 1), P.Step);
    Text.append(Source.Text, Begin, Stop - Begin);
    Begin = Stop;
  }
}

void MappedText::appendDecoded(std::string_view Decoded,
                               const MappedText &Source, std::size_t Begin,
                               std::size_t End) {
  appendDecoded(Decoded, Source.fileBegin(Begin), Source.fileEnd(End - 1));
}

void MappedText::appendDecoded(std::string_view Decoded,
                               std::uint64_t FileBegin, std::uint64_t FileEnd) {
  if (Decoded.empty())
    return;
  addPiece(FileBegin, FileEnd, Decoded.size() == 1 ? FileEnd - FileBegin : 0);
  Text += Decoded;
}

} // namespace vnx::raw
