; Where a string cannot give way to an expression.
(const_declaration) @constant
(field_declaration tag: (_) @constant)
(import_declaration) @import-name
(rune_literal) @constant
(array_type length: (_) @constant)

; Where an import goes.
(package_clause) @preamble
(import_declaration) @import
(import_declaration (import_spec_list) @list)
(import_spec !name path: (_) @imported)

; What gives a name another meaning.
(parameter_declaration name: (_) @bound)
(variadic_parameter_declaration name: (_) @bound)
(function_declaration name: (_) @bound)
(type_spec name: (_) @bound)
(type_alias name: (_) @bound)
(var_spec name: (_) @bound)
(const_spec name: (identifier) @bound)
(short_var_declaration left: (_) @bound)
(import_spec name: (package_identifier) @bound)

; A type whose values may be written as strings.
((type_spec type: (type_identifier) @type) @string-type (#eq? @type "string"))
((type_constraint (type_identifier) @type) @string-type (#eq? @type "string"))

; What is a plain string whatever the file has.
(short_var_declaration right: (expression_list [(interpreted_string_literal) (raw_string_literal) (binary_expression)] @string))
(var_spec !type value: (expression_list [(interpreted_string_literal) (raw_string_literal) (binary_expression)] @string))
((var_spec type: (_) @type
  value: (expression_list [(interpreted_string_literal) (raw_string_literal) (binary_expression)] @string))
  (#any-of? @type "string" "any" "interface{}"))
((composite_literal
  type: [(slice_type element: (_) @type) (array_type element: (_) @type) (map_type value: (_) @type)]
  body: (literal_value [
    (literal_element [(interpreted_string_literal) (raw_string_literal)] @string)
    (keyed_element value: (literal_element [(interpreted_string_literal) (raw_string_literal)] @string))]))
  (#any-of? @type "string" "any" "interface{}"))
((call_expression function: (selector_expression operand: (identifier) @package)
  arguments: (argument_list [(interpreted_string_literal) (raw_string_literal)] @string))
  (#any-of? @package "errors" "fmt" "http" "log" "os" "strings" "url"))
(return_statement (expression_list [(interpreted_string_literal) (raw_string_literal)] @string))

; What may be of another type.
((var_spec type: (_) @type
  value: (expression_list [(interpreted_string_literal) (raw_string_literal) (binary_expression)] @typed))
  (#not-any-of? @type "string" "any" "interface{}"))
((composite_literal
  type: [(slice_type element: (_) @type) (array_type element: (_) @type) (map_type value: (_) @type)]
  body: (literal_value [
    (literal_element [(interpreted_string_literal) (raw_string_literal)] @typed)
    (keyed_element value: (literal_element [(interpreted_string_literal) (raw_string_literal)] @typed))]))
  (#not-any-of? @type "string" "any" "interface{}"))
((composite_literal type: (map_type key: (_) @type)
  body: (literal_value (keyed_element key: (literal_element [(interpreted_string_literal) (raw_string_literal)] @typed))))
  (#not-any-of? @type "string" "any" "interface{}"))
(return_statement (expression_list [(interpreted_string_literal) (raw_string_literal) (binary_expression)] @returned))
(function_declaration) @function
(method_declaration) @function
(func_literal) @function
([(function_declaration result: (type_identifier) @type)
  (method_declaration result: (type_identifier) @type)
  (func_literal result: (type_identifier) @type)] @typed-function
  (#not-any-of? @type "string" "any"))
(function_declaration result: (qualified_type)) @typed-function
(method_declaration result: (qualified_type)) @typed-function
(func_literal result: (qualified_type)) @typed-function
([(function_declaration result: (parameter_list (parameter_declaration type: [(type_identifier) (qualified_type)] @type)))
  (method_declaration result: (parameter_list (parameter_declaration type: [(type_identifier) (qualified_type)] @type)))
  (func_literal result: (parameter_list (parameter_declaration type: [(type_identifier) (qualified_type)] @type)))] @typed-function
  (#not-any-of? @type "string" "any" "error" "bool" "byte" "rune" "int" "int8"
    "int16" "int32" "int64" "uint" "uint8" "uint16" "uint32" "uint64" "float32"
    "float64" "time.Duration" "time.Time"))
