"""Reads Inputs: the sources every host is given.

An input may start with `// FLAGS: ...`, `// CLANG: N` where older versions
cannot compile it, and `// EXCEPT HOST: REASON` where a host is not compared.
`//: Name` says of which construct the lines after it are an
example, `//- Name` that nothing is to be found there, `//== Title` in which part
of the table both go. Places of tokens are written as tokens.py reads them.
"""

import dataclasses
import pathlib
import re
import shlex

import tokens

DIRECTORY = pathlib.Path(__file__).parent / "Inputs"
SOURCES = (".c", ".cpp", ".cppm", ".m", ".mm", ".cl", ".cu")


@dataclasses.dataclass
class Construct:
    title: str
    name: str
    path: str
    line: int
    # The first line with a token in it, or else the first.
    example: str
    # Nothing is to be found in it.
    silent: bool


class Input:
    def __init__(self, path):
        self.name = path.name
        self.written = path.read_bytes().decode("utf-8")
        flags = re.search(r"^// FLAGS: (.*?)\r?$", self.written, re.M)
        # A token in the flags is taken whole, quotes included.
        self.flags = [word.replace("\\", "") for word in
                      flags[1].split(" ")] if flags else []
        self.flags = [tokens.expand(flag) for flag in self.flags]
        clang = re.search(r"^// CLANG: (\d+)", self.written, re.M)
        self.min_clang = int(clang[1]) if clang else 14
        self.exceptions = re.findall(r"^// EXCEPT ([\w-]+): ", self.written, re.M)
        # The flags' own tokens are not to be found in a comment.
        self.source = re.sub(r"^// FLAGS: .*?(\r?)$", r"// FLAGS\1", self.written,
                             flags=re.M)
        self.text = tokens.expand(self.source)

    def constructs(self):
        title = ""
        result = []
        lines = self.source.splitlines()
        for number, line in enumerate(lines, 1):
            line = line.strip()
            if line.startswith("//== "):
                title = line[5:]
            elif line.startswith(("//: ", "//- ")):
                own = []
                for follows in lines[number:]:
                    if follows.strip().startswith(("//: ", "//- ", "//== ")):
                        break
                    own.append(follows.strip())
                example = next((text for text in own if re.search(r"@\d", text)),
                               own[0] if own else "")
                result.append(Construct(title, line[4:], self.name, number, example,
                                        line.startswith("//- ")))
        return result


def all_inputs():
    """Sources, in the order of their names."""
    return [Input(path) for path in sorted(DIRECTORY.iterdir())
            if path.suffix in SOURCES]


def headers():
    return [Input(path) for path in sorted(DIRECTORY.iterdir()) if path.suffix == ".h"]


def hide(text):
    """text without whole tokens, as they are written in Inputs."""
    def replace(match):
        body = match[0]
        for kind in ("", "d", "x"):
            for seed in [""] + [f":{n}" for n in range(2, 10)]:
                mark = f"@{len(body)}{kind}{seed}@"
                if tokens.expand(mark) == body:
                    return mark
        return f"@{len(body)}...@"
    return re.sub(r"(?<=hf_)[A-Za-z0-9]{20,}", replace, text)
