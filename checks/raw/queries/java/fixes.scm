; Where a string cannot give way to an expression.
(annotation) @constant
(switch_label) @constant
(character_literal) @constant
(annotation_type_element_declaration value: (_) @constant)

; What gives a name another meaning.
(class_declaration name: (_) @bound)
(interface_declaration name: (_) @bound)
(enum_declaration name: (_) @bound)
(record_declaration name: (_) @bound)
(formal_parameter name: (_) @bound)
(variable_declarator name: (_) @bound)
