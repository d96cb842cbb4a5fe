; Where a string cannot give way to an expression.
(pair key: (string) @key)
(delimited_symbol) @key
(string_array) @verbatim
(symbol_array) @verbatim
(regex) @pattern
(character) @constant

; A second choice behind the environment.
(call receiver: (constant) @reader
  arguments: (argument_list . (_) @kept . (string) @fallback .))
(binary left: (element_reference object: (_) @reader) @kept operator: "||" right: (string) @fallback)

; Whether a here document is taken as it is, its start tells.
(heredoc_beginning) @heredoc
