//===- LiteralValue.h - a string literal's value in bytes -------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALVALUE_H
#define VNX_CHECKS_CFAMILY_LITERALVALUE_H

#include "clang/AST/Expr.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vnx::cfamily {

/// The literal's value, a byte for each code unit; 0x80 for what is not ASCII in
/// a wide one. Called for every literal of a unit: the bytes of a narrow one are
/// not copied, those of a wide one go to \p Storage.
inline std::string_view literalValue(const clang::StringLiteral &Literal,
                                     std::string &Storage) {
  if (Literal.getCharByteWidth() == 1) {
    llvm::StringRef Bytes = Literal.getBytes();
    return {Bytes.data(), Bytes.size()};
  }
  Storage.clear();
  for (unsigned I = 0; I < Literal.getLength(); ++I) {
    std::uint32_t Unit = Literal.getCodeUnit(I);
    Storage += Unit < 0x80 ? static_cast<char>(Unit) : '\x80';
  }
  return Storage;
}

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALVALUE_H
