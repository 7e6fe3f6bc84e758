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
# Neither a key nor its value.
NOTHING = (None, None)


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
    key, response = take(root, "Response", found) if isinstance(root, Object) else NOTHING
    if key is None:
        found["missing-response"] += 1
        return
    found["unexpected-sibling"] += others(root, key)
    if not isinstance(response, Object):
        found["response-not-object"] += 1
        return
    id_key, request_id = take(response, "RequestId", found)
    if id_key is None:
        found["missing-request-id"] += 1
    elif not is_text(request_id):
        found["invalid-request-id"] += 1
    error_key, error = take(response, "Error", found)
    if error_key is None:
        return
    if not isinstance(error, Object):
        found["error-not-object"] += 1
        return
    failure(error, found)
    found["error-with-data"] += others(response, id_key, error_key) > 0


def failure(error, found):
    keys = []
    for name, missing in (("Code", "missing-error-code"), ("Message", "missing-error-message")):
        key, value = take(error, name, found)
        keys.append(key)
        if key is None:
            found[missing] += 1
        elif not is_text(value):
            found["invalid-error-field"] += 1
    found["unexpected-error-field"] += others(error, *keys)


def is_text(value):
    return isinstance(value, str) and value != ""


def take(pairs, name, found):
    """The key of this name and its value: the last one, which other readers keep. One that is right but for its case
    stands for it where the right one is absent, and is a fault."""
    spellings = [name, *(key for key in reversed(pairs.keys()) if key.isascii() and key.lower() == name.lower())]
    for spelling in spellings:
        for key, value in reversed(pairs):
            if key == spelling:
                found["miscased-key"] += key != name
                return key, value
    return NOTHING


def others(pairs, *keys):
    """How many members have none of these keys."""
    return sum(key not in keys for key in pairs.keys())


def duplicates(value):
    """How many keys stand in an object that has them already, at any depth."""
    if isinstance(value, Object):
        return len(value) - len(set(value.keys())) + sum(duplicates(inner) for _, inner in value)
    return sum(map(duplicates, value)) if isinstance(value, list) else 0
