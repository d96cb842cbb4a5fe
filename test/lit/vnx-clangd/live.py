# RUN: env PYTHONPATH=%support %python %s %vnx-clangd
"""What the editor shows, as the user types."""

import sys
import unittest

import lsp

CLANGD = sys.argv.pop(1)
ONE = 'int a;\nconst char *Token = "hf_@34@";\n'


class Live(unittest.TestCase):
    def test_one_token_in_all_its_fields(self):
        with lsp.Project() as project, project.serve(CLANGD) as server:
            text = server.open("a.cpp", ONE)
            [diagnostic] = server.diagnostics("a.cpp")
            self.assertEqual(diagnostic["source"], "clang-tidy")
            self.assertEqual(diagnostic["code"], "vnx-sec-027")
            self.assertEqual(diagnostic["severity"], lsp.WARNING)
            # clangd widens a place to the literal it is in.
            self.assertEqual(lsp.at(text, diagnostic["range"]),
                             '"' + lsp.leaked(text)[0] + '"')
            self.assertIn("(VNX-SEC-027, CWE-798); revoke it at "
                          "huggingface.co/settings/tokens and read it with "
                          'getenv("HF_TOKEN")', diagnostic["message"])
            self.assertEqual(diagnostic["codeDescription"]["href"],
                             "https://docs.cli.vulnetix.com/docs/sast-rules/"
                             "vnx-sec-027/")
            self.assertEqual(lsp.leaked(str(server.published)), [])

    def test_typing_adds_and_removes_it(self):
        with lsp.Project() as project, project.serve(CLANGD) as server:
            server.open("a.cpp", 'const char *Token = "";\n')
            self.assertEqual(server.diagnostics("a.cpp"), [])
            # One letter less than a token has.
            server.change("a.cpp", 'const char *Token = "hf_@33@";\n')
            self.assertEqual(server.diagnostics("a.cpp"), [])
            server.change("a.cpp", 'const char *Token = "hf_@34@";\n')
            [first] = server.diagnostics("a.cpp")
            server.change("a.cpp", '\n\nconst char *Token = "hf_@34@";\n')
            [moved] = server.diagnostics("a.cpp")
            self.assertEqual(moved["range"]["start"]["line"],
                             first["range"]["start"]["line"] + 2)
            server.change("a.cpp", 'const char *Token = getenv("HF_TOKEN");\n')
            self.assertEqual(server.diagnostics("a.cpp"), [])

    def test_code_that_does_not_compile_yet(self):
        with lsp.Project() as project, project.serve(CLANGD) as server:
            server.open("a.cpp", 'void f() { const char *T = "hf_@34@"; g(\n')
            self.assertEqual(len(server.diagnostics("a.cpp")), 1)

    def test_as_an_editor_with_everything_in_the_background(self):
        with lsp.Project() as project, \
                project.serve(CLANGD, sync=False) as server:
            for name in ("a.cpp", "b.cpp", "c.c"):
                server.open(name, ONE)
            for name in ("a.cpp", "b.cpp", "c.c"):
                server.wait_for(name, lambda found: len(found) == 1)
            text = ""
            for line in range(20):
                text += f'const char *Token{line} = "hf_@34:{line}@";\n'
                server.change("a.cpp", text)
            server.wait_for("a.cpp", lambda found: len(found) == 20)
            server.change("a.cpp", "int a;\n")
            server.wait_for("a.cpp", lambda found: not found)

    def test_a_header_it_includes_is_not_shown_in_it(self):
        with lsp.Project() as project, project.serve(CLANGD) as server:
            project.write("b.h", ONE)
            server.open("a.cpp", '#include "b.h"\nint b;\n')
            self.assertEqual(server.diagnostics("a.cpp"), [])
            server.open("b.h")
            self.assertEqual(len(server.diagnostics("b.h")), 1)


if __name__ == "__main__":
    unittest.main()
