"""Where a token can stand in a file that nobody wrote for it.

Pygments says what is a string, a comment or a name, so that a mistake of the
scanner's own grammars is not made here again."""

import ast
import json
import os
import re
import warnings

import pygments.lexers
from pygments.token import Comment, Literal, Name, Operator, String

MAX_SIZE = 200_000

# Family: names of files, what a parser is called for it, whether its names are
# identifiers, which are not to be reported.
FAMILIES = {
    "Python": (r".*\.pyi?", True),
    "Notebook": (r".*\.ipynb", True),
    "JavaScript": (r".*\.(js|mjs|cjs)", True),
    "JSX": (r".*\.jsx", False),
    "TypeScript": (r".*\.(ts|mts|cts)", True),
    "TSX": (r".*\.tsx", False),
    "C": (r".*\.[ch]", True),
    "Go": (r".*\.go", True),
    "Rust": (r".*\.rs", True),
    "Java": (r".*\.java", True),
    "C#": (r".*\.cs", True),
    "Ruby": (r".*\.(rb|rake)|Rakefile", True),
    "PHP": (r".*\.php", True),
    "Perl": (r".*\.(pl|pm|t)", True),
    "Lua": (r".*\.lua", True),
    "R": (r".*\.[rR]", True),
    "Shell": (r".*\.(sh|bash)", True),
    "GitHub Actions": (r".*/\.github/workflows/.*\.ya?ml", False),
    "Compose": (r"(docker-)?compose.*\.ya?ml", False),
    "YAML": (r".*\.ya?ml", False),
    "JSON": (r".*\.json", False),
    "TOML": (r".*\.toml", False),
    "Terraform": (r".*\.(tf|tfvars|hcl)", False),
    "Dockerfile": (r"Dockerfile(\..*)?|.*\.dockerfile", False),
    "Makefile": (r"(GNU)?[Mm]akefile(\..*)?|.*\.mk", False),
    "HTML": (r".*\.html?", False),
    "Markdown": (r".*\.(md|markdown)", False),
    "Text": (r".*\.(txt|rst)|README", False),
}
LEXERS = {
    "Notebook": "python", "JSX": "javascript", "TSX": "typescript", "Shell": "bash",
    "GitHub Actions": "yaml", "Compose": "yaml", "Dockerfile": "docker",
    "Terraform": "terraform", "Makefile": "make", "R": "splus", "C#": "csharp",
}

# The scanner leaves these out by their names.
SKIPPED = re.compile(r".*\.min\.\w+|.*\.map|.*lock.*|.*\.sum")

# What must stay as it is, or silences what is on its line.
LEFT_ALONE = re.compile(
    r"#!|#.*coding[:=]|//go:|// *\+build|NOLINT|nosec|nosemgrep|ggignore|allow|ignore|"
    r"# type:|eslint|@ts-|@license|sourceMappingURL", re.I)


def family_of(path):
    name = os.path.basename(path)
    if SKIPPED.fullmatch(name):
        return None
    for family, (pattern, _) in FAMILIES.items():
        if re.fullmatch(pattern, path if "/" in pattern else name):
            return family
    return None


class Place:
    """A change of text[begin:end] to before + token + after."""

    def __init__(self, kind, begin, end, before="", after="", reported=True):
        self.kind = kind
        self.begin = begin
        self.end = end
        self.before = before
        self.after = after
        self.reported = reported


STRING = re.compile(r"(\"\"\"|'''|[\"'`])((?:(?!\1)[^\\\n])*)\1")
NOT_STRINGS = (String.Char, String.Regex, String.Symbol, String.Escape, String.Heredoc,
               String.Doc, String.Interpol)
NOT_NAMES = (Name.Builtin, Name.Namespace, Name.Tag, Name.Attribute, Name.Decorator, Name.Label,
             Name.Entity, Name.Exception)


def runs(text, lexer):
    """(begin, text, kind) of what is next to each other and of one kind."""
    last = None
    for begin, what, value in lexer.get_tokens_unprocessed(text):
        kind = "code"
        if what in String.Doc:
            kind = "doc"
        elif any(what in other for other in NOT_STRINGS):
            kind = "odd"
        elif what in String.Affix:
            kind = "affix"
        elif what in String:
            kind = "string"
        elif what in Comment and what not in Comment.Preproc and what not in Comment.Hashbang:
            kind = "comment"
        elif what in Literal.Scalar.Plain:
            kind = "plain"
        elif what in Name and not any(what in other for other in NOT_NAMES):
            kind = "name"
        elif what in Operator and value == "=":
            kind = "="
        if last and last[2] == kind == "string" and last[0] + len(last[1]) == begin:
            last = (last[0], last[1] + value, kind)
            continue
        if last:
            yield last
        last = (begin, value, kind)
    if last:
        yield last


def strings(begin, value):
    """What can become of one string literal."""
    match = STRING.fullmatch(value)
    if not match or LEFT_ALONE.search(value):
        return
    first, last = begin + match.start(2), begin + match.end(2)
    yield Place("string", first, last)
    yield Place("longer string", first, last, "Bearer ", "")
    if match[2].strip():
        yield Place("longer string", last, last, " ", "")


COMMENT = re.compile(r"\s*(#+|//+!?|/\*+|<!--|--\[\[|--|;+|=begin|\{-|%+)")


def comments(begin, value):
    match = COMMENT.match(value)
    if match and not LEFT_ALONE.search(value):
        yield Place("comment", begin + match.end(), begin + match.end(), " ", " ")


def places_of_code(text, family):
    lexer = pygments.lexers.get_lexer_by_name(LEXERS.get(family, family.lower()),
                                              stripnl=False, ensurenl=False)
    names = FAMILIES[family][1]
    # Text between tags looks like names.
    if family in ("JavaScript", "TypeScript") and re.search(r"</\w|/>", text):
        names = False
    imports = []
    if family == "Go":  # its parser looks into the paths
        imports = [m.span() for m in re.finditer(r"^import (\([^)]*\)|.*$)", text, re.M)]
    for begin, value, kind in runs(text, lexer):
        if kind == "string":
            if not any(first <= begin < last for first, last in imports):
                yield from strings(begin, value)
        elif kind == "comment":
            yield from comments(begin, value)
        elif kind == "doc":
            for line in re.finditer(r"(?<=[a-z.])\n(?= *\w)", value):
                at = begin + line.start()
                yield Place("docstring", at, at, " ")
        elif kind == "plain" and len(value) > 1:
            yield Place("value", begin, begin + len(value))
            yield Place("base64", begin, begin + len(value))
        elif kind == "name" and names and family != "Shell":
            match = re.fullmatch(r"([$@%]?)[A-Za-z_]\w{2,}", value)
            if match and value != "strict_types":
                yield Place("name", begin + match.end(1), begin + len(value), reported=False)


ASSIGNMENT = re.compile(r"^[ \t]*(?:export |local |readonly )?([A-Za-z_]\w*)=([\w./-]+)[ \t]*$",
                        re.M)


def places_of_shell(text):
    yield from places_of_code(text, "Shell")
    lexer = pygments.lexers.get_lexer_by_name("bash", stripnl=False, ensurenl=False)
    # What looks like an assignment in a here document is text.
    variables = {begin for begin, what, _ in lexer.get_tokens_unprocessed(text)
                 if what in Name.Variable}
    for match in ASSIGNMENT.finditer(text):
        if match.start(1) in variables:
            yield Place("assignment", *match.span(2))
            yield Place("name", *match.span(1), reported=False)


def places_of_lines(text, pattern, kind):
    for match in re.finditer(pattern, text, re.M):
        yield Place(kind, *match.span(1), "" if match[1] else " ")


def places_of_text(text, kind):
    fenced = False
    for match in re.finditer(r"^(.*)$", text, re.M):
        line = match[1]
        if re.match(r"\s*(```|~~~)", line):
            fenced = not fenced
        elif not fenced and re.search(r"\w[.,:]?$", line) and not LEFT_ALONE.search(line):
            yield Place(kind, match.end(1), match.end(1), " ")


def places_of(text, family):
    """The places of a file, but for a notebook; see places_of_notebook."""
    if family == "Shell":
        return list(places_of_shell(text))
    if family == "Dockerfile":
        return [*places_of_lines(text, r"^(?:ENV|ARG) \w+[= ]([\w./-]+)[ \t]*$", "ENV"),
                *places_of_lines(text, r"^#[^!\n]*(?<=\w)()$", "comment")]
    if family == "Makefile":
        return [*places_of_lines(text, r"^[A-Z_]+ *[:?+]?= *([\w./-]+)[ \t]*$", "value"),
                *places_of_lines(text, r"^# [^\n]*\w ?()$", "comment")]
    if family in ("Markdown", "Text"):
        return list(places_of_text(text, "text"))
    return list(places_of_code(text, family))


def source_of(cell):
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def is_python(source):
    """Lines of a shell or the kernel are none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
        return True
    except (SyntaxError, ValueError):
        return False


def places_of_notebook(notebook):
    """(cell, place) pairs; the cell is a code cell's number or a pair that
    leads to an output's text."""
    result = []
    for number, cell in enumerate(notebook.get("cells", [])):
        source = source_of(cell)
        if cell.get("cell_type") == "markdown":
            for place in places_of_text(source, "markdown cell"):
                result.append((number, place))
        if cell.get("cell_type") != "code":
            continue
        if is_python(source):
            for place in places_of_code(source, "Notebook"):
                place.kind = f"cell {place.kind}"
                result.append((number, place))
        for index, output in enumerate(cell.get("outputs", [])):
            if isinstance(output.get("text"), list) and output["text"]:
                result.append(((number, index), Place("output", 0, 0, "", " ")))
    return result


def lines_of(text):
    return text.splitlines(keepends=True)


def notebook_text(notebook):
    """As nbformat writes it."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
