"""Asks each language's own parser whether it takes a file.

None of them runs what it reads. A language whose parser is not installed is in
`missing()`, and its files count as not parsed."""

import ast
import json
import os
import pathlib
import re
import shutil
import subprocess
import warnings
import xml.etree.ElementTree

try:
    import tomllib
except ImportError:
    tomllib = None
try:
    import yaml
except ImportError:
    yaml = None

HERE = pathlib.Path(__file__).parent
TYPESCRIPT = ["/usr/share/nodejs", "/usr/lib/node_modules"]


def run(words, **more):
    return subprocess.run(words, capture_output=True, text=True, errors="replace",
                          check=False, **more)


def python(text):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ast.parse(text)


def in_python(parse):
    """For a parser that is a function and raises."""

    def check(paths):
        result = {}
        for path in paths:
            try:
                parse(pathlib.Path(path).read_text(encoding="utf-8"))
                result[path] = ""
            except Exception as error:  # whatever a parser has
                result[path] = f"{type(error).__name__}: {error}"[:300]
        return result

    return check


def notebook(text):
    """Its error names the cells that are no Python."""
    bad = []
    for number, cell in enumerate(json.loads(text)["cells"], 1):
        source = cell.get("source", "")
        if cell.get("cell_type") != "code":
            continue
        try:
            python(re.sub(r"^(\s*)[%!?].*", r"\1pass", "".join(source), flags=re.M))
        except (SyntaxError, ValueError):
            bad.append(number)
    if bad:
        raise SyntaxError(f"cells {bad}")


def all_yaml(text):
    for _ in yaml.compose_all(text, Loader=yaml.CSafeLoader):
        pass


def one_by_one(*words):
    """For a program that takes one file and fails if it is wrong."""

    def check(paths):
        result = {}
        for path in paths:
            done = run([*words, path])
            said = (done.stderr + done.stdout).strip().splitlines()
            result[path] = "" if done.returncode == 0 else (said or ["failed"])[0][:300]
        return result

    return check


def by_script(*words, **more):
    """For a script that reads paths and writes `PATH<TAB>ERROR` lines."""

    def check(paths):
        done = run([*words], input="".join(p + "\n" for p in paths), **more)
        result = dict(line.split("\t", 1) for line in done.stdout.splitlines() if "\t" in line)
        if set(result) != set(paths):
            raise RuntimeError(f"{words}: {done.stderr[-500:]}")
        return result

    return check


# `perl -c` runs BEGIN blocks and what is used: only where that is no more than
# perl's own pragmas.
PERL_USE = re.compile(r"^\s*(?:use|no)\s+([A-Za-z][\w:]*)", re.M)
PERL_SAFE = {"strict", "warnings", "utf8", "vars", "integer", "constant", "overload", "parent",
             "feature", "bytes", "Carp", "Exporter"}


def perl(paths):
    result = {}
    for path in paths:
        text = pathlib.Path(path).read_text(encoding="utf-8", errors="replace")
        if re.search(r"\b(BEGIN|CHECK|UNITCHECK|INIT|END)\b", text) \
                or set(PERL_USE.findall(text)) - PERL_SAFE:
            result[path] = "not asked: perl -c would run it"
            continue
        result.update(one_by_one("perl", "-c")([path]))
    return result


def typescript_module():
    for directory in TYPESCRIPT:
        if os.path.isdir(f"{directory}/typescript"):
            return f"{directory}/typescript"
    return None


def available():
    """Family: (what parses it, function)."""
    node = shutil.which("node")
    bash = one_by_one("bash", "-n")
    table = {
        "Python": ("ast of python3", in_python(python)),
        "Notebook": ("json and ast of python3", in_python(notebook)),
        "JSON": ("json of python3", in_python(json.loads)),
    }
    if node:
        table["JavaScript"] = ("node", by_script(
            node, "--no-warnings", "--experimental-vm-modules", str(HERE / "parse.mjs")))
    if node and typescript_module():
        script = by_script(node, str(HERE / "parse_typescript.cjs"), typescript_module())
        for family in ("TypeScript", "TSX", "JSX"):
            table[family] = ("typescript", script)
    for family, program, words in (
            ("Shell", "bash", None), ("Ruby", "ruby", ["ruby", "-c"]),
            ("PHP", "php", ["php", "-l"]), ("Go", "gofmt", ["gofmt", "-e", "-l"]),
            ("Lua", "luac5.4", ["luac5.4", "-p"]), ("C#", "mcs", ["mcs", "--parse"]),
            ("R", "Rscript", ["Rscript", "--vanilla", "-e",
                              "invisible(parse(commandArgs(TRUE)[1]))"])):
        if shutil.which(program):
            check = one_by_one(*words) if words else bash
            name = "R's parse" if family == "R" else " ".join(words or ["bash", "-n"])
            table[family] = (name, check)
    if shutil.which("perl"):
        table["Perl"] = ("perl -c, where it runs nothing", perl)
    if shutil.which("rustc"):
        # Without it, imports would be looked for.
        os.environ["RUSTC_BOOTSTRAP"] = "1"
        table["Rust"] = ("rustc -Zparse-crate-root-only", one_by_one(
            "rustc", "--edition=2021", "-Zparse-crate-root-only"))
    if shutil.which("java"):
        table["Java"] = ("javac's parser", by_script("java", str(HERE / "Parse.java")))
    if yaml:
        for family in ("YAML", "GitHub Actions", "Compose"):
            table[family] = ("yaml of python3", in_python(all_yaml))
    if tomllib:
        table["TOML"] = ("tomllib of python3", in_python(tomllib.loads))
    return table
