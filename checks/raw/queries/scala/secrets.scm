(string) @string
(interpolated_string_expression) @string
(character_literal) @string
(interpolation) @interpolation
(comment) @comment
(block_comment) @comment
(ERROR) @error
