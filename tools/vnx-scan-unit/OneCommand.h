//===- OneCommand.h - a unit's command as Clang can take it -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_UNIT_ONECOMMAND_H
#define VNX_TOOLS_VNX_SCAN_UNIT_ONECOMMAND_H

#include "tools/vnx-scan-unit/Job.h"

#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/CompilationDatabase.h"

#include <memory>

namespace vnx::unit {

/// A database of nothing but the command of \p Unit, its response files read.
std::unique_ptr<clang::tooling::CompilationDatabase>
oneCommand(const Job &Unit);

/// Takes out what is not for this Clang: what loads code or precompiled headers
/// into another compiler, what writes files. Puts in where Clang's own headers
/// are.
clang::tooling::ArgumentsAdjuster adjustForScan();

} // namespace vnx::unit

#endif // VNX_TOOLS_VNX_SCAN_UNIT_ONECOMMAND_H
