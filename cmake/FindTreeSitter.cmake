# Finds the tree-sitter library as the distribution packages it, which has no
# CMake package of its own.
#
# Out:  TreeSitter::tree-sitter   imported target, the static archive: the
#                                 program starts faster and runs anywhere
find_path(TreeSitter_INCLUDE_DIR tree_sitter/api.h)
find_library(TreeSitter_LIBRARY NAMES libtree-sitter.a tree-sitter)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(TreeSitter
  REQUIRED_VARS TreeSitter_LIBRARY TreeSitter_INCLUDE_DIR)
if(TreeSitter_FOUND AND NOT TARGET TreeSitter::tree-sitter)
  add_library(TreeSitter::tree-sitter UNKNOWN IMPORTED)
  set_target_properties(TreeSitter::tree-sitter PROPERTIES
    IMPORTED_LOCATION ${TreeSitter_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${TreeSitter_INCLUDE_DIR})
endif()
