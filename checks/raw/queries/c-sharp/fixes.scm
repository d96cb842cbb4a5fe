; Where a string cannot give way to an expression.
(attribute) @constant
(field_declaration (modifier "const")) @constant
(local_declaration_statement (modifier "const")) @constant
(parameter) @constant
(constant_pattern) @constant
(enum_member_declaration) @constant
(character_literal) @constant
(goto_statement) @constant

; A second choice behind the environment.
(binary_expression left: (invocation_expression function: (_) @reader) @kept
  operator: "??" right: [(string_literal) (verbatim_string_literal)] @fallback)

; What gives a name another meaning.
(class_declaration name: (_) @bound)
(parameter name: (_) @bound)
(property_declaration name: (_) @bound)
(variable_declarator name: (_) @bound)
