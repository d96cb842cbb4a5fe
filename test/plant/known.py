"""Problems that are known, each with its reason, so that plant.py still fails on
any other. An entry whose bug is gone is to go as well; --verbose counts them."""

import re

# What of a call or declaration is needed as a constant, some way off.
CONSTANT = ("the argument of a constexpr function whose value is needed as a constant, by way "
            "of a const variable or an array's bound")
OVERLOADS = ("overloads that the callee's own scope does not hold: of bases, using "
             "declarations and directives, argument-dependent lookup, implicit conversions")
STD = "a name std that hides the namespace: of a base, a function, a template's parameter"
ORDER = "what was initialised before is initialised in order now"
OUTSIDE = "put together by macros in a literal that no expression holds"

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
    ("broken", "std, .*", ".*", STD),
    ("differs", "order of initialisation.*", ".*", ORDER),
    ("missed", "asm, label|attribute, .*", "stringized.*|macro and plain", OUTSIDE),
    ("missed", ".*", "stringized paste",
     "a token that is pasted and stringized, while a macro of the unit spells the same one: "
     "taken for that macro's"),
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
