# vnx_link_clangd(TARGET): links clangd itself into TARGET, with all of
# clang-tidy's checks. Of the remote index only the declaration stays: TARGET
# defines clang::clangd::remote::getClient itself, and gRPC is not needed.
function(vnx_link_clangd target)
  find_package(Threads REQUIRED)
  # The refactorings are only known by what their constructors register.
  target_link_libraries(${target} PRIVATE
    $<TARGET_FILE:clangdMain>
    -Wl,--whole-archive $<TARGET_FILE:clangDaemonTweaks> -Wl,--no-whole-archive
    $<TARGET_FILE:clangDaemon>
    $<TARGET_FILE:clangdSupport>
    Threads::Threads)
  vnx_link_clang_tidy(${target})
endfunction()
