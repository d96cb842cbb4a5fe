"""Plants tokens into sources that nobody wrote for it: string literals of a file
that compiles are replaced by tokens, or get one at their end."""

import os
import pathlib
import random
import re
import shutil
import tempfile
import types

import host
import plant
import tokens

# What looks like a string and is none, and strings with a prefix, are passed by.
LEXEME = re.compile(
    r'//(?:\\\r?\n|[^\n])*|/\*.*?\*/|(?:u8|[LuU])?R"([^ ()\\\t\n]*)\(.*?\)\1"'
    r"|'(?:\\.|[^'\\\n])*'|(?P<string>(?<![A-Za-z0-9_])\"(?:\\.|[^\"\\\n])*\")"
    r'|"(?:\\.|[^"\\\n])*"|\d[\w\']*', re.S)


def literals(text):
    """(begin, end) of the ordinary strings, in code and directives."""
    result = []
    for found in LEXEME.finditer(text):
        if found["string"] is None:
            continue
        line = text[text.rfind("\n", 0, found.start()) + 1:found.start()]
        if re.match(r"\s*#\s*(include|line|import|error|warning)", line) \
                or re.search(r"\bextern\s*$|\boperator\s*$|__has_\w+\s*\(\s*$", line):
            continue
        result.append(found.span())
    return result


class Site:
    def __init__(self, span, text, body):
        self.span = span
        self.text = text
        # Where in text the token starts.
        self.start = text.index("hf_" + body)


class File:
    def __init__(self, machine, path, flags):
        self.machine = machine
        self.name = os.path.basename(path)
        self.original = pathlib.Path(path).read_bytes().decode("latin-1")
        self.flags = [*flags, "-iquote", os.path.dirname(os.path.abspath(path)), "-w"]
        if "." not in self.name or self.name.endswith((".hpp", ".hh", ".tcc")):
            self.flags += ["-x", "c++"]
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="plant-"))
        self.path = self.directory / self.name

    def close(self):
        shutil.rmtree(self.directory)

    def planted(self, sites):
        """The text with these sites, and where each token is."""
        text, places, at = "", {}, 0
        for site in sorted(sites, key=lambda s: s.span):
            text += self.original[at:site.span[0]]
            offset = len(text) + site.start
            line = text.count("\n") + 1
            places[(line, offset - (text.rfind("\n") + 1) + 1)] = site
            text += site.text
            at = site.span[1]
        return text + self.original[at:], places

    def write(self, text):
        self.path.write_bytes(text.encode("latin-1"))

    def read(self):
        return self.path.read_bytes().decode("latin-1")

    def compile(self):
        return self.machine.run([self.machine.clang, "-fsyntax-only", "-ferror-limit=0",
                                 "-fno-caret-diagnostics", *self.flags, str(self.path)])

    def fitting(self, sites):
        """Those of sites with which the file still compiles."""
        while sites:
            text, places = self.planted(sites)
            self.write(text)
            result = self.compile()
            if result.returncode == 0:
                return sites
            lines = {line for name, line, _ in
                     host.diagnostics(result.stderr, "error") + host.diagnostics(
                         result.stderr, "note") if name == self.name}
            bad = [site for (line, _), site in places.items() if line in lines]
            bad = bad or sites[::2]
            sites = [site for site in sites if site not in bad]
        return []

    def trial(self, sites, result, narrow=True):
        text, places = self.planted(sites)
        self.write(text)

        def problem(kind, detail, where=None):
            lines = text.splitlines()
            shown = "\n".join(lines[max(0, where[0] - 3):where[0] + 2]) if where else ""
            fake = types.SimpleNamespace(
                name=lambda: self.name,
                context=types.SimpleNamespace(name=self.name),
                spelling=types.SimpleNamespace(name="real"))
            result.problems.append(plant.Problem(
                kind, fake, " ".join(self.flags), plant.clean(detail, self.directory), shown))

        try:
            findings = self.machine.check(self.path, self.flags)
        except host.Failed as failure:
            problem("crashed", str(failure))
            return
        fixed = self.read()
        found = {(f.line, f.column): f for f in findings
                 if os.path.basename(f.path) == self.name}
        for place in places:
            result.counts["tried"] += narrow
            if place in found:
                result.counts["found"] += narrow
                result.counts["not fixed" if found[place].reason else "fixed"] += narrow
                result.reasons[found[place].reason or "fixed"] += narrow
            elif narrow:
                problem("missed", "line %d, column %d" % place, place)
        for place in found.keys() - places.keys():
            if narrow:
                problem("place", "line %d, column %d" % place, place)
        compiled = self.compile()
        if compiled.returncode:
            before = len(result.problems)
            if narrow:
                for site in sites:
                    self.trial([site], result, narrow=False)
            if len(result.problems) == before:
                problem("broken", compiled.stderr,
                        next(iter(places)) if len(places) == 1 else None)
            return
        if not narrow:
            return
        kept = sum(bool(f.reason) for f in found.values())
        second = [f for f in self.machine.check(self.path, self.flags)
                  if os.path.basename(f.path) == self.name]
        if len(second) != kept:
            problem("still", f"{len(found) - kept} fixed, {kept} not; "
                    f"{len(second)} afterwards")
        if self.read() != fixed:
            problem("twice", "the file changes again")


def attempt(machine, path, count, seed, flags):
    result = plant.Result()
    pick = random.Random(f"{seed} {os.path.basename(path)}")
    file = File(machine, path, flags)
    try:
        file.write(file.original)
        spans = literals(file.original)
        if not spans or file.compile().returncode:
            return result
        body = tokens.body(pick.choice([34, 37]), pick.randrange(1, 1000))
        sites = []
        for span in pick.sample(spans, min(count, len(spans))):
            inner = file.original[span[0] + 1:span[1] - 1]
            text = f'"hf_{body}"' if pick.random() < 0.7 else f'"{inner} hf_{body}"'
            sites.append(Site(span, text, body))
        fit = file.fitting(sites)
        result.counts["unfit"] += len(sites) - len(fit)
        if fit:
            file.trial(fit, result)
        return result
    finally:
        file.close()
