; inherits: ecma
(jsx_attribute (string) @attribute)
(field_definition property: (string) @key)
