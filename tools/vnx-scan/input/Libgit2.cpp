#include "tools/vnx-scan/input/Libgit2.h"

#include <dlfcn.h>

namespace vnx::scan {

namespace {

/// The interface that the headers describe.
constexpr char FileName[] = "libgit2.so." LIBGIT2_SOVERSION;

struct Loaded {
  Libgit2 Functions;
  std::optional<ScanError> Error;
};

void configure(const Libgit2 &Git) {
  Git.libgit2_init();
  // Repositories are only read, nothing in them is run; a checkout of another
  // user, as in a container, is as good as one's own.
  Git.libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  // As git, which leaves that to fsck; a third of the time of reading a large
  // file.
  Git.libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
  // None of these changes what is ignored, tracked, or in a commit.
  static const char *Extensions[] = {
      "worktreeconfig",    "partialclone", "preciousobjects",
      "relativeworktrees", "refstorage",   "compatobjectformat",
  };
  Git.libgit2_opts(GIT_OPT_SET_EXTENSIONS, Extensions,
                   sizeof(Extensions) / sizeof(*Extensions));
}

Loaded load() {
  Loaded Result;
  auto Fail = [&] {
    const char *Why = ::dlerror();
    Result.Error = ScanError{
        "", std::string("cannot load libgit2: ") + (Why ? Why : FileName),
        std::string("install it, it is found as ") + FileName, false};
    return std::move(Result);
  };
  // Bound as far as it is used: nearly nothing of it is.
  void *Library = ::dlopen(FileName, RTLD_LAZY | RTLD_LOCAL);
  if (!Library)
    return Fail();
  Libgit2 &Git = Result.Functions;
#define VNX_LIBGIT2_FUNCTION(Name)                                             \
  Git.Name =                                                                   \
      reinterpret_cast<decltype(Git.Name)>(::dlsym(Library, "git_" #Name));    \
  if (!Git.Name)                                                               \
    return Fail();
  VNX_LIBGIT2_FUNCTIONS(VNX_LIBGIT2_FUNCTION)
#undef VNX_LIBGIT2_FUNCTION
  configure(Git);
  return Result;
}

const Loaded &library() {
  static const Loaded Result = load();
  return Result;
}

} // namespace

std::optional<ScanError> startLibgit2() { return library().Error; }

const Libgit2 &git() { return library().Functions; }

std::string lastGitError() {
  const git_error *Error = git().error_last();
  return Error && Error->message ? std::string(": ") + Error->message : "";
}

} // namespace vnx::scan
