"""Where a text plainly speaks of a listed code: by regular expressions over its lines, and nothing of the
program's own ways, so that the two can be held against each other."""

import collections
import re

# A quoted text of a code's letters; where it stands inside another string, its quotes are escaped.
QUOTED = re.compile(r"""(?P<quote>["'`])(?P<code>[A-Z]\w{2,}(?:\.\w+)*\.?)(?P<escape>\\*)(?P=quote)""", re.ASCII)
# A code that begins a quoted message, or stands behind "Code=" in one.
MESSAGE = re.compile(
    r"""(?:["'`]\[?|\bcode ?[:=] ?["'`\\]*)(?P<code>[A-Z]\w+\.\w+(?:\.\w+)*)(?=[]\s:,;)])""", re.ASCII | re.IGNORECASE
)
SPEAKS = re.compile(
    r"code|err|exception|retr[iy]|reason|fail|[=!]==?|\bcase\b|\bwhen\b|\bin\b|\bmatch|=>"
    r"|includes|indexof|contains|starts_?with|has_?prefix|equals|assert",
    re.IGNORECASE,
)
# A minified file is one line: what stands further off is not its neighbour.
NEAR = 200
# So many lines on either side are a literal's neighbourhood.
NEIGHBOURS = 3

Literal = collections.namedtuple("Literal", "path line code kind text")


def literals(path, text, codes):
    """The literals of a text that are listed codes and have an error context, in order."""
    found = {}
    for pattern in (MESSAGE, QUOTED):
        for match in pattern.finditer(text):
            if match["code"] in codes:
                found[match.start("code")] = match
    dotted = sorted(at for at, match in found.items() if "." in match["code"])
    for at, match in sorted(found.items()):
        bare = "." not in match["code"]
        if bare and not (SPEAKS.search(neighbourhood(text, match.start(), match.end())) or is_near(at, dotted)):
            continue
        kind = "message" if match.re is MESSAGE else "escaped" if match["escape"] else "equal"
        line = text.count("\n", 0, at) + 1
        start, end = line_of(text, at)
        yield Literal(path, line, match["code"], kind, text[max(start, at - 80) : min(end, at + 100)].strip())


def line_of(text, at):
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def neighbourhood(text, start, end):
    """What stands around a literal, without the literal."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    return "\n".join(before.split("\n")[-NEIGHBOURS - 1 :] + after.split("\n")[: NEIGHBOURS + 1])


def is_near(at, places):
    return any(abs(place - at) <= NEAR for place in places)
