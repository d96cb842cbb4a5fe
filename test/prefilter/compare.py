"""Scans a project with and without the prefilter and compares what is found.

    compare.py VNX_SCAN BUILD PATH...

Prints the units, those parsed and the seconds of both, each finding that only
one has, and each error that only the prefilter has. Exit status 1 if there is
one.
"""

import json
import subprocess
import sys


def scan(program, how, build, paths):
    """The findings, and the paths of the errors."""
    result = subprocess.run(
        [program, "--format=json", "--no-ignore", f"--prefilter={how}", "-p", build, *paths],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    report = json.loads(result.stdout)
    summary = report["summary"]
    print(f"--prefilter={how}: {summary['findings']} findings, {summary['units']['total']} units, "
          f"{summary['units']['parsed']} parsed, {len(report['errors'])} errors, "
          f"{summary['seconds']:.2f} s", flush=True)
    return ({json.dumps(finding, sort_keys=True) for finding in report["findings"]},
            {error["path"] for error in report["errors"]})


def differs(program, build, paths):
    """Whether a scan with the prefilter finds something else than one without,
    or has an error that the other has not. Says what."""
    filtered, few = scan(program, "on", build, paths)
    whole, many = scan(program, "off", build, paths)
    for mark, findings in (("-", whole - filtered), ("+", filtered - whole)):
        for finding in sorted(findings):
            fields = json.loads(finding)
            print(mark, f"{fields['path']}:{fields['line']}:{fields['column']}", fields["redacted"])
    for path in sorted(few - many):
        print("an error only with the prefilter:", path)
    return filtered != whole or bool(few - many)


def main():
    program, build, *paths = sys.argv[1:]
    sys.exit(differs(program, build, paths))


if __name__ == "__main__":
    main()
