(string) @string
(encapsed_string) @string
(heredoc) @string
(nowdoc) @string
(shell_command_expression) @string
(text) @text
(comment) @comment
(ERROR) @error
