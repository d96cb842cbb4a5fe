//===- ConstantNames.h - what has to stay a constant ------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_CONSTANTNAMES_H
#define VNX_CHECKS_RAW_FIX_CONSTANTNAMES_H

#include "checks/raw/syntax/SyntaxTree.h"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace vnx::raw {

/// The names that stand where a constant is needed, `@constant` of fixes.scm:
/// `case K:`, `@Value(K)`. What initialises one of them, a `@named` with its
/// `@name`, needs constants as well, so the names in it belong to them.
///
/// By name only: another K of the file counts as the same.
class ConstantNames {
public:
  ConstantNames() = default;
  ConstantNames(const std::vector<SyntaxTree::Capture> &Captures,
                std::string_view Text);

  bool holds(std::string_view Name) const { return Names.count(Name) != 0; }

private:
  void add(std::string_view Code);

  std::unordered_set<std::string_view> Names;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_CONSTANTNAMES_H
