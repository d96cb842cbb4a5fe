; Where a string cannot give way to an expression.
(const_item) @constant
(static_item) @constant
(function_item (function_modifiers "const")) @constant
(attribute_item) @constant
(inner_attribute_item) @constant
(macro_invocation) @macro
(macro_definition) @macro
(match_pattern) @pattern
(extern_modifier) @constant

; Where a borrowed String will do for a &str: it lives to the end of the
; statement, or of the block where it initialises a variable.
(let_declaration !type value: (string_literal) @accepted)
(let_declaration !type value: (raw_string_literal) @accepted)
(let_declaration type: (reference_type . type: (primitive_type)) value: (string_literal) @accepted)
(call_expression function: (_) @callee arguments: (arguments (string_literal) @accepted))
(call_expression function: (_) @callee arguments: (arguments (raw_string_literal) @accepted))
; A method takes the value itself.
(field_expression value: (string_literal) @receiver field: (_) @method)
(field_expression value: (raw_string_literal) @receiver field: (_) @method)
