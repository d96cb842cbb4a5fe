# RUN: env PYTHONPATH=%support %python %s %clang %vnx-clangd
"""The quick fix: asked for, applied as an editor does, compiled."""

import sys
import unittest

import lsp

CLANG, CLANGD = sys.argv[1:]
del sys.argv[1:]


class QuickFix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.project = cls.enterClassContext(lsp.Project())
        cls.server = cls.enterClassContext(cls.project.serve(CLANGD))

    def open(self, name, text, *flags):
        folder = self.project.folder()
        self.project.write_flags(folder, *flags)
        self.server.open(folder + name, text)
        return folder + name

    def fix(self, name, text, which=0, flags=()):
        """The text after the fix of one diagnostic of several, compiled."""
        name = self.open(name, text, *flags)
        before = self.server.diagnostics(name)
        fixed = self.server.fixed(name, before[which])
        lsp.compiles(CLANG, self.project, name, fixed, *flags)
        self.server.change(name, fixed)
        self.assertEqual(len(self.server.diagnostics(name)), len(before) - 1)
        return fixed

    def test_cpp_brings_the_include(self):
        self.assertEqual(
            self.fix("a.cpp", 'const char *Token = "hf_@34@";\n'),
            "#include <cstdlib>\n"
            'const char *Token = std::getenv("HF_TOKEN");\n')

    def test_the_include_is_there(self):
        text = '#include <cstdlib>\nconst char *Token = "hf_@34@";\n'
        self.assertEqual(
            self.fix("a.cpp", text, flags=["-std=c++17"]),
            '#include <cstdlib>\nconst char *Token = std::getenv("HF_TOKEN");\n')

    def test_only_the_second_of_two(self):
        text = ('const char *First = "hf_@34@";\n'
                'const char *Second = "hf_@34:2@";\n')
        fixed = self.fix("a.cpp", text, which=1)
        self.assertIn("#include <cstdlib>\n", fixed)
        self.assertEqual(len(lsp.leaked(fixed)), 1)

    def test_one_after_the_other(self):
        name = self.open("a.cpp", 'const char *First = "hf_@34@";\n'
                                  'const char *Second = "hf_@34:2@";\n'
                                  'const char *Third = "hf_@34:3@";\n')
        while found := self.server.diagnostics(name):
            self.server.change(name, self.server.fixed(name, found[-1]))
        text = self.server.texts[name]
        self.assertEqual(text.count("#include <cstdlib>"), 1, text)
        self.assertEqual(text.count('std::getenv("HF_TOKEN")'), 3, text)
        lsp.compiles(CLANG, self.project, name, text)

    def test_c(self):
        self.assertEqual(
            self.fix("a.c", "const char *token(void) {\n"
                            '  return "hf_@34@";\n}\n'),
            "#include <stdlib.h>\nconst char *token(void) {\n"
            '  return getenv("HF_TOKEN");\n}\n')

    def test_objective_c(self):
        self.assertIn('return getenv("HF_TOKEN");',
                      self.fix("a.m", "const char *token(void) {\n"
                                      '  return "hf_@34@";\n}\n'))

    def test_a_header_opened_alone(self):
        fixed = self.fix("a.hpp", "#pragma once\n"
                                  "inline const char *token() {\n"
                                  '  return "hf_@34@";\n}\n',
                         flags=["-Wno-pragma-once-outside-header"])
        self.assertIn("#include <cstdlib>\n", fixed)
        self.assertIn('return std::getenv("HF_TOKEN");', fixed)

    def test_crlf(self):
        fixed = self.fix("a.cpp", 'int a;\r\nconst char *T = "hf_@34@";\r\n')
        self.assertEqual(fixed.count("\n"), fixed.count("\r\n"), repr(fixed))

    def test_where_there_is_none_the_reason_is_shown(self):
        name = self.open("a.cpp", 'char Array[] = "hf_@34@";\n')
        [diagnostic] = self.server.diagnostics(name)
        self.assertIn("no automatic fix: it may be declared elsewhere as it is",
                      diagnostic["message"])
        self.assertEqual(self.server.quick_fixes(name, diagnostic), [])

    def test_a_templates_instance_in_a_header_may_need_the_constant(self):
        main = ('#include "holder.hpp"\n'
                "struct Client {{ static constexpr const char *Token = \"hf_@34@\"; }};\n"
                "const char *token() {{ return {}; }}\n")
        for header, use, fixes in (
                ("template <class T> struct Holder {\n"
                 "  static constexpr const char *Copy = T::Token;\n};\n",
                 "Holder<Client>::Copy", 0),
                ("template <class T> const char *copy() {\n"
                 "  const char *Copy = T::Token;\n  return Copy;\n}\n",
                 "copy<Client>()", 1)):
            folder = self.project.folder({"holder.hpp": "#pragma once\n" + header})
            self.project.write_flags(folder, "-std=c++17")
            self.server.open(folder + "a.cpp", main.format(use))
            [diagnostic] = self.server.diagnostics(folder + "a.cpp")
            self.assertEqual(
                len(self.server.quick_fixes(folder + "a.cpp", diagnostic)), fixes,
                header)

    def test_titles_show_no_token(self):
        # One edit and two: clangd makes up a title for the first.
        for include in ("", "#include <cstdlib>\n"):
            name = self.open("a.cpp", include + 'const char *T = "hf_@34@";\n')
            [diagnostic] = self.server.diagnostics(name)
            titles = [action["title"] for action in self.server.actions(
                name, diagnostic["range"], [diagnostic])]
            self.assertIn("read the token from the environment", titles)
            self.assertEqual(lsp.leaked(str(titles)), [])

    def test_editors_that_take_fixes_in_other_ways(self):
        text = '#include <cstdlib>\nconst char *T = "hf_@34@";\n'
        with lsp.Project() as project, project.serve(
                CLANGD, capabilities={}) as server:
            server.open("a.cpp", text)
            [diagnostic] = server.diagnostics("a.cpp")
            [command] = server.actions("a.cpp", diagnostic["range"], [diagnostic])
            self.assertEqual(lsp.leaked(command["title"]), [])
            server.request("workspace/executeCommand", command)
            self.assertIn(server.uri("a.cpp"), server.edit["changes"])
        with lsp.Project() as project, project.serve(CLANGD, capabilities={
                "textDocument": {"publishDiagnostics":
                                 {"codeActionsInline": True}}}) as server:
            server.open("a.cpp", text)
            [diagnostic] = server.diagnostics("a.cpp")
            self.assertEqual([action["title"] for action
                              in diagnostic["codeActions"]],
                             ["read the token from the environment"])


if __name__ == "__main__":
    unittest.main()
