; Where a string cannot give way to an expression.
(attribute) @constant
(field_declaration (modifier "const")) @constant
(local_declaration_statement (modifier "const")) @constant
(parameter) @constant
(constant_pattern) @constant
(enum_member_declaration) @constant
(character_literal) @constant

; A second choice behind the environment.
(binary_expression left: (invocation_expression function: (_) @reader) @kept
  operator: "??" right: [(string_literal) (verbatim_string_literal)] @fallback)
