(plain_scalar) @string
(double_quote_scalar) @string
(single_quote_scalar) @string
(block_scalar) @string
(block_mapping_pair key: (_) @key)
(flow_pair key: (_) @key)
(comment) @comment
(ERROR) @error
