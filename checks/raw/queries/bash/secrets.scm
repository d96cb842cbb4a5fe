(string) @string
(raw_string) @string
(ansi_c_string) @string
(translated_string) @string
(heredoc_body) @string
(word) @string
(regex) @string
(variable_name) @name
(command_name (word) @name)
(function_definition name: (word) @name)
(command_substitution) @interpolation
(process_substitution) @interpolation
(simple_expansion) @interpolation
(expansion) @interpolation
(comment) @comment
(ERROR) @error
