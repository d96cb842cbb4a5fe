//===- OutputStream.h - a descriptor that is written to ---------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_OUTPUTSTREAM_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_OUTPUTSTREAM_H

#include <string>
#include <string_view>

namespace vnx::scan {

/// Collects text and writes it in large pieces. Once a write has failed, all
/// that follows is dropped.
class OutputStream {
public:
  /// \param Descriptor  stays the caller's to close
  explicit OutputStream(int Descriptor) : Descriptor(Descriptor) {}
  virtual ~OutputStream() = default;

  OutputStream &operator<<(std::string_view Text);
  void flush();

  /// The errno value of the write that failed, or 0. A reader that went away
  /// (EPIPE) is no failure: it has seen what it wanted.
  int error() const { return Error == BrokenPipe ? 0 : Error; }

protected:
  /// Writes all of \p Text; returns an errno value or 0.
  virtual int write(std::string_view Text);

private:
  static const int BrokenPipe;

  int Descriptor;
  int Error = 0;
  std::string Pending;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_OUTPUTSTREAM_H
