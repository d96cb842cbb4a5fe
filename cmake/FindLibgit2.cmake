# Finds libgit2 as the target Libgit2::git2.
find_package(PkgConfig REQUIRED)
pkg_check_modules(Libgit2 IMPORTED_TARGET libgit2)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libgit2
  REQUIRED_VARS Libgit2_LINK_LIBRARIES VERSION_VAR Libgit2_VERSION)

if(Libgit2_FOUND AND NOT TARGET Libgit2::git2)
  add_library(Libgit2::git2 ALIAS PkgConfig::Libgit2)
endif()
