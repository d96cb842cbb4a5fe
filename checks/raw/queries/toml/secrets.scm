(string) @string
(bare_key) @key
(quoted_key) @key
(comment) @comment
(ERROR) @error
