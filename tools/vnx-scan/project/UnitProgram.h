//===- UnitProgram.h - vnx-scan-unit as a child process ---------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_UNITPROGRAM_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_UNITPROGRAM_H

#include "tools/vnx-scan/input/ScanError.h"
#include "tools/vnx-scan/project/UnitReply.h"

#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <variant>

namespace vnx::scan {

/// Where vnx-scan-unit is: what the variable VNX_SCAN_UNIT names, or else in
/// the folder of this program, or else in PATH.
std::variant<std::string, ScanError> findUnitProgram();

/// One running program, which takes a unit at a time. It is started by the
/// first. Not for two threads.
class UnitProgram {
public:
  /// \p Path is that of the program; it must outlive this.
  explicit UnitProgram(const std::string &Path) : Path(Path) {}
  UnitProgram(const UnitProgram &) = delete;
  UnitProgram &operator=(const UnitProgram &) = delete;
  ~UnitProgram() { stop(); }

  /// Hands over \p Request, a line of unitRequest, and reads the reply.
  ///
  /// \returns what kept the program from replying, if anything; whatever it had
  ///          said is in \p Reply. The next request gets a new one.
  std::optional<std::string> ask(std::string_view Request, UnitReply &Reply);

private:
  std::optional<std::string> start();
  /// Ends the program; says how it ended if that was not by itself with 0.
  std::string stop();
  bool readLine(std::string &Line);

  const std::string &Path;
  pid_t Child = -1;
  int In = -1;
  int Out = -1;
  /// Read, but not yet taken.
  std::string Waiting;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_UNITPROGRAM_H
