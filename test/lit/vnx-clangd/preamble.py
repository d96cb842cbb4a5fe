# RUN: env PYTHONPATH=%support %python %s %vnx-clangd
"""Tokens where clangd has no syntax tree and replays no event."""

import sys
import unittest

import lsp

CLANGD = sys.argv.pop(1)


class Preamble(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.project = cls.enterClassContext(lsp.Project())
        cls.server = cls.enterClassContext(cls.project.serve(CLANGD))

    def check(self, text):
        """Each `here` in text is on the line of a token, and no other line has
        one that is shown."""
        name = self.project.folder({"b.h": "int b();\n"}) + "a.cpp"

        def lines():
            return [diagnostic["range"]["start"]["line"]
                    for diagnostic in self.server.diagnostics(name)]

        self.server.open(name, text)
        self.assertEqual(lines(), [number for number, line
                                   in enumerate(text.splitlines())
                                   if "here" in line], text)
        # Typing after the preamble, which is not built again.
        found = lines()
        self.server.change(name, text + "int more;\n")
        self.assertEqual(lines(), found, text)

    def test_a_macro_in_the_preamble(self):
        self.check('#include "b.h"\n#define UNUSED "hf_@34@" // here\n'
                   '#include "b.h"\nint a;\n')

    def test_a_macro_in_the_preamble_that_is_used(self):
        self.check('#include "b.h"\n#define TOKEN "hf_@34@" // here\n'
                   '#include "b.h"\nconst char *A = TOKEN;\nconst char *B = TOKEN;\n')

    def test_a_comment_in_the_preamble(self):
        self.check('// hf_@34@ here\n#include "b.h"\n/* hf_@34:2@ here */\n'
                   '#include "b.h"\nint a;\n')

    def test_a_comment_in_the_body(self):
        self.check('#include "b.h"\nint a; // hf_@34@ here\n'
                   '/// hf_@34:2@ here\nint c;\n')

    def test_code_that_is_not_compiled(self):
        self.check('#include "b.h"\n#if 0\nconst char *A = "hf_@34@"; // here\n'
                   '#endif\nint a;\n#ifdef NO\nconst char *A = "hf_@34@"; // here\n'
                   '#endif\n')

    def test_a_file_that_is_all_preamble(self):
        self.check('// hf_@34@ here\n#include "b.h"\n')

    def test_no_preamble(self):
        self.check('int a; // hf_@34@ here\n#define A "hf_@34:2@" // here\n')

    def test_a_name_is_no_token(self):
        self.check('#include "b.h"\n#define hf_@34@ 1\nint hf_@36@;\n')

    def test_suppressed_in_the_preamble(self):
        self.check('// hf_@34@ NOLINT(vnx-sec-027)\n#include "b.h"\n'
                   '#define A "hf_@34@" // NOLINT\nint a;\n')

    def test_a_preamble_of_many_headers(self):
        self.check("#include <string>\n#include <vector>\n#include <map>\n"
                   "// hf_@34@ here\nstd::string s;\n")


if __name__ == "__main__":
    unittest.main()
