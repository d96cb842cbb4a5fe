"""Scans a project with and without the prefilter and compares what is found.

    compare.py VNX_SCAN BUILD PATH...

Prints the units, those parsed and the seconds of both, and each finding that
only one has. Exit status 1 if there is one.
"""

import json
import subprocess
import sys


def scan(program, how, build, paths):
    result = subprocess.run(
        [program, "--format=json", "--no-ignore", f"--prefilter={how}", "-p", build, *paths],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    report = json.loads(result.stdout)
    summary = report["summary"]
    print(f"--prefilter={how}: {summary['findings']} findings, {summary['units']['total']} units, "
          f"{summary['units']['parsed']} parsed, {len(report['errors'])} errors, "
          f"{summary['seconds']:.2f} s")
    return {json.dumps(finding, sort_keys=True) for finding in report["findings"]}


def main():
    program, build, *paths = sys.argv[1:]
    filtered = scan(program, "on", build, paths)
    whole = scan(program, "off", build, paths)
    for mark, findings in (("-", whole - filtered), ("+", filtered - whole)):
        for finding in sorted(findings):
            fields = json.loads(finding)
            print(mark, f"{fields['path']}:{fields['line']}:{fields['column']}", fields["redacted"])
    sys.exit(filtered != whole)


if __name__ == "__main__":
    main()
