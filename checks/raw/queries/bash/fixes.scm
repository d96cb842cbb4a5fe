; Whether a here document is taken as it is, its start tells.
(heredoc_redirect (heredoc_start) @heredoc (heredoc_body) @body)

; A variable of its own name: for one command, or from here on.
(command (variable_assignment) @prefix)
(variable_assignment) @variable
(declaration_command . (word)* . (variable_assignment) .) @declaration
