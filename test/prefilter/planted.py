"""Plants tokens into a copy of a project and scans it with and without the
prefilter: both have to say the same, finding by finding.

    planted.py VNX_SCAN BUILD PROJECT COPY [--every N]

BUILD, the folder of compile_commands.json, is in PROJECT; COPY is made anew. At
the end of every Nth unit (2) stands one construct, in turn; what it takes from
a header stands at the end of one that the unit includes by "...". The rest of
the units shows what is parsed for nothing. Exit status 1 if the findings, or
the errors of units that are parsed both times, differ.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import sys

TEST = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TEST / "support"))

import compare  # noqa: E402
import tokens  # noqa: E402

LETTERS = "hf_" + "aB" * 17
# (what the unit has, what a header has); $ is a number of its own.
COMMON = [
    ('const char *plant$ = "hf_" "@34:$@";', ""),
    ('const char *plant$ = PLANT_A$ "_@34:$@";', '#define PLANT_A$ "hf"'),
    ('const char *plant$ = PLANT_A$ PLANT_B$ "@34:$@";', '#define PLANT_A$ "h"\n#define PLANT_B$ "f_"'),
    ('void plant_use$(const char *, int);\nvoid plant$(void) { plant_use$(PLANT_J$("h", "f_@34:$@"), 1); }',
     "#define PLANT_J$(a, b) a b"),
    ('void plant_use$(const char *, int);\nvoid plant$(void) { plant_use$(PLANT_J$("h"), 1); }',
     '#define PLANT_J$(a) a "f_@34:$@"'),
    ("const char *plant$ = PLANT_T$(hf_@34:$@);", "#define PLANT_S$(x) #x\n#define PLANT_T$(x) PLANT_S$(x)"),
    ('const char *plant$ = "h" PLANT_T$(f_@34:$@);', "#define PLANT_S$(x) #x\n#define PLANT_T$(x) PLANT_S$(x)"),
    (r'const char *plant$ = "\x68\146\137" "@34:$@";', ""),
    ("char plant$[] = {" + ",".join(f"'{c}'" for c in LETTERS) + ", 0};", ""),
    ("char plant$[] = {PLANT_MAP$(PLANT_X$) 0};",
     "#define PLANT_X$(c) c,\n#define PLANT_MAP$(X) " + " ".join(f"X('{c}')" for c in LETTERS)),
    ("void plant$(int i) { switch (i) { case 1: { static const char t[] = {PLANT_A$, " + ", ".join(["'a'"] * 34)
     + "}; (void)t; } } }", "#define PLANT_A$ 'h', 'f', '_'"),
    ('#include <string.h>\nvoid plant$(char *b) { strcpy(b, "hf"); strcat(b, "_@34:$@"); }', ""),
    ('#include <stdio.h>\nvoid plant$(char *b) { snprintf(b, 99, "h%s_%s", "f", "@34:$@"); }', ""),
    ("/* hf_@34:$@ */", ""),
    ('#if 0\nconst char *plant$ = "hf_" "@34:$@";\n#endif', ""),
    ("", '#define PLANT_N$ "hf_@34:$@"'),
]
CXX = [
    ('#include <string>\nstd::string plant$ = std::string("hf_") + "@34:$@";', ""),
    ('#include <string>\nstd::string plant$(PLANT_A$ + "_@34:$@");', '#include <string>\nstatic const std::string PLANT_A$("hf");'),
    ('#include <string>\nvoid plant$(std::string s) { s += \'h\'; s.append("f").append("_@34:$@"); }', ""),
    ('constexpr char plant$[] = "hf_@34:$@";', ""),
    ("struct Plant$ { char v[38]; };\nconstexpr Plant$ plant_undo$(Plant$ b) { for (auto &c : b.v) c ^= 1; return b; }\n"
     "constexpr Plant$ plant$ = plant_undo$(Plant$ {{" + ", ".join(str(ord(c) ^ 1) for c in LETTERS) + "}});", ""),
    ('const char *plant$ = R"(hf)" R"x(_@34:$@)x";', ""),
]


def header_of(path, text):
    """A header beside the unit, or in the project's folders of headers."""
    for name in re.findall(r'^\s*#\s*include\s+"([^"]+)"', text, re.M):
        for folder in (path.parent, *path.parents[1].glob("include"), path.parent / "include", *path.parents[:3]):
            if (folder / name).is_file():
                return folder / name
    return None


def plant(units, every):
    """Writes the constructs; how many there are."""
    count = 0
    for number, path in enumerate(sorted(units)):
        if number % every:
            continue
        text = path.read_text(encoding="latin-1")
        cxx = path.suffix not in (".c", ".m")
        rows = COMMON + CXX if cxx else COMMON
        code, shared = rows[count % len(rows)]
        header = header_of(path, text)
        if shared and header is None:
            code, shared = shared + "\n" + code, ""
        for target, more in ((path, code), (header, shared)):
            if more:
                more = tokens.expand(more.replace("$", str(count)))
                with open(target, "a", encoding="latin-1") as out:
                    out.write("\n" + ('extern "C++" {\n' + more + "\n}" if cxx and target == path else more) + "\n")
        count += 1
    return count


def main():
    options = argparse.ArgumentParser()
    options.add_argument("scan")
    options.add_argument("build", type=pathlib.Path)
    options.add_argument("project", type=pathlib.Path)
    options.add_argument("copy", type=pathlib.Path)
    options.add_argument("--every", type=int, default=2)
    typed = options.parse_args()
    project, copy = typed.project.resolve(), typed.copy.absolute()
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(project, copy, symlinks=True)
    build = copy / typed.build.resolve().relative_to(project)
    database = build / "compile_commands.json"
    database.write_text(database.read_text().replace(str(project), str(copy)))
    units = set()
    for entry in json.loads(database.read_text()):
        path = pathlib.Path(os.path.normpath(os.path.join(entry["directory"], entry["file"])))
        if path.is_file() and copy in path.parents:
            units.add(path)
    print(plant(units, typed.every), "constructs in", len(units), "files")
    sys.exit(compare.differs(typed.scan, str(build), [str(copy)]))


if __name__ == "__main__":
    main()
