(string_literal) @string
(multiline_string_literal) @string
(character_literal) @string
(interpolation) @interpolation
(line_comment) @comment
(block_comment) @comment
(ERROR) @error
