"""Plants tokens into real files, and looks what vnx-scan makes of them.

    trees.py --vnx-scan=PROGRAM [--seed=N] [--files=N] [--plants=N] [--only=LANGUAGE]...
             [--keep=DIR] [--verbose] TREE...

A TREE is a directory of files that no one here wrote (fetch gets some). First it
is scanned as it is, and each report is listed. Then of each language some files
are copied, and tokens put where places.py finds a place; the copies are scanned,
fixed, parsed by the language's own parser before and after (parsers.py), and
fixed again. The same seed plants the same. What is wrong is listed by kind:

    missed    a token that is not reported
    alarm     a report where no token was planted, or of a name
    place     a report beside the token's first byte
    broken    what was fixed does not parse, and did before
    left      it was to be fixed, and the token is still there
    lost      the token is gone, and nothing said that it would be
    twice     fixing changes the file again and again
    failed    vnx-scan ended with an error

Exit status 1 if there is any.
"""

import argparse
import base64
import collections
import itertools
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))

import parsers  # noqa: E402
import places  # noqa: E402
import tokens  # noqa: E402

COLUMNS = ("files", "planted", "found", "missed", "names", "reported names", "fixed",
           "parsed before", "parsed after")
SHOWN = 8
# Of two fixes that overlap only the first is made, and the other the next time.
ROUNDS = 3


def redacted(text):
    return re.sub(r"(hf_[A-Za-z0-9]{4})[A-Za-z0-9]{26,}", r"\1...", text)


class Plant:
    def __init__(self, number, kind, reported):
        self.token = "hf_" + tokens.body(34, number)
        self.kind = kind
        self.reported = reported
        self.text = self.token
        if kind == "base64":
            self.text = base64.b64encode(self.token.encode()).decode()
        # Where in the planted file it is, in bytes.
        self.begin = self.end = None
        self.finding = None
        self.is_gone = False


class File:
    def __init__(self, path, family, text):
        self.path = path
        self.family = family
        self.text = text
        self.original = text.encode("utf-8")
        self.planted = self.fixed = b""
        self.plants = []
        # Parser's errors: None where it was not asked, empty where there is none.
        self.before = self.after = None


class Problem:
    def __init__(self, kind, file, detail, lines=()):
        self.kind = kind
        self.file = file
        self.detail = detail
        self.lines = lines

    def show(self):
        family = f" ({self.file.family})" if self.file else ""
        path = self.file.path if self.file else ""
        return redacted("\n".join([f"{self.kind}: {path}{family}: {self.detail}",
                                   *("    " + line[:200] for line in self.lines)]))


def choose(candidates, count, rng):
    """Places of different kinds, and apart from one another."""
    by_kind = collections.defaultdict(list)
    for place in candidates:
        by_kind[place.kind].append(place)
    kinds = sorted(by_kind)
    chosen = []
    for turn in range(4 * count):
        if len(chosen) == count or not kinds:
            break
        place = rng.choice(by_kind[kinds[turn % len(kinds)]])
        if all(place.end + 2 < other.begin or place.begin > other.end + 2 for other in chosen):
            chosen.append(place)
    return sorted(chosen, key=lambda p: p.begin)


class Planter:
    def __init__(self, seed):
        self.seed = seed
        self.number = 0

    def plant(self, place):
        self.number += 1
        return Plant(self.seed * 1_000_000 + self.number, place.kind, place.reported)

    def into_text(self, text, candidates, count, rng):
        """The text with tokens in it, and those."""
        result, at, planted = [], 0, []
        for place in choose(candidates, count, rng):
            plant = self.plant(place)
            result += [text[at:place.begin], place.before, plant.text, place.after]
            at = place.end
            planted.append(plant)
        return "".join(result) + text[at:], planted

    def into_notebook(self, text, count, rng, names):
        notebook = json.loads(text)
        groups = collections.defaultdict(list)
        for where, place in places.places_of_notebook(notebook):
            if names or place.reported:
                groups[where].append(place)
        planted = []
        for where in rng.sample(sorted(groups, key=str), min(count, len(groups))):
            if isinstance(where, tuple):
                cell, index = where
                holder, field = notebook["cells"][cell]["outputs"][index], "text"
            else:
                holder, field = notebook["cells"][where], "source"
            is_list = isinstance(holder[field], list)
            source, more = self.into_text("".join(holder[field]), groups[where], 2, rng)
            holder[field] = places.lines_of(source) if is_list else source
            planted += more
        return places.notebook_text(notebook), planted

    def into_file(self, file, count, names):
        rng = random.Random(f"{self.seed}:{file.path}:{names}")
        if file.family == "Notebook":
            text, file.plants = self.into_notebook(file.text, count, rng, names)
        else:
            found = [p for p in places.places_of(file.text, file.family) if names or p.reported]
            text, file.plants = self.into_text(file.text, found, count, rng)
        file.planted = text.encode("utf-8")
        for plant in file.plants:
            plant.begin = file.planted.index(plant.text.encode())
            plant.end = plant.begin + len(plant.text)


def read(path):
    """The text, or nothing if it is no place to plant."""
    try:
        if os.path.getsize(path) > places.MAX_SIZE:
            return None
        data = pathlib.Path(path).read_bytes()
        return None if b"\0" in data or b"hf_" in data else data.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


class Trial:
    """One tree."""

    def __init__(self, options, top, work):
        self.options = options
        self.top = pathlib.Path(top).resolve()
        self.work = pathlib.Path(work)
        self.files = []
        self.problems = []
        self.parsers = parsers.available()

    def scan(self, directory, *more):
        """What vnx-scan reports, or nothing with a problem."""
        words = [self.options.vnx_scan, "--no-ignore", "--config", "{}", "--show-suppressed",
                 "--quiet", "--format", "json", *more, "."]
        done = subprocess.run(words, cwd=directory, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            self.problems.append(Problem("failed", None, f"exit code {done.returncode}",
                                         done.stderr.splitlines()[:20]))
        try:
            return json.loads(done.stdout)
        except ValueError:
            return {"findings": [], "summary": {}}

    def write(self, name, part):
        for file in self.files:
            target = self.work / name / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(getattr(file, part))

    def parse(self, name, files):
        """Path: error, for those that have a parser."""
        result = {}
        for family in sorted({f.family for f in files} & set(self.parsers)):
            paths = {str(self.work / name / f.path): f.path for f in files
                     if f.family == family}
            for path, error in self.parsers[family][1](list(paths)).items():
                result[paths[path]] = error.replace(str(self.work), "")
        return result

    def choose_files(self):
        by_family = collections.defaultdict(list)
        for directory, folders, names in os.walk(self.top):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(directory, name)
                family = places.family_of(path)
                wanted = not self.options.only or family in self.options.only
                if family and wanted and not os.path.islink(path):
                    by_family[family].append(os.path.relpath(path, self.top))
        for family in sorted(by_family):
            paths = by_family[family]
            random.Random(f"{self.options.seed}:{family}").shuffle(paths)
            texts = ((path, read(self.top / path)) for path in paths)
            usable = ((path, text) for path, text in texts if text)
            for path, text in itertools.islice(usable, self.options.files):
                self.files.append(File(path, family, text))

    def plant(self):
        planter = Planter(self.options.seed)
        self.write("original", "original")
        was = self.parse("original", self.files)
        for file in list(self.files):
            # Where a file does not parse, nobody can say what is a name.
            names = file.family == "Notebook" or was.get(file.path) == ""
            try:
                planter.into_file(file, self.options.plants, names)
            except (ValueError, AttributeError):
                pass  # no notebook
            if not file.plants:
                self.files.remove(file)
        self.write("planted", "planted")
        now = self.parse("planted", self.files)
        # What parsed must parse with the tokens in it: a name may not be one
        # where the parser looks. Such a file gets none.
        spoiled = [f for f in self.files if self.worse(f, was.get(f.path), now.get(f.path))]
        for file in spoiled:
            planter.into_file(file, self.options.plants, names=False)
        self.write("planted", "planted")
        now.update(self.parse("planted", spoiled))
        for file in [f for f in spoiled if self.worse(f, was.get(f.path), now.get(f.path))]:
            self.files.remove(file)
            (self.work / "planted" / file.path).unlink()
        for file in self.files:
            file.before = now.get(file.path)

    @staticmethod
    def worse(file, before, after):
        if file.family == "Notebook":
            return bool(after) and after != before
        return before == "" and bool(after)

    def compare(self, report):
        by_path = {f.path: f for f in self.files}
        for finding in report["findings"]:
            file = by_path[os.path.normpath(finding["path"])]
            begin, end = finding["byteOffset"], finding["byteOffset"] + finding["byteLength"]
            hit = next((p for p in file.plants if begin < p.end and p.begin < end), None)
            where = f"line {finding['line']}"
            line = self.line(file.planted, begin)
            if hit is None:
                self.problems.append(Problem("alarm", file, where, [line]))
                continue
            hit.finding = finding
            if not hit.reported:
                self.problems.append(Problem("alarm", file, f"{where}: a name", [line]))
            elif begin != hit.begin and hit.kind != "base64":
                self.problems.append(Problem("place", file, where, [line]))
        for file in self.files:
            for plant in file.plants:
                if plant.reported and not plant.finding:
                    self.problems.append(Problem("missed", file, f"a {plant.kind}",
                                                 [self.line(file.planted, plant.begin)]))

    @staticmethod
    def line(data, offset):
        begin = data.rfind(b"\n", 0, offset) + 1
        end = data.find(b"\n", offset)
        return data[max(begin, offset - 100):end if end >= 0 else None].decode("utf-8", "replace")

    def fix(self):
        shutil.copytree(self.work / "planted", self.work / "fixed")
        said = 0
        for _ in range(ROUNDS):
            fixed = self.scan(self.work / "fixed", "--fix")["summary"].get("fixed", 0)
            said += fixed
            if not fixed:
                break
        for file in self.files:
            file.fixed = (self.work / "fixed" / file.path).read_bytes()
            for plant in file.plants:
                plant.is_gone = plant.text.encode() not in file.fixed
                was_to_be = bool(plant.finding and plant.finding.get("fix"))
                if plant.is_gone != was_to_be:
                    self.problems.append(Problem("lost" if plant.is_gone else "left", file,
                                                 f"a {plant.kind}",
                                                 [self.line(file.planted, plant.begin)]))
        gone = sum(p.is_gone for f in self.files for p in f.plants)
        if gone != said:
            self.problems.append(Problem("left" if said > gone else "lost", None,
                                         f"{said} said to be fixed, {gone} are gone"))
        changed = [f for f in self.files if f.fixed != f.planted]
        now = self.parse("fixed", changed)
        for file in self.files:
            file.after = now.get(file.path, file.before)
        for file in changed:
            if self.worse(file, file.before, file.after):
                self.problems.append(Problem("broken", file, file.after, self.changes(file)))
        self.scan(self.work / "fixed", "--fix")
        for file in self.files:
            if (self.work / "fixed" / file.path).read_bytes() != file.fixed:
                self.problems.append(Problem("twice", file, "changed again"))

    @staticmethod
    def changes(file):
        """The changed lines, before and after, without difflib's context."""
        import difflib
        old = file.planted.decode("utf-8", "replace").splitlines()
        new = file.fixed.decode("utf-8", "replace").splitlines()
        return [line for line in difflib.unified_diff(old, new, lineterm="", n=0)
                if not line.startswith(("---", "+++"))][:20]

    def run(self):
        unplanted = self.scan(self.top)
        self.choose_files()
        self.plant()
        self.compare(self.scan(self.work / "planted"))
        self.fix()
        return unplanted["findings"]

    def counts(self):
        """Language: how many of each of COLUMNS."""
        table = collections.defaultdict(collections.Counter)
        for file in self.files:
            row = table[file.family]
            row["files"] += 1
            row["parsed before"] += file.before == ""
            row["parsed after"] += file.after == ""
            for plant in file.plants:
                if plant.reported:
                    row["planted"] += 1
                    row["found" if plant.finding else "missed"] += 1
                    row["fixed"] += plant.is_gone
                else:
                    row["names"] += 1
                    row["reported names"] += bool(plant.finding)
        return table

    def kinds(self):
        table = collections.defaultdict(collections.Counter)
        for file in self.files:
            for plant in file.plants:
                row = table[(file.family, plant.kind)]
                row["planted"] += 1
                row["found"] += bool(plant.finding)
                row["fixed"] += plant.is_gone
        return table


    def reasons(self):
        """Why tokens are left."""
        return collections.Counter(
            plant.finding.get("noFixReason", "a fix it overlaps was made")
            for file in self.files for plant in file.plants
            if plant.reported and plant.finding and not plant.is_gone)


def markdown(rows, heads):
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join(lines + ["| " + " | ".join(str(c) for c in row) + " |" for row in rows])


def report(name, trial, unplanted, verbose):
    print(f"## {name}\n")
    rows = []
    total = collections.Counter()
    for family, counts in sorted(trial.counts().items()):
        total += counts
        parser = trial.parsers.get(family)
        parsed = [counts[c] if parser else "-" for c in COLUMNS[-2:]]
        rows.append([family, *(counts[c] for c in COLUMNS[:-2]), *parsed,
                     parser[0] if parser else "none"])
    rows.append(["all", *(total[c] for c in COLUMNS), ""])
    print(markdown(rows, ["language", *COLUMNS, "parser"]) + "\n")
    if verbose:
        print(markdown([[*key, c["planted"], c["found"], c["fixed"]]
                        for key, c in sorted(trial.kinds().items())],
                       ["language", "place", "planted", "found", "fixed"]) + "\n")
        print("Not fixed, because")
        for reason, number in trial.reasons().most_common():
            print(f"{number:6} {redacted(reason)}")
        print()
    print(f"As it is: {len(unplanted)} reports.")
    for finding in unplanted:
        print(redacted(f"    {finding['path']}:{finding['line']}: {finding['redacted']} "
                       f"({finding['context']}) {finding['source']['text'].strip()[:120]}"))
    kinds = collections.Counter(p.kind for p in trial.problems)
    print("\nWrong: " + (", ".join(f"{k} {n}" for k, n in sorted(kinds.items())) or "nothing."))
    shown = collections.Counter()
    for problem in trial.problems:
        group = (problem.kind, problem.file and problem.file.family)
        shown[group] += 1
        if shown[group] <= SHOWN or verbose:
            print(problem.show())
    print(flush=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vnx-scan", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=int, default=60, help="of each language (60)")
    parser.add_argument("--plants", type=int, default=6, help="in each file, at most (6)")
    parser.add_argument("--only", action="append", help="a language; may be repeated")
    parser.add_argument("--keep", help="where the copies are left")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("tree", nargs="+")
    options = parser.parse_args()
    options.vnx_scan = os.path.abspath(options.vnx_scan)
    asked = parsers.available()
    without = sorted(set(places.FAMILIES) - set(asked))
    print(f"Not parsed, for want of a parser: {', '.join(without)}\n")
    failed = False
    for tree in options.tree:
        name = os.path.basename(os.path.normpath(tree))
        work = tempfile.mkdtemp(prefix="trees-")
        try:
            trial = Trial(options, tree, work)
            report(name, trial, trial.run(), options.verbose)
            failed |= bool(trial.problems)
            if options.keep:
                shutil.copytree(work, os.path.join(options.keep, name), dirs_exist_ok=True)
        finally:
            shutil.rmtree(work)
    sys.exit(failed)


if __name__ == "__main__":
    main()
