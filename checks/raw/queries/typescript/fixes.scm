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
(ambient_declaration) @constant
(satisfies_expression [(string) (template_string) (binary_expression)] @typed)
((variable_declarator type: (type_annotation (_) @type) value: [(string) (template_string) (binary_expression)] @typed) (#not-any-of? @type "string" "any" "unknown" "object" "string | undefined" "string | null" "undefined | string" "null | string"))
((public_field_definition type: (type_annotation (_) @type) value: [(string) (template_string) (binary_expression)] @typed) (#not-any-of? @type "string" "any" "unknown" "object" "string | undefined" "string | null" "undefined | string" "null | string"))
((required_parameter type: (type_annotation (_) @type) value: [(string) (template_string) (binary_expression)] @typed) (#not-any-of? @type "string" "any" "unknown" "object" "string | undefined" "string | null" "undefined | string" "null | string"))

; What a function returns.
(return_statement [(string) (template_string) (binary_expression)] @returned)
(arrow_function body: [(string) (template_string) (binary_expression)] @returned)
[(function_declaration) (function_expression) (generator_function) (arrow_function) (method_definition)] @function
([(function_declaration return_type: (type_annotation (_) @type))
  (function_expression return_type: (type_annotation (_) @type))
  (arrow_function return_type: (type_annotation (_) @type))
  (method_definition return_type: (type_annotation (_) @type))] @typed-function
  (#not-any-of? @type "string" "any" "unknown" "object" "string | undefined" "string | null" "undefined | string" "null | string" "Promise<string>" "Promise<any>"))

; Where the type of a name counts.
(type_query) @constant
(property_signature name: (computed_property_name) @constant)
(method_signature name: (computed_property_name) @constant)
(public_field_definition name: (computed_property_name) @constant)
(variable_declarator name: (_) @name value: (_)) @named

; A type whose values may be written as strings, and what is a plain string
; whatever the file has.
(type_alias_declaration value: (template_literal_type)) @string-type
(variable_declarator !type value: [(string) (template_string)] @string)
((variable_declarator type: (type_annotation (_) @type) value: [(string) (template_string)] @string) (#eq? @type "string"))
(return_statement [(string) (template_string)] @string)
(arrow_function body: [(string) (template_string)] @string)
