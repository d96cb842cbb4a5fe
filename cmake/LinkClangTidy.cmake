# vnx_link_clang_tidy(TARGET): links clang-tidy itself into TARGET, all of its
# checks included. Clang and LLVM come from the shared libraries: their archives
# would be a second copy of every registry.
function(vnx_link_clang_tidy target)
  set(archives)
  foreach(candidate IN LISTS CLANG_EXPORTED_TARGETS)
    # The main programme comes first in the list below; Plugin is for use in
    # libclang and would bring a registration of its own.
    if(candidate MATCHES "^clangTidy"
       AND NOT candidate MATCHES "^clangTidy(Main|Plugin)$")
      list(APPEND archives $<TARGET_FILE:${candidate}>)
    endif()
  endforeach()
  foreach(candidate clangIncludeCleaner clangQuery clangPseudo)
    if(TARGET ${candidate})
      list(APPEND archives $<TARGET_FILE:${candidate}>)
    endif()
  endforeach()
  # The archives refer to each other in circles.
  target_link_libraries(${target} PRIVATE
    $<TARGET_FILE:clangTidyMain>
    -Wl,--start-group ${archives} -Wl,--end-group
    clang-cpp LLVM)
endfunction()
