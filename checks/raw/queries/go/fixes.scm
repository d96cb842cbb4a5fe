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
