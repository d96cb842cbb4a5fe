# RUN: env PYTHONPATH=%support %python %s %clang %vnx-clangd
"""Places, which the protocol counts in UTF-16 units and Clang in bytes."""

import sys
import unittest

import lsp

CLANG, CLANGD = sys.argv[1:]
del sys.argv[1:]


class Columns(unittest.TestCase):
    def check(self, before):
        text = "int first;\n" + before + 'const char *T = "hf_@34@";\n'
        with lsp.Project() as project, project.serve(CLANGD) as server:
            text = server.open("a.cpp", text)
            [diagnostic] = server.diagnostics("a.cpp")
            line = text[:text.index('"hf_')].splitlines()[-1]
            self.assertEqual(diagnostic["range"]["start"]["character"],
                             len(line.encode("utf-16-le")) // 2)
            self.assertEqual(lsp.at(text, diagnostic["range"]),
                             '"' + lsp.leaked(text)[0] + '"')
            fixed = server.fixed("a.cpp", diagnostic)
            self.assertIn(before + 'const char *T = std::getenv("HF_TOKEN");\n',
                          fixed)
            lsp.compiles(CLANG, project, "a.cpp", fixed)

    def test_two_bytes_one_unit(self):
        self.check("/* \u00e9\u00e9 */ ")

    def test_three_bytes_one_unit(self):
        self.check("/* \u20ac */ ")

    def test_four_bytes_two_units(self):
        self.check("/* \U0001d11e \U0001f917 */ ")

    def test_in_the_lines_before(self):
        self.check("/* \u00e9 \U0001f917 */\nint \u00e4;\n")


if __name__ == "__main__":
    unittest.main()
