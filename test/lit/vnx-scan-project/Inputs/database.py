"""Writes DIRECTORY/compile_commands.json: each entry is a file and, up to the
next `--`, what its compiler is given. The directory is the database's own, so
that a copy of the tree has units of its own.

    database.py DIRECTORY FILE [ARGUMENT]... [-- FILE [ARGUMENT]...]...
"""

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

directory, *words = sys.argv[1:]
commands = []
while words:
    end = words.index("--") if "--" in words else len(words)
    file, *arguments = words[:end]
    words = words[end + 1:]
    commands.append({
        "directory": ".",
        "file": file,
        "arguments": ["cc", *map(tokens.expand, arguments), "-c", file, "-o", "x.o"],
    })
with open(os.path.join(directory, "compile_commands.json"), "w") as out:
    json.dump(commands, out)
