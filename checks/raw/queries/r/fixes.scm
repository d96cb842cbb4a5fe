; Where a string cannot give way to an expression.
(argument name: (string) @key)

; A second choice behind the environment.
(call function: (_) @reader
  arguments: (arguments argument: (argument) @kept (comma) argument: (argument value: (string)) @fallback))
(extract_operator rhs: (string) @key)
(binary_operator lhs: (string) @key operator: ["<-" "<<-" "="])
(binary_operator operator: ["->" "->>"] rhs: (string) @key)
(namespace_operator lhs: (string) @key)

; What is taken for a name, not evaluated.
((call function: (_) @function arguments: (arguments argument: (argument value: (string) @import-name)))
  (#any-of? @function "library" "require" "base::library" "base::require"))
