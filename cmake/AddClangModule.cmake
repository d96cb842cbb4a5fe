# vnx_add_clang_module(NAME OBJECTS)
#
# A module for a host that brings Clang's symbols itself. OBJECTS is an OBJECT
# library, whose code may call vnx_cfamily; nothing of Clang or LLVM is linked.
#
# What the code wants of Clang is made weak. Otherwise the loader refuses the
# module in a host of another version, where some symbol is always missing, and
# the ABI guard in it does not come to word: clang-tidy would only print that it
# ignored the request, run without the check, and exit 0.
function(vnx_add_clang_module name objects)
  set(_partial ${CMAKE_CURRENT_BINARY_DIR}/${name}.o)
  add_custom_command(OUTPUT ${_partial}
    COMMAND ${CMAKE_LINKER} -r -o ${_partial}
      $<TARGET_OBJECTS:${objects}> $<TARGET_FILE:vnx_cfamily>
    COMMAND ${CMAKE_OBJCOPY} --wildcard
      --weaken-symbol=_Z*5clang* --weaken-symbol=_Z*4llvm* ${_partial}
    DEPENDS ${objects} $<TARGET_OBJECTS:${objects}> vnx_cfamily
    COMMAND_EXPAND_LISTS VERBATIM)
  add_library(${name} MODULE ${_partial} $<TARGET_OBJECTS:vnx_abi_guard>)
  target_link_libraries(${name} PRIVATE vnx_pieces vnx_token)
  target_link_options(${name} PRIVATE -Wl,--exclude-libs,ALL)
  set_target_properties(${name} PROPERTIES PREFIX "" LINKER_LANGUAGE CXX)
  install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()
