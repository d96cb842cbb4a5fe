# REQUIRES: clangd
# RUN: env PYTHONPATH=%support %python %s %vnx-clangd %clangd
"""Everything else is as in the clangd of the same version."""

import re
import subprocess
import sys
import unittest

import lsp

OURS, STOCK = sys.argv[1:]
del sys.argv[1:]

TEXT = """#include <string>
#include <vector>
int divide(int a, int b) { return b ? a / b : 0; }
float half(int a) { return 1 / a; }
struct Point { int x; int y; };
int use(Point p) {
  std::vector<int> v;
  v.push_back(divide(p.x, p.y));
  if (p.x) { p.x = 1; } else { p.y = 2; }
  return p.x;
}
"""


def plain(result, project):
    """result without what differs from run to run: places, and the order of
    equals."""
    if isinstance(result, dict) and "items" in result:
        result = result["items"]
    if isinstance(result, list):
        result = "\n".join(sorted(map(repr, result)))
    text = re.sub(r"'(id|score)': [^,}]+", "", str(result))
    return text.replace(project.root.as_uri(), "ROOT")


def diagnostics(server, name):
    return server.all_diagnostics(name)


class Stock(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.projects = [cls.enterClassContext(lsp.Project("-std=c++17"))
                        for _ in (OURS, STOCK)]
        cls.servers = [cls.enterClassContext(project.serve(command))
                       for project, command in zip(cls.projects, (OURS, STOCK))]

    def both(self, ask, text=TEXT, files=None):
        """What ask(server, name) gives from either, which must be the same."""
        results = []
        for project, server in zip(self.projects, self.servers):
            name = project.folder(files) + "a.cpp"
            server.open(name, text)
            results.append(plain(ask(server, name), project))
        self.assertEqual(*results)
        return results[0]

    def ask(self, method, line, character, **more):
        return lambda server, name: server.request("textDocument/" + method, {
            "textDocument": server.document(name),
            "position": {"line": line, "character": character}, **more})

    def run_both(self, *arguments):
        ours, stock = (subprocess.run([command, *arguments], capture_output=True,
                                      text=True, timeout=lsp.TIMEOUT).stdout
                       for command in (OURS, STOCK))
        return ours, stock

    def test_version(self):
        ours, stock = self.run_both("--version")
        self.assertEqual(ours, stock)
        self.assertIn("clangd version", ours)

    def test_help(self):
        ours, stock = self.run_both("--help")
        self.assertEqual(ours.replace("vnx-clangd", "clangd"), stock)

    def test_capabilities(self):
        self.both(lambda server, _: server.capabilities)

    def test_diagnostics(self):
        found = self.both(diagnostics)
        self.assertIn("bugprone-integer-division", found)

    def test_diagnostics_of_every_fast_check(self):
        self.both(diagnostics,
                  files={".clang-tidy": "Checks: '*,-vnx-*'\n"})

    def test_diagnostics_of_a_file_that_does_not_compile(self):
        self.both(diagnostics,
                  TEXT + "int broken( {\n#include <nothing.h>\nint x = ;\n")

    def test_include_cleaner(self):
        found = self.both(diagnostics)
        self.assertIn("unused-includes", found)

    def test_completion(self):
        found = self.both(self.ask("completion", 7, 4))
        self.assertIn("push_back", found)

    def test_hover_definition_references(self):
        self.both(self.ask("hover", 7, 16))
        self.assertIn("ROOT", self.both(self.ask("definition", 7, 16)))
        self.both(self.ask("references", 2, 5,
                           context={"includeDeclaration": True}))

    def test_refactorings(self):
        def offered(line, begin, end):
            def ask(server, name):
                found[:] = server.actions(name, {
                    "start": {"line": line, "character": begin},
                    "end": {"line": line, "character": end}})
                return found
            found = []
            self.both(ask)
            return [action["title"] for action in found]

        for line, begin, end, title in (
                (2, 39, 44, "Extract subexpression to variable"),
                (4, 8, 8, "Define constructor"),
                (8, 2, 41, "Extract to function")):
            self.assertIn(title, offered(line, begin, end))

    def test_a_refactoring_applied(self):
        def apply(server, name):
            [action] = [action for action in server.actions(name, {
                "start": {"line": 8, "character": 2},
                "end": {"line": 8, "character": 41}})
                if action["title"] == "Extract to function"]
            server.request("workspace/executeCommand", action["command"])
            return server.edit
        self.assertIn("extracted", self.both(apply))

    def test_rename_format_symbols_tokens(self):
        self.both(self.ask("rename", 2, 5, newName="quotient"))
        self.both(self.ask("formatting", 0, 0, options={"tabSize": 2,
                                                        "insertSpaces": True}))
        self.both(self.ask("documentSymbol", 0, 0))
        self.both(self.ask("semanticTokens/full", 0, 0))

    def test_index(self):
        # The symbol is in another file than the one asked from.
        def symbols(server, name):
            server.open(name + ".cpp", "int elsewhere(int) { return 0; }\n")
            server.all_diagnostics(name + ".cpp")
            return server.request("workspace/symbol", {"query": "elsewhere"})
        self.assertIn("elsewhere", self.both(symbols))


if __name__ == "__main__":
    unittest.main()
