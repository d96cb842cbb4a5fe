; Where a string cannot give way to an expression.
(const_item) @constant
(static_item) @constant
(function_item (function_modifiers "const")) @constant
(attribute_item) @constant
(inner_attribute_item) @constant
(macro_invocation) @macro
(macro_definition) @macro
(match_pattern) @pattern
(const_block) @constant
(const_parameter) @constant
(type_arguments) @constant
(array_type length: (_) @constant)
(array_expression length: (_) @constant)
(extern_modifier) @constant

; Where an expression may stand for a literal: not where it is called or
; compared at the start of a statement, nor in a pattern.
(let_declaration value: [(string_literal) (raw_string_literal)] @accepted)
(arguments [(string_literal) (raw_string_literal)] @accepted)
(assignment_expression right: [(string_literal) (raw_string_literal)] @accepted)
(binary_expression right: [(string_literal) (raw_string_literal)] @accepted)
(return_expression [(string_literal) (raw_string_literal)] @accepted)
(break_expression [(string_literal) (raw_string_literal)] @accepted)
(block [(string_literal) (raw_string_literal)] @accepted .)
(match_arm value: [(string_literal) (raw_string_literal)] @accepted)
(closure_expression body: [(string_literal) (raw_string_literal)] @accepted)
(field_initializer value: [(string_literal) (raw_string_literal)] @accepted)
(array_expression [(string_literal) (raw_string_literal)] @accepted)
(tuple_expression [(string_literal) (raw_string_literal)] @accepted)

; What keeps nothing of it, so that a borrowed String will do.
((call_expression
  function: (scoped_identifier) @callee
  arguments: (arguments [(string_literal) (raw_string_literal)] @lent))
  (#any-of? @callee "String::from" "std::env::set_var" "env::set_var"))
((call_expression function: (field_expression field: (_) @callee)
  arguments: (arguments [(string_literal) (raw_string_literal)] @lent))
  (#any-of? @callee "bearer_auth" "basic_auth" "push_str"))
; A method takes the value itself; what others return, as trim(), lives no longer
; than the text.
((field_expression value: [(string_literal) (raw_string_literal)] @receiver field: (_) @method)
  (#any-of? @method "to_string" "to_owned" "into" "parse" "len" "is_empty"
    "contains" "starts_with" "ends_with" "to_uppercase" "to_lowercase" "repeat"
    "replace" "eq" "ne"))

; What gives a name another meaning.
(mod_item name: (_) @bound)
(use_as_clause alias: (_) @bound)
(extern_crate_declaration alias: (_) @bound)
(use_declaration argument: (scoped_identifier name: (_) @bound))
(use_list (identifier) @bound)
