//===- Libgit2.h - its start, its errors, its handles -----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_LIBGIT2_H
#define VNX_TOOLS_VNX_SCAN_INPUT_LIBGIT2_H

#include <git2.h>

#include <memory>
#include <string>

namespace vnx::scan {

/// To be called before anything else of the library. It starts with the first
/// call, so that a scan without a repository does not pay for it.
void startLibgit2();

/// `: ` and what the library said last; empty if it said nothing.
std::string lastGitError();

/// Owns a handle of the library.
template <typename T, void (*Free)(T *)> struct GitDeleter {
  void operator()(T *Handle) const { Free(Handle); }
};
template <typename T, void (*Free)(T *)>
using GitHandle = std::unique_ptr<T, GitDeleter<T, Free>>;

using GitDiff = GitHandle<git_diff, git_diff_free>;
using GitIndex = GitHandle<git_index, git_index_free>;
using GitObject = GitHandle<git_object, git_object_free>;
using GitOdb = GitHandle<git_odb, git_odb_free>;
using GitOdbObject = GitHandle<git_odb_object, git_odb_object_free>;
using GitPatch = GitHandle<git_patch, git_patch_free>;
using GitRepository = GitHandle<git_repository, git_repository_free>;
using GitTree = GitHandle<git_tree, git_tree_free>;

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_LIBGIT2_H
