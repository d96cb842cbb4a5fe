(string_literal) @string
(character_literal) @string
(string_interpolation) @interpolation
(line_comment) @comment
(block_comment) @comment
(ERROR) @error
