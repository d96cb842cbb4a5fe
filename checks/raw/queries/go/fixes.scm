; Where a string cannot give way to an expression.
(const_declaration) @constant
(field_declaration tag: (_) @constant)
(import_declaration) @import-name
(rune_literal) @constant

; Where an import goes.
(package_clause) @preamble
(import_declaration) @import
(import_declaration (import_spec_list) @list)
(import_spec !name path: (_) @imported)
