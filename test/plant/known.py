"""Problems that are known, each with its reason, so that plant.py still fails on
any other. An entry whose bug is gone is to go as well; --verbose counts them."""

import re

# What of a call or declaration is needed as a constant, some way off.
CONSTANT = ("the argument of a constexpr function whose value is needed as a constant, by way "
            "of a const variable or an array's bound")
OVERLOADS = ("overloads that the callee's own scope does not hold: of bases, using "
             "declarations and directives, argument-dependent lookup, implicit conversions")
OUTSIDE = "pasted and stringized by macros in a literal that no expression holds"

# Kind, context, spelling: regular expressions for whole names; and the reason.
KNOWN = [
    ("broken|warns|differs", "array bound( by constant)?|template argument by constant"
     "|narrowing by constant|case by constant|constant, view's size|constant, static member",
     ".*", CONSTANT),
    ("broken|differs", "overload, of two bases|overload, by using|overload, by directives"
     "|overload, by block using|overload, operator and member|overload, by argument.*"
     "|overload, friend|overload, inline namespace|overload, conversion.*"
     "|overload, in a template by its type|overload, inherited constructors"
     "|overload, braces.*|overload, enable_if|overload, concept", ".*", OVERLOADS),
    ("missed", "asm, label|attribute, .*", "stringized paste", OUTSIDE),
]


def reason(problem):
    if not problem.plant:
        return None
    for kind, context, spelling, text in KNOWN:
        if (re.fullmatch(kind, problem.kind)
                and re.fullmatch(context, problem.plant.context.name)
                and re.fullmatch(spelling, problem.plant.spelling.name)):
            return text
    return None
