#include "checks/raw/syntax/SyntaxTree.h"

#include <tree_sitter/api.h>

namespace vnx::raw {

std::unique_ptr<SyntaxTree> SyntaxTree::parse(std::string_view Text,
                                              const Grammar &How) {
  if (Text.size() > MaxSize)
    return nullptr;
  struct DeleteParser {
    void operator()(TSParser *P) const { ts_parser_delete(P); }
  };
  std::unique_ptr<TSParser, DeleteParser> Parser(ts_parser_new());
  if (!ts_parser_set_language(Parser.get(), How.language()))
    return nullptr;
  ts_parser_set_timeout_micros(Parser.get(), MaxMicroseconds);
  TSTree *Tree = ts_parser_parse_string(Parser.get(), nullptr, Text.data(),
                                        static_cast<uint32_t>(Text.size()));
  if (!Tree)
    return nullptr;
  return std::unique_ptr<SyntaxTree>(new SyntaxTree(Text, How, Tree));
}

SyntaxTree::~SyntaxTree() { ts_tree_delete(Tree); }

std::vector<SyntaxTree::Capture> SyntaxTree::captures(
    const Query &Wanted,
    const std::vector<std::pair<std::size_t, std::size_t>> &Ranges) const {
  std::vector<Capture> Result;
  struct DeleteCursor {
    void operator()(TSQueryCursor *C) const { ts_query_cursor_delete(C); }
  };
  std::unique_ptr<TSQueryCursor, DeleteCursor> Cursor(ts_query_cursor_new());
  unsigned Match = 0;
  for (auto [Begin, End] : Ranges) {
    ts_query_cursor_set_byte_range(Cursor.get(), static_cast<uint32_t>(Begin),
                                   static_cast<uint32_t>(End));
    ts_query_cursor_exec(Cursor.get(), Wanted.handle(),
                         ts_tree_root_node(Tree));
    for (TSQueryMatch Found; ts_query_cursor_next_match(Cursor.get(), &Found);
         ++Match) {
      if (!Wanted.accepts(Found, Text))
        continue;
      for (uint16_t I = 0; I < Found.capture_count; ++I) {
        TSNode Node = Found.captures[I].node;
        Result.push_back({Wanted.captureName(Found.captures[I].index),
                          ts_node_start_byte(Node), ts_node_end_byte(Node),
                          Match});
      }
    }
  }
  return Result;
}

std::vector<std::pair<std::size_t, std::size_t>> SyntaxTree::errors() const {
  std::vector<std::pair<std::size_t, std::size_t>> Result;
  // The number that tree-sitter keeps for ERROR in every grammar.
  constexpr TSSymbol ErrorSymbol = static_cast<TSSymbol>(-1);
  TSTreeCursor Cursor = ts_tree_cursor_new(ts_tree_root_node(Tree));
  for (bool More = true; More;) {
    TSNode Node = ts_tree_cursor_current_node(&Cursor);
    if (ts_node_symbol(Node) == ErrorSymbol || ts_node_is_missing(Node))
      Result.emplace_back(ts_node_start_byte(Node), ts_node_end_byte(Node));
    else if (ts_node_has_error(Node) &&
             ts_tree_cursor_goto_first_child(&Cursor))
      continue;
    while (!(More = ts_tree_cursor_goto_next_sibling(&Cursor)))
      if (!ts_tree_cursor_goto_parent(&Cursor))
        break;
  }
  ts_tree_cursor_delete(&Cursor);
  return Result;
}

std::pair<std::size_t, std::size_t>
SyntaxTree::topLevel(std::size_t Pos) const {
  TSTreeCursor Cursor = ts_tree_cursor_new(ts_tree_root_node(Tree));
  std::pair<std::size_t, std::size_t> Result{0, Text.size()};
  if (ts_tree_cursor_goto_first_child_for_byte(
          &Cursor, static_cast<uint32_t>(Pos)) >= 0) {
    TSNode Node = ts_tree_cursor_current_node(&Cursor);
    if (ts_node_start_byte(Node) <= Pos)
      Result = {ts_node_start_byte(Node), ts_node_end_byte(Node)};
  }
  ts_tree_cursor_delete(&Cursor);
  return Result;
}

} // namespace vnx::raw
