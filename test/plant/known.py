"""Problems that are known, each with its reason, so that plant.py still fails on
any other. An entry whose bug is gone is to go as well."""

import re

# Kind, context, spelling, and what it is. The first two are whole names or
# regular expressions; versions of Clang, empty for all.
KNOWN = []


def reason(problem, major):
    if not problem.plant:
        return None
    for kind, context, spelling, versions, text in KNOWN:
        if (problem.kind == kind and re.fullmatch(context, problem.plant.context.name)
                and re.fullmatch(spelling, problem.plant.spelling.name)
                and (not versions or major in versions)):
            return text
    return None
