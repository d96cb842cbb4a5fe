"""The fingerprints of findings, computed as docs/formats.md says and not by our
own code.

    fingerprint.py TEXT PATH:TOKEN[:ORDINAL]...

prints TEXT with the list of them for its LIST. TOKEN is written as tokens.py
takes it, with a `,` for the `:` in it.
"""

import hashlib
import hmac
import sys

import tokens


def mac(text):
    return hmac.new(b"vnx fingerprint 1", text.encode(), hashlib.sha256).hexdigest()


def fingerprint(path, token, ordinal=0):
    return mac("\0".join(["VNX-SEC-027", path, mac(token), str(ordinal)]))


def main():
    text, *findings = sys.argv[1:]
    prints = []
    for finding in findings:
        path, token, *ordinal = finding.split(":")
        token = tokens.expand(token.replace(",", ":"))
        prints.append(fingerprint(path, token, *ordinal))
    print(text.replace("LIST", ";".join(prints)))


if __name__ == "__main__":
    main()
