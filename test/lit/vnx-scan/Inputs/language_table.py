"""language_table.py VNX-SCAN DIRECTORY TABLE: makes the table of docs/languages.md
from what languages.py and fixes.py try, and compares it with the one there. With
UPDATE=1 in the environment it is written instead."""

import json
import os
import re
import subprocess
import sys

import fixes
import languages
import parsers
import places
import tokens

# The file of fixes.py and that of languages.py, where they differ.
OTHER = {"a.js": "a.js", "A.java": "A.java", ".github/workflows/a.yml": "a.yaml",
         ".gitlab-ci.yml": "a.yaml", "compose.yaml": "a.yaml"}
NAMES = {
    "a.py": "Python", "a.js": "JavaScript", "a.jsx": "JSX", "a.ts": "TypeScript", "a.tsx": "TSX",
    "a.go": "Go", "a.rs": "Rust", "A.java": "Java", "a.kt": "Kotlin", "a.cs": "C#", "a.rb": "Ruby",
    "a.php": "PHP", "a.R": "R", "a.jl": "Julia", "a.lua": "Lua", "a.pl": "Perl",
    "a.swift": "Swift", "a.scala": "Scala", "a.sh": "Shell", "a.ps1": "PowerShell",
    "a.bat": "Batch", "Makefile": "Make", "CMakeLists.txt": "CMake",
    ".github/workflows/a.yml": "GitHub Actions", ".gitlab-ci.yml": "GitLab CI",
    "compose.yaml": "Compose", "Dockerfile": "Dockerfile", "a.json": "JSON", "a.yaml": "YAML",
    "a.toml": "TOML", "a.ini": "INI", ".env": ".env", "a.sql": "SQL", "a.tf": "Terraform",
    "a.md": "Markdown", "a.html": "HTML", "a.c": "C and C++",
}
COMMENT = re.compile(r"^\s*(#|//|/\*|--|;|<!--|rem\b).*\bT\b")
# What checks it where it is installed.
PARSERS = {family: name for family, (name, _) in parsers.available().items()}


def found(scan, root, name):
    """Whether it is found in a string, in a comment, as a name; None if not tried."""
    lines = next((c[1] for c in languages.CASES if c[0] == name), None)
    if lines is None:
        return None, None, None
    path = os.path.join(root, "table-" + name)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(tokens.spell(line, tokens.expand("hf_@34@")) + "\n" for line in lines)
    os.rename(path, os.path.join(root, name))
    result = subprocess.run([scan, "--no-ignore", "--format=json", os.path.join(root, name)],
                            capture_output=True, check=False)
    reported = {f["line"] for f in json.loads(result.stdout)["findings"]}
    string = comment = word = None
    for number, line in enumerate(lines, 1):
        if tokens.spell(line, "0") == line:
            continue
        if COMMENT.match(line):
            comment = number in reported
        elif number in reported:
            string = True
        else:
            word = False
    return string, comment, word


def table(scan, root):
    rows = ["| language | in a string or value | in a comment | a name of its form | "
            "a token becomes | checked by |", "| --- | --- | --- | --- | --- | --- |"]
    for name, title in NAMES.items():
        case = next(c[1] for c in fixes.CASES if c[0] == name)
        string, comment, word = found(scan, root, OTHER.get(name, name))
        edits = [c for c in case if c[1] is not fixes.KEEP and c[0] != c[1] and "T" in c[0]
                 and "HF_TOKEN" in c[1]]
        fixed = "not edited"
        if edits:
            before, after = edits[0][:2]
            head = os.path.commonprefix([before, after])
            tail = os.path.commonprefix([before[len(head):][::-1], after[len(head):][::-1]])
            fixed = f"`{after[len(head):len(after) - len(tail)]}`".replace("|", "\\|")
        parser = PARSERS.get(places.family_of(name), "") if edits else ""
        rows.append(f"| {title} | {'found' if string else '-'} | {'found' if comment else '-'} | "
                    f"{'not reported' if word is False else '-'} | {fixed} | {parser or '-'} |")
    return rows


def without_parser(row):
    return row.rsplit("|", 2)[0]


def main():
    scan, root, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        text = file.read()
    start = text.index("| language |")
    end = text.index("\n\n", start)
    rows = table(scan, root)
    if os.environ.get("UPDATE"):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text[:start] + "\n".join(rows) + text[end:])
        return
    # Which parsers are there depends on the machine.
    old = [without_parser(row) for row in text[start:end].split("\n")]
    new = [without_parser(row) for row in rows]
    for line in sorted(set(new) ^ set(old)):
        print("+" if line in new else "-", line)
    sys.exit(old != new)


main()
