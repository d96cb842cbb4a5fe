"""Makes a repository in which every kind of change is staged.

    staged.py DIRECTORY
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

TOP = sys.argv[1]


def git(*words):
    subprocess.run(["git", "-C", TOP, "-c", "user.name=t",
                    "-c", "user.email=t@example.org", *words], check=True)


def write(path, text):
    whole = os.path.join(TOP, path)
    os.makedirs(os.path.dirname(whole), exist_ok=True)
    with open(whole, "w", encoding="ascii") as file:
        file.write(tokens.expand(text))


git("init", "-q")
OLD = "a = 1\nb = 'hf_@34@'\nc = 3\nd = 4\ne = 5\n"
for folder in range(6):
    for number in range(5):
        write(f"d{folder}/f{number}.py", OLD.replace("c = 3", f"c = {folder}{number}"))
        write(f"d{folder}/sub/f{number}.py", "x = 1\n")
write("file.py", "x = 1\n")
write("swap", "x = 1\n")
write("gone/one.py", OLD)
write("gone/deep/two.py", "x = 2\n")
write("mode.py", "x = 3\n")
# Between `d3` and `d3/`, by bytes.
write("d3-a.py", "x = 4\n")
write("d3.py", "x = 5\n")
git("add", ".")
git("commit", "-qm", "1")

# Changed, new, new in a new folder, beside a folder of nearly the same name.
write("d1/f1.py", OLD + "new = 'hf_@34:2@'\n")
write("d3/new.py", "new = 'hf_@34:3@'\n")
write("d3/fresh/deep/new.py", "new = 'hf_@34:4@'\n")
write("d3-a.py", "new = 'hf_@34:5@'\n")
write("d3.py", "new = 'hf_@34:6@'\n")
write("d4/sub/f0.py", "x = 1\nnew = 'hf_@34:7@'\n")
# Moved, whose token is not new; a folder that is gone with a file as new there.
git("mv", "d2/f2.py", "d2/moved.py")
git("rm", "-rq", "gone")
write("gone", "new = 'hf_@34:8@'\n")
# A file that is a folder now; a mode; what was taken back again.
git("rm", "-q", "swap")
write("swap/in.py", "new = 'hf_@34:9@'\n")
os.chmod(os.path.join(TOP, "mode.py"), 0o755)
write("zz.py", "new = 'hf_@34:10@'\n")
git("add", ".")
write("d5/f1.py", "changed = 'hf_@34:11@'\n")
