; Where a string cannot give way to an expression.
(enum_entry) @constant
(attribute) @constant
(raw_string_literal) @verbatim

; Where an import goes.
(import_declaration) @import
(import_declaration (identifier) @imported)
(diagnostic) @constant
(switch_pattern) @pattern
((property_declaration (type_annotation (_) @type) value: [(line_string_literal) (multi_line_string_literal) (additive_expression) (array_literal) (dictionary_literal)] @typed)
  (#not-any-of? @type "String" "String?" "Any" "[String]" "[String: String]" "[String: Any]"))
((property_declaration (type_annotation (_) @type) computed_value: (_)) @typed-function
  (#not-any-of? @type "String" "String?" "Any"))
(property_declaration computed_value: (computed_property)) @function
((function_declaration (parameter (_) @type) default_value: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @typed)
  (#not-any-of? @type "String" "String?" "Any"))
(function_declaration) @function
((function_declaration [(user_type) (optional_type) (array_type) (opaque_type)] @type) @typed-function
  (#not-any-of? @type "String" "String?" "Any"))
(lambda_literal) @function
(control_transfer_statement result: [(line_string_literal) (multi_line_string_literal) (additive_expression)] @returned)
(statements [(line_string_literal) (multi_line_string_literal) (additive_expression)] @returned)
