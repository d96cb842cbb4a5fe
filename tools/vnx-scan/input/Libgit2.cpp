#include "tools/vnx-scan/input/Libgit2.h"

namespace vnx::scan {

void startLibgit2() {
  static const bool Started = [] {
    git_libgit2_init();
    // Repositories are only read, nothing in them is run; a checkout of another
    // user, as in a container, is as good as one's own.
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    // As git, which leaves that to fsck; a third of the time of reading a large
    // file.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
    // None of these changes what is ignored, tracked, or in a commit.
    static const char *Extensions[] = {
        "worktreeconfig",    "partialclone", "preciousobjects",
        "relativeworktrees", "refstorage",   "compatobjectformat",
    };
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, Extensions,
                     sizeof(Extensions) / sizeof(*Extensions));
    return true;
  }();
  (void)Started;
}

std::string lastGitError() {
  const git_error *Error = git_error_last();
  return Error && Error->message ? std::string(": ") + Error->message : "";
}

} // namespace vnx::scan
