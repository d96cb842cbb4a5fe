"""A small language client, for tests that use vnx-clangd as an editor would.

    with lsp.Project() as project, project.serve(clangd) as server:
        server.open("a.cpp", 'const char *A = "hf_@34@";\\n')
        for diagnostic in server.diagnostics("a.cpp"): ...

Texts are expanded (tokens.py) as they come in. Nothing waits longer than
TIMEOUT, and nothing sleeps.

With sync (the default) the server handles one message after the other, so that
the answer to a request proves that all diagnostics of what was sent before are
out. Without, it works as in an editor, and wait_for() says what to wait for.
"""

import json
import os
import pathlib
import queue
import re
import subprocess
import tempfile
import threading

import tokens

TIMEOUT = 120
LANGUAGES = {".c": "c", ".h": "c", ".m": "objective-c", ".mm": "objective-cpp"}
CHECK = "vnx-sec-027"
# Of DiagnosticSeverity.
ERROR, WARNING = 1, 2
# What an editor of today says it can do.
CAPABILITIES = {"textDocument": {"codeAction": {"codeActionLiteralSupport": {
    "codeActionKind": {"valueSet": ["quickfix", "refactor", "info"]}}}}}


def offset(text, position):
    """Where a position of the protocol is in text. It counts UTF-16 units."""
    lines = text.splitlines(keepends=True) + [""]
    line = lines[position["line"]]
    units = line.encode("utf-16-le")[:2 * position["character"]]
    return sum(map(len, lines[:position["line"]])) + len(units.decode("utf-16-le"))


def at(text, range_):
    """What of text a range covers."""
    return text[offset(text, range_["start"]):offset(text, range_["end"])]


def apply(text, edits):
    """text after edits, which all are of the same moment."""
    spans = [(offset(text, edit["range"]["start"]),
              offset(text, edit["range"]["end"]), edit["newText"])
             for edit in edits]
    for begin, end, new in sorted(spans, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


class Project:
    """A directory of its own, out of reach of any configuration above it."""

    def __init__(self, *flags):
        self.directory = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.directory.name).resolve()
        self.folders = 0
        self.write_flags(".", *flags)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.directory.cleanup()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(tokens.expand(text).encode("utf-8"))
        return path

    def write_flags(self, folder, *flags):
        self.write(folder + "/compile_flags.txt", "\n".join(flags) + "\n")

    def folder(self, files=None):
        """A new folder with these files; a server starts slowly, so one serves
        many."""
        self.folders += 1
        for name, text in (files or {}).items():
            self.write(f"{self.folders}/{name}", text)
        return f"{self.folders}/"

    def serve(self, command, *arguments, sync=True, environment=None,
              capabilities=CAPABILITIES):
        return Server([command, "--background-index=false", "--log=error",
                       *(["--sync"] if sync else []), *arguments],
                      self, environment, capabilities)


class Server:
    def __init__(self, command, project, environment, capabilities):
        self.project = project
        self.texts = {}
        self.versions = {}
        self.published = {}
        # What the server has last asked to be edited.
        self.edit = None
        self.last_id = 0
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, cwd=project.root, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self.errors,
            env={**os.environ, "HOME": str(project.root), **(environment or {})})
        self.incoming = queue.Queue()
        threading.Thread(target=self.read_messages, daemon=True).start()
        self.capabilities = self.request("initialize", {
            "processId": os.getpid(),
            "rootUri": project.root.as_uri(),
            "capabilities": capabilities,
        })["capabilities"]
        self.notify("initialized", {})

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        try:
            if kind is None:
                self.request("shutdown", None)
                self.notify("exit", None)
                status = self.process.wait(TIMEOUT)
                assert status == 0, f"the server ended with {status}: {self.log()}"
        finally:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.errors.close()

    def log(self):
        self.errors.seek(0)
        return self.errors.read().decode("utf-8", "replace")

    # Messages.

    def read_messages(self):
        stream = self.process.stdout
        while True:
            length = None
            for line in iter(stream.readline, b"\r\n"):
                if not line:
                    self.incoming.put(None)
                    return
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            self.incoming.put(json.loads(stream.read(length)))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        """The next message; what it publishes is kept."""
        try:
            message = self.incoming.get(timeout=TIMEOUT)
        except queue.Empty:
            raise AssertionError("no message in time: " + self.log())
        if message is None:
            raise AssertionError("the server has ended: " + self.log())
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self.published[params["uri"]] = params
        elif message.get("method") == "workspace/applyEdit":
            self.edit = message["params"]["edit"]
            self.send({"id": message["id"], "result": {"applied": True}})
        return message

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def request(self, method, params):
        self.last_id += 1
        self.send({"id": self.last_id, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.last_id and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]

    # Documents.

    def uri(self, name):
        return (self.project.root / name).as_uri()

    def document(self, name):
        return {"uri": self.uri(name)}

    def open(self, name, text=None):
        """Opens a file, with text or with what is on disk."""
        path = self.project.root / name
        text = tokens.expand(text) if text is not None else path.read_text("utf-8")
        if not path.exists():
            self.project.write(name, text)
        self.texts[name] = text
        self.versions[name] = 1
        self.notify("textDocument/didOpen", {"textDocument": {
            **self.document(name), "version": 1, "text": text,
            "languageId": LANGUAGES.get(path.suffix, "cpp")}})
        return text

    def change(self, name, text):
        """What typing does: the whole text again, not saved."""
        text = tokens.expand(text)
        self.texts[name] = text
        self.versions[name] += 1
        self.notify("textDocument/didChange", {
            "textDocument": {**self.document(name), "version": self.versions[name]},
            "contentChanges": [{"text": text}]})
        return text

    def all_diagnostics(self, name):
        # Any request does; this one reads nothing but the document.
        self.request("textDocument/foldingRange", {"textDocument": self.document(name)})
        params = self.published[self.uri(name)]
        assert params["version"] == self.versions[name], params
        return params["diagnostics"]

    def diagnostics(self, name):
        """Those of vnx-sec-027, in the order of the text."""
        return ours(self.all_diagnostics(name))

    def wait_for(self, name, condition):
        """The diagnostics of the current text, once condition holds for them."""
        while True:
            params = self.published.get(self.uri(name))
            if params and params["version"] == self.versions[name]:
                if condition(ours(params["diagnostics"])):
                    return ours(params["diagnostics"])
            self.receive()

    def actions(self, name, range_, diagnostics=()):
        return self.request("textDocument/codeAction", {
            "textDocument": self.document(name), "range": range_,
            "context": {"diagnostics": list(diagnostics)}})

    def quick_fixes(self, name, diagnostic):
        """What the light bulb offers for one diagnostic."""
        return [action for action in
                self.actions(name, diagnostic["range"], [diagnostic])
                if action.get("kind") == "quickfix"
                and any(of["range"] == diagnostic["range"]
                        for of in action.get("diagnostics", []))]

    def fixed(self, name, diagnostic):
        """The text after the one quick fix there must be for diagnostic."""
        fixes = self.quick_fixes(name, diagnostic)
        assert len(fixes) == 1, fixes
        changes = fixes[0]["edit"]["changes"]
        assert list(changes) == [self.uri(name)], changes
        return apply(self.texts[name], changes[self.uri(name)])


def ours(diagnostics):
    return sorted((d for d in diagnostics if d.get("code") == CHECK),
                  key=lambda d: (d["range"]["start"]["line"],
                                 d["range"]["start"]["character"]))


def compiles(clang, project, name, text, *flags):
    """Asserts that text does, as the file name of project."""
    path = project.write("fixed/" + name, text)
    result = subprocess.run(
        [clang, "-fsyntax-only", "-Werror", *flags, str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIMEOUT)
    assert result.returncode == 0, result.stdout.decode() + text


def leaked(text):
    """The tokens that stand whole in text."""
    return re.findall(r"hf_[A-Za-z0-9]{34,}", text)
