//===- Scanner.h - the tokens of a stream of bytes --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SCANNER_H
#define VNX_CHECKS_RAW_SCANNER_H

#include "checks/raw/ByteSource.h"
#include "checks/raw/PageBuffer.h"
#include "checks/raw/Report.h"
#include "checks/raw/RuleOptions.h"
#include "checks/raw/UnusedSuppression.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// Tells what a file is called; asked only for one with a candidate.
using PathName = std::function<std::string()>;

/// Called for each finding in the order of the file.
using ReportHandler = std::function<void(Report &&)>;

struct ScanResult {
  /// Bytes read.
  std::uint64_t Bytes = 0;
  /// Those that no comment silences, and those that one does. Both are handed
  /// over.
  std::uint64_t Findings = 0;
  std::uint64_t Suppressed = 0;
  /// The errno value that ended the scan early, or 0. What was found before
  /// it has been handed over.
  int Error = 0;
  /// It was left out, see RuleOptions::SkipBinary; its head was read.
  bool IsSkippedBinary = false;
  /// See RuleOptions::ListUnusedSuppressions. Not of files that are only judged
  /// by their bytes.
  std::vector<UnusedSuppression> UnusedSuppressions;
};

/// Scans one stream after another. A stream in which nothing could be a token
/// passes through one buffer; one that has a candidate is read whole and
/// understood, up to MaxWholeFile; a longer one is judged by its bytes in the
/// same buffer, however long a line or a token is. Of a token longer than
/// MaxTokenText only that much is then looked at for its fingerprint and for
/// placeholders; its length and place are right all the same.
///
/// Not for use by two threads at once.
class Scanner {
public:
  /// Bytes of a token that are kept.
  static constexpr std::size_t MaxTokenText = 4096;
  /// Bytes of a line that are kept on either side of a token. More than the
  /// 256 that token::isBoundaryBefore looks back.
  static constexpr std::size_t Context = 512;
  static constexpr std::size_t DefaultBufferSize = 128 * 1024;
  static constexpr std::size_t MinBufferSize = 6 * MaxTokenText;
  /// Bytes of a file that is understood.
  static constexpr std::size_t MaxWholeFile = 8 * 1024 * 1024;

  /// \param BufferSize  in bytes; MinBufferSize is taken for less
  explicit Scanner(std::size_t BufferSize = DefaultBufferSize);

  /// Reads \p Source to its end.
  ///
  /// \param Path  goes into the findings and their fingerprints, and decides
  ///              about the language
  ScanResult scan(ByteSource &Source, const PathName &Path,
                  const RuleOptions &Options, const ReportHandler &Handle);

  /// As scan, of a file whose bytes are all there; it needs no buffer. At most
  /// MaxWholeFile of them.
  static ScanResult scanWhole(std::string_view Bytes, const PathName &Path,
                              const RuleOptions &Options,
                              const ReportHandler &Handle);

private:
  std::size_t BufferSize;
  PageBuffer Buffer;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SCANNER_H
