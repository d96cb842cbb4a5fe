//===- Libgit2.h - loaded when a repository is met --------------*- C++ -*-===//
//
// libgit2 brings 15 libraries for transports that are never used here; loading
// them takes longer than scanning a file, and most scans of one need no
// repository. So the program is not linked with it: it is opened by name when
// it is first asked for.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_LIBGIT2_H
#define VNX_TOOLS_VNX_SCAN_INPUT_LIBGIT2_H

#include "tools/vnx-scan/input/ScanError.h"

#include <git2.h>
#include <git2/sys/repository.h>

#include <memory>
#include <optional>
#include <string>

/// What is used of the library, as `git_NAME`.
#define VNX_LIBGIT2_FUNCTIONS(X)                                               \
  X(buf_dispose)                                                               \
  X(config_free)                                                               \
  X(config_get_path)                                                           \
  X(diff_find_similar)                                                         \
  X(diff_free)                                                                 \
  X(diff_get_delta)                                                            \
  X(diff_num_deltas)                                                           \
  X(diff_num_deltas_of_type)                                                   \
  X(diff_tree_to_index)                                                        \
  X(diff_tree_to_tree)                                                         \
  X(diff_tree_to_workdir_with_index)                                           \
  X(error_last)                                                                \
  X(index_add)                                                                 \
  X(index_find)                                                                \
  X(index_find_prefix)                                                         \
  X(index_free)                                                                \
  X(index_get_bypath)                                                          \
  X(index_new)                                                                 \
  X(index_open)                                                                \
  X(libgit2_init)                                                              \
  X(libgit2_opts)                                                              \
  X(merge_base)                                                                \
  X(object_free)                                                               \
  X(object_id)                                                                 \
  X(object_lookup)                                                             \
  X(object_peel)                                                               \
  X(odb_add_disk_alternate)                                                    \
  X(odb_free)                                                                  \
  X(odb_object_data)                                                           \
  X(odb_object_free)                                                           \
  X(odb_object_size)                                                           \
  X(odb_read)                                                                  \
  X(odb_read_header)                                                           \
  X(patch_free)                                                                \
  X(patch_from_diff)                                                           \
  X(patch_get_delta)                                                           \
  X(patch_get_hunk)                                                            \
  X(patch_num_hunks)                                                           \
  X(repository_commondir)                                                      \
  X(repository_config_snapshot)                                                \
  X(repository_discover)                                                       \
  X(repository_free)                                                           \
  X(repository_head_unborn)                                                    \
  X(repository_index)                                                          \
  X(repository_is_shallow)                                                     \
  X(repository_odb)                                                            \
  X(repository_open_ext)                                                       \
  X(repository_path)                                                           \
  X(repository_set_index)                                                      \
  X(repository_set_workdir)                                                    \
  X(repository_workdir)                                                        \
  X(revparse)                                                                  \
  X(revparse_single)                                                           \
  X(tree_entry_byindex)                                                        \
  X(tree_entry_filemode)                                                       \
  X(tree_entry_filemode_raw)                                                   \
  X(tree_entry_id)                                                             \
  X(tree_entry_name)                                                           \
  X(tree_entrycount)                                                           \
  X(tree_free)                                                                 \
  X(tree_id)                                                                   \
  X(tree_lookup)

namespace vnx::scan {

/// The functions of the library, of which the compiler knows the types.
struct Libgit2 {
#define VNX_LIBGIT2_FUNCTION(Name) decltype(&::git_##Name) Name = nullptr;
  VNX_LIBGIT2_FUNCTIONS(VNX_LIBGIT2_FUNCTION)
#undef VNX_LIBGIT2_FUNCTION
};

/// To be called before git(). Loads and starts the library with the first call.
///
/// \returns what is wrong, without a path, if the library cannot be loaded;
///          then git() must not be called
std::optional<ScanError> startLibgit2();

/// The library, which startLibgit2() has started.
const Libgit2 &git();

/// `: ` and what the library said last; empty if it said nothing.
std::string lastGitError();

/// Owns a handle of the library.
template <typename T, void (*Libgit2::*Free)(T *)> struct GitDeleter {
  void operator()(T *Handle) const { (git().*Free)(Handle); }
};
template <typename T, void (*Libgit2::*Free)(T *)>
using GitHandle = std::unique_ptr<T, GitDeleter<T, Free>>;

using GitDiff = GitHandle<git_diff, &Libgit2::diff_free>;
using GitIndex = GitHandle<git_index, &Libgit2::index_free>;
using GitObject = GitHandle<git_object, &Libgit2::object_free>;
using GitOdb = GitHandle<git_odb, &Libgit2::odb_free>;
using GitOdbObject = GitHandle<git_odb_object, &Libgit2::odb_object_free>;
using GitPatch = GitHandle<git_patch, &Libgit2::patch_free>;
using GitRepository = GitHandle<git_repository, &Libgit2::repository_free>;
using GitTree = GitHandle<git_tree, &Libgit2::tree_free>;

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_LIBGIT2_H
