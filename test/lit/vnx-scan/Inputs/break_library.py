"""Makes a library that cannot be loaded.

    break_library.py PROGRAM NAME DIRECTORY

Puts an empty file into DIRECTORY under each file name of the library NAME that
is written in PROGRAM, for LD_LIBRARY_PATH.
"""
import os
import re
import sys

program, name, directory = sys.argv[1:]
with open(program, "rb") as file:
    found = set(re.findall(re.escape(name.encode()) + rb"\.so\.[0-9.]+", file.read()))
if not found:
    sys.exit(f"{program} names no {name}.so")
for soname in found:
    with open(os.path.join(directory, os.fsdecode(soname)), "wb"):
        pass
