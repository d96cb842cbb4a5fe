"""Puts plants together to sources that compile and run."""

import dataclasses
import random
import re

import contexts
import tokens

# In the order of time.
C_STDS = [89, 99, 11, 17, 23]
CPP_STDS = [11, 14, 17, 20, 23]
EXTENSIONS = {"c": ".c", "c++": ".cpp", "objc": ".m", "objc++": ".mm"}

HELPERS_C = """\
int printf(const char *, ...);
static int one(void) { static volatile int i = 1; return i; }
static void show(const char *p) { printf("%s\\n", p ? p : "(null)"); }
static void show2(const char *p, const char *q) { show(p); show(q); }
"""
HELPERS_CPP = """\
extern "C" int printf(const char *, ...);
static int one() { static volatile int i = 1; return i; }
static void show(const char *p) { printf("%s\\n", p ? p : "(null)"); }
static void show2(const char *p, const char *q) { show(p); show(q); }
template <class A> int same(A, A) { return 1; }
template <class A, class B> int same(A, B) { return 0; }
"""
HELPERS_TEXT = """\
static void showText(const std::string &s) { show(s.c_str()); }
"""
HELPERS_VIEW = """\
static void showView(std::string_view v) { printf("%d %.*s\\n", (int)v.size(), (int)v.size(), v.data()); }
"""

# Name, what stands around declarations and body, and how it is called. `$D` is
# the declarations where they must stay outside of the wrapping.
RUN = "static void run$N() {\n$B\n}\n"
WRAPS_CPP = [
    ("function", "$D" + RUN, "run$N()"),
    ("namespace", "namespace n$N {\n$D" + RUN + "}\n", "n$N::run$N()"),
    ("two namespaces", "namespace n$N { namespace m$N {\n$D" + RUN + "} }\n",
     "n$N::m$N::run$N()"),
    ("anonymous namespace", "namespace {\n$D" + RUN + "}\n", "run$N()"),
    ("inline namespace", "inline namespace n$N {\n$D" + RUN + "}\n", "run$N()"),
    ("class", "$Dstruct k$N {\n" + RUN + "};\n", "k$N::run$N()"),
    ("in a class", "struct k$N {\n$D" + RUN + "};\n", "k$N::run$N()"),
    ("local", "static void run$N() {\n$D$B\n}\n", "run$N()"),
    ("local class", "$Dstatic void run$N() {\nstruct k$N { void go() {\n$B\n} };"
     " k$N().go();\n}\n", "run$N()"),
    ("function template", "$Dtemplate <class T$N> " + RUN, "run$N<int>()"),
    ("two instances", "$Dtemplate <class T$N> " + RUN, "run$N<int>(); run$N<char>()"),
    ("class template", "$Dtemplate <class T$N> struct k$N {\n" + RUN + "};\n",
     "k$N<int>::run$N()"),
    ("in a class template", "template <class T$N> struct k$N {\n$D" + RUN + "};\n",
     "k$N<int>::run$N()"),
    ("member template", "$Dstruct k$N { template <class T$N>\n" + RUN + "};\n",
     "k$N::run$N<int>()"),
    ("lambda", "$Dstatic void run$N() { auto f$N = [&] {\n$B\n}; f$N(); }\n", "run$N()"),
    ("lambda, generic", "$Dstatic void run$N() { auto f$N = [&](auto) {\n$B\n};"
     " f$N(1); }\n", "run$N()"),
    ("lambda, at file scope", "$Dstatic auto run$N = [] {\n$B\n};\n", "run$N()"),
    ("extern C", "$Dextern \"C\" {\n" + RUN + "}\n", "run$N()"),
    ("extern C, alone", "$Dextern \"C\" void run$N() {\n$B\n}\n", "run$N()"),
    ("try", "$Dstatic void run$N() try {\n$B\n} catch (...) { throw; }\n", "run$N()"),
    ("blocks", "$Dstatic void run$N() { if (one()) { do {\n$B\n} while (!one()); } }\n",
     "run$N()"),
    ("condition", "#ifdef NO$N\nint no$N;\n#else\n$D" + RUN + "#endif\n", "run$N()"),
    ("condition true", "#if 1\n$D" + RUN + "#endif\n", "run$N()"),
    ("attributes", "$D[[gnu::noinline]] __attribute__((unused)) " + RUN, "run$N()"),
    ("never run", "$Dtemplate <class T$N> void never$N(T$N) {\n$B\n}\n" , ""),
]
RUN_C = "static void run$N(void) {\n$B\n}\n"
WRAPS_C = [
    ("function", "$D" + RUN_C, "run$N()"),
    ("inline function", "$Dstatic __inline__ void run$N(void) {\n$B\n}\n", "run$N()"),
    ("local", "static void run$N(void) {\n$D{\n$B\n}\n}\n", "run$N()"),
    ("blocks", "$Dstatic void run$N(void) { if (one()) { do {\n$B\n} while (!one()); } }\n",
     "run$N()"),
    ("condition", "#ifdef NO$N\nint no$N;\n#else\n$D" + RUN_C + "#endif\n", "run$N()"),
    ("condition true", "#if 1\n$D" + RUN_C + "#endif\n", "run$N()"),
]
NO_TEMPLATE = {"function", "namespace", "condition", "anonymous namespace",
               "inline function", "condition true"}


@dataclasses.dataclass
class Plant:
    number: int
    context: contexts.Context
    spelling: contexts.Spelling
    wrap: tuple

    def name(self):
        return " / ".join((self.context.name, self.spelling.name, self.wrap[0]))

    def text(self, body):
        """The source of this plant, `\\1` before each token."""
        name, frame, _ = self.wrap
        fill = self.spelling.text
        before = self.spelling.before
        text = (before if "$L" in self.context.decl + self.context.body or
                "$S" in self.context.decl + self.context.body else "") + frame
        text = text.replace("$D", self.context.decl).replace("$B", self.context.body)
        text = text.replace("$L", fill).replace("$S", fill)
        text = text.replace("$N", str(self.number))
        return text.replace("\2", body)

    def call(self):
        return self.wrap[2].replace("$N", str(self.number))


@dataclasses.dataclass
class Style:
    """What a whole file is like."""

    language: str
    std: int
    gnu: bool
    includes: tuple
    top: str = ""
    using_std: bool = False
    line_end: str = "\n"
    last_newline: bool = True
    bom: bool = False
    # "", "guard", "once" or "bare": the plants are in a header then.
    header: str = ""
    guarded: bool = False
    length: int = 34
    seed: int = 1

    def is_cpp(self):
        return self.language.endswith("++")

    def flags(self, major):
        number = {(23, True): "2b", (23, False): "2x"}.get((self.std, self.is_cpp()))
        number = number or f"{self.std:02}"
        lead = ("gnu" if self.gnu else "c") + ("++" if self.is_cpp() else "")
        return [f"-std={lead}{number}"]

    def describe(self):
        parts = [self.language, ("gnu" if self.gnu else "") + str(self.std),
                 "includes " + (", ".join(self.includes) or "nothing")]
        parts += [word for word, on in (
            ("using namespace std", self.using_std), ("CRLF", self.line_end != "\n"),
            ("no last newline", not self.last_newline), ("BOM", self.bom),
            ("header: " + self.header, self.header), ("guard", self.guarded)) if on]
        return "; ".join(parts)


def order(language, std):
    return (CPP_STDS if language.endswith("++") else C_STDS).index(std)


def allows(style, need):
    """True if a standard (negative: at most) is met. C++ counts from 11."""
    if need == contexts.ALWAYS:
        return True
    stds = CPP_STDS if style.is_cpp() else C_STDS
    if abs(need) not in stds:
        return False
    at = stds.index(abs(need))
    return stds.index(style.std) <= at if need < 0 else stds.index(style.std) >= at


class Generator:
    def __init__(self, seed, major, only=""):
        self.random = random.Random(seed)
        self.major = major
        self.only = re.compile(only)

    def style(self):
        pick = self.random
        language = pick.choices(["c++", "c", "objc", "objc++"], [12, 5, 1, 1])[0]
        is_cpp = language.endswith("++")
        std = pick.choice(CPP_STDS if is_cpp else C_STDS)
        includes = []
        if is_cpp:
            pool = sorted({need for context in contexts.CPP_ONLY
                           for need in context.needs if context.std <= std})
            if "optional" in pool and std < 17:
                pool.remove("optional")
            kind = pick.choice(["none", "few", "some", "many"])
            count = {"none": 0, "few": 2, "some": 6, "many": len(pool)}[kind]
            includes = pick.sample(pool, min(count, len(pool)))
            if includes and "string" not in includes and pick.random() < 0.8:
                includes.append("string")
            later = {"string_view": 17, "optional": 17, "variant": 17, "any": 17,
                     "filesystem": 17, "coroutine": 20, "concepts": 20}
            includes = [name for name in includes if later.get(name, 0) <= std]
            extra = ["cstdlib", "stdlib.h", "cstdio", "stdio.h", "cstring", "stddef.h"]
        else:
            includes = [name for name in ("string.h", "stdio.h") if pick.random() < 0.6]
            extra = ["stdlib.h", "stddef.h", "limits.h", "unistd.h"]
        includes += [name for name in extra if pick.random() < 0.2]
        if pick.random() < 0.5:
            includes.sort()
        top = pick.choice(["", "", "// A file.\n", "/*\n * License.\n */\n\n",
                           "// One.\n// Two.\n\n", "#define FEATURE 1\n",
                           "#ifdef NEVER\n#include \"never.h\"\n#endif\n"])
        header = pick.choice(["", "", "", "", "guard", "once", "bare"])
        return Style(
            language=language, std=std, gnu=pick.random() < 0.4 or std == 89,
            includes=tuple(dict.fromkeys(includes)), top=top,
            using_std=is_cpp and bool(includes) and pick.random() < 0.2,
            line_end="\r\n" if pick.random() < 0.15 else "\n",
            last_newline=pick.random() < 0.85, bom=pick.random() < 0.06,
            header=header, guarded=not header and pick.random() < 0.15,
            length=pick.choice([34, 34, 34, 35, 37, 40]), seed=pick.randrange(1, 1000))

    def fits(self, context, style):
        if context.min_clang > self.major or not allows(style, context.std):
            return False
        have = {name.split(".")[0] for name in style.includes}
        have |= {name[1:] for name in have if name.startswith("c") and name[1:] in
                 ("string", "stdio")} if not style.is_cpp() else set()
        for need in context.needs:
            if need in ("string", "stdio") and context in contexts.COMMON:
                names = {need + ".h", "c" + need}
                if need == "string" and "using" and not style.using_std:
                    names.discard("cstring")
                if not names & set(style.includes):
                    return False
            elif need not in style.includes:
                return False
        return True

    def plants(self, style, count, first):
        pick = self.random
        pool = contexts.COMMON + (contexts.CPP_ONLY if style.is_cpp()
                                  else contexts.C_ONLY)
        pool = [context for context in pool if self.fits(context, style)
                and self.only.search(context.name)]
        if not pool:
            return []
        result = []
        for number in range(first, first + count):
            context = pick.choice(pool)
            result.append(Plant(number, context, self.spelling(context, style),
                                self.wrap(context, style)))
        return result

    def spelling(self, context, style):
        text = context.decl + context.body
        fit = [s for s in contexts.SPELLINGS
               if (s.cpp if style.is_cpp() else s.c)
               and (s.literal or "$S" not in text)
               and (s.alone or not context.alone)
               and s.min_clang <= self.major and allows(style, s.std)
               and not (s.below == 20 and style.std in (20, 23))]
        if "$L" not in text and "$S" not in text:
            fit = [contexts.SPELLINGS[0]]
        return self.random.choices(fit, [s.weight for s in fit])[0]

    def wrap(self, context, style):
        wraps = WRAPS_CPP if style.is_cpp() else WRAPS_C
        if context.wrap == "plain":
            wraps = wraps[:1]
        elif context.wrap == "no template":
            wraps = [w for w in wraps if w[0] in NO_TEMPLATE]
        if context.at_file_scope:
            wraps = [w for w in wraps if w[0] not in
                     ("in a class", "in a class template", "local")]
        # A third as written, the rest anywhere.
        if self.random.random() < 0.33:
            return wraps[0]
        return self.random.choice(wraps)


class Unit:
    """The files of a translation unit; `planted` is the one with the plants."""

    def __init__(self, style, plants):
        self.style = style
        self.plants = plants
        extension = EXTENSIONS[style.language]
        self.main = "unit" + extension
        self.planted = ("plants.h" if not style.is_cpp() else "plants.hpp") \
            if style.header else self.main
        self.files = {}
        self.places = {}
        self.build()

    def build(self):
        style = self.style
        body = tokens.body(style.length, style.seed)
        head = style.top
        head += "".join(f"#include <{name}>\n" for name in style.includes)
        if style.using_std:
            head += "using namespace std;\n"
        head += HELPERS_CPP if style.is_cpp() else HELPERS_C
        if style.is_cpp() and "string" in style.includes:
            head += HELPERS_TEXT
        if style.is_cpp() and "string_view" in style.includes:
            head += HELPERS_VIEW
        text = head + "".join(
            f"/* plant {p.number} */\n{p.text(body)}/* end {p.number} */\n"
            for p in self.plants)
        calls = "".join(f'  printf("#{p.number}\\n"); {p.call()};\n'
                        for p in self.plants if p.call())
        main = "int main(" + ("" if style.is_cpp() else "void") + ") {\n" + calls + \
            "  return 0;\n}\n"
        if style.header:
            self.files[self.main] = f'#include "{self.planted}"\n{main}'
        else:
            text += main
        if style.header == "guard" or style.guarded:
            text = f"#ifndef PLANTS_H\n#define PLANTS_H\n{text}#endif\n"
        elif style.header == "once":
            text = "#pragma once\n" + text
        if style.bom:
            text = "\ufeff" + text
        text = text.replace("\n", style.line_end)
        if not style.last_newline:
            text = text.rstrip("\r\n")
        self.files[self.planted] = self.take_marks(text)

    def take_marks(self, text):
        """Notes where the marks are, and in which plant; columns are bytes."""
        data = text.encode("utf-8")
        number = None
        lines = []
        for index, line in enumerate(data.split(b"\n"), 1):
            found = re.match(rb"/\* (plant|end) (\d+) \*/", line)
            if found:
                number = int(found[2]) if found[1] == b"plant" else None
            while b"\1" in line:
                column = line.index(b"\1") + 1
                # Clang does not count the mark of the encoding.
                if index == 1 and line.startswith(b"\xef\xbb\xbf"):
                    column -= 3
                line = line.replace(b"\1", b"", 1)
                self.places[(index, column)] = number
            lines.append(line)
        return b"\n".join(lines).decode("utf-8")

    def only(self, number):
        return Unit(self.style, [p for p in self.plants if p.number == number])

    def without(self, numbers):
        return Unit(self.style, [p for p in self.plants if p.number not in numbers])


def plant_at(text, line):
    """Which plant line (from 1) of a file is in; None between them."""
    lines = text.split("\n")
    for index in range(min(line, len(lines)) - 1, -1, -1):
        found = re.match(r"/\* (plant|end) (\d+) \*/", lines[index].lstrip("\ufeff"))
        if found:
            return int(found[2]) if found[1] == "plant" else None
    return None


def region(text, number):
    found = re.search(rf"/\* plant {number} \*/\r?\n(.*?)/\* end {number} \*/", text, re.S)
    return found[1] if found else ""
