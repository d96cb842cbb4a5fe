//===- OnThreads.h - the same work by several threads -----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_ONTHREADS_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_ONTHREADS_H

#include <cstddef>
#include <functional>

namespace vnx::scan {

/// Runs \p Work on up to \p Count threads, this one among them, and waits for
/// all. Where the system gives fewer, those there are do it all.
void onThreads(std::size_t Count, const std::function<void()> &Work);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_ONTHREADS_H
