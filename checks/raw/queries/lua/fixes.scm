; A call with a string and no parentheses is one that is all of its arguments.
(arguments) @argument

; A second choice behind the environment.
(binary_expression left: (function_call name: (_) @reader) @kept right: (string) @fallback)
