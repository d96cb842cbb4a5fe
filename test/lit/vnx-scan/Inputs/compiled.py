"""compiled.py VNX-SCAN DIRECTORY: tokens in places where a literal is not just
any string. Each file compiles; it has to compile when its fixes are made, too,
and a fix is made where it says so. Compilers that are not installed judge
nothing."""

import json
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

RUST = ["rustc", "--edition=2021", "--crate-type=lib", "--emit=metadata", "-Awarnings",
        "--out-dir=."]
# File; what compiles it; sources, and whether the token gives way. T is the
# token.
CASES = [
    ("a.rs", RUST, [
        ('fn f() -> &\'static str { let a = "T"; a }', True),
        ('fn f() -> &\'static str { return "x T"; }', True),
        ('fn f() { let a = "T"; let v: Vec<&\'static str> = vec![a]; drop(v); }', True),
        ('fn g(_: &\'static str) {}\nfn f() { g("T"); }', True),
        ('fn g<T: Copy + \'static>(_: T) {}\nfn f() { g("x T y"); }', True),
        ('fn f() { let mut v = Vec::new(); v.push("T"); v.push("b"); }', True),
        ('fn f(a: Option<&str>) { let b = a.unwrap_or("T"); b.len(); }', True),
        ('fn f() { let a = std::path::Path::new("T"); a.exists(); }', True),
        ('struct S { a: &\'static str }\nfn f() -> S { S { a: r"x T" } }', True),
        ('fn f(x: &str) -> bool { x == "T" }', True),
        ('fn f() { let a = "T"; std::thread::spawn(move || a.len()); }', True),
        ('fn f() -> String { String::from("x T") + &"T".to_string() }', True),
        ('const fn f() -> &\'static str { "T" }', False),
        ('fn f() -> [u8; "T".len()] { [0; "T".len()] }', False),
        ('fn f(x: &str) -> bool { matches!(x, "T") }', False),
        ('mod std {}\nfn f() { let a = "T"; a.len(); }', False),
    ]),
    ("A.java", ["javac", "-d", "out"], [
        ('class A { static final String K = "T"; @SuppressWarnings(K) void f() {} }', False),
        ('class A { static final String K = "x" + "T", L = K;\n'
         '  int f(String s) { switch (s) { case L: return 1; } return 0; } }', False),
        ('interface I { String K = "T"; }\nclass A { @SuppressWarnings(I.K) int x; }', False),
        ('class A { void f() { final String k = "T"; switch ("a") { case k: } } }', False),
        ('class A { static final String K = "T"; String k = K; }', True),
        ('class A { String f(int x) { return switch (x) { case 1 -> "T"; default -> "b"; }; } }',
         True),
        ('class A { <System> String f() { return "T"; } }', False),
    ]),
    ("a.go", ["go", "vet", "a.go"], [
        ('package a\ntype N string\nvar x N = "T"\n', False),
        ('package a\ntype N string\nfunc f(N) {}\nfunc g() { f("T") }\n', False),
        ('package a\ntype N string\nfunc f() (N, error) { return "T", nil }\n', False),
        ('package a\ntype N string\nvar x = map[N]int{"T": 1}\n', False),
        ('package a\ntype N string\ntype S struct{ n N }\nvar x = S{n: "T"}\n', False),
        ('package a\nimport "html/template"\nfunc f() template.HTML { return "T" }\n', False),
        ('package a\ntype N string\nvar x = "T"\nvar y = []string{"T"}\n', True),
        ('package a\nfunc g(string) {}\nfunc f() string { g("T"); return "x T" }\n', True),
    ]),
    ("a.cs", ["mcs", "-target:library", "-out:a.dll"], [
        ('namespace N.System { class A { string a = "T"; } }', False),
        ('class A { const string K = "T"; [System.Obsolete(K)] void f() {} }', False),
        ('#if X\nusing System;\n#endif\nclass A { string a = "T"; }', True),
        ('class A { System.FormattableString f() { return $"T {1}"; } }', True),
        ('class A { string f(string s) { return s + "x T"; } }', True),
    ]),
]


def compiles(command, directory, name):
    words = command if name in command else command + [name]
    return subprocess.run(words, cwd=directory, capture_output=True, check=False,
                          encoding="utf-8")


def check(scan, directory, name, command, source, gives_way):
    """What is wrong, empty if nothing is."""
    os.makedirs(os.path.join(directory, "out"))
    path = os.path.join(directory, name)
    token = tokens.expand("hf_@34@")
    # T as a word of its own may be a type: the token stands in a string.
    text = source.replace('"T', '"' + token).replace(' T"', f' {token}"').replace(
        " T ", f" {token} ")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    before = compiles(command, directory, name)
    if before.returncode != 0:
        return f"does not compile to begin with: {before.stderr}{before.stdout}"
    result = subprocess.run([scan, "--no-ignore", "--fix", "--exit-zero", "--format=json",
                             "--config={}", path], capture_output=True, check=False,
                            encoding="utf-8")
    if result.returncode != 0 or not json.loads(result.stdout)["findings"]:
        return f"exit code {result.returncode}, or no finding: {result.stderr}"
    with open(path, encoding="utf-8") as file:
        fixed = file.read()
    if (token not in fixed) != gives_way:
        return "the token " + ("is still there" if gives_way else "has given way")
    after = compiles(command, directory, name)
    if after.returncode != 0:
        return f"does not compile any more: {fixed}\n{after.stderr}{after.stdout}"
    return ""


def main():
    scan, root = sys.argv[1:3]
    token = tokens.expand("hf_@34@")
    failures = count = 0
    for name, command, sources in CASES:
        if not shutil.which(command[0]):
            print(f"{command[0]} is not installed")
            continue
        for number, (source, gives_way) in enumerate(sources):
            count += 1
            directory = os.path.join(root, f"{name}.{number}")
            wrong = check(scan, directory, name, command, source, gives_way)
            if wrong:
                failures += 1
                print(f"{source}\n  {wrong}".replace(token, "hf_..."))
    print(f"{count} files, {failures} wrong")
    sys.exit(failures != 0)


if __name__ == "__main__":
    main()
