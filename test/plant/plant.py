"""Plants tokens into sources, fixes them, and looks what became of it.

    plant.py --clang-tidy=P [--module=P] --clang=P [--count=N] [--seed=N]
             [--jobs=N] [--keep=DIR] [--real FILE... [-- CLANG_ARGS]]

Without --real the sources are composed (contexts.py): every plant is a context,
a way to spell the token, something around both, and a kind of file. Each is
compiled and run, checked with --fix, compiled and run again with the token in
the environment, and checked with --fix again. With --real, string literals of
the given files are replaced by tokens, and the result is compiled instead of
run.

What is wrong is printed as small as it goes, by kind:

    missed    a token that is not reported
    place     a report where no token starts
    broken    what was fixed does not compile
    differs   it compiles, and does something else
    warns     it compiles, with a warning that was not there
    still     said to be fixed, and reported again
    twice     fixing again changes the file again
    crashed   clang-tidy failed

Exit status 1 if there is any that known.py does not explain.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))

import host  # noqa: E402
import known  # noqa: E402
import tokens  # noqa: E402
import units  # noqa: E402

PER_UNIT = 40
SHOWN = 3
COVERED = "the fix of the token before it covers it"


class Problem:
    def __init__(self, kind, plant, style, detail, before="", after=""):
        self.kind = kind
        self.plant = plant
        self.style = style
        self.detail = detail
        self.before = before
        self.after = after

    def name(self):
        return self.plant.name() if self.plant else "?"

    def group(self):
        return (self.kind, self.plant.context.name if self.plant else "?")

    def show(self):
        lines = [f"{self.kind}: {self.name()}", f"  in: {self.style}",
                 *("  " + line for line in self.detail.strip().splitlines()[:6])]
        for mark, text in (("-", self.before), ("+", self.after)):
            lines += [f"  {mark} {line}" for line in text.strip().splitlines()[:24]]
        # Nothing printed is to look like a token.
        return re.sub(r"(hf_[A-Za-z0-9]{4})[A-Za-z0-9]{26,}", r"\1...", "\n".join(lines))


class Result:
    def __init__(self):
        self.counts = collections.Counter()
        self.problems = []
        self.contexts = collections.Counter()
        self.reasons = collections.Counter()

    def add(self, other):
        self.counts += other.counts
        self.problems += other.problems
        self.contexts += other.contexts
        self.reasons += other.reasons


class Trial:
    """One unit, from planting to the second fix."""

    def __init__(self, machine, unit, directory):
        self.machine = machine
        self.unit = unit
        self.directory = pathlib.Path(directory)
        self.flags = unit.style.flags(machine.major)
        self.token = "hf_" + tokens.body(unit.style.length, unit.style.seed)
        self.main = self.directory / unit.main
        self.planted = self.directory / unit.planted

    def write(self, unit):
        for name, text in unit.files.items():
            (self.directory / name).write_bytes(text.encode("utf-8"))

    def fixed_text(self):
        return self.planted.read_bytes().decode("utf-8", "replace")

    def by_plant(self, text, messages):
        """Which plants compiler messages are about, None where none is."""
        result = collections.defaultdict(list)
        for name, line, message in messages:
            number = units.plant_at(text, line) if name == self.unit.planted else None
            result[number].append(message)
        return result

    def keep_what_compiles(self):
        """Leaves out the plants that are no valid program to begin with."""
        left_out = []
        while self.unit.plants:
            self.write(self.unit)
            result = self.machine.compile(self.main, self.flags, self.directory / "before")
            if result.returncode == 0:
                return result, left_out
            text = self.unit.files[self.unit.planted]
            bad = set(self.by_plant(text, host.diagnostics(result.stderr, "error")))
            bad.discard(None)
            if not bad:
                numbers = [p.number for p in self.unit.plants]
                if len(numbers) == 1:
                    bad = set(numbers)
                else:
                    # The linker or a template far away: halve.
                    bad = set(numbers[::2])
            left_out += [p for p in self.unit.plants if p.number in bad]
            self.unit = self.unit.without(bad)
        return None, left_out

    def values(self, output):
        found = re.findall(r"^#(\d+)\n(.*?)(?=^#\d+\n|\Z)", output, re.M | re.S)
        return {int(number): value for number, value in found}

    def run(self, narrow=True):
        result = Result()
        compiled, left_out = self.keep_what_compiles()
        result.counts["unfit"] += len(left_out)
        for plant in left_out:
            result.contexts["unfit: " + plant.context.name + " / " + plant.wrap[0]] += 1
        if not self.unit.plants:
            return result
        unit = self.unit
        plants = {p.number: p for p in unit.plants}
        before = unit.files[unit.planted]
        printed = self.values(self.machine.execute(self.directory / "before",
                                                   self.token).stdout)

        def problem(kind, number, detail, after=""):
            plant = plants.get(number)
            result.problems.append(Problem(
                kind, plant, unit.style.describe(), detail,
                units.region(before, number), units.region(after, number)))

        try:
            findings = self.machine.check(self.main, self.flags)
        except host.Failed as failure:
            problem("crashed", self.narrow_crash() if narrow else None, str(failure))
            return result
        after = self.fixed_text()

        # Where.
        found = {(f.line, f.column): f for f in findings
                 if os.path.basename(f.path) == unit.planted}
        result.counts["tried"] += len(unit.places)
        for place, number in unit.places.items():
            if place in found:
                result.counts["found"] += 1
                result.counts["fixed" if not found[place].reason else "not fixed"] += 1
                result.reasons[found[place].reason or "fixed"] += 1
            else:
                problem("missed", number, "line %d, column %d" % place)
        for finding in findings:
            place = (finding.line, finding.column)
            if os.path.basename(finding.path) != unit.planted or place not in unit.places:
                problem("place", units.plant_at(before, finding.line),
                        f"{finding.path}:{finding.line}:{finding.column}".replace(
                            str(self.directory) + "/", ""))
        fixed_of = collections.Counter()
        left_of = collections.Counter()
        for f in findings:
            if os.path.basename(f.path) == unit.planted:
                number = units.plant_at(before, f.line)
                # Of several tokens in one literal the first brings the fix of all.
                is_left = f.reason and f.reason != COVERED
                (left_of if is_left else fixed_of)[number] += 1

        # Compiles, and does the same.
        again = self.machine.compile(self.main, self.flags, self.directory / "after")
        if again.returncode:
            bad = self.by_plant(after, host.diagnostics(again.stderr, "error"))
            if narrow and len(plants) > 1:
                result.problems += self.narrow_broken(set(bad) & set(plants), again)
            else:
                for number in plants if len(plants) == 1 else [None]:
                    problem("broken", number, clean(again.stderr, self.directory), after)
        else:
            now = self.values(self.machine.execute(self.directory / "after",
                                                   self.token).stdout)
            for number, value in printed.items():
                if now.get(number) != value:
                    problem("differs", number,
                            f"{value!r} is {now.get(number)!r} now", after)
            old = self.by_plant(before, host.diagnostics(compiled.stderr, "warning"))
            new = self.by_plant(after, host.diagnostics(again.stderr, "warning"))
            for number in new:
                extra = [m for m in new[number] if m not in old[number]
                         and not m.startswith("hardcoded")]
                if extra and len(new[number]) > len(old[number]):
                    problem("warns", number, "\n".join(extra), after)

        # Once is enough.
        try:
            second = self.machine.check(self.main, self.flags)
        except host.Failed as failure:
            if again.returncode == 0:
                problem("crashed", None, str(failure))
            return result
        last = self.fixed_text()
        reported = collections.Counter(
            units.plant_at(after, f.line) for f in second
            if os.path.basename(f.path) == unit.planted)
        for number in plants:
            if reported[number] > left_of[number]:
                problem("still", number, f"{fixed_of[number]} fixed, {left_of[number]} not;"
                        f" {reported[number]} afterwards", after)
            elif reported[number] < left_of[number]:
                problem("missed", number, "after the fix of another: "
                        f"{left_of[number]} before, {reported[number]} afterwards", after)
        if last != after:
            changed = [n for n in plants
                       if units.region(last, n) != units.region(after, n)] or [None]
            for number in changed:
                problem("twice", number, "changed again:\n" + units.region(last, number),
                        after)
        return result

    def alone(self, number):
        with tempfile.TemporaryDirectory() as directory:
            trial = Trial(self.machine, self.unit.only(number), directory)
            return trial.run(narrow=False)

    def narrow_broken(self, suspects, compiled):
        """The plants that alone break; or the whole unit if none does."""
        problems = []
        for number in sorted(suspects or {p.number for p in self.unit.plants}):
            problems += [p for p in self.alone(number).problems if p.kind == "broken"]
        if not problems:
            problems = [Problem("broken", None, self.unit.style.describe() +
                                " (together only)", clean(compiled.stderr, self.directory),
                                "\n".join(units.region(self.unit.files[self.unit.planted], n)
                                          for n in sorted(suspects)),
                                "\n".join(units.region(self.fixed_text(), n)
                                          for n in sorted(suspects)))]
        return problems

    def narrow_crash(self):
        for plant in self.unit.plants:
            if any(p.kind == "crashed" for p in self.alone(plant.number).problems):
                return plant.number
        return None


def clean(text, directory):
    return text.replace(str(directory) + "/", "")


def attempt(machine, seed, count, keep, only):
    generator = units.Generator(seed, machine.major, only)
    style = generator.style()
    unit = units.Unit(style, generator.plants(style, count, 1))
    directory = tempfile.mkdtemp(prefix="plant-")
    try:
        trial = Trial(machine, unit, directory)
        result = trial.run()
        if keep and result.problems:
            target = pathlib.Path(keep) / f"unit-{seed}"
            target.mkdir(parents=True, exist_ok=True)
            for name, text in trial.unit.files.items():
                (target / name).write_bytes(text.encode("utf-8"))
                (target / (name + ".fixed")).write_bytes(
                    (pathlib.Path(directory) / name).read_bytes())
        return result
    finally:
        shutil.rmtree(directory)


def report(result, verbose, stream=sys.stdout):
    """Prints counts and problems; True if none is news."""
    counts = result.counts
    fresh, explained = [], collections.Counter()
    for problem in result.problems:
        reason = known.reason(problem)
        if reason:
            explained[problem.kind + ", known: " + reason] += 1
        else:
            fresh.append(problem)
    kinds = collections.Counter(p.kind for p in fresh)
    print(f"tokens {counts['tried']}, found {counts['found']}, fixed {counts['fixed']}, "
          f"not fixed {counts['not fixed']} (plants left out before: {counts['unfit']})",
          file=stream)
    print(", ".join(f"{kind} {kinds[kind]}" for kind in (
        "missed", "place", "broken", "differs", "warns", "still", "twice", "crashed")),
        file=stream)
    for text, number in sorted(explained.items()):
        print(f"{number} {text}", file=stream)
    if verbose:
        for text, number in (result.contexts + result.reasons).most_common():
            print(f"{number:6} {text}", file=stream)
    shown = collections.Counter()
    for problem in sorted(fresh, key=lambda p: p.group()):
        shown[problem.group()] += 1
        if shown[problem.group()] <= SHOWN:
            print("\n" + problem.show(), file=stream)
    for group, number in sorted(shown.items()):
        if number > SHOWN:
            print(f"\n{number - SHOWN} more of: {': '.join(group)}", file=stream)
    return not fresh


def main():
    arguments, clang_args = sys.argv[1:], []
    if "--" in arguments:
        split = arguments.index("--")
        arguments, clang_args = arguments[:split], arguments[split + 1:]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clang-tidy", required=True)
    parser.add_argument("--module")
    parser.add_argument("--clang", required=True)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--per-unit", type=int, default=PER_UNIT)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--config", default="{}")
    parser.add_argument("--keep", help="where units with problems are put")
    parser.add_argument("--only", default="", metavar="REGEX",
                        help="contexts whose name has this")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--real", nargs="*")
    options = parser.parse_args(arguments)

    machine = host.Host(options.clang_tidy, options.module, options.clang, options.config)
    total = Result()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        if options.real is not None:
            import real
            futures = [pool.submit(real.attempt, machine, path, options.count,
                                   options.seed, clang_args) for path in options.real]
        else:
            units_wanted = -(-options.count // options.per_unit)
            futures = [pool.submit(attempt, machine, options.seed * 100000 + i,
                                   options.per_unit, options.keep, options.only)
                       for i in range(units_wanted)]
        for future in futures:
            total.add(future.result())
    sys.exit(0 if report(total, options.verbose) else 1)


if __name__ == "__main__":
    main()
