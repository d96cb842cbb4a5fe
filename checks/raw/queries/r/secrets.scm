(string) @string
(comment) @comment
(ERROR) @error
