; A call with a string and no parentheses is one that is all of its arguments.
(arguments) @argument

; A second choice behind the environment.
(binary_expression left: (function_call name: (_) @reader) @kept right: (string) @fallback)

; What gives a name another meaning.
(parameters name: (identifier) @bound)
(variable_list name: (_) @bound)
(for_numeric_clause name: (_) @bound)
(function_declaration name: (identifier) @bound)
