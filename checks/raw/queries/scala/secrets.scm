(string) @string
(interpolated_string) @string
(character_literal) @string
(interpolation) @interpolation
(comment) @comment
(block_comment) @comment
(ERROR) @error
