"""languages.py VNX-SCAN DIRECTORY: in each language a string and a comment are
found at their line, and a name of the same form is not."""

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

# File; lines; the numbers of those that are to be found. T is the token, B its
# body.
CASES = [
    ("a.py", ['x = "T"', "# T", "T = 1", 'y = "hf_" "B"', 'z = ("hf_" +', '  "B")',
              'w = "\\x68f_B"', 'r = r"\\x68f_B"', 'f = f"Bearer T {x}"'], [1, 2, 4, 5, 7, 9]),
    ("a.js", ['x = "T";', "// T", "let T = 1;", 'y = "hf_" + "B";', "z = `T ${x}`;"],
     [1, 2, 4, 5]),
    ("a.jsx", ['const a = <A b="T">', "T</A>;"], [1, 2]),
    ("a.ts", ['const x: string = "T";', "/* T */", "let T: number = 1;"], [1, 2]),
    ("a.tsx", ['const x: string = "T";', "const y = <A>T</A>;", "let T: number = 1;"], [1, 2]),
    ("a.go", ["package a", 'var x = "T"', "// T", "var T = 1", 'var y = "hf_" + `B`'], [2, 3, 5]),
    ("a.rs", ['fn f() { let x = "T"; }', "// T", "fn T() {}"], [1, 2]),
    ("A.java", ['class A { String x = "T";', "// T", "int T;", 'String y = "hf_" + "B"; }'],
     [1, 2, 4]),
    ("a.kt", ['val x = "T"', "// T", "val T = 1", 'val y = "hf_" + "B"'], [1, 2, 4]),
    ("a.cs", ['class A { string x = "T";', "// T", "int T;", 'string y = "hf_" + "B"; }'],
     [1, 2, 4]),
    ("a.rb", ['x = "T"', "# T", "T = 1", 'y = "hf_" + "B"'], [1, 2, 4]),
    ("a.php", ["<?php", '$x = "T";', "// T", "$T = 1;", "$y = 'hf_' . 'B';"], [2, 3, 5]),
    ("a.R", ['x <- "T"', "# T", "T <- 1"], [1, 2]),
    ("a.jl", ['x = "T"', "# T", "T = 1"], [1, 2]),
    ("a.lua", ['x = "T"', "-- T", "T = 1"], [1, 2]),
    ("a.swift", ['let x = "T"', "// T", "let T = 1"], [1, 2]),
    ("a.scala", ['val x = "T"', "// T", "val T = 1"], [1, 2]),
    ("a.pl", ['my $x = "T";', "# T", "my $T = 1;", "f('\\\\', 'T', 'x');", "print <<EOT;", "don't: T",
              "EOT", "$x = q(T);", "$x = $T + @T + %T;", '$x = "a', 'T";'], [1, 2, 4, 6, 8, 11]),
    ("a.sh", ["export A=T", "# T", "T() { :; }", "T=1", "echo 'T'", "echo \"hf_\"'B'"],
     [1, 2, 5, 6]),
    ("a.c", ['char *x = "T";', "// T", "int T;", 'char *y = "hf_" "B";'], [1, 2, 4]),
    ("a.yaml", ["a: T", "# T", 'b: "T"', "c: |", "  T"], [1, 2, 3, 5]),
    ("a.json", ['{"a": "T",', '"T": 1}'], [1, 2]),
    ("a.toml", ['a = "T"', "# T"], [1, 2]),
    ("a.ini", ["[a]", "b = T", "; T"], [2, 3]),
    (".env", ["HF_TOKEN=T"], [1]),
    ("a.tf", ['token = "T"', "# T"], [1, 2]),
    ("Dockerfile", ["FROM a", "ENV HF_TOKEN=T", "# T"], [2, 3]),
    ("Makefile", ["X = T", "# T"], [1, 2]),
    ("CMakeLists.txt", ['set(X "T")', "# T"], [1, 2]),
    ("a.ps1", ["$x = 'T'", "# T"], [1, 2]),
    ("a.bat", ["set X=T", "rem T"], [1, 2]),
    ("a.sql", ["select 'T';", "-- T", "select T from t;"], [1, 2]),
    ("a.html", ['<a href="?t=T">', "T", "<script>", 'x = "T";', "let T = 1;", "</script></a>"],
     [1, 2, 4]),
    ("a.md", ["say T", "```python", "T = 1", 'x = "T"', "```"], [1, 4]),
    ("a.xml", ['<a b="T">T</a>', "<!-- T -->"], [1, 1, 2]),
    ("a.txt", ["T", 'hf_ B'], [1]),
    # A comment between pieces, and what only looks like pieces.
    ("b.py", ['x = ("hf_"  # it\'s, one', '  # "more"', '  "B")', 'y = ("hf_"  # one', '  , "B")'],
     [1]),
    ("b.js", ['x = "hf_" + // it\'s', '  /* "a" */ "B";', 'y = ["hf_", // one', '  "B"];'], [1]),
    ("b.lua", ['x = "hf_" .. --[[ it', ']] "B"', 'y = {"hf_", -- one', '  "B"}'], [1]),
    # A file that does not parse is scanned all the same.
    ("broken.py", ["def f(:", "  x = T", "  ((("], [2]),
]


def main():
    scan, root = sys.argv[1:]
    token = tokens.expand("hf_@34@")
    os.makedirs(root, exist_ok=True)
    failures = 0
    for name, lines, wanted in CASES:
        path = os.path.join(root, name)
        with open(path, "w", encoding="utf-8") as file:
            for line in lines:
                file.write(tokens.spell(line, token))
                file.write("\n")
        result = subprocess.run([scan, "--no-ignore", "--format=json", path],
                                capture_output=True, check=False)
        found = [f["line"] for f in json.loads(result.stdout)["findings"]]
        if found != wanted:
            failures += 1
            print(f"{name}: found in lines {found}, not {wanted}")
    print(f"{len(CASES)} files, {failures} wrong")
    sys.exit(failures != 0)


if __name__ == "__main__":
    main()
