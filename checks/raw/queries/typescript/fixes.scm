; inherits: ecma
(public_field_definition name: (string) @key)
(property_signature name: (string) @key)
(method_signature name: (string) @key)
(import_require_clause source: (string) @import-name)
(literal_type) @type
(template_literal_type) @type
(enum_body) @constant
(as_expression "const") @constant
(internal_module name: (string) @import-name)
(module name: (string) @import-name)
