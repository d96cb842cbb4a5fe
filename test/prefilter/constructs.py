"""Plants every construct into a unit of its own and asks vnx-scan -p which of
them it would parse: all of them, and none of the near misses.

    constructs.py VNX_SCAN DIRECTORY

The constructs are the contexts and spellings of test/plant, the inputs of
test/parity, and what is listed below. No compiler is run: the program for units
is one that fails at once, and what vnx-scan says of the units is looked at.
Each unit is a project of its own, so that no two help each other.
"""

import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys

TEST = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TEST / "support"), str(TEST / "plant")]

import contexts  # noqa: E402
import tokens  # noqa: E402

MAP = "#define MAP(X) " + "".join(f"X('{c}') " for c in "hf_" + "aB" * 17) + "\n"
NAME_MAP = "#define MAP(X) " + " ".join(f"X(A{i})" for i in range(60)) + "\n"

# Without a character constant, which would be a piece by itself.
CODES = [str(ord(c)) for c in "hf_" + "aB" * 17]
LIST = ", ".join(CODES)
CODE_MAP = "#define MAP(X) " + " ".join(f"X({c})" for c in CODES) + "\n#define X(c) c,\n"
# A function, which is no constant by itself.
MAKER = "struct B { char v[38]; };\nconstexpr B make() { return B(); }\n"
MADE = "struct B { char v[38]; };\nconstexpr B make();\n"
HEADS = {"struct": "struct S", "union": "union U", "enum": "enum E", "namespace": "namespace n", "else": "else", "do": "do", "if": "if (1)"}
PIECE = {"p.x": '#define P "h"\n'}
USE = 'const char *s = P "f_@34@";'

# Name -> text, or (text, arguments), or {file: text}; see tokens.py for @34@.
HIDDEN = {
    "list of characters": "char t[] = {" + ",".join(f"'{c}'" for c in "hf_" + "aB" * 17) + "};",
    "list of numbers": "unsigned char t[] = {" + ",".join(str(ord(c)) for c in "hf_" + "aB" * 17) + "};",
    "list of hexadecimal numbers": "char t[] = {\n" + ",\n".join(hex(ord(c)) for c in "hf_" + "aB" * 17) + "\n};",
    "list in a larger one": "struct s { char t[64]; int n; } a[] = {{{" + ",".join(f"'{c}'" for c in "hf_" + "aB" * 17) + "}, 1}};",
    "list of names": "enum {h = 'h', f, u};\nchar t[] = {" + ", ".join(["h", "f", "u"] + ["A"] * 34) + "};",
    "list of sums": "char t[] = {" + ", ".join(f"'{chr(ord(c) - 1)}' + 1" for c in "hf_" + "aB" * 17) + "};",
    "list, designated": "char t[] = {" + ", ".join(f"[{i}] = '{c}'" for i, c in enumerate("hf_" + "aB" * 17)) + "};",
    "list, range": "char t[] = {[0] = 'h', [1] = 'f', [2] = '_', [3 ... 36] = 'a'};",
    "list with a comment": "char t[] = {'h', 'f', '_', /* ; } */ " + ",".join("'a'" for _ in range(34)) + "};",
    "list with a condition": "char t[] = {'h', 'f', '_',\n#if 1\n'a',\n#else\n0,\n#endif\n" + ",".join("'a'" for _ in range(33)) + "};",
    "list in a macro": "#define L {" + ",".join(f"'{c}'" for c in "hf_" + "aB" * 17) + "}\nchar t[] = L;",
    "list of macros": "#define A 'h', 'f', '_'\n#define B 'a', 'a'\nchar t[] = {A, " + ", ".join(["B"] * 17) + "};",
    "list by a macro's arguments": "#define L(...) {__VA_ARGS__}\nchar t[] = L(" + ",".join(f"'{c}'" for c in "hf_" + "aB" * 17) + ");",
    "list, X macro": "#define X(c) c,\nchar t[] = {X('h') X('f') X('_') " + "X('a') " * 34 + "};",
    "list, macro with a break": "#define A 0, 'h', 'f'\nchar t[] = {A, '_', " + ", ".join(["'a'"] * 34) + "};",
    "list, macro with a break behind": "#define A 'a', 'a', 0\nchar t[] = {'h', 'f', '_', " + ", ".join(["'a'"] * 32) + ", A};",
    "list, opened by a macro": "#define BEGIN {\nchar t[] = BEGIN 'h', 'f', '_', " + ", ".join(["'a'"] * 34) + "};",
    "list, opened by a macro in a function": "#define BEGIN {\nvoid f() { g(); static char t[] = BEGIN 'h', 'f', '_', " + ", ".join(["'a'"] * 34) + "}; }",
    "list, opened by a macro, across files": {"a.c": "#include \"b.h\"\nchar t[] = BEGIN 'h', 'f', '_', " + ", ".join(["'a'"] * 34) + "};", "b.h": "#define BEGIN {\n"},
    "list of lambdas": "char t[] = {" + ", ".join(f"[] {{ return '{c}'; }}()" for c in "hf_" + "aB" * 17) + "};",
    "list of packs": "template <class... T> struct S { static constexpr char v[] = {T::value...}; };",
    "list, X macro by argument": MAP + "#define X(c) c,\nchar t[] = {MAP(X)};",
    "list, X macro in new": MAP + "#define X(c) c,\nstruct S { char v[40]; };\nS *s = new struct S{MAP(X)};",
    "list, X macro behind a type": MAP + "#define X(c) c,\nstruct S { char v[40]; } s{MAP(X)};",
    "list, X macro in a function": MAP + "#define X(c) c,\nvoid f(int i) { if (i) { static char t[] = {MAP(X)}; } }",
    "list, X macro in a switch": MAP + "#define X(c) c,\nvoid f(int i) { switch (i) { case 1: { static char t[] = {MAP(X)}; } } }",
    "list, X macro in a macro's braces": MAP + "#define X(c) c,\n#define L(V) {MAP(V)}\nvoid f(int i) { switch (i) { default: char t[] = L(X); } }",
    "list, X macro in parentheses": MAP + "#define X(c) c,\nconstexpr char t[](MAP(X) 0);",
    "list, X macro between macros": MAP + "#define X(c) c,\n#define BEGIN {\n#define END }\nchar t[] = BEGIN MAP(X) END;",
    "list, X macro pasted": MAP + "#define X_A(c) c,\n#define C(n, c) X_##n(c)\n#define X(c) C(A, c)\nchar t[] = {MAP(X)};",
    "list, X macro across files": {"a.c": '#include "m.h"\n#include "x.h"\nchar t[] = {MAP(X)};', "m.h": MAP, "x.h": "#define X(c) c,\n"},
    "list, X macro of many definitions": {"a.c": '#include "m.h"\n#define X(c) case c:\nint f(int i) { switch (i) { MAP(X) return 1; } return 0; }\n'
                                          "#undef X\n#define X(c) c,\nchar t[] = {MAP(X)};", "m.h": MAP},
    "list of named macros": "#define h 'h'\nenum {f = 'f', u = '_'};\nchar t[] = {::h, f, u" + ", ::h" * 34 + "};",
    "list of conditions": "char t[] = {" + ", ".join(["a ? h : f"] * 37) + "};",
    "list, included": {"a.cpp": 'char t[] = {\n#include "l.inc"\n};', "l.inc": "'h','f','_'\n"},
    "list, included row": {"a.cpp": 'extern char t[]; char t[] = \n#include "l.inc"\n;',
                           "l.inc": "{" + ",".join(f"'{c}'" for c in "hf_" + "aB" * 17) + "}"},
    "list, template arguments": "template <char... C> struct S { static constexpr char v[] = {C...}; };\nS<" + ",".join(f"'{c}'" for c in "hf_" + "aB" * 17) + "> s;",
    "wide list": "wchar_t t[] = {" + ",".join(f"L'{c}'" for c in "hf_" + "aB" * 17) + "};",
    "characters of strings": 'char t[] = {' + ",".join(f'"{c}"[0]' for c in "hf_" + "aB" * 17) + "};",
    "computed": "struct B { char v[38]; };\nconstexpr B undo(B b) { for (auto &c : b.v) c ^= 1; return b; }\nconstexpr B made = undo(B{{105, 103, 94}});",
    "computed, auto": "template <class T> constexpr auto undo(T t) { return t; }\nconstexpr auto made = undo(1);",
    "computed, by a macro": "#define MY_CONSTEXPR constexpr\nMY_CONSTEXPR Buffer made = undo(1);",
    "computed, another macro": "#define CE constexpr\nCE Buffer made = undo(1);",
    "sum": 'std::string s = std::string("hf_") + "@34@";',
    "sum of three": 'std::string s = std::string("x h") + "f_" + "@34@";',
    "sum with characters": 'std::string s = std::string("h") + \'f\' + \'_\' + "@34@";',
    "characters appended": 'void f(std::string s, const char *help) { help = "-h"; s += \'h\'; s.push_back(\'f\'); s += "_@34@"; }',
    "sum across files": {"a.cpp": '#include "p.h"\nstd::string s = P + "@34@";', "p.h": 'const std::string P = "hf_";'},
    "sum, deep": {"a.cpp": '#include "b.h"\nstd::string s = P + "_@34@";', "b.h": '#include "sub/c.h"\n', "sub/c.h": 'const std::string P = "hf";'},
    "default argument": 'std::string f(std::string p = "hf") { return p + "_@34@"; }',
    "strcat": 'void f(char *b) { strcpy(b, "hf_"); strcat(b, "@34@"); }',
    "snprintf": 'void f(char *b) { snprintf(b, 9, "%s%s", "hf", "_@34@"); }',
    "snprintf, placeholder in the prefix": 'void f(char *b) { snprintf(b, 9, "h%s_%s", "f", "@34@"); }',
    "snprintf, placeholder in pieces": 'void f(char *b) { snprintf(b, 9, "%" "sf_%s", "h", "@34@"); }',
    "format": 'std::string s = std::format("h{}_{}", "f", "@34@");',
    "append": 'void f(std::string s) { s.append("hf").append("_@34@"); }',
    "literal suffix": 'auto s = "hf_"s + "@34@"s;',
    "empty pieces": 'const char *s = "h" "" "f" "" "_" "@34@";',
    "raw pieces": 'const char *s = R"(hf)" R"x(_@34@)x";',
    "escapes": r'const char *s = "\x68\146\u005f@34@";',
    "escape of a name": r'const char *s = "\N{LATIN SMALL LETTER H}f_@34@";',
    "delimited escape": r'const char *s = "\x{68}f_@34@";',
    "escape and splice": 'const char *s = "\\x6\\\n8f_@34@";',
    "splice": 'const char *s = "hf\\\n_@34@";',
    "splice with blanks": 'const char *s = "h\\  \nf_@34@";',
    "splice in a name": '#define S(x) #x\nconst char *s = S(h\\\nf_@34@);',
    "trigraph": 'const char *s = "??/x68f_@34@";',
    "stringized": "#define S(x) #x\nconst char *s = S(hf_@34@);",
    "stringized pieces": "#define S(x, y) #x #y\nconst char *s = S(h, f_@34@);",
    "stringized and literal": '#define S(x) #x\nconst char *s = S(hf) "_@34@";',
    "stringized through another": '#define S(x) #x\n#define T(x) S(x)\nconst char *s = "h" T(f_@34@);',
    "stringized macro": '#define S(x) #x\n#define T(x) S(x)\n#define V f_@34@\nconst char *s = "h" T(V);',
    "stringized paste": "#define S(x) #x\n#define T(x) S(x)\n#define P(x, y) T(x##y)\nconst char *s = P(h, f_@34@);",
    "stringized, name pasted": "#define S_A(x) #x\n#define C(n, x) S_##n(x)\nconst char *s = C(A, h) \"f_@34@\";",
    "stringized, name returned": "#define S_A(x) #x\n#define C(n) S_##n\nconst char *s = C(A)(h) \"f_@34@\";",
    "stringized, name passed": "#define S(x) #x\n#define C(m, x) m(x)\nconst char *s = C(S, h) \"f_@34@\";",
    "stringized, behind what vanishes": "#define NIL\n#define S(x) #x\n#define T(x) S(x)\nconst char *s = T(h NIL) T(NIL f_@34@);",
    "stringized, argument of a macro": "#define S(x) #x\n#define T(x) S(x)\n#define SECOND(a, b) b\nconst char *s = T(SECOND(1, h)) T(SECOND(2, f_@34@));",
    "stringized, two arguments": "#define S(x) #x\n#define T(x, y) S(x) S(y)\nconst char *s = T(1 + h, f_@34@);",
    "stringized by a library": 'const char *s = "h" BOOST_PP_STRINGIZE(f_@34@);',
    "macro pieces": '#define A "h"\n#define B "f_"\nconst char *s = A B "@34@";',
    "macro across files": {"a.c": '#include "p.h"\nconst char *s = P "_@34@";', "p.h": '#define P "hf"'},
    "arguments joined": {"a.c": '#define J(a, b) a b\nconst char *s = J("h", "f_@34@");'},
    "arguments joined by an alias": {"a.c": '#define J(a, b) a b\n#define K J\nconst char *s = K("h", "f_@34@");'},
    "argument and literal": {"a.c": '#define J(a) a "f_@34@"\nvoid f(void) { use(J("h"), 1); }'},
    "argument beside a file name": {"a.c": '#define J(a, b) a b\nconst char *s = J(__FILE__, "f_@34@");'},
    "arguments joined by a passed macro": {"a.c": '#define J(a, b) a b\n#define C(m) m("h", "f_@34@")\nconst char *s = C(J);'},
    "arguments joined by a macro of the command line": {"a.c": 'const char *s = J("h", "f_@34@");', "": ["-DJ(a,b)=a b"]},
    "arguments joined in another file": {"a.c": '#include "j.h"\nconst char *s = J("h", "f_@34@");', "j.h": "#define J(a, b) a b\n"},
    "arguments and directives": {"a.c": 'void f(void) { use(1,\n#if 1\n"h"\n#else\n0,\n#endif\n"f_@34@"); }'},
    "argument behind an include": {"a.c": 'void f(void) { use(1,\n#include "p.inc"\n"f_@34@"); }', "p.inc": '"h"\n'},
    "element and literal": {"a.c": '#define J(a) a "f_@34@"\nconst char *t[] = {J("h"), 0};'},
    "snprintf in C": {"a.c": 'void f(char *b) { snprintf(b, 9, "%s%s", "hf", "_@34@"); }'},
    "strcat in C": {"a.c": 'void f(char *b) { strcpy(b, "hf"); strcat(b, "_@34@"); }'},
    "arguments of C that is C++": {"a.c": 'std::string f(std::string s) { return Text("hf") + "_@34@"; }', "": ["-xc++"]},
    "message": '#error "hf_" "@34@"',
    "computed include, defined elsewhere": {"a.c": '#include "d.h"\n#include HEADER\n', "d.h": '#define HEADER "p.h"\n'},
    "computed include of the command line": ("#include HEADER\n", ['-DHEADER="p.h"']),
    "command line": ('const char *s = P "@34@";', ['-DP="hf_"']),
    "command line, pieces": ('const char *s = P "f_@34@";', ["-D", 'P="h"']),
    "command line, whole": ("int x;", ["-DUNUSED=hf_@34@"]),
    "command line, passed on": ('const char *s = P "@34@";', ['-Wp,-DP="hf_"']),
    "forced include": {"a.c": 'const char *s = P "_@34@";', "p.h": '#define P "hf"', "": ["-include", "p.h"]},
    "include path": {"a.c": '#include <p.h>\nconst char *s = P "_@34@";', "inc/p.h": '#define P "hf"', "": ["-Iinc"]},
    "include path, quoted": {"a.c": '#include "p.h"\nconst char *s = P "_@34@";', "inc/p.h": '#define P "hf"', "": ["-iquote", "inc"]},
    "silent header includes ours": {"a.c": '#include <q.h>\nconst char *s = P "_@34@";', "sys/q.h": "#include <p.h>\n",
                                    "inc/p.h": '#define P "hf"', "": ["-Iinc", "-isystem", "sys"]},
    "computed include": '#define H "p.h"\n#include H\nint x;',
    "embedded file": "char t[] = {\n#embed \"t.txt\"\n};",
    "file name": 'const char *s = __FILE__ "f_@34@";',
    "comment": "// hf_@34@\n",
    "disabled": "#if 0\nit's hf_@34@\n#endif\n",
    "disabled pieces": '#if 0\nconst char *s = "h" "f_@34@";\n#endif\n',
    "behind an open quote": "#if 0\ndon't\n#endif\nconst char *s = \"h\" \"f_@34@\";\n",
    "behind a comment with a quote": "/* don't \" */ const char *s = \"h\" \"f_@34@\";\n",
    "behind a line comment that goes on": "// \\\n \"\nconst char *s = \"h\" \"f_@34@\";\n",
    "behind a number with separators": "int n = 1'000; const char *s = \"h\" \"f_@34@\";\n",
    "pragma": '#pragma message("h" "f_@34@")\n',
    "Objective-C": {"a.m": 'id s = @"h" "f_@34@";'},
}

# What a hostile reader got past this once.
HIDDEN.update({
    "list of distances": "int a[200];\nchar t[] = {" + ", ".join(f"&a[{c}] - a" for c in CODES) + "};",
    "list of braces with a comma": "char t[] = {" + ", ".join(f"{{{c},}}" for c in CODES) + "};",
    "list of braces with too much": {"a.c": "char t[] = {" + ", ".join(f"{{{c}, 0}}" for c in CODES) + "};"},
    "list of members": "struct S { char a, b; };\nchar t[] = {" + ", ".join(f"S{{{c}, 0}}.a" for c in CODES) + "};",
    "list of converted objects": "struct S { char a, b; constexpr operator char() const { return a; } };\nchar t[] = {" + ", ".join(f"S{{{c}, 0}}" for c in CODES) + "};",
    "list of what strings point to": "char t[] = {" + ", ".join(f'-1 + *"\\{int(c) + 1:o}"' for c in CODES) + "};",
    "list of sizes of strings": "char t[] = {" + ", ".join(f'sizeof "{"x" * (int(c) - 1)}"' for c in CODES) + "};",
    "list of stringised names": "#define D(x, y) #x[0] - 1, #y[0] - 1\nchar t[] = {" + ", ".join(["D(i, g)"] * 19) + "};",
    "list, digraphs": "char t[] = <%" + LIST + "%>;",
    "list, range by digraphs": "char t[] = {<:0:> = 104, 102, 95, <:3 ... 36:> = 97};",
    "list behind a field": {"a.c": "struct S { int n; char t[40]; } s = {.t = " + LIST + "};"},
    "list behind a field's element": {"a.c": "struct S { int n; char t[40]; } s = {.t[0] = " + LIST + "};"},
    "list behind a field, old": {"a.c": "struct S { int n; char t[40]; } s = {t: " + LIST + "};"},
    "list of elements apart by a macro": "#define COMMA ,\nchar t[] = {" + " COMMA ".join(CODES) + "};",
    "list by variable arguments": "#define ID(...) __VA_ARGS__\nchar t[] = {ID(" + ", ".join(CODES[:20]) + "), ID(" + ", ".join(CODES[20:]) + ")};",
    "list by named variable arguments": "#define ID(a...) a\nchar t[] = {ID(" + ", ".join(CODES[:20]) + "), ID(" + ", ".join(CODES[20:]) + ")};",
    "list by variable arguments and a break": "#define ID(...) __VA_ARGS__, 0\nchar t[] = {" + ", ".join(CODES[:20]) + ", ID(" + ", ".join(CODES[20:]) + ")};",
    "list, braces as arguments": CODE_MAP + "#define L(o, c, ...) o __VA_ARGS__ c\nchar t[] = L({, }, MAP(X));",
    "list, braces as arguments with elements": CODE_MAP + "#define L(o, c, x) o, x c\nchar t[] = L({0, }, MAP(X));",
    "list, macro's first element": "#define BEGIN {\nchar t[] = BEGIN " + LIST + "};",
    "list, opened on the command line": ("char t[] = BEGIN " + LIST + "};", ["-DBEGIN={"]),
    "list, opened in a file": {"a.cpp": 'char t[] =\n#include "o.inc"\n#include "r.inc"\n;', "o.inc": "{" + ", ".join(CODES[:20]) + ",\n", "r.inc": ", ".join(CODES[20:]) + "}\n"},
    "list, opened by a macro, in files": {"a.cpp": '#define B {\nchar t[] = B\n#include "o.inc"\n#include "r.inc"\n};', "o.inc": ", ".join(CODES[:20]) + ",\n", "r.inc": ", ".join(CODES[20:]) + "\n"},
    "list in new const struct": "struct S { char v[40]; };\nS const *s = new const struct S{" + LIST + "};",
    "list behind sizeof of an enum": "enum E { A };\nchar t[40 * sizeof(enum E)]{" + LIST + "};",
    "list behind an enum parameter": "enum E { A };\ntemplate <enum E e> char t[]{" + LIST + "};",
    "list with NULL redefined": "enum { K = 104 };\n#define NULL K\nchar t[] = {NULL, " + LIST[4:] + "};",
    **{f"list, {word} as a parameter": f"#define M({word}) {head} {{{LIST}}};\nM(char t[] =)" for word, head in HEADS.items() if word != "if"},
    **{f"list, or {word}": f"#if 1\nchar t[] =\n#else\n{head}\n#endif\n{{{LIST}}};" for word, head in HEADS.items()},
    **{f"list, or {word} in braces": f"#if 1\nchar t[] = {{\n#else\n{head} {{\n#endif\n{LIST}}};" for word, head in HEADS.items()},
    **{f"list, but not {word}": f"#if 1\nchar t[] = {{\n#endif\n#if 0\n{head} {{\n#endif\n{LIST}}};" for word, head in HEADS.items()},
    "list, or extern in one more condition": f"#if 1\n#if 0\nextern \"C\"\n#else\nchar t[] =\n#endif\n#else\nextern \"C\"\n#endif\n{{{LIST}}};",
    "mark of UTF-8": {"a.c": '\xef\xbb\xbf#include "p.x"\n' + USE, **PIECE},
    "mark of UTF-8 and a macro": {"a.c": '\xef\xbb\xbf#define S(x) #x\nconst char *s = S(h) "f_@34@";'},
    "no-break space": {"a.c": '\xc2\xa0#include "p.x"\n' + USE, **PIECE},
    "zero": {"a.c": '#\0include "p.x"\n' + USE, **PIECE},
    "digraph directive": {"a.c": '%:include "p.x"\n' + USE, **PIECE},
    "digraph stringizer": {"a.c": '#define S(x) %:x\nconst char *s = S(h) "f_@34@";'},
    "comment up to a carriage return": {"a.c": '// x\rconst char *s = "h" "f_@34@";\r'},
    "quote up to a carriage return": {"a.c": '#if 0\rdon\'t\r#endif\rconst char *s = "h" "f_@34@";\r'},
    "end of a comment in two lines": {"a.c": '/* a *\\\n/ const char *s = "h" "f_@34@"; /* b */\n'},
    "directive in three lines": {"a.c": '#inc\\\n\\\nlude "p.x"\n' + USE, **PIECE},
    "escape in two lines": 'const char *s = "\\\\\n150f_@34@";',
    "equals in two lines": "enum { x = 1 };\nchar t[] = {" + ", ".join(f"x =\\\n= 1 ? {c} : 0" for c in CODES) + "};",
    "raw where there is none": ({"a.c": '#define R\nconst char *s = R"(" " h" "f_@34@" ")";'}, ["-std=c99"]),
    "division and comment": ({"a.c": 'int n = 4 //* x */ 2; const char *s = "h" "f_@34@";\n;'}, ["-std=c89"]),
    "separator where there is none": ({"a.c": '#define S(x) #x\nconst char *s = S(0\'a"b\') " h" "f_@34@";'}, ["-std=c99"]),
    **{f"stringised escape {e}": {"a.c": f'#define S(x) #x\nconst char *s = S({e}) "f_@34@";'} for e in (r"\x68", r"\150", r"\o{150}")},
    "stringised format": {"a.c": '#define S(x) #x\nvoid f(char *b) { snprintf(b, 99, S(h%s), "f_@34@"); }'},
    "stringised format, behind": {"a.c": '#define S(x) #x\nvoid f(char *b) { snprintf(b, 99, S(%sf_@34@), "h"); }'},
    "stringised format of C++": '#define S(x) #x\nauto s = std::format(S(h{}), "f_@34@");',
    "stringised behind a dollar": {"a.c": '#define S(x) #x\nconst char *s = S(a$h) "f_@34@";'},
    "arguments in braces": {"a.c": '#define J(a, b, c, d) b c\nconst char *s = J({0, "h", "f_@34@", 0});'},
    "arguments in a macro's braces": {"a.c": '#define J(a, b) a b\n#define K(x) J(x)\n#define T {"h", "f_@34@"}\nconst char *t[] = K(T);'},
    "chosen": {"a.c": 'void f(char *b) { strcpy(b, __builtin_choose_expr(1, "h", 0)); strcat(b, "f_@34@"); }'},
    "C++ behind ccache": {"a.c": 'std::string s = Text("h") + "f_@34@";', "cc": "ccache g++"},
    "character assigned behind >": "template <int> std::string v;\nvoid f() { v<0> = 'h'; v<0> += \"f_@34@\"; }",
    "compared text that begins with a character": "bool f(std::string t) { return t == 'h' + std::string(\"f_@34@\"); }",
    "compared text in a macro": "#define IS t == 'h'\nbool f(std::string t) { return IS + std::string(\"f_@34@\"); }",
    "compared text in a macro's argument": "#define IS(x) x + std::string(\"f_@34@\")\nbool f(std::string t) { return IS(t == 'h'); }",
    "compared text in a macro's first argument": "#define IS(x, y) x + y\nbool f(std::string t) { return IS(t == 'h', std::string(\"f_@34@\")); }",
    "compared text, shifted": "bool f(S t) { return t != 'h' << \"f_@34@\"; }",
    "stringizer passed to a macro that calls it": "#define S(x) #x\n#define C(m, x) m(x)\nconst char *s = C(S, h) \"f_@34@\";",
    "stringizer passed with its parentheses": "#define S(x) #x\n#define AP(m, args) m args\nconst char *s = AP(S, (h)) \"f_@34@\";",
    "stringizer passed, called for each": "#define S(x) #x\n#define EACH(X, a, b) X(a) X(b)\nconst char *s = EACH(S, h, f_@34@);",
    "stringizer passed, called with all": "#define S(x) #x\n#define TO(X, ...) X(__VA_ARGS__)\nconst char *s = TO(S, h) \"f_@34@\";",
    "stringizer called later": "#define S(x) #x\n#define NIL\n#define E(x) x\nconst char *s = E(S NIL (h)) \"f_@34@\";",
    "library's stringizer behind a blank": "#include <sys/cdefs.h>\nconst char *s = \"h\" __STRING (f_@34@);",
    "library's stringizer, parentheses on the next line": "#include <sys/cdefs.h>\nconst char *s = \"h\" __STRING\n(f_@34@);",
    "library's stringizer, passed": "#include <x.h>\n#define APPLY(m, x) m(x)\nconst char *s = \"h\" APPLY(MY_STRINGIFY, f_@34@);",
    "callee pasted from outside": {"a.c": "#define MY(x) my_##x\n#define my_JOIN(a, b) a b\nconst char *s = MY(JOIN(\"h\", \"f_@34@\"));"},
    "function's name pasted from outside": {"a.c": "#define STD(x) str##x\nvoid f(char *b) { STD(cpy(b, \"h\")); STD(cat(b, \"f_@34@\")); }"},
    "branches with different callees": {"a.c": "#define J(a, b, c, d) b c\nconst char *s =\n#if 1\nJ(\n#else\nK(\n#endif\n0, \"h\", \"f_@34@\", 0);"},
    "branches with different callees of names": "#define S(x) #x\nconst char *s =\n#if 1\nS(\n#else\nK(\n#endif\nh) \"f_@34@\";",
    "branches with different functions": {"a.c": "void f(char *b) {\n#if 1\nstrcpy(\n#else\nmycopy(\n#endif\nb, \"h\"); strcat(b, \"f_@34@\"); }"},
    "branch that closes and opens": {"a.c": "#define J(a, b, c, d) b c\nconst char *s = J(0\n#if 0\n), K(0\n#endif\n, \"h\", \"f_@34@\", 0);"},
    "comparison in another branch": "void f(std::string s, char t) { s +=\n#if 0\nt ==\n#endif\n'h'; s += \"f_@34@\"; }",
    "case in another branch": "void f(std::string s) {\n#if 1\ns +=\n#else\ncase\n#endif\n'h'; s += \"f_@34@\"; }",
    "compared text, ended by a macro's comma": "#define TWO == 'h', std::string(\"f_@34@\")\n#define J(a, b) a + b\n#define K(x) J(x)\nbool f(std::string t) { return K(t TWO); }",
    "constant of one branch": MAKER + "static constexpr\n#ifdef X\nint\n#else\nB\n#endif\nmade = make();",
    "constant behind a condition": MAKER + "static constexpr\n#if X\nint\n#else\nB\n#endif\nmade = make();",
    "constant, begun in a header": {"a.cpp": MAKER + "#include \"b.h\"\nmade = make();", "b.h": "static constexpr B"},
    "constant, only its word in a header": {"a.cpp": MAKER + "#include \"b.h\"\nB made = make();", "b.h": "static constexpr"},
    "constant behind another branch's if": MAKER + "void f() {\n#if 0\nif\n#endif\nconstexpr B made = make(); }",
    "constant, its word an argument": MAKER + "#define VAR(q, T, n, v) q T n = v\nVAR(constexpr, B, made, make());",
    "constant, its word the last argument": MAKER + "#define VAR(T, n, v, q) q T n = v\nVAR(B, made, make(), constexpr);",
    "constant, its word the only argument": MAKER + "#define Q(q) q B made = make();\nQ(constexpr) int f();",
    "constant, a macro with the word in its name": MAKER + "#define MY_CONSTEXPR_TABLE constexpr B table = make();\nMY_CONSTEXPR_TABLE\nint f();",
    "constant behind its class": "struct B { char v[38]; constexpr B(int) : v{} { for (int i = 0; i < 37; ++i) v[i] = 'a'; } } constexpr made(1);",
    "constant of a class named as the library's": "typedef struct { char v[38]; } StringRef;\nconstexpr StringRef make() { return StringRef(); }\nconstexpr StringRef made = make();",
    "macro by -Xclang=": ("const char *s = P \"f_@34@\";", ["-Xclang=-DP=\"h\""]),
    "stringizer passed on, then called": "#define S(x) #x\n#define ID(x) x\n#define AP(m, ...) ID(m)(__VA_ARGS__)\nconst char *s = AP(S, h) \"f_@34@\";",
    "stringizer passed on, in front of its parentheses": "#define S(x) #x\n#define ID(x) x\n#define AP(m, a) ID(m) a\nconst char *s = AP(S, (h)) \"f_@34@\";",
    "stringizer passed on, selected": "#define S(x) #x\n#define SEL(a, b) b\n#define EACH(M, x) SEL(0, M)(x)\nconst char *s = EACH(S, h) \"f_@34@\";",
    "stringizer as the rest of the arguments": "#define S(x) #x\n#define W(x, ...) __VA_ARGS__(x)\nconst char *s = \"h\" W(f_@34@, S);",
    "string in a macro of the system": {"a.c": "#include <sys/cdefs.h>\nconst char *s = __P(\"h\") __P(\"f_@34@\");"},
    "string in a macro of the system, composed": {"a.c": "#include <sys/cdefs.h>\nvoid f(char *b) { strcpy(b, __P(\"h\")); strcat(b, __P(\"f_@34@\")); }"},
    "constant behind its type and a directive": MAKER.replace("[38]; }", "[38]; constexpr B(int) : v{} { for (int i = 0; i < 37; ++i) v[i] = 'a'; } }").replace("B()", "B(1)") + "static B\n#ifdef X\nvolatile\n#endif\nconstexpr made(1);",
    "constant named as a type": MAKER + "namespace n { constexpr B size_t[1] = {make()}; }",
    "constants, one named as a type": MAKER + "namespace n { constexpr B string_view, made = make(); }",
    "constant of a class named as the library's, an attribute behind it": "struct B { char v[38]; };\nconstexpr B make() { return B(); }\ntypedef struct { B b; } __attribute__((aligned(8))) StringRef;\nconstexpr StringRef made = StringRef{make()};",
    "stringizer from a macro named as a function": "#define S(x) #x\n#define format(x) x\nconst char *s = format(S)(h) \"f_@34@\";",
    "library's stringizer in lower case": "#include <x.h>\nconst char *s = \"h\" __stringify(f_@34@);",
    "character behind case, a parameter": "#define A(case) case 'h';\nvoid f(std::string s) { A(s =) s += \"f_@34@\"; }",
    **{f"computed, {d}": MADE + d for d in (
        "B constexpr made{make()};", "B constexpr made(make());", "B static constexpr made{make()};",
        "constexpr B const *p = nullptr, made = make();", "constexpr auto made = 1_t;", "constexpr auto made = 'x'_t;",
        "constexpr auto made = true ? make() : make();", "constexpr auto made = sizeof(int) + make();", "constexpr auto made = (0, make());",
        "constexpr auto made = [] { return make(); }();", "constexpr B (made){make()};", "constexpr struct { B b = make(); } made;",
        "#define A_CONSTEXPR constexpr\n#define CE A_CONSTEXPR\nCE B made = make();", "#define P(a, b) a##b\nP(const, expr) B made = make();",
        "constexpr decltype(make()) made(make());", "decltype(make()) constexpr made(make());", "constexpr string_view::T made = make();", "constexpr B size_t = make();")},
    **{f"included by {o[0]}": ({"a.c": USE, **PIECE}, o) for o in (["--include=p.x"], ["--include", "p.x"], ["--imacros=p.x"], ["--imacros", "p.x"])},
    "framework": ({"a.c": "#include <Foo/Bar.x>\n" + USE, "fw/Foo.framework/Headers/Bar.x": PIECE["p.x"]}, ["-Ffw"]),
    "include path in the sysroot": ({"a.c": "#include <p.x>\n" + USE, "sys/inc/p.x": PIECE["p.x"]}, ["--sysroot=sys", "-I=/inc"]),
    "include path behind a link": ({"a.c": "#include <p.x>\n" + USE, "x/inc/p.x": PIECE["p.x"], "x/y/z": "", "link": pathlib.Path("x/y")}, ["-Ilink/../inc"]),
    "definition in two words passed on": ({"a.c": USE}, ["-Xpreprocessor", "-D", "-Xpreprocessor", 'P="h"']),
    "file name by an option": ({"a.c": 'const char *s = "h" __FILE__;'}, ["-fmacro-prefix-map=a.c=f_@34@"]),
})

# What a second one did, and what fuzz.py composed.
WORDS = {104: "H", 102: "F", 95: "U", 97: "A", 66: "B"}
ENUM = "enum {" + ", ".join(f"{name} = {code}" for code, name in WORDS.items()) + "};\n"
PIECES = 'const char *s = "h" "f_@34@";\n'


def each(form):
    """A list's elements, by a format of the code and of its enumerator."""
    return ", ".join(form.format(c, WORDS[int(c)]) for c in CODES)


HIDDEN.update({
    **{f"{directive} with {mark}": {"a.c": f"{directive} {mark}\n{PIECES}//{end}\n"}
       for directive in ("#error", "#warning") for mark, end in (("/*", "*/"), ('R"(', ')"'))},
    **{f"raw where there may be none, {std}": ({"a." + end: f'#define V R"("\n{PIECES}#define W ")"\n'}, [std])
       for std, end in (("-std=c17", "c"), ("-std=gnu89", "c"), ("-ansi", "c"), ("-std=c++98", "cpp"), ("-fno-raw-string-literals", "cpp"))},
    "raw with a quote in its mark": '#if 0\nR"" "("\n#endif\n' + PIECES + '")";',
    "raw with a blank in its mark": '#if 0\nR"a b(\n#endif\n' + PIECES + '//)a b"',
    "directive behind an empty one": {"a.c": '#\n#include "p.x"\n' + USE, **PIECE},
    "parameters without an end": {"a.c": '#define X(a\n#include "p.x"\n' + USE + "\nint f(void);", **PIECE},
    "angles, beside the file": {"a.c": "#include <p.x>\n" + USE, **PIECE},
    **{f"name with an odd end, {n}": {"a.c": f"#include {n}\n" + USE, **PIECE} for n in ('"<p.x>"', '" p.x"', '"p.x."', '"/p.x"', "< p.x >")},
    "header of the includer's folder": ({"a.c": '#include "sub/q.x"\n' + USE, "sub/q.x": '#include "p.x"\n', **PIECE}, ["--target=x86_64-pc-windows-msvc"]),
    "Pascal string": ({"a.c": r'const char *s = "\phf_" "@34@";'}, ["-fpascal-strings"]),
    **{f"stringised number, {n}": f'#define S(x) #x\nconst char *s = S({n}) "{rest}@34@";'
       for n, rest in (("1.h", "f_"), ("1e+h", "f_"), ("1p-hf", "_"), ("0'h", "f_"), (".5.h", "f_"), ("1.hf_", ""))},
    "stringised name with what Clang drops": '#define S(x) #x\nconst char *s = S(h\xc3\x97) "f_@34@";',
    "computed, word with what Clang drops": MADE + "constexpr\xc3\x97 B made = make();",
    "callee in branches": {"a.c": 'void f(char *b) {\n#if 1\nstrcpy\n#else\nputs\n#endif\n(b, "h");\nstrcat(b, "f_@34@"); }'},
    "callee before a pragma": {"a.c": 'void f(char *b) { strcpy\n#pragma x\n(b, "h"); strcat(b, "f_@34@"); }'},
    "raw string of two definitions": ({"a.c": USE}, ['-DP=R"(x', '-DB=x h)"']),
    "prefix of no system headers": ({"a.c": "#include <q/p.x>\n" + USE, "sys/q/p.x": PIECE["p.x"]}, ["-isystem", "sys", "--no-system-header-prefix=q/"]),
    "line marker in a silent header": ({"a.c": "#include <p.x>\n", "sys/p.x": '# 3 "p.x"\n' + PIECES}, ["-isystem", "sys"]),
    "pragma in a string": '_Pragma("clang attribute push(__attribute__((annotate(\\"x\\", \\"h\\" \\"f_@34@\\"))), apply_to = function)")',
    "pragma in a macro's string": '#define Q "omp error message(\\"h\\" \\"f_@34@\\")"\nvoid f(void) { _Pragma(Q) }',
    "whole by an escape, alone": {"a.c": 'void f(void) { __asm__("hf\\_@34@"); }'},
    "list of wide characters that are cut": {"a.c": "char t[] = {" + ", ".join(f"L'\\x{256 + int(c):x}'" for c in CODES) + "};"},
    "list with NULL enumerated": {"a.c": "enum {Z = 103, NULL};\nchar t[] = {NULL, " + LIST[4:] + "};"},
    "list with NULL enumerated by a macro": {"a.c": "#define E(x) enum {Z = 103, x}\nE(NULL);\nchar t[] = {NULL, " + LIST[4:] + "};"},
    "list with NULL in a macro's braces": {"a.c": "enum {Z = 103, NULL};\n#define N {NULL}, 102\nchar t[] = {N, " + LIST[9:] + "};"},
    "list of strings and a macro": {"a.c": "#define M [0] - sizeof\nchar t[] = {" + ", ".join(f'"\\{int(c) + 2:o}" M "1"' for c in CODES) + "};"},
    "list of strings with a suffix": "char t[] = {" + ", ".join(f'"\\{int(c):o}"_u ""' for c in CODES) + "};",
    "list of addresses and a macro": {"a.c": "int a[200];\n#define M - a\nchar t[] = {" + each("&a[{}] M") + "};"},
    "list of addresses of calls": {"a.c": "int a[200];\n#define M(x) a[x] - a\nchar t[] = {" + each("&M({})") + "};"},
    "list of addresses of macros": {"a.c": "int a[200];\n" + "".join(f"#define {w} a[{c}] - a\n" for c, w in WORDS.items()) + "char t[] = {" + each("&{1}") + "};"},
    "list of addresses of macros, elsewhere": {"a.c": 'int a[200];\n#include "m.h"\nchar t[] = {' + each("&{1}") + "};",
                                              "m.h": "".join(f"#define {w} a[{c}] - a\n" for c, w in WORDS.items())},
    "list of an operator's addresses": "template <int v> struct O { constexpr int operator&() const { return v; } };\n"
                                       + "".join(f"O<{c}> {w};\n" for c, w in WORDS.items()) + "char t[] = {" + each("&{1}") + "};",
    "list of names in braces": {"a.c": ENUM + "char t[] = {" + each("{{{1}, 0}}") + "};"},
    "list of names in braces, Objective-C": {"a.m": ENUM + "char t[] = {" + each("{{{1}, 0}}") + "};"},
    "list of sums in braces": {"a.c": "char t[] = {" + each("{{{} + 0, 0}}") + "};"},
    "list of names in braces, in a structure": {"a.c": ENUM + "struct r { char a[40]; } t[] = {{" + each("{{{1}, 0}}") + "}};"},
    **{f"list, macro in the head of {head}": {"a.c": f"#define M {tag} *e; char t[] =\n{head} M {{{LIST}}};"} for head, tag in (("enum", "E"), ("struct", "S"))},
    "list, macro behind the head of an enum": {"a.c": f"#define M ; char t[] =\nenum E {{Z}};\nenum E M {{{LIST}}};"},
    "list, parameter in the head of an enum": {"a.c": f"#define M(x) enum x {{{LIST}}};\nM(E *e; char t[] =)"},
    "list, X macro in an enum's head": {"a.c": CODE_MAP + "#define M E *e; char t[] =\nenum M {MAP(X)};"},
    "list, macro for new": CODE_MAP + "#define NEW new\nstruct S { char v[40]; };\nS *s = NEW struct S{MAP(X)};",
    "list, macro for an attribute": {"a.c": f"#define __attribute__(x) E *e; char t[] =\nenum __attribute__((M)) {{{LIST}}};"},
    "list, trigraphs": ({"a.c": f"char t[] = ??<{LIST}??>;"}, ["-std=c99"]),
    "list, X macro in trigraphs": ({"a.c": CODE_MAP + "char t[] = ??<MAP(X)??>;"}, ["-std=c99"]),
    "list by a pack in parentheses": "template <char... C> constexpr char t[](C...);\nchar z = t<" + LIST + ">[0];",
    "list by a pack and a macro": "#define D ...\ntemplate <char D C> constexpr char t[] = {C D};\nchar z = t<" + LIST + ">[0];",
    **{f"list around {d}": {"a.c": "char t[] = {" + ", ".join(CODES[:20]) + f"\n{d}\n, " + ", ".join(CODES[20:]) + "};"}
       for d in ('#pragma x , "a",', "#pragma x };", '#warning "x", "y",', '#ident "x"', "#undef Z")},
    **{f"prefix that is a macro, {'by a parameter' if p else 'by itself'}": (
        {"a.c": ("#define M(u) {" if p else "#define u 0 +\nchar t[] = {") + ", ".join(f"u'{chr(int(c))}'" for c in CODES) + ("}\nchar t[] = M(0 +);" if p else "};")},
        ["-std=c99"]) for p in (0, 1)},
    **{f"computed, {d}": MADE + d for d in (
        "constexpr auto made = 1h;", "constexpr auto made = 1min;", "constexpr B *p{nullptr}, made = make();",
        "struct size_t : B {};\nconstexpr size_t made{make()};", "class StringRef { B b; };\nconstexpr StringRef made{make()};",
        "typedef B uint8_t;\nconstexpr uint8_t made = make();", "typedef B other, intmax_t;\nconstexpr intmax_t made = make();",
        "typedef B (intptr_t);\nconstexpr intptr_t made = make();", "using int16_t = B;\nconstexpr int16_t made = make();",
        "namespace q { struct string_view { B b; }; }\nusing q::string_view;\nconstexpr string_view made{make()};",
        "template <class size_t> constexpr size_t made = make();", "template <class> using StringRef = B;\nconstexpr StringRef<int> made = make();",
        "#define int B\nconstexpr int made = make();", "#define OTHER B\n#define size_t OTHER\nconstexpr size_t made = make();",
        "#define C_(a, b) a##b\n#define C(a, b) C_(a, b)\nC(C(con, st), expr) B made = make();", "#define C(a, b, c) a##b##c\nC(con, st, expr) B made = make();",
        "#define C_(a, b) a##b\n#define C(a, b) C_(a, b)\n#define E expr\nC(const, E) B made = make();", "#define CE const##expr\nCE B made = make();",
        "#define M B made = make();\nconstexpr M int g();", "#define M B made\nconstexpr M(make());", "#define virtual\nconstexpr virtual B made = make();",
        "#define sizeof(x) make()\nconstexpr auto made = sizeof(int);", "#define M { return make(); }(), y = []\nconstexpr auto made = [] M { return 1; };",
        "size_t [[maybe_unused]] constexpr made(make());")},
    "computed, of a type declared elsewhere": {"a.cpp": '#include "t.h"\n' + MADE + "constexpr size_t made = make();", "t.h": "struct size_t;\n"},
    "computed, of a type of the command line": (MADE + "constexpr size_t made = make();", ["-Dsize_t=B"]),
    "file name that ends in hf": {"a.c": '#include "hf"\n', "hf": 'const char *s = __FILE__ "_@34@";'},
    "file name that begins with f_": {"a.c": '#include "f_x"\n', "f_x": 'const char *s = "h" __FILE__ "@34@";'},
})

# What is none of the above, and ordinary: not to be parsed.
PLAIN = {
    "a program": '#include <stdio.h>\nint main(int argc, char **argv) { if (argc > 1 && argv[1][0] == \'-\') printf("usage: %s\\n", argv[0]); return 0; }',
    "macro that names CONSTEXPR and is one": "#define MY_CONSTEXPR static constexpr\nMY_CONSTEXPR int n = 3;\nMY_CONSTEXPR const char *s = \"x\";",
    "typedef of a struct with sizes": "typedef struct { size_t n; int (*f)(size_t); size_t a, b; } T;\nconstexpr size_t n = 3;",
    "parameter that is called": "#define CALL(f, x) f(x)\nint g(int h); int i = CALL(g, 1);",
    "comparisons": "int f(int c) { if (c == 'h' || c != 'f') return c >= '_' ? 1 : 0; while ((c == 'h') && c == 'f') { c = c == 'h' ? 1 : 2; bool b[] = {c == 'f'}; } return c <= '_'; }",
    "a switch": "int f(int c) { switch (c) { case 'h': return 1; case 'f': return 2; case '_': return c == 'h'; } return 0; }",
    "an enumeration": "enum e { " + ", ".join(f"E{i} = {i}" for i in range(60)) + " };",
    "a table": "static const int t[] = {" + ", ".join(str(i * 7 % 256) for i in range(300)) + "};",
    "strings": "const char *t[] = {" + ", ".join(f'"text{i}"' for i in range(60)) + "};",
    "rows": "struct { const char *n; int v; } t[] = {" + ", ".join(f'{{"n{i}", V{i}}}' for i in range(60)) + "};",
    "names of fields": "struct s x = {" + ", ".join(f".f{i} = v{i}" for i in range(60)) + "};",
    "addresses": "void *t[] = {" + ", ".join(f"&v{i}" for i in range(60)) + "};",
    "constants": "constexpr int N = 3; constexpr const char *P = \"x\"; constexpr bool f(int) { return true; } struct S { constexpr S() {} constexpr int g() const { return 1; } };\nconstexpr std::string_view V = \"x\"; constexpr auto M = 5;",
    "names": "int h, f_x, _y, hf; void g(int h) { f_x = h; }",
    "names with a stringizer": "#define S(x) #x\nint h, f_x; const char *s = S(version);",
    "variables named hf_": 'static int hf_proto_version = -1; void f() { add(hf_proto_version, "h", "x"); }',
    "structure by an X macro": {"a.c": NAME_MAP + "#define X(c) E##c,\nenum e { MAP(X) };\n#undef X\n#define X(c) int c;\nstruct s { MAP(X) };\nunion { MAP(X) } u;"
                                "\n#define FIELDS struct { MAP(X) } inner;\n#define CHECK(x) do { if (!(x)) { fail(x); } else { } } while (0)\n"},
    "templates without a semicolon": "namespace n {\n" + "template <typename A, class B> void S<A, B>::f(A a, B b) { g(a, b); }\n" * 40 + "}",
    "pack declared in a class": "template <class T> class N {\n public:\n  template <typename... A> explicit N(A &&...a) { f(a...); }\n};",
    "enumeration by an X macro": {"a.c": NAME_MAP + "enum e {\n#define X(c) E##c,\nMAP(X)\n#undef X\n};\n#define X(c) case c: return 1;\n"
                                  "int f(int i) { switch (i) { MAP(X) } return 0; }"},
    "arguments in C": {"a.c": 'void f(void) { get("f", 1); put(1, "h"); note(__FILE__, 1); note("_x"); }\nstruct r t[] = {{"h", 1}, {"f", 2}, {"_y", 3}};'},
    "initializer of two": {"a.c": "#define NIL {NULL}, TNIL\nstruct v t[] = {" + "{NIL, 1}, " * 60 + "};"},
    "include of what nobody defines": "#ifdef USER_H\n#include USER_H\n#endif\n",
    "macro of associations": "#define CASES(t) unsigned t: (unsigned t)0, signed t: (signed t)0\n#define U(x) _Generic((x), CASES(char), default: (x))\n"
                             "int t[] = {U(a), U(b)};",
    "fields in C": {"a.c": 'struct r t = {.a = "h", .b = __FILE__, .c = "f"}; const char *u = "_";'},
    "operands of what is checked": "#define S(x) #x\n#define CHECK(x) ((x) ? 0 : fail(S(x)))\nint f(struct s *p) { CHECK(h != 0); CHECK(p->f); CHECK(_x + 1); return 0; }",
    "operands": {"a.c": 'void f(void) { asm("x" : : "i" (__FILE__)); asm("y" : "=f" (v)); } const char *u = "_";'},
    "mark of UTF-8": "\xef\xbb\xbf#include <stddef.h>\nint n;\n",
    "carriage returns": "// don't\r\nint n;\r\n#define A \\\r\n  1\r\n",
    "names beside an attribute's colon": "std::vector<::std::string> v; int n = a ? b : c % d;\n",
    "numbers with separators": "int n = 1'000'000; char c = 'a';\n",
    "rows of a table": {"a.c": "struct r t[] = {" + "{A, 1}, {104, 2}, " * 40 + "};"},
    "objects in a call": "void f() { " + "put({a, b}); " * 40 + "}",
    "closures": "constexpr auto f = [](int a) { return a; };\nconstexpr auto n = sizeof(int) * 8;\nvoid g() { h([](int a) constexpr noexcept { return a; }); }\n",
    "strings with macros between": "const char *t[] = {" + '"a" PRId64 "b", ' * 40 + "};",
    "variable arguments": "#define LOG(...) print(__VA_ARGS__)\nint t[] = {1, 2};\n",
    "namespace under a condition": "#ifdef A\nnamespace n {\n#endif\nint f(int a, int b);\n#ifdef A\n}\n#endif\n",
    "spliced comment": "#define A /* x */\\\n  1\n",
    "message with a piece": '#error "use x.h"\nconst char *f = "f", *u = "_";',
    "extern C": '#ifdef __cplusplus\nextern "C" {\n#endif\n#include <stddef.h>\nint f(void);\n#ifdef __cplusplus\n}\n#endif\n',
    "names of an X macro's structure": {"a.c": NAME_MAP + "#define TAG S\n#define X(c) int c;\nstruct TAG { MAP(X) };\nenum { MAX = 1 };"},
    "attribute in a head": NAME_MAP + "#define EXPORT __attribute__((visibility(\"default\")))\n#define NOTHING\n#define X(c) E##c,\nenum EXPORT e { MAP(X) };\n"
                           "enum NOTHING d {};\nconstexpr EXPORT int f(int a) { return a; }\n",
    "types of the library": "using std::size_t;\nusing std::string_view;\ntypedef unsigned long other;\nint (*f)(size_t, uint8_t);\nconstexpr size_t n = 1;\nconstexpr std::string_view v = \"x\";\n",
    "types that are others of the language": "#define int32_t int\n#define bool _Bool\nconstexpr int32_t n = 1;\nconstexpr bool b = true;\n",
    "pasted names": "#define CAT(a, b) a##b\nint CAT(x, y);\nint g(const char *e, int p, int r) { return f(e, x, p, r); }\n",
    "pragma in a string with a string": '_Pragma("GCC diagnostic ignored \\"-Wunused\\"") int n;\n#define DO(x) _Pragma(#x)\n',
    "raw string": 'const char *s = R"x(a "b" c)x";\n',
    "line of an error": "#ifdef A\n#error don't\n#endif\nint n;\n",
    "rows of a table of names": {"a.c": "struct r t[] = {" + "{A, 1}, {B, 2}, " * 40 + "};\nstatic const struct { int a, b; } u[] = {" + "{A, 1}, {B, 2}, " * 40 + "};"},
    "rows of a table of names in C++": "row t[] = {" + "{A, 1}, {B, 2}, " * 40 + "};",
    "addresses that are assigned": "void f() { g(); p = &a; " + "q = &b.c, r = &d->e; " * 40 + "}",
    "file name in a header": {"a.c": '#include "t.h"\nvoid f(void) { check(__FILE__, 1); }\nconst char *f = "f", *u = "_";', "t.h": "int n;\n"},
}


def planted():
    """Name -> text for what test/plant composes."""
    split = next(s for s in contexts.SPELLINGS if s.name == "adjacent, three lines")
    plain = next(s for s in contexts.SPELLINGS if s.name == "plain")
    everything = contexts.COMMON + contexts.C_ONLY + contexts.CPP_ONLY
    shown = everything[0]
    pairs = [(shown, spelling) for spelling in contexts.SPELLINGS]
    pairs += [(context, spelling) for context in everything for spelling in (plain, split)]
    result = {}
    for context, spelling in pairs:
        text = spelling.before + context.decl + "\nvoid body() {\n" + context.body + "\n}\n"
        text = text.replace("$L", spelling.text).replace("$S", spelling.text)
        text = text.replace("$N", "1").replace("\1", "").replace("\2", "@34@")
        result[f"{context.name} / {spelling.name}"] = text
    return result


def parity():
    """Name -> text: each construct of test/parity alone."""
    result = {}
    for path in sorted((TEST / "parity" / "Inputs").iterdir()):
        text = path.read_text(encoding="latin-1")
        # Names, suppressions and what is too short are not found.
        if "@34" in text or "@20" in text:
            result["parity/" + path.name] = {"a" + path.suffix: text}
    return result


def write(directory, text):
    """Makes one project; the file that is compiled is the first."""
    arguments = []
    if isinstance(text, tuple):
        text, arguments = text
    if isinstance(text, str):
        text = {"a.cpp": text}
    text = dict(text)
    arguments = [*arguments, *text.pop("", [])]
    compiler = text.pop("cc", "cc").split()
    for name, content in text.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, pathlib.Path):
            path.symlink_to(content)
        else:
            path.write_bytes(tokens.expand(content).encode("latin-1"))
    return {"directory": str(directory), "file": next(iter(text)),
            "arguments": [*compiler, "-c", *map(tokens.expand, arguments), next(iter(text))]}


def suspicious(scan, directory, units):
    """The names of the units that vnx-scan would have parsed.

    Each has a database of its own: macros of one unit count for all.
    """
    shutil.rmtree(directory, ignore_errors=True)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        taken = pool.map(lambda unit: is_suspicious(scan, directory / str(unit[0]), unit[1]),
                         enumerate(units.values()))
        return {name for name, is_taken in zip(units, taken) if is_taken}


def is_suspicious(scan, directory, text):
    (directory / "b").mkdir(parents=True)
    (directory / "b" / "compile_commands.json").write_text(json.dumps([write(directory, text)]))
    result = subprocess.run(
        [scan, "--format=json", "--no-ignore", "-p", str(directory / "b"), str(directory)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "VNX_SCAN_UNIT": "/bin/false"}, check=False)
    report = json.loads(result.stdout)
    counts = report["summary"]["units"]
    assert counts["total"] == 1, counts
    return counts["suspicious"] == 1


def main():
    scan, directory = sys.argv[1:]
    directory = pathlib.Path(directory).resolve()
    constructs = {**HIDDEN, **planted(), **parity()}
    missed = set(constructs) - suspicious(scan, directory / "hidden", constructs)
    for name in sorted(missed):
        print("passed over:", name)
    taken = suspicious(scan, directory / "plain", PLAIN)
    for name in sorted(taken):
        print("parsed for nothing:", name)
    print(f"{len(constructs)} constructs, {len(missed)} passed over; "
          f"{len(PLAIN)} near misses, {len(taken)} parsed")
    sys.exit(bool(missed or taken))


if __name__ == "__main__":
    main()
