; Where braces would open a mapping.
(flow_mapping) @flow
(flow_sequence) @flow
(plain_scalar) @plain
(single_quote_scalar) @quoted
