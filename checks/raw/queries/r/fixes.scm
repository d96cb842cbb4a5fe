; Where a string cannot give way to an expression.
(argument name: (string) @key)

; A second choice behind the environment.
(call function: (_) @reader
  arguments: (arguments argument: (argument) @kept (comma) argument: (argument value: (string)) @fallback))
(extract_operator rhs: (string) @key)
(binary_operator lhs: (string) @key operator: ["<-" "<<-" "="])
