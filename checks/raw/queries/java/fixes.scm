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
(import_declaration (scoped_identifier name: (_) @bound))
(type_parameter (type_identifier) @bound)
(annotation_type_declaration name: (_) @bound)
(enhanced_for_statement name: (_) @bound)
(catch_formal_parameter name: (_) @bound)
(lambda_expression parameters: (_) @bound)
(instanceof_expression name: (_) @bound)
(resource name: (_) @bound)

; What a name stands for.
(variable_declarator name: (_) @name value: (_)) @named
