"""Runs a command with tokens expanded in its words; lit's own would be seen."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../../support"))
import tokens  # noqa: E402

subprocess.run([tokens.expand(word) for word in sys.argv[1:]], check=False)
