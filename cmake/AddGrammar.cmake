# vnx_add_grammar(TARGET NAME FOLDER [SYMBOL])
#
# Compiles a tree-sitter grammar into TARGET: the parser.c and scanner.c below
# FOLDER/src of the installed npm packages. NAME is the folder of its queries in
# checks/raw/queries: secrets.scm, and fixes.scm where its files are edited.
# SYMBOL is what follows `tree_sitter_` in the name of its function. A query whose
# first line is `; inherits: NAME` has all of the one of that folder, too.
#
# vnx_write_grammar_list(FILE)
#
# Writes the list of all of them, with their queries, as C++.
set(VNX_GRAMMARS ${PROJECT_SOURCE_DIR}/build/grammars/node_modules CACHE PATH
  "Where npm has installed checks/raw/grammars/package.json")

# The text of queries/NAME/QUERY.scm, with what it inherits, in RESULT.
function(vnx_read_query name query result)
  set(file ${PROJECT_SOURCE_DIR}/checks/raw/queries/${name}/${query}.scm)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} text)
  if(text MATCHES "^; inherits: ([a-z-]+)\n")
    vnx_read_query(${CMAKE_MATCH_1} ${query} inherited)
    string(PREPEND text "${inherited}")
  endif()
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(vnx_add_grammar target name folder)
  set(symbol ${name})
  if(ARGC GREATER 3)
    set(symbol ${ARGV3})
  endif()
  set(source ${VNX_GRAMMARS}/${folder}/src)
  if(NOT EXISTS ${source}/parser.c)
    message(FATAL_ERROR "no tree-sitter grammar in ${source}: run script/bootstrap scan")
  endif()
  set(files ${source}/parser.c)
  if(EXISTS ${source}/scanner.c)
    list(APPEND files ${source}/scanner.c)
  endif()
  add_library(vnx_grammar_${name} OBJECT ${files})
  target_include_directories(vnx_grammar_${name} PRIVATE ${source})
  # Tables, nearly all of it: optimising them takes minutes and gains nothing.
  target_compile_options(vnx_grammar_${name} PRIVATE -w -O1)
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:vnx_grammar_${name}>)
  foreach(query secrets fixes)
    set(file ${PROJECT_SOURCE_DIR}/checks/raw/queries/${name}/${query}.scm)
    set(${query} "")
    if(query STREQUAL secrets OR EXISTS ${file})
      vnx_read_query(${name} ${query} ${query})
    endif()
  endforeach()
  set_property(GLOBAL APPEND_STRING PROPERTY VNX_GRAMMAR_DECLARATIONS
    "extern \"C\" const TSLanguage *tree_sitter_${symbol}();\n")
  set_property(GLOBAL APPEND_STRING PROPERTY VNX_GRAMMAR_ROWS
    "    {\"${name}\", tree_sitter_${symbol}, R\"scm(${secrets})scm\",
     R\"scm(${fixes})scm\"},\n")
endfunction()

function(vnx_write_grammar_list file)
  get_property(declarations GLOBAL PROPERTY VNX_GRAMMAR_DECLARATIONS)
  get_property(rows GLOBAL PROPERTY VNX_GRAMMAR_ROWS)
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT [[
#include "checks/raw/syntax/Grammar.h"

#include <tree_sitter/api.h>

@declarations@
namespace vnx::raw {

const GrammarSource GrammarSources[] = {
@rows@};
const unsigned GrammarCount = sizeof(GrammarSources) / sizeof(GrammarSource);

} // namespace vnx::raw
]])
endfunction()
