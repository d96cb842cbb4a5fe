//===- Lexes.h - the comments and strings of each language ------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_LEXES_H
#define VNX_CHECKS_RAW_SYNTAX_LEXES_H

#include "checks/raw/syntax/Lexis.h"

namespace vnx::raw::lexes {

extern const Lexis Python, JavaScript, Go, Rust, Java, Kotlin, Scala, Groovy,
    CSharp, Php, Ruby, R, Julia, Lua, Perl, Swift, Dart, Elixir, Nix, C, Shell,
    Fish, PowerShell, Batch, Makefile, CMake, Dockerfile, Yaml, Json, Toml, Ini,
    Properties, Sql, Markup, Terraform, Plain;

} // namespace vnx::raw::lexes

#endif // VNX_CHECKS_RAW_SYNTAX_LEXES_H
