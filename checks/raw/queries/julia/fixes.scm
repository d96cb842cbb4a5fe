; Where a string cannot give way to an expression.
(character_literal) @constant
(prefixed_string_literal) @verbatim
(prefixed_command_literal) @verbatim
