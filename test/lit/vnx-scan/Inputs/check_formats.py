"""check_formats.py DIRECTORY [SARIF-SCHEMA]: reads what each format has written
to DIRECTORY/found.FORMAT with a parser that is not ours, and compares the
places that they report.

With a schema, DIRECTORY/found.sarif must be valid against it."""

import csv
import json
import os
import re
import sys
import urllib.parse
import xml.etree.ElementTree

import yaml

RULE = "VNX-SEC-027"


def fail(what, *more):
    sys.exit(f"{what}: {more}")


def read(directory, name):
    with open(f"{directory}/found.{name}", "rb") as file:
        data = file.read()
    if re.search(rb"hf_[A-Za-z0-9]{20}", data):
        fail(name, "a whole token")
    if not data:
        fail(name, "nothing in it")
    return data.decode("utf-8")  # every format is UTF-8, whatever it is about


def places_of_text(text):
    return [
        (int(line), int(column))
        for line, column in re.findall(r"^.*?:(\d+):(\d+): warning:", text, re.M)
    ]


def places_of_json(text):
    document = json.loads(text)
    assert document["version"] == 1 and document["rule"]["id"] == RULE
    assert document["summary"]["findings"] == len(document["findings"])
    for finding in document["findings"]:
        assert re.fullmatch("[0-9a-f]{64}", finding["fingerprint"])
        path = os.fsencode(urllib.parse.unquote(finding["uri"], errors="surrogateescape"))
        if "…".encode() not in path and not os.path.exists(path):
            fail("json", "no such file", finding["uri"])
    return [(f["line"], f["column"]) for f in document["findings"]]


def places_of_jsonl(text):
    findings = [json.loads(line) for line in text.splitlines()]
    return [(f["line"], f["column"]) for f in findings]


def places_of_sarif(text, schema):
    document = json.loads(text)
    if schema:
        import jsonschema

        with open(schema) as file:
            jsonschema.validate(document, json.load(file))
    (run,) = document["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == RULE and rule["helpUri"] and rule["name"]
    assert 7.0 <= float(rule["properties"]["security-severity"]) < 9.0
    (cwe,) = run["taxonomies"]
    target = rule["relationships"][0]["target"]
    assert cwe["taxa"][target["index"]]["id"] == target["id"] == "CWE-798"
    result_places = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        artifact = run["artifacts"][place["artifactLocation"]["index"]]
        assert artifact["location"]["uri"] == place["artifactLocation"]["uri"]
        assert place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
        assert result["partialFingerprints"]["vnxFingerprint/v1"]
        assert "suppressions" in result
        result_places.append(place["region"]["startLine"])
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"]
    return result_places


def places_of_github(text):
    commands = [line for line in text.splitlines() if line.startswith("::warning ")]
    assert len(commands) == text.count("\n") - text.count("::error ")
    return [
        (int(match[1]), None)
        for match in (re.search(r",line=(\d+)", line) for line in commands)
    ]


def places_of_gitlab(text):
    document = json.loads(text)
    assert document["version"] == "15.0.7"
    scan = document["scan"]
    assert scan["type"] == "secret_detection" and scan["status"] == "failure"
    for name in ("start_time", "end_time"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", scan[name])
    for name in ("analyzer", "scanner"):
        assert scan[name]["id"] and scan[name]["version"]
        assert scan[name]["name"] and scan[name]["vendor"]["name"]
    assert [m["level"] for m in scan["messages"]] == ["warn"]
    found = document["vulnerabilities"]
    assert len({v["id"] for v in found}) == len(found)
    for v in found:
        assert v["severity"] == "High" and v["location"]["commit"]["sha"]
        assert [i["type"] for i in v["identifiers"]] == ["vnx_rule_id", "cwe"]
    return [(v["location"]["start_line"], None) for v in found]


def places_of_junit(text):
    (suite,) = xml.etree.ElementTree.fromstring(text)
    cases = suite.findall("testcase")
    failures = [case for case in cases if case.find("failure") is not None]
    assert int(suite.get("tests")) == len(cases)
    assert int(suite.get("failures")) == len(failures)
    assert int(suite.get("errors")) == len(suite.findall("testcase/error")) == 1
    return [tuple(map(int, c.get("name").split()[1].split(":"))) for c in failures]


def places_of_csv(text):
    rows = list(csv.reader(text.split("\r\n")[:-1], strict=True))
    assert all(len(row) == len(rows[0]) for row in rows)
    line, column = rows[0].index("line"), rows[0].index("column")
    return [(int(row[line]), int(row[column])) for row in rows[1:]]


def places_of_fixes(text):
    document = yaml.safe_load(text)
    assert document["MainSourceFile"] == ""
    return [
        d["DiagnosticMessage"]["FileOffset"]
        for d in document["Diagnostics"]
        if d["DiagnosticName"] == "vnx-sec-027"
    ]


def main():
    directory, *schema = sys.argv[1:]
    wanted = places_of_text(read(directory, "text"))
    if not wanted:
        fail("text", "no finding")
    for name, parse in (
        ("json", places_of_json),
        ("jsonl", places_of_jsonl),
        ("junit", places_of_junit),
        ("csv", places_of_csv),
    ):
        if parse(read(directory, name)) != wanted:
            fail(name, parse(read(directory, name)), wanted)
    lines = [(line, None) for line, _ in wanted]
    for name, parse in (("github", places_of_github), ("gitlab", places_of_gitlab)):
        if parse(read(directory, name)) != lines:
            fail(name, parse(read(directory, name)), lines)
    sarif = places_of_sarif(read(directory, "sarif"), schema[0] if schema else None)
    if sarif != [line for line, _ in wanted]:
        fail("sarif", sarif, wanted)
    offsets = [f["byteOffset"] for f in json.loads(read(directory, "json"))["findings"]]
    if places_of_fixes(read(directory, "fixes")) != offsets:
        fail("fixes", offsets)


main()
