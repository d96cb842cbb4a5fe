; Where a string cannot give way to an expression.
(enum_entry) @constant
(attribute) @constant
(raw_string_literal) @verbatim

; Where an import goes.
(import_declaration) @import
(import_declaration (identifier) @imported)
