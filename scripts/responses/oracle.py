"""Which rules about responses a document of declared fixtures breaks: by Python's own JSON and the table of
the rules alone, and nothing of the program's code or data, so that the two can be held against each other.
Rules about codes are left out: they need the catalog."""

import collections
import json

RULES = (
    "invalid-json",
    "missing-response",
    "response-not-object",
    "unexpected-sibling",
    "missing-request-id",
    "invalid-request-id",
    "error-not-object",
    "missing-error-code",
    "missing-error-message",
    "invalid-error-field",
    "unexpected-error-field",
    "error-with-data",
    "miscased-key",
    "duplicate-key",
)
ABSENT = object()


class Object(list):
    """A JSON object as its pairs, in order: Python's own would lose what stands twice."""

    def keys(self):
        return [key for key, _ in self]


def read(text):
    """The document's value, or ValueError if this is no JSON."""

    def refuse(name):
        raise ValueError(f"{name} is no JSON")

    # A file may begin with the mark of its encoding.
    return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=Object, parse_constant=refuse)


def broken(text):
    """How often each rule is broken, as a Counter. Nothing but that is said of what is no JSON."""
    try:
        root = read(text)
    except ValueError:
        return collections.Counter(["invalid-json"])
    found = collections.Counter({"duplicate-key": duplicates(root)})
    envelope(root, found)
    return +found


def envelope(root, found):
    response = take(root, "Response", found) if isinstance(root, Object) else ABSENT
    if response is ABSENT:
        found["missing-response"] += 1
        return
    siblings = {key for key in root.keys() if key not in known(root, "Response")}
    found["unexpected-sibling"] += len(siblings)
    if not isinstance(response, Object):
        found["response-not-object"] += 1
        return
    request_id = take(response, "RequestId", found)
    if request_id is ABSENT:
        found["missing-request-id"] += 1
    elif not is_text(request_id):
        found["invalid-request-id"] += 1
    error = take(response, "Error", found)
    if error is not ABSENT:
        failure(error, found)
        if set(response.keys()) - known(response, "RequestId") - known(response, "Error"):
            found["error-with-data"] += 1


def failure(error, found):
    if not isinstance(error, Object):
        found["error-not-object"] += 1
        return
    for key, missing in (("Code", "missing-error-code"), ("Message", "missing-error-message")):
        value = take(error, key, found)
        if value is ABSENT:
            found[missing] += 1
        elif not is_text(value):
            found["invalid-error-field"] += 1
    found["unexpected-error-field"] += len(set(error.keys()) - known(error, "Code") - known(error, "Message"))


def is_text(value):
    return isinstance(value, str) and value != ""


def known(pairs, name):
    """The spellings under which an object has a key: the right one, or else those of another case."""
    keys = set(pairs.keys())
    return {name} if name in keys else {key for key in keys if key.isascii() and key.lower() == name.lower()}


def take(pairs, name, found):
    """The value of a key, the last one as with every other reader; a key of the wrong case is broken, and counts."""
    spellings = known(pairs, name)
    if spellings and name not in spellings:
        found["miscased-key"] += 1
    return next((value for key, value in reversed(pairs) if key in spellings), ABSENT)


def duplicates(value):
    """How many keys stand in an object that has them already, at any depth."""
    if isinstance(value, Object):
        return len(value) - len(set(value.keys())) + sum(duplicates(inner) for _, inner in value)
    return sum(map(duplicates, value)) if isinstance(value, list) else 0
