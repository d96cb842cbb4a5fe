"""Every host behind one interface: what it reports of a source, and what the
source is with all its fixes."""

import dataclasses
import os
import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))

import lsp  # noqa: E402

CHECK = "vnx-sec-027"
MESSAGE = re.compile(r"(.*?):(\d+):(\d+): (warning|note|error|fatal error): (.*)")
NO_FIX = "no automatic fix: "


@dataclasses.dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    column: int
    message: str
    # Why there is no fix; empty if there is one.
    reason: str = ""


@dataclasses.dataclass
class Outcome:
    findings: list
    # By file name, with all fixes.
    fixed: dict


class HostError(Exception):
    pass


def run(command, **options):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            **options)
    return (result.returncode, result.stdout.decode("utf-8", "replace"),
            result.stderr.decode("utf-8", "replace"))


def read_diagnostics(text):
    """The findings in what clang or clang-tidy prints."""
    result = []
    for line in text.splitlines():
        found = MESSAGE.match(line)
        if not found:
            continue
        path, line, column, kind, words = found.groups()
        if words.startswith("hardcoded"):
            words = words.removesuffix(f" [{CHECK}]")
            result.append(Finding(os.path.basename(path), int(line), int(column), words))
        elif words.startswith(NO_FIX):
            last = result.pop()
            assert (last.line, last.column) == (int(line), int(column)), line
            result.append(dataclasses.replace(last, reason=words[len(NO_FIX):]))
        elif "error" in kind:
            raise HostError(text)
    return sorted(result)


def texts(directory):
    return {path.name: path.read_bytes().decode("utf-8")
            for path in directory.iterdir() if path.is_file()}


class Tidy:
    def __init__(self, name, command):
        self.name = name
        self.command = command

    def examine(self, source, directory):
        status, out, err = run(
            [*self.command, f"--checks=-*,{CHECK}", "--quiet", "--config={}",
             "--header-filter=.*", "--fix", str(directory / source.name), "--",
             *source.flags])
        if status:
            raise HostError(out + err)
        return Outcome(read_diagnostics(out), texts(directory))


class Plugin:
    def __init__(self, clang, plugin):
        self.name = "plugin"
        self.command = [clang, f"-fplugin={plugin}", "-fsyntax-only",
                        "-fdiagnostics-parseable-fixits"]

    def examine(self, source, directory):
        path = directory / source.name
        status, out, err = run([*self.command, *source.flags, str(path)])
        if status:
            raise HostError(out + err)
        edits = {}
        for found in re.finditer(r'^fix-it:"(.*?)":\{(\d+):(\d+)-(\d+):(\d+)\}:"(.*)"\r?$',
                                 err, re.M):
            name, places, text = os.path.basename(found[1]), found.groups()[1:5], found[6]
            edits.setdefault(name, []).append((*map(int, places), unescape(text)))
        fixed = texts(directory)
        for name, of_file in edits.items():
            fixed[name] = apply_bytes(fixed[name], of_file)
        return Outcome(read_diagnostics(err), fixed)


def unescape(text):
    """What clang escapes in a parseable fix-it."""
    data = re.sub(rb"\\([0-7]{3}|.)",
                  lambda m: {b"n": b"\n", b"t": b"\t"}.get(m[1]) or (
                      bytes([int(m[1], 8)]) if len(m[1]) == 3 else m[1]),
                  text.encode("utf-8"))
    return data.decode("utf-8")


def apply_bytes(text, edits):
    """Edits whose columns count bytes; of two insertions at a place the first
    stays first."""
    data = text.encode("utf-8")
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    spans = [(starts[a - 1] + b - 1, starts[c - 1] + d - 1, new.encode("utf-8"))
             for a, b, c, d, new in edits]
    for begin, end, new in reversed(sorted(dict.fromkeys(spans), key=lambda s: s[:2])):
        data = data[:begin] + new + data[end:]
    return data.decode("utf-8")


class Clangd:
    name = "vnx-clangd"

    def __init__(self, command):
        self.project = lsp.Project()
        self.server = self.project.serve(command)

    def examine(self, source, directory):
        folder = self.project.folder()
        self.project.write_flags(folder, *source.flags)
        for path in directory.iterdir():
            shutil.copy(path, self.project.root / folder / path.name)
        name = folder + source.name
        text = self.server.open(name)
        edits = []
        findings = []
        for diagnostic in self.server.diagnostics(name):
            message, _, notes = diagnostic["message"].partition("\n")
            message = re.sub(r" \(fix(es)? available\)$", "", message)
            reason = re.search(re.escape(NO_FIX) + r"(.*?)(?:\n|$)",
                               diagnostic["message"], re.I)
            where = Range(text, diagnostic["range"])
            findings.append((where, message[0].lower() + message[1:],
                             reason[1] if reason else ""))
            if not reason:
                for action in self.server.quick_fixes(name, diagnostic)[:1]:
                    edits += action["edit"]["changes"][self.server.uri(name)]
        spans = {}
        for edit in edits:
            key = (lsp.offset(text, edit["range"]["start"]),
                   lsp.offset(text, edit["range"]["end"]), edit["newText"])
            spans[key] = True
        fixed = text
        for begin, end, new in sorted(spans, reverse=True):
            fixed = fixed[:begin] + new + fixed[end:]
        return Outcome(findings, {source.name: fixed})

    def close(self):
        self.server.__exit__(None)
        self.project.__exit__()


class Range:
    """A range of the protocol, whose columns are UTF-16, as bytes of lines."""

    def __init__(self, text, of):
        self.begin = self.place(text, of["start"])
        self.end = self.place(text, of["end"])

    @staticmethod
    def place(text, position):
        line = text.splitlines(keepends=True)[position["line"]] \
            if position["line"] < len(text.splitlines()) else ""
        units = line.encode("utf-16-le")[:2 * position["character"]]
        return (position["line"] + 1,
                len(units.decode("utf-16-le").encode("utf-8")) + 1)

    def holds(self, line, column):
        return self.begin <= (line, column) <= self.end
