; Where a string cannot give way to an expression.
(attribute) @constant
(field_declaration (modifier "const")) @constant
(local_declaration_statement (modifier "const")) @constant
(parameter) @constant
(constant_pattern) @constant
(enum_member_declaration) @constant
(character_literal) @constant
(goto_statement) @constant
(string_literal (string_literal_encoding)) @verbatim

; A second choice behind the environment.
(binary_expression left: (invocation_expression function: (_) @reader) @kept
  operator: "??" right: [(string_literal) (verbatim_string_literal)] @fallback)

; What gives a name another meaning.
(class_declaration name: (_) @bound)
(parameter name: (_) @bound)
(property_declaration name: (_) @bound)
(variable_declarator name: (_) @bound)
(namespace_declaration name: (identifier) @bound)
(namespace_declaration name: (qualified_name name: (_) @bound))
(namespace_declaration name: (qualified_name qualifier: (qualified_name name: (_) @bound)))
(file_scoped_namespace_declaration name: (qualified_name name: (_) @bound))
(file_scoped_namespace_declaration name: (qualified_name qualifier: (qualified_name name: (_) @bound)))
(struct_declaration name: (_) @bound)
(interface_declaration name: (_) @bound)
(enum_declaration name: (_) @bound)
(record_declaration name: (_) @bound)
(delegate_declaration name: (_) @bound)
(type_parameter name: (_) @bound)
(method_declaration name: (_) @bound)
(using_directive name: (_) @bound)
(foreach_statement left: (_) @bound)
(catch_declaration name: (_) @bound)
(declaration_pattern name: (_) @bound)
(enum_member_declaration name: (_) @bound)
(lambda_expression parameters: (_) @bound)

; Not one of a namespace, nor one that is there on a condition.
(compilation_unit (using_directive . "using" . (identifier) @imported))
