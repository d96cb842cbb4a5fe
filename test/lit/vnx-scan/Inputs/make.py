"""Makes the trees that a test scans, where lit's shell has no words for them.

    make.py fifo PATH            a named pipe
    make.py symlink TARGET PATH
    make.py git DIRECTORY ...    runs git there, with a user and no one's settings
    make.py lose DIRECTORY NAME  takes an object of a git repository away
    make.py bytes PATH LITERAL   a file from a Python bytes literal, tokens expanded
    make.py many DIRECTORY N     N files with a token in every tenth
    make.py long PATH            a line of 8 KiB with a token in its middle
    make.py sparse PATH SIZE     a hole of SIZE bytes, then a line with a token
    make.py sized PATH SIZE      SIZE bytes of text that end with a token
    make.py program PATH CODE   a program of Python
    make.py exit CODE COMMAND... runs a command, which must end with CODE
"""

import ast
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402


def expand(text):
    return tokens.expand(text.decode("latin-1")).encode("latin-1")


def main():
    job, *words = sys.argv[1:]
    if job == "fifo":
        os.mkfifo(words[0])
    elif job == "symlink":
        os.symlink(words[0], words[1])
    elif job == "git":
        settings = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        subprocess.run(["git", "-C", words[0], *settings, *words[1:]], check=True)
    elif job == "lose":
        words = ["git", "-C", words[0], "rev-parse", words[1], "--git-path", "objects"]
        found = subprocess.run(words, check=True, capture_output=True, text=True).stdout
        name, objects = found.split()
        os.remove(os.path.join(words[2], objects, name[:2], name[2:]))
    elif job == "bytes":
        path = os.fsencode(ast.literal_eval(f"'{words[0]}'"))
        os.makedirs(os.path.dirname(path) or b".", exist_ok=True)
        with open(path, "wb") as file:
            file.write(expand(ast.literal_eval(f"b'{words[1]}'")))
    elif job == "many":
        for number in range(int(words[1])):
            path = f"{words[0]}/{number % 7}/{number}.py"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(expand(b"x\n" * (number % 50)))
                if number % 10 == 0:
                    file.write(expand(b"#hf_@34@\n"))
    elif job == "long":
        with open(words[0], "wb") as file:
            file.write(b"x " * 2048 + expand(b"hf_@34:3@") + b" y" * 2048)
    elif job == "sparse":
        with open(words[0], "wb") as file:
            file.seek(int(words[1]))
            file.write(expand(b"\nhf_@34@\n"))
    elif job == "sized":
        end = expand(b"\nhf_@34@\n")
        with open(words[0], "wb") as file:
            file.write(b"some words\n" * (int(words[1]) // 11))
            file.seek(int(words[1]) - len(end))
            file.write(end)
            file.truncate(int(words[1]))
    elif job == "program":
        with open(words[0], "w") as file:
            file.write(f"#!{sys.executable}\n{words[1]}\n")
        os.chmod(words[0], 0o755)
    elif job == "exit":
        code = subprocess.run(words[1:], check=False).returncode
        if code != int(words[0]):
            sys.exit(f"exit code {code}, not {words[0]}")
    else:
        sys.exit(f"make.py: unknown job {job}")


main()
