"""Texts after a quick fix, from the edits as the program writes them."""

import re


def applied(text, edits):
    """Edits never overlap; each is said in the places of the text before all of them."""
    lines = [0, *(found.end() for found in re.finditer("\r\n|\r|\n", text))]

    def offset(place):
        return lines[place["line"] - 1] + place["column"] - 1

    for edit in reversed(sorted(edits, key=lambda edit: offset(edit["start"]))):
        text = text[: offset(edit["start"])] + edit["text"] + text[offset(edit["end"]) :]
    return text
