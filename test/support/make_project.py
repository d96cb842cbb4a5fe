"""Makes a project whose files have a token each, for tests of what is left out.

    make_project.py DIRECTORY [TEXT_OF_CLANG_TIDY]

    .git/HEAD  .clang-tidy  gen/g.h  src/gen/near.h  src/x.inc.h
    src/keep.inc.h  src/a.cpp, which includes them all and ends with the same
    token twice
"""

import pathlib
import shutil
import sys

import tokens

HEADERS = ["../gen/g.h", "x.inc.h", "keep.inc.h", "gen/near.h"]


def main():
    top = pathlib.Path(sys.argv[1])
    shutil.rmtree(top, ignore_errors=True)

    def write(name, text):
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(tokens.expand(text))

    write(".git/HEAD", "ref: refs/heads/main\n")
    if len(sys.argv) > 2:
        write(".clang-tidy", sys.argv[2])
    for number, name in enumerate(HEADERS):
        write("src/" + name, f'static const char *const H{number} = "hf_@34@";\n')
    write("src/a.cpp", "".join(f'#include "{name}"\n' for name in HEADERS) +
          'const char *A = "hf_@34@";\nconst char *B = "hf_@34@";\n')


if __name__ == "__main__":
    main()
