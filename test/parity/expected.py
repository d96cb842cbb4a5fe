"""expected.txt: what every host says of every input."""

import pathlib
import re

PATH = pathlib.Path(__file__).parent / "expected.txt"
VERSIONS = (14, 19, 22)
# A line ends in this where not all versions say it.
LIMIT = re.compile(r"  \[clang ([\d, ]+)(?:: (.*))?\]$")
HEAD = """\
# What all hosts of all versions report of Inputs, and the lines that their fixes
# change (+). A line for some versions only says which, and why. Written by
# parity.py --update, but for the reasons.
"""


class Line:
    def __init__(self, text, versions=VERSIONS, why=""):
        self.text = text
        self.versions = set(versions)
        self.why = why

    @staticmethod
    def parse(text):
        found = LIMIT.search(text)
        if not found:
            return Line(text)
        return Line(text[:found.start()], [int(v) for v in found[1].split(",")],
                    found[2] or "")

    def __str__(self):
        if self.versions == set(VERSIONS):
            return self.text
        versions = ", ".join(map(str, sorted(self.versions)))
        return f"{self.text}  [clang {versions}: {self.why or 'TODO: why'}]"


class Expected:
    def __init__(self):
        self.sources = {}

    @staticmethod
    def read():
        result = Expected()
        if not PATH.exists():
            return result
        lines = []
        for text in PATH.read_text("utf-8").splitlines():
            if text.startswith("== "):
                lines = result.sources.setdefault(text[3:], [])
            elif text and not text.startswith("#"):
                lines.append(Line.parse(text))
        return result

    def lines(self, source, major):
        return [line.text for line in self.sources.get(source, [])
                if major in line.versions]

    def update(self, source, texts, major, min_clang):
        """Merges what one version says into what the others do."""
        old = self.sources.get(source, [])
        for line in old:
            line.versions.discard(major)
        result = []
        rest = list(old)
        for text in texts:
            at = next((i for i, line in enumerate(rest) if line.text == text), None)
            if at is None:
                result.append(Line(text, [major]))
            else:
                result += rest[:at]
                rest[at].versions.add(major)
                result.append(rest[at])
                rest = rest[at + 1:]
        result = [line for line in result + rest if line.versions]
        for line in result:
            # Those that cannot compile it say nothing else.
            line.versions.update(v for v in VERSIONS if v < min_clang)
        self.sources[source] = result

    def write(self):
        parts = [HEAD]
        for source in sorted(self.sources):
            parts += ["", "== " + source, *map(str, self.sources[source])]
        PATH.write_text("\n".join(parts) + "\n", "utf-8")
