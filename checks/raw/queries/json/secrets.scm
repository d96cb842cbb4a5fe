(string) @string
(pair key: (string) @key)
(comment) @comment
(ERROR) @error
