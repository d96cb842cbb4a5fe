; Where a string cannot give way to an expression.
(const_declaration) @constant
(property_declaration) @constant
(simple_parameter) @constant
(property_promotion_parameter) @constant
(attribute_group) @constant
(enum_case) @constant
(function_static_declaration) @constant
(declare_statement) @constant
(heredoc) @verbatim
(nowdoc) @verbatim
(shell_command_expression) @verbatim

; A second choice behind the environment.
(conditional_expression
  condition: (function_call_expression function: (_) @reader) @kept !body
  alternative: [(string) (encapsed_string)] @fallback)

; Where a name is looked for among others first.
(namespace_definition) @namespace
(function_definition name: (name) @bound)
(namespace_use_declaration) @bound
