import glob
import os
import re
import shutil
import subprocess

import lit.formats

scan_only = config.preset_kind == "scan"
config.name = "vnx-scan" if scan_only else "vnx-llvm-" + config.llvm_major
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".cppm", ".h", ".m", ".mm", ".test"]
# vnx-scan has a build of its own, and only that one runs its tests.
config.excludes = ["Inputs"] + (
    ["tidy", "vnx-clang-tidy", "clang-plugin", "vnx-clangd", "parity",
     "vnx-scan-project"]
    if scan_only
    else ["vnx-scan"]
)
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = config.build_root + "/test/lit"

# FileCheck and not come from the LLVM under test.
config.environment["PATH"] = os.pathsep.join(
    [config.llvm_tools_dir, "/usr/local/bin", "/usr/bin", "/bin"]
)
# Nothing of the caller's may change what git or a terminal does to a test.
config.environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
config.environment["GIT_CONFIG_SYSTEM"] = "/dev/null"
config.environment["HOME"] = config.test_exec_root
config.environment["LC_ALL"] = "C.UTF-8"

support = config.source_root + "/test/support"
bin_dir = config.build_root + "/bin"
vnx_scan = os.path.dirname(config.build_root) + "/scan/bin/vnx-scan"
module = config.build_root + "/lib/VnxTidyModule" + config.module_suffix
plugin = config.build_root + "/lib/VnxClangPlugin" + config.module_suffix


def of_other_build(major, name):
    """A module of another preset's build, for the tests of the ABI guard."""
    root = os.path.dirname(config.build_root)
    return f"{root}/llvm-{major}/lib/{name}{config.module_suffix}"


# Of an npm package that script/bootstrap installs; empty without it.
sarif_schema = (
    config.source_root
    + "/build/test-npm/node_modules/@microsoft/jest-sarif/lib/schemas/"
    + "sarif-2.1.0-rtm.5.json"
)
config.substitutions += [
    ("%sarif-schema", sarif_schema if os.path.exists(sarif_schema) else ""),
    ("%expand", f"{config.python} {support}/tokens.py"),
    ("%check_clang_tidy", f"{config.python} {support}/check_clang_tidy.py "
     f"--clang-tidy={config.llvm_tools_dir}/clang-tidy --module={module} "
     f"--clang={config.llvm_tools_dir}/clang "
     f"--filecheck={config.llvm_tools_dir}/FileCheck"),
    ("%vnx-scan", vnx_scan),
    ("%vnx-clang-tidy", bin_dir + "/vnx-clang-tidy"),
    ("%run-clang-tidy", f"{config.python} {config.llvm_tools_dir}/run-clang-tidy"),
    ("%vnx-clangd", bin_dir + "/vnx-clangd"),
    ("%clang-tidy", config.llvm_tools_dir + "/clang-tidy"),
    ("%clangd", config.llvm_tools_dir + "/clangd"),
    ("%clang ", config.llvm_tools_dir + "/clang "),
    ("%clang-vnx", f"{config.llvm_tools_dir}/clang -fplugin={plugin}"),
    ("%clangxx-vnx", f"{config.llvm_tools_dir}/clang++ -fplugin={plugin}"),
    ("%clangxx", config.llvm_tools_dir + "/clang++"),
    ("%module", module),
    ("%plugin", plugin),
    ("%python", config.python),
    ("%llvm_major", config.llvm_major),
    ("%support", support),
    ("%root", config.source_root),
]

if not scan_only:
    config.environment["VNX_SCAN_UNIT"] = bin_dir + "/vnx-scan-unit"
if os.path.exists(vnx_scan):
    config.available_features.add("vnx-scan")
if os.path.exists(config.llvm_tools_dir + "/clangd"):
    config.available_features.add("clangd")
for major in range(14, int(config.llvm_major or 0) + 1):
    config.available_features.add(f"llvm-at-least-{major}")
for major in (14, 19, 22):
    if str(major) == config.llvm_major:
        continue
    for kind, name in (("module", "VnxTidyModule"), ("plugin", "VnxClangPlugin")):
        path = of_other_build(major, name)
        if os.path.exists(path):
            config.available_features.add(f"{kind}-{major}")
            config.substitutions.insert(0, (f"%{kind}-{major}", path))
if config.llvm_major:
    config.available_features.add("llvm-" + config.llvm_major)
# A container may forbid it.
if scan_only and os.path.exists(vnx_scan):
    probe = [vnx_scan, "--io=uring", "--quiet", config.test_source_root + "/lit.cfg.py"]
    if subprocess.run(probe, check=False, capture_output=True).returncode == 0:
        config.available_features.add("io-uring")
if shutil.which("ccache"):
    config.available_features.add("ccache")
