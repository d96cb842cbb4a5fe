; Where a string cannot give way to an expression.
(character_literal) @constant
(prefixed_string_literal) @verbatim
(prefixed_command_literal) @verbatim
(macrocall_expression [(argument_list (string_literal) @macro) (macro_argument_list (string_literal) @macro)])

; A docstring.
(source_file (string_literal) @statement)
(module_definition (string_literal) @statement)
(function_definition (string_literal) @statement . (_))
