; Where a string cannot give way to an expression.
(annotation) @constant
(case_clause pattern: (_) @pattern)
(val_definition (modifiers (inline_modifier))) @constant
(character_literal) @constant
(literal_type) @type
