"""Writes DIR/compile_commands.json for the named files: DIR FILE..."""

import json
import os
import sys

directory, *files = sys.argv[1:]
commands = [
    {"directory": directory, "file": file, "arguments": ["cc", "-c", file]}
    for file in files
]
with open(os.path.join(directory, "compile_commands.json"), "w") as out:
    json.dump(commands, out)
