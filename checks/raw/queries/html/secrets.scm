(attribute_value) @string
(comment) @comment
(text) @text
(script_element (raw_text) @embedded)
(style_element (raw_text) @text)
(ERROR) @error
