; Where a string cannot give way to an expression.
(pair key: (_) @key)
(case_pattern) @pattern
(type) @type
(expression_statement (string)) @statement
(expression_statement (concatenated_string)) @statement
(format_specifier) @pattern

; A second choice behind the environment.
(call function: (_) @reader
  arguments: (argument_list . (_) @kept . [(string) (concatenated_string)] @fallback .))
(call function: (_) @reader
  arguments: (argument_list . (_) @kept . (keyword_argument value: [(string) (concatenated_string)]) @fallback .))
(boolean_operator
  left: (call function: (_) @reader) @kept operator: "or"
  right: [(string) (concatenated_string)] @fallback)

; Where an import goes.
(module . (comment)* . (expression_statement [(string) (concatenated_string)]) @docstring)
(module (future_import_statement) @preamble)
(module (import_statement) @import)
(module (import_from_statement) @import)
(module (import_statement name: (dotted_name) @imported))
