"""Composes units at random in which the C-family pass finds a token, and looks
for one that the prefilter passes over.

    fuzz.py VNX_SCAN DIRECTORY [--seed N] [--count N]

VNX_SCAN_UNIT in the environment is the program for units.

A unit is a token that is taken apart, each part spelled and carried in some way
(an escape, a macro, a header, a branch, `-D`), put together by the language or
by a function, and put into some file, reached in some way. Many of them mean
nothing to a compiler; of those that `--prefilter=off` reports something in, all
must be parsed, or be reported without it. The same seed makes the same units.
Exit status 1 if one is passed over, and its files stay in DIRECTORY.
"""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

TEST = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TEST / "support"))

import tokens  # noqa: E402

PREFIX = "hf_"
BODY = tokens.body(34)
STD = """namespace std {
template <class T> struct char_traits {};
template <class T> struct allocator {};
template <class T, class C = char_traits<T>, class A = allocator<T>> struct basic_string {
  basic_string(); basic_string(const T *); basic_string &operator=(T); basic_string &operator=(const T *);
  basic_string &operator+=(const T *); basic_string &operator+=(T); basic_string &append(const T *);
  basic_string &append(const basic_string &); void push_back(T); const T *c_str() const;
};
template <class T> basic_string<T> operator+(const basic_string<T> &, const T *);
template <class T> basic_string<T> operator+(const basic_string<T> &, T);
template <class T> basic_string<T> operator+(const basic_string<T> &, const basic_string<T> &);
typedef basic_string<char> string;
template <class... A> string format(const char *, A...);
}
"""
C_TEXT = """char *strcpy(char *, const char *); char *strcat(char *, const char *);
char *strncat(char *, const char *, unsigned long);
int snprintf(char *, unsigned long, const char *, ...); int sprintf(char *, const char *, ...);
int puts(const char *); void use(const char *, int);
"""


class Unit:
    """One project: the lines of its file so far, its other files, its command."""

    def __init__(self, rng):
        self.rng = rng
        self.names = 0
        self.language = rng.choice(["c", "c", "cpp", "cpp", "cpp", "m"])
        self.lines = []
        self.files = {}
        self.arguments = []

    def name(self):
        self.names += 1
        return self.rng.choice(["N", "n", "Macro_", "X_"]) + str(self.names)

    def odds(self, share):
        return self.rng.random() < share

    def define(self, text):
        """Puts `#define` and text somewhere in front of what is to come."""
        way = self.rng.random()
        is_plain = "\n" not in text and "/*" not in text and '"' not in text
        if way < 0.08 and is_plain:
            head, _, body = re.match(r"(\w+(?:\([^)]*\))?)( )?(.*)", text).groups()
            self.arguments.append(f"-D{head}={body}")
        elif way < 0.25:
            header = self.header(f"#define {text}\n")
            self.lines.append(self.include(header))
        elif way < 0.32:
            self.lines.append(f"#if 1\n#define {text}\n#else\n#define {text.split(' ')[0]} 0\n#endif")
        elif way < 0.35:
            self.lines.append(f"#\n#define {text}")
        elif way < 0.38:
            self.lines.append(f"# /**/ define /**/ {text}")
        else:
            self.lines.append(f"#define {text}")

    def header(self, text):
        """A new file that has text; returns how it is included."""
        name = self.name() + self.rng.choice([".h", ".inc", "", ".hpp", ".def"])
        if self.odds(0.3):
            text = f"#ifndef G{name.replace('.', '_')}\n#define G{name.replace('.', '_')}\n{text}\n#endif\n"
        elif self.odds(0.2):
            text = "#pragma once\n" + text
        way = self.rng.random()
        if way < 0.5:
            self.files[name] = text
            return f'"{name}"'
        if way < 0.6:
            self.files["d/" + name] = text
            return f'"d/../d/{name}"'
        folder = self.rng.choice(["inc", "other/inc"])
        self.files[f"{folder}/{name}"] = text
        self.arguments += self.rng.choice([["-I" + folder], ["-I", folder], ["-iquote", folder], ["-I./" + folder + "/"]])
        return f'"{name}"' if "-iquote" in self.arguments else self.rng.choice([f'"{name}"', f"<{name}>"])

    def include(self, what):
        if self.odds(0.06):
            macro = self.name()
            return f"#define {macro} {what}\n#include {macro}"
        if self.odds(0.05):
            return f"#import {what}"
        return self.rng.choice(["#include {}", "# include {}", "#include {} // x", "  #include {}", "#include\t{}"]).format(what)

    def blank(self):
        """What may stand between two tokens of a macro's body or of code."""
        return self.rng.choice([" ", " ", " ", " /* x */ ", "  ", "\t", " \\\n", " /**/"])


def spelled(unit, text):
    """The text as one string literal, or several."""
    rng = unit.rng
    if len(text) > 1 and rng.random() < 0.15:
        at = rng.randrange(1, len(text))
        return spelled(unit, text[:at]) + " " + spelled(unit, text[at:])
    kind = rng.random()
    if kind < 0.12 and unit.language == "cpp":
        mark = rng.choice(["", "x", "h", "__"])
        return f'R"{mark}({text}){mark}"'
    out = ""
    for at, c in enumerate(text):
        way = rng.random()
        before = out[-1:]
        if way < 0.04:
            out += f"\\{ord(c):o}" if at + 1 == len(text) or not text[at + 1].isdigit() else f"\\{ord(c):03o}"
        elif way < 0.07 and (at + 1 == len(text) or text[at + 1].lower() not in "0123456789abcdef"):
            out += f"\\x{ord(c):x}"
        elif way < 0.08:
            out += "\\\n" + c
        elif way < 0.085:
            out += f"\\N{{LATIN SMALL LETTER {c.upper()}}}" if c.islower() else c
        elif way < 0.09:
            out += f"\\x{{{ord(c):x}}}"
        elif way < 0.10:
            out += f"\\u{ord(c):04x}"
        elif way < 0.11 and c in "_":
            out += "\\" + c if before != "\\" else c
        else:
            out += c
    return f'"{out}"'


def carried(unit, text, depth=0):
    """Source that the preprocessor makes text of; text has no comma outside of
    brackets."""
    rng = unit.rng
    if depth > 3:
        return text
    way = rng.randrange(22)
    inner = carried(unit, text, depth + 1) if rng.random() < 0.45 else text
    if way < 6 or "\n" in inner:
        return inner
    name = unit.name()
    if way == 6:
        unit.define(f"{name} {inner}")
        return name
    if way == 7:
        unit.define(f"{name}(p) p")
        return f"{name}({inner})"
    if way == 8:
        unit.define(f"{name}() {inner}")
        return f"{name}()"
    if way == 9:
        unit.define(f"{name}(p, q) {rng.choice(['q', 'q p', 'p q'])}")
        return f"{name}(, {inner})"
    if way == 10:
        unit.define(f"{name}(...) __VA_ARGS__")
        return f"{name}({inner})"
    if way == 11:
        unit.define(f"{name}(a...) a")
        return f"{name}({inner})"
    if way == 12:
        other = unit.name()
        unit.define(f"{name}(p) p")
        unit.define(f"{other} {name}")
        return f"{other}({inner})"
    if way == 13:
        other = unit.name()
        unit.define(f"{name}(p) p")
        unit.define(f"{other}(m, p) m(p)")
        return f"{other}({name}, {inner})"
    if way == 14:
        other = unit.name()
        unit.define(f"{name}(p) p")
        unit.define(f"{other}(a, b) a##b")
        return f"{other}({name[0]}, {name[1:]})({inner})"
    if way == 15:
        unit.define(f"{name}(p, ...) __VA_OPT__(p)")
        return f"{name}({inner}, 1)"
    if way == 16:
        unit.define(name)
        return f"{name} {inner} {name}" if rng.random() < 0.5 else f"{inner} {name}"
    if way == 17:
        return f"\n#if 1\n{inner}\n#else\n0\n#endif\n"
    if way == 18:
        return f"\n#if 0\n0\n#elif 1\n{inner}\n#endif\n"
    if way == 19:
        return f"\n{unit.include(unit.header(inner))}\n"
    if way == 20:
        unit.define(f"{name}(p) p")
        return f"{name}{unit.blank()}({unit.blank()}{inner}{unit.blank()})"
    return inner + unit.blank()


def cut(rng, text=PREFIX + BODY):
    """The token in pieces, mostly cut in its prefix."""
    places = set()
    for _ in range(rng.choice([0, 1, 1, 2, 2, 3, 4])):
        places.add(rng.choice([1, 1, 2, 2, 3, rng.randrange(1, len(text))]))
    places = [0, *sorted(places), len(text)]
    return [text[a:b] for a, b in zip(places, places[1:])]


def literal_row(unit):
    """A string literal, by adjacent pieces and names that are made strings."""
    rng = unit.rng
    row = []
    for piece in cut(rng):
        if rng.random() < 0.3:
            row.append(stringized(unit, piece))
        else:
            row.append(carried(unit, spelled(unit, piece)))
    if rng.random() < 0.15 and len(row) > 1 and not any("\n" in p for p in row):
        name = unit.name()
        parameters = [f"p{i}" for i in range(len(row))]
        unit.define(f"{name}({', '.join(parameters)}) {' '.join(parameters)}")
        return f"{name}({', '.join(row)})"
    return " ".join(row)


def stringized(unit, piece):
    rng = unit.rng
    name, outer = unit.name(), unit.name()
    unit.define(f"{name}({rng.choice(['x', '...', 'x...'])})"+ " ")
    # The last one is replaced by what makes a string of it.
    unit.lines.append(f"#undef {name}")
    kind = rng.choice(["x", "va", "named"])
    if kind == "x":
        unit.define(f"{name}(x) #x")
    elif kind == "va":
        unit.define(f"{name}(...) #__VA_ARGS__")
    else:
        unit.define(f"{name}(x...) #x")
    unit.define(f"{outer}({'x' if kind == 'x' else '...'}) {name}({'x' if kind == 'x' else '__VA_ARGS__'})")
    before = ""
    if piece[0] == "h" and rng.random() < 0.4:
        before = rng.choice(["- ", "1 ", "a.", "(x)", "[", "{", "x-", "'c' ", '"s" ', "1.", "a, " if kind != "x" else "a;", "@", "/ ", "~"])
    text = piece
    if not piece[0].isdigit() and rng.random() < 0.5 and "\n" not in piece and len(piece) > 1:
        way = rng.random()
        if way < 0.5:
            paste = unit.name()
            unit.define(f"{paste}(a, b) a##b")
            at = rng.randrange(1, len(piece))
            text = f"{paste}({piece[:at]}, {piece[at:]})"
        elif way < 0.8:
            alias = unit.name()
            unit.define(f"{alias} {piece}")
            text = alias
        else:
            text = carried(unit, piece, 2)
    return f"{rng.choice([outer, outer, name if text == piece else outer])}({before}{text})"


def string_use(unit):
    """Code that has a token in one literal."""
    row = literal_row(unit)
    cpp = unit.language == "cpp"
    ways = [
        "const char *s = {};", "const char s[] = {};", "static const char *const t[] = {{0, {}, 0}};",
        "struct S {{ const char *a, *b; }} s = {{ .a = {} }};", "void f(void) {{ use({}, 1); }}", "const char *f(void) {{ return {}; }}",
        "void f(void) {{ static char s[] = {{{}}}; (void)s; }}", "int f(void) {{ return sizeof({}); }}",
        "void f(int i) {{ switch (i) {{ case 1: use({}, 1); }} }}", "#pragma message({})",
        "void f(void) __attribute__((annotate({})));", 'void f(void) {{ __asm__({}); }}',
        "const char *s = __extension__ ({{ {}; }});", "const char *s = 1 ? {} : 0;", "const char *s = (const char *){};",
    ]
    if cpp:
        ways += ["auto f = [] {{ return {}; }};", "struct S {{ const char *s = {}; }};", "void f(const char *s = {}) {{}}",
                 "constexpr char s[] = {};", "template <class T> struct S {{ static constexpr const char *s = {}; }};",
                 '[[deprecated({})]] void f();', "static_assert(true, {});", "constexpr auto s = {};", "enum class E {{ a }}; const char *s{{{}}};"]
    else:
        ways += ["const char *s = _Generic(0, int: {}, char: \"\");", "const char *s = ((struct {{ const char *a; }}){{ {} }}).a;"]
    if unit.language == "m":
        ways += ["@class NSString; NSString *s = @{};"]
    return unit.rng.choice(ways).format(row)


def composed(unit):
    """Code that puts a token together from several literals."""
    rng = unit.rng
    pieces = cut(rng)
    if len(pieces) == 1:
        pieces = [PREFIX, BODY]
    cpp = unit.language == "cpp"

    def string(piece):
        if rng.random() < 0.12:
            return stringized(unit, piece)
        return carried(unit, spelled(unit, piece))

    def part(piece):
        """An expression of piece's text."""
        way = rng.random()
        if cpp and len(piece) == 1 and way < 0.4:
            return f"'{piece}'"
        if cpp and way < 0.7:
            return f"std::string({string(piece)})"
        if way < 0.85:
            name = unit.name()
            kind = rng.choice(["static const char {}[] = {};", "static const char *const {} = {};"])
            unit.lines.append(kind.format(name, string(piece)))
            return name
        return string(piece)

    if cpp:
        unit.lines.insert(0, STD)
        way = rng.randrange(5)
        if way == 0:
            return f"std::string s = std::string({string(pieces[0])})" + "".join(f" + {part(p)}" for p in pieces[1:]) + ";"
        if way == 1:
            calls = "".join(rng.choice(["s += {};", "s.append({});", "s += {};"]).format(string(p)) for p in pieces[1:])
            return f"void f() {{ std::string s({string(pieces[0])}); {calls} }}"
        if way == 2:
            return f"void f() {{ std::string s; s.append({string(pieces[0])})" + "".join(f".append({string(p)})" for p in pieces[1:]) + "; }"
        if way == 3:
            text, arguments = formatted(unit, pieces, "{}", string)
            return f"std::string s = std::format({text}{arguments});"
        return "void f() { std::string s; " + " ".join(
            f"s.push_back('{p}');" if len(p) == 1 else f"s += {string(p)};" for p in pieces) + " }"
    unit.lines.insert(0, C_TEXT)
    way = rng.randrange(3)
    if way == 0:
        text, arguments = formatted(unit, pieces, "%s", string)
        return f"void f(char *b) {{ {rng.choice(['snprintf(b, 99, ', 'sprintf(b, '])}{text}{arguments}); }}"
    if way == 1:
        return f"void f(char *b) {{ strcpy(b, {part(pieces[0])}); " + " ".join(f"strcat(b, {part(p)});" for p in pieces[1:]) + " }"
    call = f"strcpy(b, {part(pieces[0])})"
    for p in pieces[1:]:
        call = f"strcat({call}, {part(p)})"
    return f"void f(char *b) {{ {call}; }}"


def formatted(unit, pieces, placeholder, string):
    """A format and its arguments that make the pieces' text."""
    text, arguments = "", ""
    for piece in pieces:
        if unit.rng.random() < 0.5:
            text += placeholder
            arguments += f", {string(piece)}"
        else:
            text += piece
    at = unit.rng.randrange(len(text) + 1)
    if unit.rng.random() < 0.4:
        return f'"{text[:at]}" "{text[at:]}"', arguments
    return f'"{text}"', arguments


def element(unit, c, kind):
    code = ord(c)
    return {
        "number": f"{code}", "hex": hex(code), "octal": f"0{code:o}", "character": f"'{c}'", "sum": f"{code - 1} + 1", "braces": f"{{{code}}}",
        "comma": f"{{{code},}}", "cast": f"(char){code}", "paren": f"({code})", "wide": f"L'{c}'", "escape": f"'\\x{code:x}'",
        "cut": f"L'\\x{256 + code:x}'", "large": f"{256 + code}", "string": f'"{c}"[0]', "deref": f'*"{c}"', "string macro": f'"{c}" AT0',
        "macro": f"ID({code})", "alias": f"A_{code}", "enumerator": f"E_{code}", "address": f"(char)(&zz[{code}] - zz)", "plain address": f"&zz[{code}] MINUS_zz",
        "macro address": f"&Z_{code}", "row": f"{{{code}, 0}}", "row of names": f"{{E_{code}, 0}}", "row macro": f"ROW({code})", "row of rows": f"{{{{{code}}}, 0}}",
        "condition": f"1 ? {code} : 0", "suffix": f"{code}u", "long": f"{code}LL", "equals": f"(1 == 1) * {code}", "generic": f"_Generic(0, int: {code})",
        "statement": f"sizeof(char[{code}])", "not": f"~{~code}", "shift": f"{code} << 0", "null": f"NULL + {code}", "true": f"{code - 1} + true",
    }[kind]


ELEMENTS = ["number", "hex", "octal", "character", "sum", "braces", "comma", "cast", "paren", "wide", "escape", "cut", "large", "string", "deref", "string macro",
            "macro", "alias", "enumerator", "address", "plain address", "macro address", "row", "row of names", "row macro", "row of rows", "condition", "suffix",
            "long", "equals", "generic", "statement", "not", "shift", "null", "true"]
HEADS = ["struct S", "enum E", "union U", "do", "else", "if (1)", "while (1)", "switch (1)", "namespace n", 'extern "C"', "void f(int a, int b)", "class C", "struct"]


def listed(unit):
    """A list of characters."""
    rng = unit.rng
    kinds = [rng.choice(ELEMENTS)] if rng.random() < 0.7 else rng.sample(ELEMENTS, 2)
    token = PREFIX + BODY
    chosen = [rng.choice(kinds) for _ in token]
    elements = [element(unit, c, kind) for c, kind in zip(token, chosen)]
    used = set(chosen)
    unit.lines.append("int zz[200];")
    if used & {"string macro"}:
        unit.define("AT0 [0]")
    if used & {"plain address"}:
        unit.define("MINUS_zz - zz")
    if used & {"macro"}:
        unit.define("ID(x) x")
    if used & {"row macro"}:
        unit.define("ROW(x) {x, 0}")
    if used & {"null"}:
        unit.define("NULL 0")
    if used & {"true"} and unit.language != "cpp":
        unit.define("true 1")
    for code in sorted({ord(c) for c in token}):
        if "alias" in used:
            unit.lines.append(f"#define A_{code} {code}")
        if "macro address" in used:
            unit.lines.append(f"#define Z_{code} zz[{code}] - zz")
    if used & {"enumerator", "row of names"}:
        unit.lines.append("enum { " + ", ".join(f"E_{ord(c)} = {ord(c)}" for c in sorted(set(token))) + " };")
    text = divided(unit, elements)
    return opened(unit, text)


def divided(unit, elements):
    """The elements with what divides them."""
    rng = unit.rng
    way = rng.randrange(14)
    half = rng.randrange(1, len(elements))
    if way == 0:
        unit.define("COMMA ,")
        return " COMMA ".join(elements)
    if way == 1:
        unit.define("X(c) c,")
        return " ".join(f"X({e})" for e in elements)
    if way == 2:
        unit.define("X(c) c,")
        unit.define("MAP(m) " + " ".join(f"m({e})" for e in elements))
        return "MAP(X)"
    if way == 3:
        unit.define("VA(...) __VA_ARGS__")
        return ", ".join(elements[:3]) + ", VA(" + ", ".join(elements[3:half + 3]) + ")" + "".join(f", {e}" for e in elements[half + 3:])
    if way == 4:
        unit.define("P(a, b) a, b")
        return ", ".join(f"P({a}, {b})" for a, b in zip(elements[:-1:2], elements[1::2])) + f", {elements[-1]}"
    if way == 5:
        unit.define("FIRST " + ", ".join(elements[:half]))
        return "FIRST, " + ", ".join(elements[half:])
    if way == 6:
        return ", ".join(elements[:half]) + ",\n" + unit.include(unit.header(", ".join(elements[half:]))) + "\n"
    if way == 7:
        return ", ".join(elements[:half]) + "\n#if 1\n, " + ", ".join(elements[half:]) + "\n#else\n, 0\n#endif\n"
    if way == 8:
        return ", ".join(elements[:half]) + ",\n#if 0\n\"x\", {a, b}, 0,\n#endif\n" + ", ".join(elements[half:])
    if way == 9:
        return ", ".join(elements[:half]) + f",\n#pragma {rng.choice(['x', 'x 0, (', 'x ; }', 'x , 0', 'x {'])}\n" + ", ".join(elements[half:])
    if way == 10:
        unit.define("NIL")
        return " NIL, ".join(elements)
    return rng.choice([", ", ",", ",\n", " /* ; } */ , ", ", // {\n"]).join(elements) + rng.choice(["", ",", ", 0"])


def opened(unit, text):
    """The list with its brackets and its declaration."""
    rng = unit.rng
    cpp = unit.language == "cpp"
    char = rng.choice(["char", "char", "unsigned char", "signed char", "static const char", "const char", "__WCHAR_TYPE__"])
    ways = [
        f"{char} t[] = {{{text}}};", f"{char} t[64] = {{{text}}};", f"struct S {{ char t[64]; int n; }} s = {{{{{text}}}, 1}};",
        f"struct S {{ int n; char t[64]; }} s = {{1, {text}}};", f"struct S {{ int n; char t[64]; }} s = {{.t = {{{text}}}}};",
        f"struct S {{ int n; char t[64]; }} s = {{.n = 1, .t = {{{text}}}}};", f"{char} t[2][64] = {{{{{text}}}, {{0}}}};", f"{char} t[2][64] = {{{text}}};",
        f"void f(void) {{ static {char.replace('static ', '')} t[] = {{{text}}}; (void)t; }}",
        f"void f(int i) {{ switch (i) {{ case 1: {{ {char} t[] = {{{text}}}; (void)t; }} }} }}",
        f"void f(int i) {{ if (i) {{ {char} t[] = {{{text}}}; (void)t; }} else {{ }} }}", f"void h(const char *); void f(void) {{ h((const char[]){{{text}}}); }}",
        f"union U {{ char t[64]; }} u = {{{text}}};", f"__attribute__((unused)) {char} t[] = {{{text}}};", f"{char} t[] = <%{text}%>;",
        f"typedef char T[64]; T t = {{{text}}};", f"enum E {{ q }} e; {char} t[] = {{{text}}};", f"struct S {{ char t[64]; }} s[] = {{{{{text}}}}};",
    ]
    if "\n" not in text:
        ways += [f"#define OPEN {{\n{char} t[] = OPEN {text} }};", f"#define L(...) {{__VA_ARGS__}}\n{char} t[] = L({text});",
                 f"#define L {{{text}}}\n{char} t[] = L;", f"#define D(n, ...) {char} n[] = {{__VA_ARGS__}};\nD(t, {text})",
                 f"#define END }}\n{char} t[] = {{{text} END;", f"#define B = {{\n{char} t[] B {text} }};"]
    head = rng.choice(HEADS)
    ways += [f"#define HEAD {rng.choice(['E *e', 'S *s', ''])}; {char} t[] =\n{head} HEAD {{{text}}};",
             f"#if 1\n{char} t[] =\n#else\n{head}\n#endif\n{{{text}}};", f"#if 1\n{char} t[] = {{\n#else\n{head} {{\n#endif\n{text}}};"]
    if cpp:
        ways += [f"struct S {{ char v[64]; }}; S *s = new struct S{{{text}}};", f"struct S {{ char v[64]; }} s{{{text}}};", f"constexpr char t[]{{{text}}};",
                 f"constexpr char t[]({text});", f"auto f = [] {{ static char t[] = {{{text}}}; return t[0]; }};", f"struct S {{ char v[64] = {{{text}}}; }};",
                 f"struct S {{ char v[64]; S() : v{{{text}}} {{}} }};", f"#define NEW new\nstruct S {{ char v[64]; }}; S *s = NEW struct S{{{text}}};",
                 f"template <char... C> struct V {{ static constexpr char v[] = {{C...}}; }}; char z = V<{text}>::v[0];",
                 f"template <char... C> constexpr char v[](C...); char z = v<{text}>[0];"]
    return rng.choice(ways)


def computed(unit):
    """A constant of C++ whose value is computed."""
    rng = unit.rng
    unit.language = "cpp"
    unit.arguments.append(rng.choice(["-std=c++20", "-std=c++23", "-std=gnu++20"]))
    coded = ", ".join(str(ord(c) ^ 1) for c in PREFIX) + ", " + ", ".join(str(ord(c) + 1) for c in BODY[:1])
    unit.lines.append(f"struct B {{ char v[40]; }};\nconstexpr B make() {{ B b{{}}; char p[] = {{{coded}}}; for (int i = 0; i < 3; ++i) b.v[i] = p[i] ^ 1; "
                      "for (int i = 3; i < 37; ++i) b.v[i] = 'a' + i % 26; return b; }")
    kind = "B"
    way = rng.randrange(9)
    if way < 3:
        kind = rng.choice(["size_t", "uint8_t", "string_view", "StringRef", "int64_t", "intptr_t", "int", "bool", "long", "void", "T"])
        ways = [f"#define {kind} B"]
        if kind not in ("int", "bool", "long", "void"):
            ways += [f"typedef B {kind};", f"using {kind} = B;", f"struct {kind} : B {{}};", f"namespace q {{ using {kind} = B; }} using q::{kind};",
                     f"typedef int other_t; typedef B (*fn)(int), {kind};", f"class {kind} : public B {{}};", f"#define OTHER B\ntypedef OTHER {kind};"]
        unit.lines.append(rng.choice(ways))
    elif way == 3:
        kind = rng.choice(["auto", "const auto", "decltype(make())", "struct B", "::B", "B const", "decltype(auto)"])
    word = rng.choice(["constexpr", "constexpr", "constexpr", "CE", "CONSTEXPR", "paste", "paste 3", "__constexpr"])
    if word == "CE":
        unit.define("CE constexpr")
    elif word == "CONSTEXPR":
        unit.define("CONSTEXPR constexpr")
    elif word == "__constexpr":
        unit.define("__constexpr constexpr")
    elif word == "paste":
        unit.define("CAT_(a, b) a##b")
        unit.define("CAT(a, b) CAT_(a, b)")
        at = rng.randrange(1, 9)
        one, two = "constexpr"[:at], "constexpr"[at:]
        word = rng.choice([f"CAT({one}, {two})", f"CAT_({one}, {two})", f"CAT(CAT({one[:1]}, {one[1:]}), {two})"])
        if rng.random() < 0.4:
            unit.define(f"TWO {two}")
            word = f"CAT({one}, TWO)"
    elif word == "paste 3":
        unit.define("CAT3(a, b, c) a##b##c")
        word = "CAT3(con, st, expr)"
    value = rng.choice(["= make();", "{make()};", "(make());", "= {make()};", "= B(make());", "= true ? make() : make();", "= (0, make());", "= [] { return make(); }();", "= 1h;", "= M;", "M;", "= sizeof(int) + make();"])
    if "1h" in value:
        unit.lines.append('constexpr B operator""h(unsigned long long) { return make(); }')
    if "M" in value:
        unit.define("M make()" if "=" in value else "M = make()")
    if "sizeof" in value:
        unit.lines.append("constexpr B operator+(unsigned long, B b) { return b; }")
    head = [word, kind] if rng.random() < 0.7 else [kind, word]
    if rng.random() < 0.2:
        head.insert(rng.randrange(3), rng.choice(["static", "inline", "[[maybe_unused]]", "const"]))
    if rng.random() < 0.15:
        name = unit.name()
        unit.define(f"{name} {rng.choice(['', 'const', 'x = 1; ' + word + ' B', 'static', '__attribute__((unused))'])}")
        head.insert(rng.randrange(len(head) + 1), name)
    text = f"{' '.join(head)} made{rng.choice([' ', '', '[1] '] if value.startswith('=') else [''])}{value}"
    return rng.choice(["{}", "{}", "struct S {{ static {} }};", "void f() {{ static {} }}", "namespace n {{ {} }}", "auto f = [] {{ {} return made.v[0]; }};",
                       "template <int> struct T {{ static {} }}; char z = T<1>::made.v[0];"]).format(text)


def compose(seed):
    """The unit of seed: its files, the first the one that is compiled, and its
    arguments."""
    rng = random.Random(seed)
    unit = Unit(rng)
    code = rng.choice([string_use, string_use, composed, composed, listed, listed, listed, computed])(unit)
    lines = unit.lines + [code]
    # Where the standard library is declared does not matter to it.
    main = "a." + unit.language
    text = "\n".join(lines) + "\n"
    way = rng.random()
    if way < 0.12:
        text = unit.include(unit.header(text)) + "\n"
    elif way < 0.16:
        name = unit.name() + ".h"
        unit.files[name] = text
        unit.arguments += rng.choice([["-include", name], ["--include=" + name], ["-include", "./" + name]])
        text = "int last;\n"
    elif way < 0.20:
        lines[0:0] = rng.choice([["#if 0", "don't", "#endif"], ["/* \" ' */"], ["#error \"", ""], ["#warning don't"], ["#warning /*"],
                                 ["#define UNUSED R\"(\""], ["#if 0", "R\"(", "#endif"], ["// \\", "\""], ["#pragma x \"", ""], ["#if 0", "R\"\" \"(\"", "#endif"],
                                 ["#define X0(a", ""], ["#ident \"(\""], ["int zq = 1 /* ' */ ;"], ["#warning R\"("], ["# 5 \"x.c\""], ["#line 3"], ["#"]])
        text = "\n".join(lines) + "\n" + rng.choice(["", "// )\"\n", "/* */\n", '#define LAST ")"\n'])
    if rng.random() < 0.06:
        text = text.replace("\n", "\r\n")
    elif rng.random() < 0.03:
        text = text.replace("\n", "\r")
    if rng.random() < 0.04:
        text = "\xef\xbb\xbf" + text
    if rng.random() < 0.12:
        unit.arguments.append(rng.choice(["-std=c99", "-std=c11", "-std=gnu89", "-std=c23", "-ansi", "-trigraphs"] if unit.language != "cpp"
                                         else ["-std=c++11", "-std=c++17", "-std=c++98", "-std=c++23", "-std=gnu++14"]))
    return {main: text, **unit.files}, unit.arguments


def write(directory, files, arguments):
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("latin-1"))
    main = next(iter(files))
    return {"directory": str(directory), "file": main, "arguments": ["cc", "-c", *arguments, main]}


def scan(program, unit_program, how, root, build):
    """The report on what is in build, a folder of root."""
    result = subprocess.run([program, "--format=json", "--no-ignore", f"--prefilter={how}", "-p", str(build), str(root)],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "VNX_SCAN_UNIT": unit_program}, check=False)
    return json.loads(result.stdout)


def numbers(report):
    """The findings, by the number of their unit."""
    result = {}
    for found in report["findings"]:
        number = re.search(r"(?:^|/)u(\d+)/", found["path"])
        if number:
            result.setdefault(int(number[1]), set()).add((found["path"], found["line"], found["column"]))
    return result


def run(program, unit_program, directory, seeds):
    """How many units were composed and reported, and the numbers of those that
    are passed over."""
    shutil.rmtree(directory, ignore_errors=True)
    commands = []
    for seed in seeds:
        files, arguments = compose(seed)
        folder = directory / f"u{seed}"
        commands.append(write(folder, files, arguments))
        # A project of its own, so that no two help each other.
        (folder / "compile_commands.json").write_text(json.dumps(commands[-1:]))
    (directory / "compile_commands.json").write_text(json.dumps(commands))
    whole = numbers(scan(program, unit_program, "off", directory, directory))
    missed = []
    for seed, found in sorted(whole.items()):
        folder = directory / f"u{seed}"
        # What would be parsed is not parsed once more.
        report = scan(program, "/bin/false", "on", folder, folder)
        if report["summary"]["units"]["suspicious"] == 0 and found - numbers(scan(program, unit_program, "on", folder, folder)).get(seed, set()):
            missed.append(seed)
    return len(whole), missed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    options = parser.parse_args()
    directory = options.directory.resolve()
    found, missed = run(options.program, os.environ["VNX_SCAN_UNIT"], directory, range(options.seed, options.seed + options.count))
    for seed in missed:
        print(f"passed over: u{seed}")
    print(f"{options.count} units, {found} with findings, {len(missed)} passed over")
    sys.exit(bool(missed) or found < options.count // 3)


if __name__ == "__main__":
    main()
