//===- LiteralValue.h - a string literal's value in bytes -------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALVALUE_H
#define VNX_CHECKS_CFAMILY_LITERALVALUE_H

#include "clang/AST/Expr.h"

#include <cstdint>
#include <string>

namespace vnx::cfamily {

/// The literal's value, a byte for each code unit; 0x80 for what is not ASCII in
/// a wide one.
inline std::string literalValue(const clang::StringLiteral &Literal) {
  if (Literal.getCharByteWidth() == 1)
    return Literal.getBytes().str();
  std::string Value;
  for (unsigned I = 0; I < Literal.getLength(); ++I) {
    std::uint32_t Unit = Literal.getCodeUnit(I);
    Value += Unit < 0x80 ? static_cast<char>(Unit) : '\x80';
  }
  return Value;
}

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALVALUE_H
