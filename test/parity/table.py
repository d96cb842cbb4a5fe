"""Makes docs/constructs.md of Inputs and expected.txt.

    table.py           writes it
    table.py --check   fails if it is not what would be written
"""

import collections
import difflib
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))

import expected  # noqa: E402
import inputs  # noqa: E402

PATH = pathlib.Path(__file__).parents[2] / "docs" / "constructs.md"
HEAD = """\
# What is found, and what is fixed

<!-- Written by test/parity/table.py from test/parity/Inputs and
     test/parity/expected.txt. Do not edit. -->

Every construct in which the C-family pass looks for a token, and what becomes of it.

- **fixed**: reported, with an edit that compiles.
- **found**: reported, with a note that says why there is no automatic fix; the last column repeats it.
- **silent**: nothing is reported, and nothing should be: a name, or a suppression.
- **missed**: nothing is reported, though there is a token.
- **-**: this version of Clang cannot compile it.

The columns are versions of Clang. What one says holds for every host of that version; `test/parity` asks them all, and
fails if they disagree:

| Host | Clang 22 | Clang 19 | Clang 14 |
| --- | --- | --- | --- |
| `clang-tidy -load VnxTidyModule.so` | yes | yes | yes |
| `vnx-clang-tidy` | yes | yes | yes |
| `clang -fplugin=VnxClangPlugin.so` | yes | yes | yes |
| `vnx-clangd` | yes | yes | no: its packages have no clangd to link |

`vnx-clangd` shows the tokens of a header when the header itself is open. In the examples, `...` stands for the token's letters.

"""
TAIL = """\
To write this page anew, after a change of the pass or of the inputs:

    test/parity/run --update PRESET...    # for each version; writes expected.txt
    python3 test/parity/table.py          # writes this page
"""


def results(golden):
    """(source, line) -> version -> the texts of expected.txt."""
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for source, lines in golden.sources.items():
        for line in lines:
            match = re.match(r"(?:([\w.-]+):)?(\d+):\d+ (.*)", line.text)
            if match and not line.text.startswith("+"):
                for version in line.versions:
                    found[(match[1] or source, int(match[2]))][version].append(match[3])
    return found


def cell(texts, construct):
    if not texts:
        return "silent" if construct.silent else "**missed**"
    if all(text == "fixed" for text in texts):
        return "fixed"
    return "found"


def code(text):
    text = re.sub(r"@\d+[dx]?(:\d+)?@", "...", text).replace("|", "\\|")
    fence = "``" if "`" in text else "`"
    return f"{fence} {text} {fence}" if "`" in text else f"`{text}`"


def rows(source, golden, found):
    constructs = source.constructs()
    for index, construct in enumerate(constructs):
        end = constructs[index + 1].line if index + 1 < len(constructs) else 10**9
        cells, reasons = [], {}
        for version in sorted(expected.VERSIONS, reverse=True):
            texts = [text for (path, line), versions in found.items()
                     if path == construct.path and construct.line <= line < end
                     for text in versions[version]]
            # What -D brings stands at the file's start.
            if construct.name == "`-D`, not expanded":
                texts = [text for (path, _), versions in found.items()
                         if path == construct.path for text in versions[version]]
            if version < source.min_clang:
                cells.append("-")
                continue
            cells.append(cell(texts, construct))
            for text in texts:
                if text != "fixed":
                    reasons.setdefault(text.removeprefix("not fixed: "), []).append(version)
        yield construct, cells, "; ".join(reasons)


def page():
    golden = expected.Expected.read()
    found = results(golden)
    parts = {}
    for source in inputs.all_inputs() + inputs.headers():
        for construct, cells, reasons in rows(source, golden, found):
            parts.setdefault(construct.title, []).append(
                f"| {construct.name} | {code(construct.example)} | {' | '.join(cells)} |"
                f" {reasons} |")
    text = HEAD
    for title in sorted(parts, key=lambda t: ORDER.index(t) if t in ORDER else len(ORDER)):
        text += (f"## {title}\n\n| Construct | Example | 22 | 19 | 14 | Why there is no fix |\n"
                 "| --- | --- | --- | --- | --- | --- |\n" + "\n".join(parts[title]) + "\n\n")
    return text + TAIL


ORDER = ["Literals as evaluated", "Objective-C, OpenCL, CUDA",
         "Put together at compile time or in sight", "Text the AST has not", "Headers",
         "Fixes, C++", "Fixes, C", "Fixes, `#include`", "Suppressions"]


def main():
    text = page()
    if sys.argv[1:] != ["--check"]:
        PATH.write_text(text, "utf-8")
        return
    there = PATH.read_text("utf-8") if PATH.exists() else ""
    if there != text:
        sys.stdout.writelines(difflib.unified_diff(
            there.splitlines(True), text.splitlines(True), "docs/constructs.md", "new", n=0))
        sys.exit("docs/constructs.md is not up to date: python3 test/parity/table.py")


if __name__ == "__main__":
    main()
