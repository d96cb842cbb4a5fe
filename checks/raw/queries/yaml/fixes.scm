; Where braces would open a mapping.
(flow_mapping) @flow
(flow_sequence) @flow
(plain_scalar) @plain
(single_quote_scalar) @quoted

; Whose value it is.
(block_mapping_pair key: (_) @entry-name) @entry
(flow_pair key: (_) @entry-name) @entry
