"""compare_with_git.py VNX-SCAN DIRECTORY ROUNDS: makes random repositories in
DIRECTORY, a token in each of their files, and compares what is reported with
what `git ls-files` lists as tracked or neither tracked nor ignored."""

import os
import random
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

NAMES = ["a", "b", "foo", "bar.c", "x.o", "build", ".hid", "a b", "#x", "!y", "d.d"]
RULES = [
    "a", "/a", "a/", "*.o", "!*.o", "foo/**", "**/foo", "build/", "!build/x.o",
    "/b/*", "!/b/a", "*", "!*/", "!*.c", "b/**/a", "\\#x", "\\!y", ".hid", "[ab]",
    "foo/bar.c", "/foo/*.o", "d.*", "!a", "x.[!c]", "a\\ b", "a b ", "*/a", "**",
    "/*", "!/foo", "!foo/", "foo/a/",
]  # fmt: skip
TOKEN = tokens.expand('"hf_@34@"\n')


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


def make_tree(root, pick):
    folders = [""]
    for _ in range(8):
        folder = os.path.join(pick.choice(folders), pick.choice(NAMES))
        if not os.path.isfile(f"{root}/{folder}"):
            os.makedirs(f"{root}/{folder}", exist_ok=True)
            folders.append(folder)
    for _ in range(25):
        path = os.path.join(root, pick.choice(folders), pick.choice(NAMES))
        if not os.path.exists(path):
            write(path, TOKEN)
    for folder in folders:
        if folder == "" or pick.random() < 0.4:
            rules = pick.choices(RULES, k=pick.randint(1, 4))
            write(f"{root}/{folder}/.gitignore", "\n".join(rules) + "\n")


def main():
    program, directory, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    home, root = directory + "/home", directory + "/tree"
    os.makedirs(home + "/.config/git", exist_ok=True)
    environment = dict(os.environ, HOME=home)
    environment.pop("XDG_CONFIG_HOME", None)
    environment.pop("GIT_CONFIG_GLOBAL", None)

    def run(*words, expected=(0,)):
        done = subprocess.run(words, cwd=root, env=environment, capture_output=True)
        if done.returncode not in expected or done.stderr:
            sys.exit(f"{words}: {done.returncode} {done.stderr}")
        return done.stdout

    def listed(*options):
        return run("git", "ls-files", "-z", *options).split(b"\0")[:-1]

    for seed in range(rounds):
        pick = random.Random(seed)
        shutil.rmtree(root, ignore_errors=True)
        os.makedirs(root)
        run("git", "init", "-q", "--initial-branch=main")
        make_tree(root, pick)
        write(root + "/.git/info/exclude", pick.choice(["", "*.o\n", "b\n"]))
        write(home + "/.config/git/ignore", pick.choice(["", "d.d\n", "foo/\n"]))
        tracked = [path for path in listed("-o") if pick.random() < 0.12]
        if tracked:
            run("git", "add", "-f", "--", *tracked)
        wanted = {
            path
            for path in listed("-c", "-o", "--exclude-standard")
            if not path.endswith(b".gitignore")
        }
        lines = run(program, "-q", expected=(0, 1)).split(b"\n")
        found = {line.split(b":")[0] for line in lines if b": warning:" in line}
        if found != wanted:
            sys.exit(
                f"seed {seed}: only git {wanted - found}, only here {found - wanted}"
            )


main()
