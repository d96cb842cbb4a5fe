"""Runs vnx-sec-027 over one test file and checks all that a user would see.

LLVM's script of that name is not packaged; this does what our tests need of it.

    check_clang_tidy.py [--suffix=S] [--config=C] SOURCE TEMP [-- CLANG_ARGS]

1. The tokens of SOURCE are put together (tokens.py) and its CHECK comments
   blanked, since clang-tidy echoes source lines; TEMP is what is checked.
2. Every warning and error must have its CHECK-MESSAGES line, and every
   CHECK-MESSAGES and CHECK-NOTES line its diagnostic. A file without any
   asserts silence.
3. With --fix, the file must match its CHECK-FIXES lines; without any it must
   not change at all.
4. The fixed file must compile, and fixing it again must change nothing.

With --suffix=S the prefixes are CHECK-MESSAGES-S and so on.
"""

import argparse
import difflib
import os
import re
import subprocess
import sys

import tokens


def run(command, **options):
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="latin-1", **options
    )


def fail(text):
    sys.stderr.write(text + "\n")
    sys.exit(1)


def read(path):
    with open(path, encoding="latin-1", newline="") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="latin-1", newline="") as file:
        file.write(text)


def difference(before, after):
    return "".join(difflib.unified_diff(
        before.splitlines(True), after.splitlines(True), "before", "after", n=0))


class Driver:
    def __init__(self, options, clang_args):
        self.options = options
        self.clang_args = clang_args
        extension = os.path.splitext(options.source)[1]
        self.file = options.temp + extension
        self.checks = options.temp + ".checks" + extension
        text = tokens.expand(read(options.source))
        write(self.checks, text)
        self.original = re.sub(r"// *CHECK-[A-Z0-9-]*:[^\r\n]*", "//", text)
        self.used = set(re.findall(r"// *(CHECK-[A-Z0-9-]*?)(?:-NEXT|-NOT)?:", text))

    def prefix(self, kind):
        suffix = self.options.suffix
        return f"CHECK-{kind}-{suffix}" if suffix else f"CHECK-{kind}"

    def clang_tidy(self, *flags):
        return run([
            self.options.clang_tidy, *self.options.load,
            "--checks=-*,vnx-sec-027", "--quiet",
            "--config=" + self.options.config, *flags, self.file, "--",
            *self.clang_args,
        ])

    def filecheck(self, path, prefix, *flags):
        result = run([
            self.options.filecheck, "--input-file=" + path, self.checks,
            "--check-prefix=" + prefix, "--strict-whitespace",
            "--match-full-lines=false", *flags,
        ])
        if result.returncode:
            fail(result.stdout + result.stderr)

    def check_messages(self):
        write(self.file, self.original)
        result = self.clang_tidy()
        # The echo of a source line is clang-tidy's, not a diagnostic.
        path = self.options.temp + ".messages"
        write(path, result.stdout)
        silence = "--implicit-check-not={{warning|error}}:"
        used = False
        for kind in ("MESSAGES", "NOTES"):
            if self.prefix(kind) in self.used:
                used = True
                self.filecheck(path, self.prefix(kind),
                               *([silence] if kind == "MESSAGES" else []))
        if not used and re.search("warning:|error:", result.stdout):
            fail("expected no diagnostic:\n" + result.stdout)
        if result.returncode and "error" not in result.stdout:
            fail(result.stdout + result.stderr)
        return result

    def fix(self):
        self.clang_tidy("--fix")
        return read(self.file)

    def check_fixes(self):
        fixed = self.fix()
        if self.prefix("FIXES") in self.used:
            self.filecheck(self.file, self.prefix("FIXES"))
        elif fixed != self.original:
            fail("expected no fix:\n" + difference(self.original, fixed))
        compiled = run([self.options.clang, "-fsyntax-only", *self.clang_args,
                        self.file])
        if compiled.returncode:
            fail("the fixed file does not compile:\n" + compiled.stderr + fixed)
        if self.fix() != fixed:
            fail("fixing twice changes the file again:\n" +
                 difference(fixed, read(self.file)))


def main():
    arguments = sys.argv[1:]
    clang_args = []
    if "--" in arguments:
        split = arguments.index("--")
        arguments, clang_args = arguments[:split], arguments[split + 1:]
    parser = argparse.ArgumentParser()
    parser.add_argument("--clang-tidy", required=True)
    parser.add_argument("--module")
    parser.add_argument("--clang", required=True)
    parser.add_argument("--filecheck", required=True)
    parser.add_argument("--suffix", default="")
    # Never empty: a stray .clang-tidy above the build must not be read.
    parser.add_argument("--config", default="{}")
    parser.add_argument("source")
    parser.add_argument("temp")
    options = parser.parse_args(arguments)
    options.load = ["-load", options.module] if options.module else []
    driver = Driver(options, clang_args)
    driver.check_messages()
    driver.check_fixes()


if __name__ == "__main__":
    main()
