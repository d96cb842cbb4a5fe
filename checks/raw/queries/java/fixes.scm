; Where a string cannot give way to an expression.
(annotation) @constant
(switch_label) @constant
(character_literal) @constant
