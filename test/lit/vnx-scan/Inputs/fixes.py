"""fixes.py VNX-SCAN DIRECTORY: makes the fixes of each language and
compares them with what is wanted. Where the language's own parser is installed,
it has to take the result; a second run has to change nothing."""

import json
import os
import subprocess
import sys

HERE = os.path.dirname(__file__)
sys.path[:0] = [os.path.join(HERE, "../../../support"), os.path.join(HERE, "../../../trees")]
import parsers  # noqa: E402
import places  # noqa: E402
import tokens  # noqa: E402

# File; pairs of lines before and after the fix. A line that stays is followed
# by a part of the reason instead. T is the token, B its body; see languages.py.
KEEP = object()
RUST = 'std::env::var("HF_TOKEN").expect("HF_TOKEN is not set")'


def rust_static(value):
    return ("{ thread_local!(static TOKEN: &'static str = Box::leak("
            f"{value}.into_boxed_str())); TOKEN.with(|text| *text) }}")


CASES = [
    ("a.py", [
        ('"""Doc."""', '"""Doc."""'),
        ("from __future__ import annotations", "from __future__ import annotations\nimport os"),
        ("import sys", "import sys"),
        ('a = "T"', 'a = os.environ["HF_TOKEN"]'),
        ("a = 'T'", 'a = os.environ["HF_TOKEN"]'),
        ('b = {"Authorization": "Bearer T"}',
         "b = {\"Authorization\": f\"Bearer {os.environ['HF_TOKEN']}\"}"),
        ('b = f"Bearer T {a}"', "b = f\"Bearer {os.environ['HF_TOKEN']} {a}\""),
        ("b = f'Bearer T {a}'", "b = f'Bearer {os.environ[\"HF_TOKEN\"]} {a}'"),
        ('b = b"T"', 'b = os.environ["HF_TOKEN"].encode()'),
        ('b = b"x T y"', 'b = b"x " + os.environ["HF_TOKEN"].encode() + b" y"'),
        ('c = "hf_" "B"', 'c = os.environ["HF_TOKEN"]'),
        ('c = "hf_" + "B"', 'c = os.environ["HF_TOKEN"]'),
        ('c = "{} hf_" "B y" "z"', "c = f\"{{}} {os.environ['HF_TOKEN']} y\" \"z\""),
        ('c = "x" "T"', "c = \"x\" f\"{os.environ['HF_TOKEN']}\""),
        ('c = "x T" + "Bearer T"', "c = f\"x {os.environ['HF_TOKEN']}\" + "
         "f\"Bearer {os.environ['HF_TOKEN']}\""),
        ('d = os.getenv("HF_TOKEN", "T")', 'd = os.getenv("HF_TOKEN")'),
        ('d = os.environ.get("HF_TOKEN", "T")', 'd = os.environ.get("HF_TOKEN")'),
        ('d = os.getenv("HF_TOKEN") or "T"', 'd = os.getenv("HF_TOKEN")'),
        ('d = other("HF_TOKEN", "T")', 'd = other("HF_TOKEN", os.environ["HF_TOKEN"])'),
        ("e = f\"{len('T')} {len('x T')}\"",
         "e = f\"{len(os.environ['HF_TOKEN'])} {len('x ' + os.environ['HF_TOKEN'])}\""),
        ('e = r"\\d T"', "e = fr\"\\d {os.environ['HF_TOKEN']}\""),
        ('e = """x', 'e = f"""x'),
        ('  T y"""', "  {os.environ['HF_TOKEN']} y\"\"\""),
        ("e = u'x T'", "e = f'x {os.environ[\"HF_TOKEN\"]}'"),
        ('os.environ["HF_TOKEN"] = "T"', KEEP, "sets the variable itself"),
        ('os.environ.setdefault("HF_TOKEN", "T")', KEEP, "sets the variable itself"),
        ('os.environ["OTHER"] = "T"', 'os.environ["OTHER"] = os.environ["HF_TOKEN"]'),
        ('os.environ["HF_TOKEN"] = os.environ.get("HF_TOKEN", "T")', KEEP, "sets the variable"),
        ('os.environ["HF_TOKEN"] = str("T")', KEEP, "sets the variable itself"),
        ('x = os.environ["HF_TOKEN"] == "T"',
         'x = os.environ["HF_TOKEN"] == os.environ["HF_TOKEN"]'),
        ('d = os.getenv("A", "x T")', "d = os.getenv(\"A\", f\"x {os.environ['HF_TOKEN']}\")"),
        ('f = {"T": 1}', KEEP, "it is a key"),
        ('"T"', KEEP, "nothing uses its value"),
        ('g: Literal["T"] = a', KEEP, "it is a type"),
        ("# T", KEEP, "in a comment"),
    ]),
    ("shebang.py", [
        ("#!/usr/bin/env python3", "#!/usr/bin/env python3"),
        ("# -*- coding: utf-8 -*-", "# -*- coding: utf-8 -*-"),
        ("", "\nimport os\n"),
        ('x = "T"', 'x = os.environ["HF_TOKEN"]'),
    ]),
    ("docstring.py", [
        ('"""Doc."""', '"""Doc."""\n\nimport os\n'),
        ('x = "T"', 'x = os.environ["HF_TOKEN"]'),
    ]),
    ("has-import.py", [
        ("import os.path, sys", "import os.path, sys"),
        ('x = "T"', 'x = os.environ["HF_TOKEN"]'),
    ]),
    ("other-os.py", [
        ('os = "linux"', 'os = "linux"'),
        ('x = "T"', KEEP, "os is another name"),
    ]),
    ("parameter-os.py", [("def f(os):", "def f(os):"),
                         ('    return "T"', KEEP, "os is another name")]),
    ("loop-os.py", [("for os in y: pass", "for os in y: pass"),
                    ('x = "T"', KEEP, "os is another name")]),
    ("import-as-os.py", [("import x as os", "import x as os"),
                         ('x = "T"', KEEP, "os is another name")]),
    ("late-import.py", [("def f():", "def f():"), ('    x = "T"', KEEP, "os is another name"),
                        ("    import os", "    import os")]),
    ("broken.py", [("def f(:", "def f(:"), ('  x = "T"', KEEP, "syntax error")]),
    ("a.js", [
        ('const a = "T";', "const a = process.env.HF_TOKEN;"),
        ("const b = 'Bearer T';", "const b = `Bearer ${process.env.HF_TOKEN}`;"),
        ("const c = `Bearer T ${a}`;", "const c = `Bearer ${process.env.HF_TOKEN} ${a}`;"),
        ("const d = '`Bearer T';", "const d = '`Bearer ' + process.env.HF_TOKEN;"),
        ("const e = ('`x T').length;", "const e = ('`x ' + process.env.HF_TOKEN).length;"),
        ("const f = 'hf_' + \"B\";", "const f = process.env.HF_TOKEN;"),
        ('const g = process.env.HF_TOKEN || "T";', "const g = process.env.HF_TOKEN;"),
        ('const h = other || "T";', "const h = other || process.env.HF_TOKEN;"),
        ("const i = tag`${f('T')}`;", "const i = tag`${f(process.env.HF_TOKEN)}`;"),
        ("const j = tag`T`;", KEEP, "as it is"),
        ('const k = { "T": 1 };', KEEP, "it is a key"),
        ('const m = "\\8 T";', 'const m = "\\8 " + process.env.HF_TOKEN;'),
        ('process.env["HF_TOKEN"] ??= "T";', KEEP, "sets the variable itself"),
        ("const l = /T/;", KEEP, "it is a pattern"),
        ('process.env.HF_TOKEN = "T";', KEEP, "sets the variable itself"),
    ]),
    ("a.mjs", [('import x from "T";', KEEP, "names what is imported")]),
    ("a.jsx", [
        ('const d = <A b="T"/>;', "const d = <A b={process.env.HF_TOKEN}/>;"),
        ('const a = <A b="T" c="x T">T</A>;',
         "const a = <A b={process.env.HF_TOKEN} c={`x ${process.env.HF_TOKEN}`}>"
         "{process.env.HF_TOKEN}</A>;"),
        ('const b = <A c="a &amp; T"/>;', KEEP, "attribute would read differently"),
    ]),
    ("a.ts", [
        ('const a: string = "T";', "const a: string = process.env.HF_TOKEN!;"),
        ("const b = `x T`;", "const b = `x ${process.env.HF_TOKEN}`;"),
        ('enum E { A = "T" }', KEEP, "has to be a constant"),
        ('type C = "T";', KEEP, "it is a type"),
        ('const d = "T" as const;', KEEP, "has to be a constant"),
    ]),
    ("a.tsx", [('const a = <A b="T"/>;', "const a = <A b={process.env.HF_TOKEN!}/>;")]),
    ("a.go", [
        ("package a", "package a"),
        ("", ""),
        ("import (", "import ("),
        ('\t"fmt"', '\t"fmt"\n\t"os"'),
        ('\t"time"', '\t"time"'),
        (")", ")"),
        ('var a = "T"', 'var a = os.Getenv("HF_TOKEN")'),
        ('var b = "Bearer T x"', 'var b = "Bearer " + os.Getenv("HF_TOKEN") + " x"'),
        ("var c = len(`x T`[1:])", 'var c = len((`x ` + os.Getenv("HF_TOKEN"))[1:])'),
        ('var d = "hf_" + `B`', 'var d = os.Getenv("HF_TOKEN")'),
        ('var e = fmt.Sprint(time.Now(), os.Setenv("HF_TOKEN", "T"))', KEEP, "sets the variable"),
        ('const f = "T"', KEEP, "has to be a constant"),
    ]),
    ("plain.go", [
        ("package a", 'package a\n\nimport "os"'),
        ("", ""),
        ('var a = "T"', 'var a = os.Getenv("HF_TOKEN")'),
    ]),
    ("parameter-os.go", [("package a", "package a"), ("func f(os string) string {",
                                                      "func f(os string) string {"),
                         ('\treturn os + "T"', KEEP, "os is another name"), ("}", "}")]),
    ("type-os.go", [("package a", "package a"), ("type os struct{}", "type os struct{}"),
                    ('var a = "T"', KEEP, "os is another name")]),
    ("list-os.go", [("package a", "package a"), ("func f() { os, b := 1, 2; _, _ = os, b",
                                                 "func f() { os, b := 1, 2; _, _ = os, b"),
                    ('\tprintln("T")', KEEP, "os is another name"), ("}", "}")]),
    ("field-os.go", [("package a", 'package a\n\nimport "os"'),
                     ("type S struct{ os string }", "type S struct{ os string }"),
                     ('var a = "T"', 'var a = os.Getenv("HF_TOKEN")')]),
    ("alias-os.go", [("package a", "package a"), ('import os "fmt"', 'import os "fmt"'),
                     ('var a = os.Sprint("T")', KEEP, "os is another name")]),
    ("comment.go", [("package a /* x", "package a /* x"), ("*/", "*/"),
                    ('var a = "T"', KEEP, "no line for an import")]),
    ("array.go", [("package a", "package a"), ('var a [len("T")]int', KEEP, "be a constant")]),
    ("const.rs", [("const fn g(_: &str) {}", "const fn g(_: &str) {}"),
                  ('const fn f() { g("T") }', KEEP, "be a constant"),
                  ("fn h() -> &'static str {", "fn h() -> &'static str {"),
                  ('    "T".trim()', KEEP, "&'static str"), ("}", "}")]),
    ("System.java", [("class System {", "class System {"),
                     ('  String a = "T";', KEEP, "System is another name"), ("}", "}")]),
    ("B.java", [('@interface B { String value() default "T"; }', KEEP, "be a constant")]),
    ("environment.cs", [("using System;", "using System;"), ("class Environment {}",
                                                             "class Environment {}"),
                        ('class A { string a = "T"; }', KEEP, "Environment is another name")]),
    ("comment.cs", [("// using System;", "// using System;"),
                    ('class A { string a = "T"; }',
                     'class A { string a = System.Environment.GetEnvironmentVariable('
                     '"HF_TOKEN"); }')]),
    ("goto.cs", [("class A { void f(string s) { switch (s) { case \"a\":",
                  "class A { void f(string s) { switch (s) { case \"a\":"),
                 ('goto case "T";', KEEP, "be a constant"),
                 ('case "T": break; } } }', KEEP, "be a constant")]),
    ("names.R", [('x$"T"', KEEP, "it is a key"), ('"T" <- 3', KEEP, "it is a key")]),
    ("os.lua", [("local os = {}", "local os = {}"),
                ('local a = "T"', KEEP, "os is another name")]),
    ("field-os.lua", [("x.os = 1", "x.os = 1"),
                      ('local a = "T"', 'local a = os.getenv("HF_TOKEN")')]),
    ("process.js", [("function f(process) {", "function f(process) {"),
                    ('  return "T";', KEEP, "process is another name"), ("}", "}")]),
    ("process.ts", [("const f = (process: string) =>", "const f = (process: string) =>"),
                    ('  "T";', KEEP, "process is another name")]),
    ("directive.js", [('"use T";', KEEP, "nothing uses its value"),
                      ('f(process.argv, "T");', "f(process.argv, process.env.HF_TOKEN);")]),
    ("unset.sh", [("unset A HF_TOKEN", "unset A HF_TOKEN"),
                  ("export HF_TOKEN=T", KEEP, "sets the variable itself")]),
    ("unset-other.sh", [("unset HF_TOKENS", "unset HF_TOKENS"),
                        ("export HF_TOKEN=T", ': "${HF_TOKEN:?set HF_TOKEN}"')]),
    ("a.rs", [
        ("fn f(_: &str, _: String) {}", "fn f(_: &str, _: String) {}"),
        ("fn main() {", "fn main() {"),
        ('    let s = "T".to_string();', f"    let s = {RUST}.to_string();"),
        ('    let a = "T";', f"    let a = {rust_static(RUST)};"),
        ('    let b: &str = "x T y";',
         "    let b: &str = " + rust_static(f'["x ", {RUST}.as_str(), " y"].concat()') + ";"),
        ('    f("T", "T".to_string());', f"    f({rust_static(RUST)}, {RUST}.to_string());"),
        ('    f(&String::from("T"), "x T".to_string());',
         f'    f(&String::from(&{RUST}), ["x ", {RUST}.as_str()].concat().to_string());'),
        ("    f(a, b.to_string());", "    f(a, b.to_string());"),
        ('    let _ = Some("T");', f"    let _ = Some({rust_static(RUST)});"),
        ('    println!("{}{}", c, "T");', KEEP, "argument of a macro"),
        ('    const { "T" };', KEEP, "has to be a constant"),
        ("}", "}"),
        ('const D: &str = "T";', KEEP, "has to be a constant"),
    ]),
    ("std.rs", [("mod std {}", "mod std {}"),
                ('fn f() { let a = "T"; }', KEEP, "std is another name")]),
    ("A.java", [
        ("class A {", "class A {"),
        ('  String a = "T";', '  String a = System.getenv("HF_TOKEN");'),
        ('  String b = "x T y";', '  String b = "x " + System.getenv("HF_TOKEN") + " y";'),
        ('  String c = "hf_" + "B";', '  String c = System.getenv("HF_TOKEN");'),
        ('  String d = """', '  String d = """'),
        ('    T""";', KEEP, "would read differently"),
        ('  int f(String s) { switch (s) { case "T": return 1; } return 0; }', KEEP,
         "has to be a constant"),
        ('  @Deprecated(since = "T") void g() {}', KEEP, "has to be a constant"),
        ("}", "}"),
    ]),
    ("a.kt", [
        ('const val a = "T"', KEEP, "has to be a constant"),
        ('val b = "T"', 'val b = System.getenv("HF_TOKEN")'),
        ('val c = "x T $b"', 'val c = "x ${System.getenv("HF_TOKEN")} $b"'),
        ('@Foo("T") class D', KEEP, "has to be a constant"),
    ]),
    ("a.cs", [
        ("class A {", "class A {"),
        ('  const string a = "T";', KEEP, "has to be a constant"),
        ('  string b = "T";', '  string b = System.Environment.GetEnvironmentVariable("HF_TOKEN");'),
        ('  string c = $"x T {1}";',
         '  string c = $"x {System.Environment.GetEnvironmentVariable("HF_TOKEN")} {1}";'),
        ('  void F(string x = "T") {}', KEEP, "has to be a constant"),
        ("}", "}"),
    ]),
    ("b.cs", [
        ("using System;", "using System;"),
        ('class A { string b = @"x T"; }',
         'class A { string b = @"x " + Environment.GetEnvironmentVariable("HF_TOKEN"); }'),
    ]),
    ("a.rb", [
        ('a = "T"', 'a = ENV.fetch("HF_TOKEN")'),
        ("b = 'x T'", "b = \"x #{ENV.fetch('HF_TOKEN')}\""),
        ('puts "x T", 1', "puts \"x #{ENV.fetch('HF_TOKEN')}\", 1"),
        ("puts 'y \\n T'", KEEP, "would read differently"),
        ('c = "a" "T"', "c = \"a\" \"#{ENV.fetch('HF_TOKEN')}\""),
        ("d = %w[T b]", KEEP, "nothing is expanded"),
        ("d = %q(x T)", KEEP, "nothing may be expanded"),
        ("e = <<~EOS", "e = <<~EOS"),
        ("  T", "  #{ENV.fetch('HF_TOKEN')}"),
        ("EOS", "EOS"),
        ("f = <<~'EOS'", "f = <<~'EOS'"),
        ("  T", KEEP, "nothing is expanded"),
        ("EOS", "EOS"),
        ('ENV["HF_TOKEN"] = "T"', KEEP, "sets the variable itself"),
        ('g = ENV.fetch("HF_TOKEN", "T")', 'g = ENV.fetch("HF_TOKEN")'),
        ('h = { "T" => 1 }', KEEP, "it is a key"),
    ]),
    ("a.php", [
        ("<?php", "<?php"),
        ('$a = "T";', '$a = getenv("HF_TOKEN");'),
        ("$b = 'x T y';", "$b = 'x ' . getenv(\"HF_TOKEN\") . ' y';"),
        ('$c = ["A" => "x T $a"];', '$c = ["A" => "x " . getenv("HF_TOKEN") . " $a"];'),
        ("$d = getenv('X') ?: 'T';", "$d = getenv('X');"),
        ('const E = "T";', KEEP, "has to be a constant"),
        ('class F { public $p = "T"; }', KEEP, "has to be a constant"),
        ('function g($x = "T") {}', KEEP, "has to be a constant"),
        ('putenv("HF_TOKEN=T");', KEEP, "sets the variable itself"),
    ]),
    ("a.R", [
        ('a <- "T"', 'a <- Sys.getenv("HF_TOKEN")'),
        ("b <- 'x T y'", "b <- paste0('x ', Sys.getenv(\"HF_TOKEN\"), ' y')"),
        ('c <- Sys.getenv("X", "T")', 'c <- Sys.getenv("X")'),
        ('d <- c("T" = 1)', KEEP, "it is a key"),
        ('Sys.setenv(HF_TOKEN = "T")', KEEP, "sets the variable itself"),
    ]),
    ("a.jl", [
        ('a = "T"', 'a = ENV["HF_TOKEN"]'),
        ('b = "x T"', 'b = "x $(ENV["HF_TOKEN"])"'),
        ('c = raw"x T"', KEEP, "nothing is expanded"),
        ('ENV["HF_TOKEN"] = "T"', KEEP, "sets the variable itself"),
    ]),
    ("a.lua", [
        ('local a = "T"', 'local a = os.getenv("HF_TOKEN")'),
        ("local b = 'x T y'", "local b = 'x ' .. os.getenv(\"HF_TOKEN\") .. ' y'"),
        ('print"T"', 'print(os.getenv("HF_TOKEN"))'),
        ("print([[x T]])", 'print([[x ]] .. os.getenv("HF_TOKEN"))'),
        ('local d = os.getenv("X") or "T"', 'local d = os.getenv("X")'),
    ]),
    ("a.pl", [
        ('my $a = "T";', "my $a = $ENV{HF_TOKEN};"),
        ("my $b = 'x T';", 'my $b = "x $ENV{HF_TOKEN}";'),
        ('print "x T y $a", 1;', 'print "x $ENV{HF_TOKEN} y $a", 1;'),
        ('print "x T[1]";', KEEP, "would read differently"),
        ('my $d = q{say "T"};', KEEP, "quote of another kind"),
        ("$x =~ s/'T'/x/;", KEEP, "quote of another kind"),
        ("my @c = qw(T b);", KEEP, "nothing is expanded"),
        ("$ENV{HF_TOKEN} = 'T';", KEEP, "sets the variable itself"),
    ]),
    ("a.swift", [
        ("// swift", "// swift\nimport Foundation\n"),
        ('let a = "T"', 'let a = (ProcessInfo.processInfo.environment["HF_TOKEN"] ?? "")'),
        ('let b = "x T"', 'let b = "x \\(ProcessInfo.processInfo.environment["HF_TOKEN"] ?? "")"'),
        ('enum C: String { case d = "T" }', KEEP, "has to be a constant"),
    ]),
    ("a.scala", [
        ("object A {", "object A {"),
        ('  val a = "T"', '  val a = System.getenv("HF_TOKEN")'),
        ('  val b = s"x T $a"', '  val b = s"x " + System.getenv("HF_TOKEN") + s" $a"'),
        ('  a match { case "T" => 1 }', KEEP, "it is a pattern"),
        ("}", "}"),
    ]),
    ("a.sh", [
        ("export HF_TOKEN=T", ': "${HF_TOKEN:?set HF_TOKEN}"'),
        ("HF_TOKEN='T'; echo", ': "${HF_TOKEN:?set HF_TOKEN}"; echo'),
        ("if x; then HF_TOKEN=T; fi", 'if x; then : "${HF_TOKEN:?set HF_TOKEN}"; fi'),
        ("HF_TOKEN=T cmd", 'HF_TOKEN="${HF_TOKEN}" cmd'),
        ("export HF_TOKEN=T OTHER=1", KEEP, "sets the variable itself"),
        ("HF_TOKEN+=T", KEEP, "sets the variable itself"),
        ("readonly HF_TOKEN=T", KEEP, "sets the variable itself"),
        ("x=`echo 'T'`", 'x=`echo "${HF_TOKEN}"`'),
        ("x=$(echo 'T')", 'x=$(echo "${HF_TOKEN}")'),
        ("HF_TOKEN=x-T", KEEP, "sets the variable itself"),
        ("export OTHER=T", 'export OTHER="${HF_TOKEN}"'),
        ("curl -H 'A: T' -H \"A: T\" --token=T T",
         'curl -H "A: ${HF_TOKEN}" -H "A: ${HF_TOKEN}" --token="${HF_TOKEN}" "${HF_TOKEN}"'),
        ("echo '{\"a\":\"T\"}'", "echo '{\"a\":\"'\"${HF_TOKEN}\"'\"}'"),
        ("echo $'x T\\n'", "echo $'x '\"${HF_TOKEN}\"$'\\n'"),
        ("echo \"hf_\"'B'", 'echo "${HF_TOKEN}"'),
        ("x=${HF_TOKEN:-T}", "x=${HF_TOKEN}"),
        ('x="${OTHER:-T}"', 'x="${OTHER:-"${HF_TOKEN}"}"'),
        ("cat <<EOF", "cat <<EOF"),
        ("T", "${HF_TOKEN}"),
        ("EOF", "EOF"),
        ("cat <<'EOF'", "cat <<'EOF'"),
        ("T", KEEP, "nothing is expanded"),
        ("EOF", "EOF"),
    ]),
    ("a.ps1", [
        ('$a = "T"', "$a = $env:HF_TOKEN"),
        ("$b = 'x T'", '$b = "x $($env:HF_TOKEN)"'),
        ("Foo -Token T", "Foo -Token $env:HF_TOKEN"),
        ("$env:HF_TOKEN = 'T'", KEEP, "sets the variable itself"),
    ]),
    ("a.bat", [
        ("set X=T", "set X=%HF_TOKEN%"),
        ("set HF_TOKEN=T", KEEP, "sets the variable itself"),
    ]),
    ("a.fish", [
        ("foo --token T 'x T'", 'foo --token "$HF_TOKEN" "x $HF_TOKEN"'),
        ("set -x HF_TOKEN T", KEEP, "sets the variable itself"),
    ]),
    ("Makefile", [
        ("X = T", "X = $(HF_TOKEN)"),
        ("HF_TOKEN := T", KEEP, "sets the variable itself"),
    ]),
    ("CMakeLists.txt", [
        ('set(X "T")', 'set(X "$ENV{HF_TOKEN}")'),
        ('set(ENV{HF_TOKEN} "T")', KEEP, "sets the variable itself"),
        ("set(Y [[T]])", KEEP, "nothing is expanded"),
        ("set(Z [=[ a ]] T ]=])", KEEP, "nothing is expanded"),
        ("#[=[ T ]=]", KEEP, "in a comment"),
    ]),
    # A literal that another place, or its own type, needs as one.
    ("typed.go", [
        ("package a", 'package a\n\nimport "os"'),
        ("var a otherpkg.Name = \"T\"", KEEP, "its type may be another"),
        ('var b string = "T"', 'var b string = os.Getenv("HF_TOKEN")'),
        ('var c = []Name{"T"}', KEEP, "its type may be another"),
        ('var d = []string{"T"}', 'var d = []string{os.Getenv("HF_TOKEN")}'),
        ('var e = map[Name]string{"T": "x"}', KEEP, "its type may be another"),
        ("func f() (Name, error) {", "func f() (Name, error) {"),
        ('\tg := func() string { return "T" }',
         '\tg := func() string { return os.Getenv("HF_TOKEN") }'),
        ('\treturn "T", nil', KEEP, "its type may be another"),
        ("}", "}"),
        ('func h() (string, error) { return "T", nil }',
         'func h() (string, error) { return os.Getenv("HF_TOKEN"), nil }'),
        ('var i = other("T")', 'var i = other(os.Getenv("HF_TOKEN"))'),
    ]),
    ("string-type.go", [
        ("package a", 'package a\n\nimport "os"'),
        ("type Name string", "type Name string"),
        ('var a = other("T")', KEEP, "string types of its own"),
        ('var b = S{name: "T"}', KEEP, "string types of its own"),
        ('var c = "T"', 'var c = os.Getenv("HF_TOKEN")'),
        ('func f() { d := "T"; fmt.Println("T", d) }',
         'func f() { d := os.Getenv("HF_TOKEN"); fmt.Println(os.Getenv("HF_TOKEN"), d) }'),
    ]),
    ("Constants.java", [
        ("class Constants {", "class Constants {"),
        ('  static final String A = "T";', KEEP, "a constant is needed where it is used"),
        ('  static final String B = "x" + "T", C = B;', KEEP, "a constant is needed where"),
        ('  static final String D = "T";', '  static final String D = System.getenv("HF_TOKEN");'),
        ('  @SuppressWarnings({A, "D"}) int f(String s) { switch (s) { case C: return 1; }',
         '  @SuppressWarnings({A, "D"}) int f(String s) { switch (s) { case C: return 1; }'),
        ("    return 0; }", "    return 0; }"),
        ("}", "}"),
    ]),
    ("lambda-System.java", [("interface A { F f = System ->", "interface A { F f = System ->"),
                            ('  "T"; }', KEEP, "System is another name")]),
    ("annotations.kt", [
        ('annotation class A(val s: String = "T")', KEEP, "has to be a constant"),
        ('class B(val s: String = "T")', 'class B(val s: String = System.getenv("HF_TOKEN"))'),
        ('fun f(s: String) = when (s) { "T" -> 1; else -> 2 }',
         'fun f(s: String) = when (s) { System.getenv("HF_TOKEN") -> 1; else -> 2 }'),
    ]),
    ("System.kt", [("val System = 1", "val System = 1"),
                   ('val a = "T"', KEEP, "System is another name")]),
    ("constants.scala", [
        ("object A {", "object A {"),
        ('  final val K = "T"', KEEP, "a constant is needed where it is used"),
        ('  final val L = "T"', '  final val L = System.getenv("HF_TOKEN")'),
        ("  @Named(K) def f = 1", "  @Named(K) def f = 1"),
        ('  val t: "x" = "T"', KEEP, "its type may be another"),
        ("}", "}"),
    ]),
    ("types.swift", [
        ("// swift", "// swift\nimport Foundation\n"),
        ('let a: StaticString = "T"', KEEP, "its type may be another"),
        ('let b: String = "T"', 'let b: String = (ProcessInfo.processInfo.environment["HF_TOKEN"]'
                                ' ?? "")'),
        ('func f(x: Token = "T") {}', KEEP, "its type may be another"),
        ('func g() -> Token { return "T" }', KEEP, "its type may be another"),
        ('let c: [Token] = ["T"]', KEEP, "its type may be another"),
        ('switch b { case "T": break; default: break }', KEEP, "it is a pattern"),
    ]),
    ("types.ts", [
        ("type P = `hf_${string}`;", "type P = `hf_${string}`;"),
        ('const a: P = "T";', KEEP, "its type may be another"),
        ('function f(x: P = "T"): P {', KEEP, "its type may be another"),
        ('  const g = (): string => "T";', "  const g = (): string => process.env.HF_TOKEN!;"),
        ('  return "T";', KEEP, "its type may be another"),
        ("}", "}"),
        ('declare const b = "T";', KEEP, "has to be a constant"),
        ('const c = "T"; enum E { A = c }', KEEP, "a constant is needed where it is used"),
        ('f("T");', KEEP, "string types of its own"),
        ('async function h(): Promise<string> { return "T"; }',
         "async function h(): Promise<string> { return process.env.HF_TOKEN!; }"),
    ]),
    ("u8.cs", [('class A { System.ReadOnlySpan<byte> a => "T"u8; }', KEEP,
                "nothing is expanded")]),
    ("namespace.cs", [('namespace N.System { class A { string a = "T"; } }', KEEP,
                       "System is another name")]),
    ("if-using.cs", [("#if X", "#if X"), ("using System;", "using System;"),
                     ("#endif", "#endif"),
                     ('class A { string a = "T"; }',
                      'class A { string a = System.Environment.GetEnvironmentVariable('
                      '"HF_TOKEN"); }')]),
    ("namespace.php", [
        ("<?php", "<?php"), ("namespace N;", "namespace N;"),
        ("function getenv($x) { return 1; }", "function getenv($x) { return 1; }"),
        ('$a = "x T";', '$a = "x " . \\getenv("HF_TOKEN");'),
    ]),
    ("names-2.R", [
        ('library("T")', KEEP, "names what is imported"),
        ('f("T")', 'f(Sys.getenv("HF_TOKEN"))'),
        ('1 -> "T"', KEEP, "it is a key"),
    ]),
    ("doc.jl", [
        ('"""', '"""'),
        ("x T", KEEP, "nothing uses its value"),
        ('"""', '"""'),
        ("f(x) = 1", "f(x) = 1"),
        ('g() = "T"', 'g() = ENV["HF_TOKEN"]'),
        ('@testset "T" begin', KEEP, "argument of a macro"),
        ("end", "end"),
    ]),
    ("env.lua", [("local _ENV = {}", "local _ENV = {}"),
                 ('local a = "T"', KEEP, "_ENV is another name")]),
    ("case.bat", [
        ("set hf_token=T", KEEP, "sets the variable itself"),
        (":T", KEEP, "it is a label"),
        ("echo T", "echo %HF_TOKEN%"),
    ]),
    ("case.ps1", [
        ("Set-Item ENV:hf_token 'T'", KEEP, "sets the variable itself"),
        ('[ValidateSet("T")]$x', KEEP, "has to be a constant"),
        ('[Foo]::Bar("T")', "[Foo]::Bar($env:HF_TOKEN)"),
    ]),
    ("targets.mk", [
        ("X = T", "X = $(HF_TOKEN)"),
        ("all: X = T", "all: X = $(HF_TOKEN)"),
        ("all: T", KEEP, "names a target"),
        ("T: ; echo", KEEP, "names a target"),
        ("T := 1", KEEP, "names a target or a variable"),
        ("define HF_TOKEN", "define HF_TOKEN"),
        ("x", "x"),
        ("T", KEEP, "sets the variable itself"),
        ("endef", "endef"),
        ("define Y", "define Y"),
        ("T", "$(HF_TOKEN)"),
        ("endef", "endef"),
    ]),
    ("words.cmake", [
        ("set(X T)", 'set(X "$ENV{HF_TOKEN}")'),
        ("set(X x-T)", "set(X x-$ENV{HF_TOKEN})"),
        ("Set( ENV{HF_TOKEN}", "Set( ENV{HF_TOKEN}"),
        ('  "T")', KEEP, "sets the variable itself"),
    ]),
    (".github/workflows/a.yml", [
        ("on: push", "on: push"),
        ("env:", "env:"),
        ("  HF_TOKEN: T", "  HF_TOKEN: ${{ secrets.HF_TOKEN }}"),
        ("  A: 'x T'", "  A: 'x ${{ secrets.HF_TOKEN }}'"),
        ("  B: { c: x-T }", '  B: { c: "x-${{ secrets.HF_TOKEN }}" }'),
        ("  # T", KEEP, "in a comment"),
        ("  C: |", "  C: |"),
        ("    x T", "    x ${{ secrets.HF_TOKEN }}"),
        ("  T: 1", KEEP, "it is a key"),
        ("  D: ${{ env.X == 'T' }}", KEEP, "in an expression"),
        ("  F:", "  F:"),
        ("    if: env.X == 'T'", KEEP, "in an expression"),
        ("    iff: x T", "    iff: x ${{ secrets.HF_TOKEN }}"),
        ("  E: ${{ env.X }} T", "  E: ${{ env.X }} ${{ secrets.HF_TOKEN }}"),
        ("jobs:", "jobs:"),
        ("  a:", "  a:"),
        ("    runs-on: T", KEEP, "nothing is expanded in this entry"),
        ("    with: { b: T }", KEEP, "nothing is expanded in this entry"),
        ("    steps:", "    steps:"),
        ("    - uses: x/T", KEEP, "nothing is expanded in this entry"),
        ("      with: { b: T }", '      with: { b: "${{ secrets.HF_TOKEN }}" }'),
        ("    - run: x T", "    - run: x ${{ secrets.HF_TOKEN }}"),
    ]),
    (".github/actions/a.yml", [
        ("a: T", KEEP, "GitHub action is not edited"),
    ]),
    (".gitlab-ci.yml", [
        ("variables:", "variables:"),
        ("  HF_TOKEN: T", KEEP, "sets the variable itself"),
        ("  HF_TOKEN:", "  HF_TOKEN:"),
        ("    value: T", KEEP, "sets the variable itself"),
        ("  X: T", "  X: $HF_TOKEN"),
        ("a:", "a:"),
        ("  script:", "  script:"),
        ('    - curl -H "x T"', '    - curl -H "x $HF_TOKEN"'),
        ("    - curl -H 'x T'", KEEP, "single quotes"),
    ]),
    ("compose.yaml", [
        ("a:", "a:"),
        ("  environment:", "  environment:"),
        ("    - HF_TOKEN=T", "    - HF_TOKEN=${HF_TOKEN}"),
    ]),
    ("Dockerfile", [("FROM x", "FROM x"), ("ENV HF_TOKEN=T", KEEP, "Dockerfile is not edited")]),
    ("a.json", [('{"a": "T"}', KEEP, "JSON is not edited")]),
    ("a.yaml", [("a: T", KEEP, "YAML is not edited")]),
    ("a.toml", [('a = "T"', KEEP, "TOML is not edited")]),
    ("a.ini", [("a = T", KEEP, "INI is not edited")]),
    (".env", [("HF_TOKEN=T", KEEP, "Environment file is not edited")]),
    ("a.sql", [("select 'T';", KEEP, "SQL is not edited")]),
    ("a.tf", [('a = "T"', KEEP, "Terraform is not edited")]),
    ("a.md", [
        ("T", KEEP, "Markdown is not edited"),
        ("```python", "```python"),
        ('x = "T"', KEEP, "shown to a reader"),
        ("```", "```"),
    ]),
    ("a.html", [('<script>x = "T"</script>', KEEP, "sent to whoever asks")]),
    ("a.c", [('char *x = "T";', KEEP, "edited by the check for Clang")]),
]


PARSERS = parsers.available()


def write(path, lines, token):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("".join(tokens.spell(line, token) + "\n" for line in lines))


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def run(scan, path, root):
    result = subprocess.run(
        [scan, "--no-ignore", "--fix", "--exit-zero", "--format=json", "--config={}", path],
        capture_output=True, check=False, cwd=root, encoding="utf-8")
    if result.returncode != 0:
        return [], f"exit code {result.returncode}: {result.stderr}"
    return json.loads(result.stdout)["findings"], ""


def check(scan, root, name, case, token):
    """What is wrong with the fixes of a file, a line each; and its parser."""
    path = os.path.join(root, name)
    write(path, [c[0] for c in case], token)
    parser = PARSERS.get(places.family_of(name))
    takes = parser is not None and not parser[1]([path])[path]
    findings, error = run(scan, name, root)
    if error:
        return [error], None
    wanted = "".join(tokens.spell(c[0] if c[1] is KEEP else c[1], token) + "\n" for c in case)
    got = read(path)
    wrong = [f"wanted: {w}\n     got: {g}"
             for w, g in zip(wanted.split("\n"), got.split("\n")) if w != g]
    if not wrong and got != wanted:
        wrong.append(f"another length: {got!r}")
    reasons = {f["line"]: f.get("noFixReason", "") for f in findings}
    for number, c in enumerate(case, 1):
        if c[1] is KEEP and c[2] not in reasons.get(number, "no finding"):
            wrong.append(f"line {number}: {reasons.get(number)!r}, not {c[2]!r}")
    if takes:
        message = parser[1]([path])[path]
        if message:
            wrong.append(f"{parser[0]} does not take it: {message}")
    run(scan, name, root)
    if read(path) != got:
        wrong.append("a second run changes it again")
    return [w.replace(token, "hf_...") for w in wrong], parser[0] if takes else None


def main():
    scan, root = sys.argv[1:3]
    token = tokens.expand("hf_@34@")
    failures = 0
    parsed = set()
    for name, case in CASES:
        wrong, parser = check(scan, os.path.join(root, name.replace("/", "-") + ".d"), name, case,
                              token)
        if parser:
            parsed.add(parser)
        if wrong:
            failures += 1
            print(f"{name}:")
            print("".join(f"  {w}\n" for w in wrong))
    print(f"{len(CASES)} files, {failures} wrong; read again by {', '.join(sorted(parsed))}")
    sys.exit(failures != 0)


if __name__ == "__main__":
    main()
