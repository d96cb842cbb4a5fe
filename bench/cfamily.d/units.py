"""The translation units that bench/cfamily measures: (file name, text, flags).

They are the same on every machine but for the headers they include. None but
`tokens` holds a token.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..",
                                "test", "support"))

import tokens as token_text  # noqa: E402

STL = """algorithm array atomic bitset chrono complex condition_variable deque
exception filesystem forward_list fstream functional future iomanip iostream
iterator limits list locale map memory mutex numeric optional queue random ratio
regex set shared_mutex sstream stack stdexcept streambuf string string_view
system_error thread tuple type_traits typeindex unordered_map unordered_set
utility valarray variant vector""".split()

STL_BODY = """
struct Row { std::string Name; std::map<std::string, std::vector<int>> Values; };

std::string join(const std::vector<Row> &Rows) {
  std::ostringstream Out;
  for (const Row &R : Rows)
    for (const auto &[Key, Value] : R.Values)
      Out << R.Name << ": " << Key << " = " << Value.size() << "\\n";
  return Out.str();
}

int main(int argc, char **argv) {
  std::vector<Row> Rows;
  std::regex Pattern("([a-z]+)=([0-9]+)");
  for (int I = 1; I < argc; ++I) {
    std::smatch Match;
    std::string Text = argv[I];
    if (std::regex_match(Text, Match, Pattern))
      Rows.push_back({Match[1], {{"value", {std::stoi(Match[2])}}}});
  }
  std::sort(Rows.begin(), Rows.end(),
            [](const Row &A, const Row &B) { return A.Name < B.Name; });
  std::cout << join(Rows) << std::string("total ") + std::to_string(Rows.size());
}
"""

LLVM = """clang/AST/ASTContext.h clang/AST/RecursiveASTVisitor.h
clang/ASTMatchers/ASTMatchFinder.h clang/ASTMatchers/ASTMatchers.h
clang/Frontend/CompilerInstance.h clang/Lex/Preprocessor.h
llvm/IR/IRBuilder.h llvm/IR/Module.h llvm/Support/CommandLine.h""".split()

# Nine lines of a service's code: text, numbers, branches, a table, a comment.
BIG = """
// Step {n} of the import: reads a field and adds it up.
static const char *const Names{n}[] = {{"first {n}", "second", "third_{n}", ""}};
static int step{n}(const char *Text, struct State *S) {{
  if (!Text || std::strcmp(Text, "end of record {n}") == 0)
    return S->Total;
  for (const char *Name : Names{n})
    S->Total += std::strcmp(Text, Name) == 0 ? {n} : S->log("no field", Name);
  const std::string Key = std::string("key.") + Text + "=" + std::to_string({n});
  S->Keys.push_back(Key);
  return S->Total % 7 ? S->Total : -1;
}}
constexpr unsigned Mask{n}[4] = {{0x{n:x}u, {n}u * 3, 1u << ({n} % 31), 0}};
"""

BIG_TOP = """#include <cstring>
#include <string>
#include <vector>
struct State {
  int Total = 0;
  std::vector<std::string> Keys;
  int log(const char *Message, const char *Name);
};
"""


def stl():
    return "stl.cpp", "".join(f"#include <{n}>\n" for n in STL) + STL_BODY, \
        ["-std=c++17"]


def llvm(prefix):
    # As a project's own headers: everything that is swept.
    return ("llvm.cpp", "".join(f'#include "{n}"\n' for n in LLVM) + "int x;\n",
            ["-std=c++17", f"-I{prefix}/include", "-fno-exceptions",
             "-D_GNU_SOURCE", "-D__STDC_CONSTANT_MACROS",
             "-D__STDC_FORMAT_MACROS", "-D__STDC_LIMIT_MACROS"])


def big(lines=50000):
    steps = lines // BIG.count("\n") + 1
    text = BIG_TOP + "".join(BIG.format(n=n) for n in range(1, steps + 1))
    return "big.cpp", text, ["-std=c++17"]


def tokens(count=2000):
    text = "#include <cstdlib>\n#include <string>\nvoid use(const char *);\n"
    for number in range(count):
        token = "hf_" + token_text.body(34, number + 1)
        text += (f'void f{number}() {{\n  std::string s = "{token}";\n'
                 f'  use("{token}");\n}}\n' if number % 2 else
                 f'const char *const t{number} = "{token}";\n')
    return "tokens.cpp", text, ["-std=c++17"]
