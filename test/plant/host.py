"""Runs the check and the compiler over a unit."""

import dataclasses
import os
import pathlib
import re
import shutil
import subprocess

CHECK = "vnx-sec-027"
TIMEOUT = 300
# Of clang's warnings, those that a fix may bring or take without harm.
WARNINGS = ["-Wall", "-Wextra", "-Wno-unused"]


@dataclasses.dataclass
class Finding:
    path: str
    line: int
    column: int
    # Why it is not fixed; empty if it is.
    reason: str = ""


class Host:
    def __init__(self, clang_tidy, module, clang, config="{}"):
        self.tidy = [clang_tidy] + (["-load", module] if module else [])
        self.config = config
        self.clang = clang
        self.clangxx = self.beside("clang++")
        # Linking is a good part of the time.
        self.linker = ["-fuse-ld=lld"] if shutil.which("ld.lld") else []
        text = self.run([clang, "--version"]).stdout
        self.major = int(re.search(r"version (\d+)", text)[1])

    def beside(self, name):
        directory, base = os.path.split(self.clang)
        return os.path.join(directory, base.replace("clang", name))

    @staticmethod
    def run(command, **options):
        try:
            result = subprocess.run(command, stdout=subprocess.PIPE,
                                    stderr=subprocess.PIPE, timeout=TIMEOUT, **options)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 124, "", "too slow")
        result.stdout = result.stdout.decode("utf-8", "replace")
        result.stderr = result.stderr.decode("utf-8", "replace")
        return result

    def check(self, path, flags):
        """What the check says of path, with all it fixes fixed."""
        result = self.run([*self.tidy, f"--checks=-*,{CHECK}", "--quiet",
                           "--config=" + self.config, "--header-filter=.*", "--fix",
                           str(path), "--", *flags])
        findings = []
        for line in result.stdout.splitlines():
            found = re.match(r"(.*?):(\d+):(\d+): (warning|error|note): (.*)", line)
            if not found:
                continue
            where, kind, text = found.groups()[:3], found[4], found[5]
            if kind == "warning" and text.startswith("hardcoded"):
                findings.append(Finding(where[0], int(where[1]), int(where[2])))
            elif kind == "error":
                raise Failed(result.stdout + result.stderr)
            elif findings and text.startswith("no automatic fix: "):
                findings[-1].reason = text.partition(": ")[2]
        if result.returncode:
            raise Failed(result.stdout + result.stderr)
        return findings

    def compile(self, path, flags, output=None):
        is_cpp = pathlib.Path(path).suffix in (".cpp", ".mm", ".cc", ".cxx")
        return self.run([self.clangxx if is_cpp else self.clang, *flags, *WARNINGS,
                         "-fno-caret-diagnostics", str(path),
                         *([*self.linker, "-o", str(output)] if output
                           else ["-fsyntax-only"])])

    def execute(self, path, token):
        return self.run([str(path)], env={"HF_TOKEN": token})


class Failed(Exception):
    """clang-tidy crashed or complained of something else."""


def diagnostics(text, kind):
    """(file name, line, text) of the compiler's messages of one kind."""
    return [(os.path.basename(found[1]), int(found[2]), found[3]) for found in
            re.finditer(rf"^(.*?):(\d+):\d+: (?:fatal )?{kind}: (.*)$", text, re.M)]
