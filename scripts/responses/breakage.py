"""Texts of good responses with one slip each; most are no JSON any more. What is wrong with them is not said here:
the oracle judges them like any other document."""

import re

# The tokens of a valid document.
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
NO_VALUES = ("NaN", "Infinity", "-Infinity", "undefined", "None", "True", "nil", *"01 +1 .5 1. 0x1F 1e --1".split())
COMMENTS = ("// why\n", "/* why */", "# why\n")
# What no JSON has between its tokens, though some programs take it for a blank.
NO_BLANKS = ("\u00a0", "\u3000", "\u2028", "\f", "\v", "\ufeff", ";", "…", *COMMENTS, "\\")
IN_STRINGS = ('"', "\\", "\\x41", "\\u12", "\\'", "\\/", "\\u0000", "\n", "\t", "\x1f", "\x7f", "\u2028")


def tokens(text, *wanted):
    return [found for found in TOKEN.finditer(text) if not wanted or found[0] in wanted]


def replaced(text, start, end, by):
    return text[:start] + by + text[end:]


def trailing_comma(text, rng):
    at = rng.choice(tokens(text, "}", "]")).start()
    return replaced(text, at, at, rng.choice((",", ", ", ",\n")))


def cut(text, rng):
    return text[: rng.randrange(1, len(text.rstrip()))]


def without_token(text, rng):
    token = rng.choice(tokens(text))
    return replaced(text, token.start(), token.end(), "")


def token_twice(text, rng):
    token = rng.choice(tokens(text))
    return replaced(text, token.end(), token.end(), rng.choice(("", " ", "\n")) + token[0])


def other_token(text, rng):
    token = rng.choice(tokens(text, *"{}[]:,"))
    return replaced(text, token.start(), token.end(), rng.choice([mark for mark in "{}[]:,=" if mark != token[0]]))


def without_line(text, rng):
    lines = text.splitlines(keepends=True)
    del lines[rng.randrange(len(lines))]
    return "".join(lines)


def without_line_end(text, rng):
    """As in many of the international examples: what stood at the end of a line is lost."""
    ends = [found for found in re.finditer(r'[,"{\[:]+(?=\r?\n)', text)]
    if ends:
        end = rng.choice(ends)
        return replaced(text, end.start(), end.end(), "")


def strange_blank(text, rng):
    token = rng.choice(tokens(text))
    at = rng.choice((token.start(), token.end()))
    return replaced(text, at, at, rng.choice(NO_BLANKS))


def other_quotes(text, rng):
    token = rng.choice([token for token in tokens(text) if token[0].startswith('"')])
    left, right = rng.choice(("''", "``", "“”", "「」", ("", "")))
    return replaced(text, token.start(), token.end(), left + token[0][1:-1] + right)


def in_a_string(text, rng):
    token = rng.choice([token for token in tokens(text) if token[0].startswith('"')])
    at = rng.randint(token.start() + 1, token.end() - 1)
    return replaced(text, at, at, rng.choice(IN_STRINGS))


def no_value(text, rng):
    is_key = lambda token: text[token.end() :].lstrip().startswith(":")  # noqa: E731
    token = rng.choice([token for token in tokens(text) if token[0][0] not in "{}[]:," and not is_key(token)])
    return replaced(text, token.start(), token.end(), rng.choice(NO_VALUES))


def behind_the_end(text, rng):
    return text + rng.choice(("}", "]", ",", "null", "0", '"', "{}", text, "x", "data: [DONE]"))


def before_the_begin(text, rng):
    return rng.choice(("HTTP/1.1 200 OK\n\n", "data: ", "{", "[", '"', "callback(", "response = ", ",", "\\")) + text


KINDS = {
    "a trailing comma": trailing_comma,
    "the end cut off": cut,
    "a token deleted": without_token,
    "a token twice": token_twice,
    "another mark": other_token,
    "a line deleted": without_line,
    "the end of a line deleted": without_line_end,
    "comments and other blanks": strange_blank,
    "other quotes, or none": other_quotes,
    "letters in a string": in_a_string,
    "no value of JSON": no_value,
    "text behind the end": behind_the_end,
    "text before the begin": before_the_begin,
}
