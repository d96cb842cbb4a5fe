"""fix_bytes.py VNX-SCAN DIRECTORY: fixes in files whose bytes are not plain text
with LF, compared byte for byte."""

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

TOKEN = tokens.expand("hf_@34@")


def notebook(*sources, outputs=()):
    """Written as Jupyter does it, with letters beyond ASCII."""
    cells = [{"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [],
              "source": s} for s in sources]
    cells += [{"cell_type": "code", "execution_count": 1, "metadata": {}, "source": [],
               "outputs": [{"name": "stdout", "output_type": "stream", "text": list(outputs)}]}]
    whole = {"cells": cells, "metadata": {"kernelspec": {"display_name": "\u00e9", "language":
                                                         "python", "name": "x"}},
             "nbformat": 4, "nbformat_minor": 5}
    return (json.dumps(whole, indent=1, ensure_ascii=False) + "\n").encode()


# Name, bytes before, bytes after; T is the token.
CASES = [
    ("list.ipynb",
     notebook(["# \u00fc\n", 'x = "T"\n', "!hf login --token T\n", "%env HF_TOKEN=T\n", "y('T')"],
              outputs=["T\n"]),
     notebook(["# \u00fc\n", "import os\n", 'x = os.environ["HF_TOKEN"]\n',
               '!hf login --token "$HF_TOKEN"\n', "%env HF_TOKEN=T\n",
               'y(os.environ["HF_TOKEN"])'], outputs=["T\n"])),
    ("string.ipynb", notebook('x = "Bearer T"\ny = 1'),
     notebook("import os\nx = f\"Bearer {os.environ['HF_TOKEN']}\"\ny = 1")),
    ("has.ipynb", notebook(["import os\n", 'x = "T"']),
     notebook(["import os\n", 'x = os.environ["HF_TOKEN"]'])),
    ("magic.ipynb", notebook(["%%time\n", "import sys\n", 'x = "T"'], ["%%bash\n", "x --t T"]),
     notebook(["%%time\n", "import os\n", "import sys\n", 'x = os.environ["HF_TOKEN"]'],
              ["%%bash\n", 'x --t "${HF_TOKEN}"'])),
    ("mark.py", b'\xef\xbb\xbfx = "T"\r\n\r\ny = 1\r\n',
     b'\xef\xbb\xbfimport os\r\n\r\nx = os.environ["HF_TOKEN"]\r\n\r\ny = 1\r\n'),
    ("little.ps1", "\ufeff$a = \"\u00e9 T\"\r\n".encode("utf-16-le"),
     "\ufeff$a = \"\u00e9 $($env:HF_TOKEN)\"\r\n".encode("utf-16-le")),
    ("big.js", "\ufeffa = '\U0001f600 T';\n".encode("utf-16-be"),
     "\ufeffa = `\U0001f600 ${process.env.HF_TOKEN}`;\n".encode("utf-16-be")),
    ("latin.sh", b"echo '\xe9' T\n", b"echo '\xe9' \"${HF_TOKEN}\"\n"),
    ("no-end.rb", b"a = 'T'", b'a = ENV.fetch("HF_TOKEN")'),
]


def put(data):
    for encoding in ("utf-16-le", "utf-16-be"):
        if data.startswith("\ufeff".encode(encoding)):
            return data.decode(encoding).replace(" T", " " + TOKEN).encode(encoding)
    for before in (b'"', b"'", b" ", b"="):
        for after in (b'"', b"'", b" ", b"\n", b"\\n", b"\\\""):
            data = data.replace(before + b"T" + after, before + TOKEN.encode() + after)
    return data


def main():
    scan, root = sys.argv[1:]
    failures = 0
    for name, before, after in CASES:
        path = os.path.join(root, name)
        with open(path, "wb") as file:
            file.write(put(before))
        os.chmod(path, 0o751)
        subprocess.run([scan, "--no-ignore", "--fix", "--exit-zero", "--config={}", path],
                       check=True, capture_output=True)
        with open(path, "rb") as file:
            got = file.read()
        if got != put(after):
            failures += 1
            print(f"{name}:\n  wanted {put(after)!r}\n     got {got!r}".replace(TOKEN, "hf_..."))
        if os.stat(path).st_mode & 0o777 != 0o751:
            failures += 1
            print(f"{name}: the mode has changed")
    print(f"{len(CASES)} files, {failures} wrong")
    sys.exit(failures != 0)


main()
