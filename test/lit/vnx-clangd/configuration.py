# RUN: env PYTHONPATH=%support %python %s %clang %vnx-clangd
"""On without configuration; what turns it off, and what does not."""

import subprocess
import sys
import unittest

import fingerprint
import lsp
import tokens

CLANG, CLANGD = sys.argv[1:]
del sys.argv[1:]
ONE = 'const char *Token = "hf_@34@";\n'


class Configuration(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.project = cls.enterClassContext(lsp.Project())
        cls.server = cls.enterClassContext(cls.project.serve(CLANGD))

    def open(self, files=None, text=ONE, name="a.cpp"):
        name = self.project.folder(files) + name
        self.server.open(name, text)
        return name

    def found(self, files=None, text=ONE, name="a.cpp"):
        """How many of text's tokens are shown, given the folder's files."""
        return len(self.server.diagnostics(self.open(files, text, name)))

    def clang_tidy(self, checks):
        return self.found({".clang-tidy": f"Checks: '{checks}'\n"})

    def clangd(self, tidy):
        return self.found({".clangd": f"Diagnostics:\n  ClangTidy:\n    {tidy}\n"})

    def test_on(self):
        self.assertEqual(self.found(), 1)

    def test_lists_that_do_not_name_it_leave_it_on(self):
        for checks in ("bugprone-*", "-*,bugprone-*", "-*, clang-diagnostic-*",
                       "-bugprone-*", "*", "-*,*", "", "-*,vnx-*", "vnx-sec-027",
                       "-*,misc-*,-misc-unused*", "-vnx-sec-028"):
            self.assertEqual(self.clang_tidy(checks), 1, checks)

    def test_lists_that_turn_it_off(self):
        for checks in ("-vnx-sec-027", "-vnx-*", "*,-vnx-sec-027",
                       "-*,bugprone-*,-vnx-*", "-*", "bugprone-*,-*",
                       "-vnx-*,bugprone-*", "-*-sec-*"):
            self.assertEqual(self.clang_tidy(checks), 0, checks)

    def test_a_list_as_yaml_has_it(self):
        self.assertEqual(self.found({".clang-tidy":
                                     "Checks: >\n  bugprone-*,\n  -vnx-*\n"}), 0)
        self.assertEqual(self.found({".clang-tidy":
                                     "Checks: >\n  -*,\n  bugprone-*\n"}), 1)

    def test_clangd_file(self):
        self.assertEqual(self.clangd("Remove: vnx-*"), 0)
        self.assertEqual(self.clangd("Remove: vnx-sec-027"), 0)
        self.assertEqual(self.clangd("Remove: '*'"), 0)
        self.assertEqual(self.clangd("Remove: [bugprone-*]"), 1)
        self.assertEqual(self.clangd("Add: [bugprone-*]"), 1)
        self.assertEqual(self.found(
            {".clangd": "Diagnostics:\n  Suppress: vnx-sec-027\n"}), 0)

    def test_a_folder_of_its_own(self):
        files = {".clang-tidy": "Checks: 'bugprone-*'\n",
                 "vendor/.clang-tidy": "Checks: '-*'\n",
                 "more/.clang-tidy":
                     "InheritParentConfig: true\nChecks: '-vnx-*'\n"}
        self.assertEqual(self.found(files), 1)
        self.assertEqual(self.found(files, name="vendor/a.cpp"), 0)
        self.assertEqual(self.found(files, name="more/a.cpp"), 0)

    def test_the_other_checks_stay_as_they_are(self):
        # One that clangd has on by default, one that a user may add.
        text = 'typedef int T;\nfloat f(int a) { return 1 / a; }\n' + ONE
        wanted = {
            None: {"bugprone-integer-division", "vnx-sec-027"},
            "-*,modernize-use-using": {"modernize-use-using", "vnx-sec-027"},
            "-vnx-*": set(),
        }
        for checks, codes in wanted.items():
            name = self.open({".clang-tidy": f"Checks: '{checks}'\n"}
                             if checks else {}, text)
            self.assertEqual(
                {d["code"] for d in self.server.all_diagnostics(name)}, codes)

    def test_comments(self):
        for text, count in (
                ('const char *T = "hf_@34@"; // NOLINT\n', 0),
                ('const char *T = "hf_@34@"; // NOLINT(vnx-sec-027)\n', 0),
                ('// NOLINTNEXTLINE(vnx-sec-027)\nconst char *T = "hf_@34@";\n', 0),
                ('// NOLINTBEGIN(vnx-*)\nconst char *T = "hf_@34@";\n'
                 "// NOLINTEND(vnx-*)\n", 0),
                ('const char *T = "hf_@34@"; // gitleaks:allow\n', 0),
                ('const char *T = "hf_@34@"; // NOLINT(bugprone-*)\n', 1)):
            self.assertEqual(self.found(text=text), count, text)

    def test_an_error_if_the_user_wants_one(self):
        name = self.open({".clang-tidy": "WarningsAsErrors: 'vnx-*'\n"})
        [diagnostic] = self.server.diagnostics(name)
        self.assertEqual(diagnostic["severity"], lsp.ERROR)

    def test_options(self):
        for file, content in (
                (".clang-tidy",
                 "CheckOptions:\n  vnx-sec-027.EnvVar: MY_TOKEN\n"),
                (".clangd", "Diagnostics:\n  ClangTidy:\n    CheckOptions:\n"
                            "      vnx-sec-027.EnvVar: MY_TOKEN\n")):
            name = self.open({file: content})
            [diagnostic] = self.server.diagnostics(name)
            self.assertIn('getenv("MY_TOKEN")', diagnostic["message"])
            self.assertIn('getenv("MY_TOKEN")',
                          self.server.fixed(name, diagnostic))

    def test_excluded_paths_start_at_their_configuration(self):
        files = {".git/HEAD": "",
                 "src/.clang-tidy":
                     "CheckOptions:\n  vnx-sec-027.ExcludePaths: '/gen; *.inc.h'\n"}
        self.assertEqual(self.found(files, name="src/gen/a.cpp"), 0)
        self.assertEqual(self.found(files, name="src/x.inc.h"), 0)
        self.assertEqual(self.found(files, name="src/more/gen/a.cpp"), 1)
        self.assertEqual(self.found(files, name="gen/a.cpp"), 1)

    def test_excluded_paths_of_a_clangd_file_start_at_the_work_tree(self):
        files = {".git/HEAD": "",
                 "src/.clangd": "Diagnostics:\n  ClangTidy:\n    CheckOptions:\n"
                                "      vnx-sec-027.ExcludePaths: src/gen\n"}
        self.assertEqual(self.found(files, name="src/gen/a.cpp"), 0)
        self.assertEqual(self.found(files, name="src/a.cpp"), 1)

    def test_allowed_fingerprints(self):
        token = "hf_" + tokens.body()
        for path, shown in (("src/a.cpp", 1), ("a.cpp", 2)):
            allowed = fingerprint.fingerprint(path, token)
            files = {".git/HEAD": "",
                     ".clang-tidy": "CheckOptions:\n"
                     f"  vnx-sec-027.AllowedFingerprints: {allowed}\n"}
            self.assertEqual(
                self.found(files, ONE + ONE.replace("Token", "Second"),
                           "src/a.cpp"), shown)

    def serve(self, *arguments, **environment):
        with lsp.Project() as project, \
                project.serve(CLANGD, *arguments, environment=environment) as server:
            server.open("a.cpp", "#include <stddef.h>\n" + ONE)
            errors = [d for d in server.all_diagnostics("a.cpp")
                      if d["severity"] == lsp.ERROR]
            return len(errors), len(server.diagnostics("a.cpp"))

    def test_clangs_own_headers_are_found(self):
        self.assertEqual(self.serve(), (0, 1))

    def test_a_resource_directory_of_the_users(self):
        directory = subprocess.check_output(
            [CLANG, "-print-resource-dir"], text=True).strip()
        given = "--resource-dir=" + directory
        self.assertEqual(self.serve(given), (0, 1))
        self.assertEqual(self.serve("-resource-dir", directory), (0, 1))
        self.assertEqual(self.serve(CLANGD_FLAGS=given), (0, 1))
        log = subprocess.run(
            [CLANGD, "--resource-dir=/nonexistent", "--check=" + __file__],
            capture_output=True, text=True, timeout=lsp.TIMEOUT).stderr
        self.assertIn("-resource-dir=/nonexistent", log)

    def test_without_clang_tidy(self):
        with lsp.Project() as project, \
                project.serve(CLANGD, "--clang-tidy=false") as server:
            server.open("a.cpp", ONE)
            self.assertEqual(server.diagnostics("a.cpp"), [])

    def test_a_remote_index_is_declined(self):
        files = {".clangd": "Index:\n  External:\n    Server: localhost:1\n"
                            "    MountPoint: /\n"}
        self.assertEqual(self.found(files), 1)


if __name__ == "__main__":
    unittest.main()
