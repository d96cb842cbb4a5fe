; Where a string cannot give way to an expression.
(pair key: (string) @key)
(pair_pattern key: (string) @key)
(method_definition name: (string) @key)
(import_statement) @import-name
(export_statement source: (string) @import-name)
(expression_statement (string) @statement)
(expression_statement (template_string) @statement)
(call_expression arguments: (template_string) @tagged)
(regex) @pattern

; A second choice behind the environment.
(binary_expression left: (_) @reader @kept operator: ["||" "??"]
  right: [(string) (template_string)] @fallback)

; What gives a name another meaning.
(formal_parameters) @bound
(arrow_function parameter: (_) @bound)
(catch_clause parameter: (_) @bound)
(class_declaration name: (_) @bound)
(function_declaration name: (_) @bound)
(variable_declarator name: (_) @bound)
(for_in_statement left: (_) @bound)
