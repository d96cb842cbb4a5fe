//===- NoRemoteIndex.cpp - what stands in for clangd's remote index -------===//
//
// The remote index would bring gRPC and some fifty libraries with it. This is
// the one function through which clangd asks for it; null means that there is
// none.
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>

namespace vnx::clangd {

/// Stands for clangd's SymbolIndex, of which none is ever made here. Its header
/// is not packaged, and a mere declaration of it cannot be returned.
class NoIndex {};

std::unique_ptr<NoIndex>
getClient(llvm::StringRef Address, llvm::StringRef ProjectRoot) asm(
    "_ZN5clang6clangd6remote9getClientEN4llvm9StringRefES3_");

std::unique_ptr<NoIndex> getClient(llvm::StringRef Address,
                                   llvm::StringRef /*ProjectRoot*/) {
  // The standard error stream is clangd's log.
  llvm::errs() << "vnx-clangd has no remote index; " << Address
               << " is not used\n";
  return nullptr;
}

} // namespace vnx::clangd
