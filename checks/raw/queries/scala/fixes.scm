; Where a string cannot give way to an expression.
(annotation) @constant
(case_clause pattern: (_) @pattern)
(val_definition (modifiers (inline_modifier))) @constant
(character_literal) @constant
(literal_type) @type
((val_definition type: (_) @type value: (_) @typed) (#not-any-of? @type "String" "Any" "AnyRef"))

; What a name stands for.
(val_definition (modifiers) pattern: (identifier) @name value: (_)) @named

; What gives a name another meaning.
(class_definition name: (_) @bound)
(object_definition name: (_) @bound)
(trait_definition name: (_) @bound)
(val_definition pattern: (_) @bound)
(var_definition pattern: (_) @bound)
(function_definition name: (_) @bound)
(parameter name: (_) @bound)
(import_declaration) @bound
