; Where a string cannot give way to an expression.
(property_declaration (modifiers (property_modifier "const"))) @constant
(annotation) @constant
(file_annotation) @constant
; What the grammar makes of an annotation that a function follows.
(annotated_expression (annotation) . (parenthesized_expression) @constant)
(annotated_expression (annotation) . (infix_expression . (parenthesized_expression) @constant))
(character_literal) @constant
((class_declaration (modifiers (class_modifier) @modifier) (primary_constructor) @constant)
  (#eq? @modifier "annotation"))

; What gives a name another meaning.
(class_declaration name: (_) @bound)
(object_declaration name: (_) @bound)
(type_alias) @bound
(parameter (identifier) @bound)
(class_parameter (identifier) @bound)
(variable_declaration (identifier) @bound)
(import) @bound
