"""Puts token-shaped strings together for tests; see Tokens.h for why.

A test file says where it wants one:

    hf_@34@      34 letters after the prefix
    hf_@34:2@    34 other letters
    hf_@40d@     40 letters and digits
    hf_@34x@     34 times `x`, a placeholder

so that `"\\x68f_@34@"` or `"hf_" "@34@"` can be written too. Run as a program,
it expands one file: tokens.py IN OUT.
"""

import re
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def body(length=34, seed=1):
    """The same letters as vnx::test::body in Tokens.h."""
    result = ""
    state = seed * 2654435761 % 2**32
    while len(result) < length:
        state = (state * 1664525 + 1013904223) % 2**32
        result += LETTERS[(state >> 16) % 52]
    return result


def expand(text):
    """Replaces each @LENGTH[d|x][:SEED]@ in text (str) by a token's body."""

    def replace(match):
        length, kind, seed = match.groups()
        if kind == "x":
            return "x" * int(length)
        letters = body(int(length), int(seed or 1))
        return letters[:-2] + "07" if kind == "d" else letters

    return re.sub(r"@(\d+)([dx]?)(?::(\d+))?@", replace, text)


def spell(line, token):
    """Puts the token for a T, its body for a B that stand alone: `hf_B`, `"T"`, `$T`, but not the T in `HF_TOKEN`."""
    out = ""
    for i, c in enumerate(line):
        before, after = line[i - 1] if i else " ", line[i + 1] if i + 1 < len(line) else " "
        alone = not after.isalnum() and after != "_"
        if c == "T" and alone and not before.isalnum() and before != "_":
            out += token
        elif c == "B" and alone and not before.isalnum():
            out += token[3:]
        else:
            out += c
    return out


def main():
    source, target = sys.argv[1:]
    # Latin-1 maps every byte to itself, so any encoding passes through; no
    # newline translation either.
    with open(source, encoding="latin-1", newline="") as file:
        text = file.read()
    with open(target, "w", encoding="latin-1", newline="") as file:
        file.write(expand(text))


if __name__ == "__main__":
    main()
