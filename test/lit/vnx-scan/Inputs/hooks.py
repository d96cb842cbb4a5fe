"""hooks.py ROOT VNX-SCAN REPOSITORY: what .pre-commit-hooks.yaml runs finds the
token that is staged in REPOSITORY, and passes when it is not."""

import os
import shlex
import shutil
import subprocess
import sys

import yaml

root, vnx_scan, repository = sys.argv[1:]


def fail(*what):
    sys.exit(" ".join(map(str, what)))


def run(hook, *files):
    """As pre-commit would, with the program that is built already."""
    words = [vnx_scan, *shlex.split(hook["entry"])[1:], *hook.get("args", [])]
    if hook.get("pass_filenames", True):
        words += files
    return subprocess.run(words, cwd=repository, capture_output=True, check=False).returncode


def git(*words):
    subprocess.run(["git", *words], cwd=repository, check=True, capture_output=True)


manifest = root + "/.pre-commit-hooks.yaml"
with open(manifest, encoding="utf-8") as file:
    hooks = yaml.safe_load(file)
if not hooks:
    fail("no hooks")
for hook in hooks:
    program = shlex.split(hook["entry"])[0]
    if hook["language"] == "script" and not os.access(f"{root}/{program}", os.X_OK):
        fail(hook["id"], "is not to be run:", program)
    if run(hook, "leaky.py", "clean.py") != 1:
        fail(hook["id"], "does not find the token")
git("rm", "-q", "--cached", "leaky.py")
for hook in hooks:
    if run(hook, "clean.py") != 0:
        fail(hook["id"], "fails where nothing is")
if shutil.which("pre-commit"):
    subprocess.run(["pre-commit", "validate-manifest", manifest], check=True)
