# Finds one version of Clang and LLVM as the distribution packages it.
#
# In:   VNX_LLVM_VERSION   major version
#       VNX_LLVM_FALLBACK  take the newest other version if that one is missing
# Out:  vnx_llvm           interface target: headers (as SYSTEM) and flags
#       VNX_LLVM_MAJOR, VNX_LLVM_TOOLS_DIR, VNX_LLVM_RESOURCE_DIR, and what
#       LLVMConfig and ClangConfig set

option(VNX_LLVM_FALLBACK "Fall back to the newest packaged Clang" OFF)

set(_candidates ${VNX_LLVM_VERSION})
if(VNX_LLVM_FALLBACK)
  foreach(_major RANGE 30 14 -1)
    list(APPEND _candidates ${_major})
  endforeach()
endif()
set(_roots)
foreach(_major IN LISTS _candidates)
  list(APPEND _roots /usr/lib/llvm-${_major})
endforeach()

set(_root)
foreach(_candidate IN LISTS _roots)
  if(EXISTS ${_candidate}/lib/cmake/clang/ClangConfig.cmake
     AND EXISTS ${_candidate}/lib/libclangTidyMain.a)
    set(_root ${_candidate})
    break()
  endif()
endforeach()
if(NOT _root)
  message(FATAL_ERROR
    "no development files of Clang ${VNX_LLVM_VERSION}: install "
    "libclang-${VNX_LLVM_VERSION}-dev and llvm-${VNX_LLVM_VERSION}-dev, or run "
    "script/bootstrap")
endif()

find_package(LLVM REQUIRED CONFIG PATHS ${_root}/lib/cmake/llvm NO_DEFAULT_PATH)
find_package(Clang REQUIRED CONFIG PATHS ${_root}/lib/cmake/clang NO_DEFAULT_PATH)

set(VNX_LLVM_MAJOR ${LLVM_VERSION_MAJOR})
set(VNX_LLVM_TOOLS_DIR ${_root}/bin)
if(NOT VNX_LLVM_MAJOR EQUAL VNX_LLVM_VERSION)
  message(STATUS "Clang ${VNX_LLVM_VERSION} is not installed; "
                 "falling back to the newest one found, ${VNX_LLVM_MAJOR}")
endif()
if(NOT VNX_LLVM_MAJOR MATCHES "^(14|19|22)$")
  message(WARNING "Clang ${VNX_LLVM_MAJOR} is not one of 22, 19 and 14, the "
                  "versions that are tested; the build may fail")
endif()
message(STATUS "Using Clang ${LLVM_PACKAGE_VERSION} in ${_root}")

execute_process(
  COMMAND ${VNX_LLVM_TOOLS_DIR}/clang -print-resource-dir
  OUTPUT_VARIABLE VNX_LLVM_RESOURCE_DIR
  OUTPUT_STRIP_TRAILING_WHITESPACE
  RESULT_VARIABLE _failed)
if(_failed)
  message(FATAL_ERROR "${VNX_LLVM_TOOLS_DIR}/clang does not run: install "
                      "clang-${VNX_LLVM_MAJOR}")
endif()

add_library(vnx_llvm INTERFACE)
target_include_directories(vnx_llvm SYSTEM INTERFACE
  ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
separate_arguments(_definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(vnx_llvm INTERFACE ${_definitions})
# Our code must agree with the packages on these two, or classes of ours that
# derive from theirs do not link.
if(NOT LLVM_ENABLE_RTTI)
  target_compile_options(vnx_llvm INTERFACE -fno-rtti)
endif()
if(NOT LLVM_ENABLE_EH)
  target_compile_options(vnx_llvm INTERFACE -fno-exceptions)
endif()
