(string) @string
(comment) @comment
(interpolation) @interpolation
(ERROR) @error
