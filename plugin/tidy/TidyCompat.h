//===- TidyCompat.h - what differs between clang-tidy 14, 19, 22 -*- C++ -*-===//
#ifndef VNX_PLUGIN_TIDY_TIDYCOMPAT_H
#define VNX_PLUGIN_TIDY_TIDYCOMPAT_H

#include "clang-tidy/ClangTidyModule.h"
#include "llvm/Config/llvm-config.h"

#if LLVM_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

#endif // VNX_PLUGIN_TIDY_TIDYCOMPAT_H
