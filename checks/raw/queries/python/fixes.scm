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

; What gives a name another meaning.
(parameters (identifier) @bound)
(lambda_parameters (identifier) @bound)
(default_parameter name: (_) @bound)
(typed_parameter (identifier) @bound)
(typed_default_parameter name: (_) @bound)
(for_statement left: (_) @bound)
(for_in_clause left: (_) @bound)
(as_pattern_target) @bound
(function_definition name: (_) @bound)
(class_definition name: (_) @bound)
(assignment left: (_) @bound)
(augmented_assignment left: (_) @bound)
(named_expression name: (_) @bound)
(aliased_import alias: (_) @bound)
(import_from_statement name: (dotted_name) @bound)
(block (import_statement name: (dotted_name) @nested))

; Where an import goes.
(module . (comment)* . (expression_statement [(string) (concatenated_string)]) @docstring)
(module (future_import_statement) @preamble)
(module (import_statement) @import)
(module (import_from_statement) @import)
(module (import_statement name: (dotted_name) @imported))
