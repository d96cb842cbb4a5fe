"""One set of inputs, the same findings and the same edits from every host.

    parity.py --clang=P --clang-tidy=P --module=P --plugin=P
              --vnx-clang-tidy=P [--vnx-clangd=P] [--vnx-scan=P] [--update]

For each source in Inputs it asks every host, and compares

1. the hosts with each other: places, messages, reasons why there is no fix, and
   the source as it is with all fixes;
2. with expected.txt, in which each line is what all hosts of all versions say,
   unless a mark in brackets limits it and says why;
3. with vnx-scan's byte pass, if it is given: what that reports, and is no name,
   the hosts report too, at the same place.

--update writes to expected.txt what this version says; lines limited to other
versions stay. Run it for each version, then look at the difference.

    LINE:COLUMN fixed
    LINE:COLUMN not fixed: REASON
    LINE:COLUMN no longer fixed: REASON     [clang 14: ...]

and `+LINE: TEXT` for each line the fixes change or add. docs/constructs.md is
made of expected.txt by table.py.
"""

import argparse
import difflib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))

import expected  # noqa: E402
import hosts  # noqa: E402
import inputs  # noqa: E402


def describe(outcome, source, before):
    """The lines of expected.txt for one source."""
    lines = []
    for f in outcome.findings:
        where = "" if f.path == source.name else f.path + ":"
        what = f"not fixed: {f.reason}" if f.reason else "fixed"
        lines.append(f"{where}{f.line}:{f.column} {what}")
    for name in sorted(before):
        where = "" if name == source.name else name + ":"
        new = outcome.fixed[name].splitlines()
        matcher = difflib.SequenceMatcher(None, before[name].splitlines(), new, False)
        for kind, _, _, begin, end in matcher.get_opcodes():
            if kind in ("replace", "insert"):
                lines += [f"+{where}{i + 1}: {inputs.hide(new[i])}"
                          for i in range(begin, end)]
    return lines


def prepare(source, directory):
    """Writes the source and the headers; every host changes a copy of its own."""
    directory.mkdir()
    files = [source] + (inputs.headers() if "#include \"" in source.text else [])
    for file in files:
        (directory / file.name).write_bytes(file.text.encode("utf-8"))
    return hosts.texts(directory)


def differences(title, a, b):
    return [line.rstrip("\n") for line in difflib.unified_diff(
        a, b, title[0], title[1], n=0, lineterm="")]


def compare_clangd(source, outcome, reference, problems):
    """clangd's ranges are wider than a place, and it shows one file."""
    of_file = [f for f in reference.findings if f.path == source.name]
    shown = outcome.findings
    if len(shown) != len(of_file):
        problems.append(f"{source.name}: vnx-clangd shows {len(shown)} findings at "
                        f"{[r.begin for r, _, _ in shown]}, clang-tidy "
                        f"{[(f.line, f.column) for f in of_file]}")
        return
    for (where, message, reason), f in zip(shown, of_file):
        if not where.holds(f.line, f.column) or where.begin[0] != f.line \
                or message != f.message or reason != f.reason:
            problems.append(f"{source.name}:{f.line}:{f.column}: {f.message}: {f.reason}; "
                            f"vnx-clangd: {where.begin}: {message}: {reason}")
    if outcome.fixed[source.name] != reference.fixed[source.name]:
        problems += differences(("clang-tidy", "vnx-clangd"),
                                inputs.hide(reference.fixed[source.name]).splitlines(),
                                inputs.hide(outcome.fixed[source.name]).splitlines())


def names_in(clang, path, flags):
    """The places of all identifiers, disabled code included."""
    _, _, err = hosts.run([clang, "-fsyntax-only", "-Xclang", "-dump-raw-tokens",
                           *flags, str(path)])
    return {(int(m[1]), int(m[2])) for m in
            re.finditer(r"^raw_identifier '.*?Loc=<[^>]*?:(\d+):(\d+)>", err, re.M | re.S)}


def compare_scan(options, source, directory, reference, problems):
    path = directory / source.name
    result = subprocess.run([options.vnx_scan, str(path)], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)
    if result.returncode not in (0, 1):
        problems.append(f"{source.name}: vnx-scan: {result.stderr.decode()}")
        return 0
    places = {(int(m[1]), int(m[2])) for m in
              re.finditer(rb":(\d+):(\d+): warning: hardcoded", result.stdout)}
    names = names_in(options.clang, path, source.flags)
    own = {(f.line, f.column) for f in reference.findings if f.path == source.name}
    for place in sorted(places - names - own):
        problems.append("%s:%d:%d: vnx-scan reports it, the C-family pass does not"
                        % (source.name, *place))
    return len(places - names)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("clang", "clang-tidy", "module", "plugin", "vnx-clang-tidy"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--vnx-clangd")
    parser.add_argument("--vnx-scan")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("names", nargs="*", help="only these of Inputs")
    options = parser.parse_args()

    major = int(re.search(r"version (\d+)", hosts.run([options.clang, "--version"])[1])[1])
    reference_host = hosts.Tidy("clang-tidy", [options.clang_tidy, "-load", options.module])
    others = [hosts.Tidy("vnx-clang-tidy", [options.vnx_clang_tidy]),
              hosts.Plugin(options.clang, options.plugin)]
    clangd = hosts.Clangd(options.vnx_clangd) if options.vnx_clangd else None
    golden = expected.Expected.read()
    problems = []
    findings = scanned = 0
    root = pathlib.Path(tempfile.mkdtemp())
    try:
        for source in inputs.all_inputs():
            if major < source.min_clang or options.names and source.name not in options.names:
                continue
            directory = root / source.name
            before = prepare(source, directory)
            try:
                reference = reference_host.examine(source, directory)
            except hosts.HostError as error:
                problems.append(f"{source.name}: clang-tidy: {error}")
                continue
            status, _, err = hosts.run([options.clang, "-fsyntax-only", *source.flags,
                                        str(directory / source.name)])
            if status:
                problems.append(f"{source.name}: does not compile when fixed: {err}")
            lines = describe(reference, source, before)
            findings += len(reference.findings)
            for host in others:
                if host.name in source.exceptions:
                    continue
                shutil.rmtree(directory)
                prepare(source, directory)
                try:
                    outcome = host.examine(source, directory)
                except hosts.HostError as error:
                    problems.append(f"{source.name}: {host.name}: {error}")
                    continue
                if outcome.findings != reference.findings:
                    problems += differences(
                        (source.name + " by clang-tidy", host.name),
                        [str(f) for f in reference.findings],
                        [str(f) for f in outcome.findings])
                for name in before:
                    if outcome.fixed[name] != reference.fixed[name]:
                        problems += differences(
                            (name + " by clang-tidy", host.name),
                            inputs.hide(reference.fixed[name]).splitlines(),
                            inputs.hide(outcome.fixed[name]).splitlines())
            shutil.rmtree(directory)
            prepare(source, directory)
            if clangd and clangd.name not in source.exceptions:
                compare_clangd(source, clangd.examine(source, directory), reference,
                               problems)
            if options.vnx_scan and "vnx-scan" not in source.exceptions:
                scanned += compare_scan(options, source, directory, reference, problems)
            if options.update:
                golden.update(source.name, lines, major, source.min_clang)
            else:
                wanted = golden.lines(source.name, major)
                if wanted != lines:
                    problems += [f"{source.name} is not as expected.txt says:",
                                 *differences(("expected", "clang-tidy"), wanted, lines)]
    finally:
        shutil.rmtree(root)
    if clangd:
        clangd.close()
    if options.update:
        golden.write()
    for problem in problems:
        print(inputs.hide(problem))
    print(f"{findings} findings, {len(others) + 1 + bool(clangd)} hosts, "
          f"{scanned} places of vnx-scan, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
