//===- OpenCalls.h - what the parentheses at hand call ----------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_OPENCALLS_H
#define VNX_CHECKS_PIECES_OPENCALLS_H

#include <string_view>
#include <vector>

namespace vnx::pieces {

/// What stands before each parenthesis that is open: a name, nothing, or
/// Unknown. The branches of conditions are taken side by side.
class OpenCalls {
public:
  /// What only the preprocessor knows: `f(x)(y)`, `f##x(y)`.
  static constexpr std::string_view Unknown = "?";

  void open(std::string_view Callee) { Callees.push_back(Callee); }
  void close();

  void startCondition();
  void otherBranch();
  void endCondition();

  /// A macro's body has parentheses of its own.
  void startMacro();
  void endMacro();

  /// The innermost last.
  const std::vector<std::string_view> &callees() const { return Callees; }
  bool hasUnknown() const;
  /// True if the innermost calls something that puts no text together.
  bool isCall() const;
  /// True if a name stands before the last one that was closed.
  bool closedCall() const { return ClosedCall; }

private:
  std::vector<std::string_view> Callees, Outside;
  /// What was open at each `#if`, and at the end of the branches behind it.
  std::vector<std::vector<std::string_view>> Before, Behind;
  bool ClosedCall = false;
};

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_OPENCALLS_H
