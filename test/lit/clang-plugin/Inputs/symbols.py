"""symbols.py PLUGIN COMPILER: fails where the plugin wants a symbol that the
compiler, with the libraries it loads, has not. The plugin's references are
weak, so the loader would not say so."""

import re
import subprocess
import sys


def lines(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE,
                          encoding="utf-8").stdout.splitlines()


def symbols(path, *flags):
    # `name@@VERSION` in a library, `name@VERSION` where it is wanted.
    return {line.split()[-1].split("@")[0]
            for line in lines("nm", "-D", *flags, path)}


plugin, compiler = sys.argv[1:]
had = symbols(compiler, "--defined-only")
for file in (compiler, plugin):
    for line in lines("ldd", file):
        library = re.search(r"(/\S+) \(", line)
        if library:
            had |= symbols(library[1], "--defined-only")
# The start-up code asks whether these are there.
optional = {"__gmon_start__", "_ITM_registerTMCloneTable",
            "_ITM_deregisterTMCloneTable"}
missing = symbols(plugin, "--undefined-only") - had - optional
if not any("clang" in name for name in had):
    sys.exit("no symbols of Clang were found at all")
if missing:
    sys.exit("missing: " + " ".join(sorted(missing)))
