; Where a string cannot give way to an expression.
(word_list_qw) @verbatim
(string_q_quoted) @verbatim
(use_no_statement) @constant
