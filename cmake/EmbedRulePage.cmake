# embed_rule_page(IN OUT): makes the C++ file OUT, with the rule's page as plain
# text, from the template IN.
#
# The page is Markdown; cmark-gfm makes paragraphs of terminal width of it. It
# runs when CMake does, and CMake runs again when the page has changed.
find_program(CMARK_GFM cmark-gfm REQUIRED)

function(embed_rule_page in out)
  set(page ${PROJECT_SOURCE_DIR}/docs/checks/vnx-sec-027.md)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${page})
  execute_process(
    COMMAND ${CMARK_GFM} --to plaintext --width 79 --extension table ${page}
    OUTPUT_VARIABLE VNX_RULE_PAGE
    COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${in} ${out} @ONLY)
endfunction()
