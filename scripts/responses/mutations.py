"""Good responses with one thing changed each, the same for the same seed. What is wrong with them is not said
here: the oracle judges them like any other document."""

import copy
import json
import random
import re

import breakage
from oracle import Object, read

NAMES = ("Response", "RequestId", "Error", "Code", "Message")
VALUES = (None, "", " ", "text", 0, -1.5e3, True, False, [], ["text"], Object(), Object([("Key", "value")]))


def changed(examples, count, seed):
    """`count` changed documents of each kind, as (kind, text). The examples are texts without a fault."""
    rng = random.Random(seed)
    # Failures have more to change, and what goes wrong in a long response goes wrong in a short one.
    failures = [text for text in examples if '"Error"' in text and has_failed(read(text))]
    short = [text for text in examples if len(text) < 2000]
    drawn = lambda turn: rng.choice(failures if turn % 2 else short)  # noqa: E731
    for kind, change in KINDS.items():
        for turn in range(count):
            yield kind, value_changed(change, drawn(turn), rng) or value_changed(change, rng.choice(failures), rng)
    for turn in range(count):
        yield "three of these", several(read(drawn(turn)), rng)
    for kind, change in breakage.KINDS.items():
        for turn in range(count):
            text = drawn(turn)
            yield kind, change(text, rng) or breakage.cut(text, rng)


def has_failed(root):
    return any(key == "Error" for key, _ in root[0][1])


def value_changed(change, text, rng):
    root = change(read(text), rng)
    return None if root is None else written(root, rng)


def several(root, rng):
    apart = [change for kind, change in KINDS.items() if kind not in ELSEWHERE]
    for change in rng.sample(apart, 3):
        try:
            root = change(root, rng) or root
        except (StopIteration, IndexError, TypeError, AttributeError, ValueError):
            # The one before has taken away what this one wants to change.
            continue
    return written(root, rng)


# ---- writing ----


class Raw:
    """A key that is written as it stands."""

    def __init__(self, text):
        self.text = text


def written(value, rng):
    """The text of a value, in one of the ways that people and programs write it."""
    unit = rng.choice((None, "", " ", "  ", "    ", "\t"))
    comma, colon = rng.choice(((",", ":"), (", ", ": "), (",", " : ")))
    escaped = rng.random() < 0.3

    def text_of(value, depth):
        if isinstance(value, Raw):
            return value.text
        if not isinstance(value, list):
            return json.dumps(value, ensure_ascii=escaped)
        opened, closed = "{}" if isinstance(value, Object) else "[]"
        if isinstance(value, Object):
            items = [text_of(key, depth) + colon + text_of(inner, depth + 1) for key, inner in value]
        else:
            items = [text_of(inner, depth + 1) for inner in value]
        if unit is None or not items:
            return opened + comma.join(items) + closed
        line = "\n" + unit * (depth + 1)
        return f"{opened}{line}{(comma.strip() + line).join(items)}\n{unit * depth}{closed}"

    text = text_of(value, 0) + rng.choice(("", "\n", "\n\n", " "))
    return text.replace("\n", "\r\n") if rng.random() < 0.1 else text


def with_escapes(key, rng):
    """A key that says the same in another spelling."""
    return Raw('"%s"' % "".join(f"\\u{ord(letter):04x}" if rng.random() < 0.4 else letter for letter in key))


# ---- the objects of a response ----


def envelope(root):
    """Those that the rules are about: the root, Response, Error."""
    response = root[0][1]
    return [root, response, *(value for key, value in response if key == "Error")]


def objects(value):
    """All of them."""
    if isinstance(value, Object):
        yield value
    for item in value if isinstance(value, list) else ():
        yield from objects(item[1] if isinstance(value, Object) else item)


def place(root, rng, *names):
    """An object of the envelope that has one of these keys, and where."""
    places = [(pairs, at) for pairs in envelope(root) for at, (key, _) in enumerate(pairs) if key in names]
    return rng.choice(places) if places else None


def insert(pairs, key, value, rng):
    pairs.insert(rng.randint(0, len(pairs)), (key, copy.deepcopy(value)))


# ---- changes: each gives the new root back, or None if there is nothing to change ----


def removed(*names):
    def change(root, rng):
        found = place(root, rng, *names)
        if found:
            pairs, at = found
            del pairs[at]
            return root

    return change


def renamed(how, *names):
    def change(root, rng):
        found = place(root, rng, *names)
        if found:
            pairs, at = found
            pairs[at] = (how(pairs[at][0], rng), pairs[at][1])
            return root

    return change


def revalued(*names):
    def change(root, rng):
        found = place(root, rng, *names)
        if found:
            pairs, at = found
            pairs[at] = (pairs[at][0], copy.deepcopy(rng.choice(VALUES)))
            return root

    return change


def other_case(name, rng):
    words = re.findall("[A-Z][a-z]*", name)
    usual = {name.lower(), name.upper(), name[0].lower() + name[1:], "".join(words[:-1]) + words[-1].upper()}
    mixed = "".join(rng.choice((letter.lower(), letter.upper())) for letter in name)
    return rng.choice(sorted((usual | {mixed}) - {name}))


def misspelled(name, rng):
    at = rng.randrange(1, len(name) - 1)
    before, letter, after = name[:at], name[at], name[at + 1 :]
    slips = {before + after, before + letter * 2 + after, f"{before}_{letter}{after}", name + "s", name + " "}
    return rng.choice(sorted(slips))


def moved_out(*names):
    def change(root, rng):
        response = root[0][1]
        pairs = [pair for pair in response if pair[0] in names]
        for pair in pairs:
            response.remove(pair)
            insert(root, *pair, rng)
        return root if pairs else None

    return change


def beside(*names):
    def change(root, rng):
        for name in rng.sample(names, rng.randint(1, len(names))):
            insert(root, name, rng.choice(VALUES), rng)
        return root

    return change


def in_response(*names):
    def change(root, rng):
        insert(root[0][1], rng.choice(names), rng.choice(VALUES), rng)
        return root

    return change


def in_error(*names):
    def change(root, rng):
        for key, error in root[0][1]:
            if key == "Error":
                insert(error, rng.choice(names), rng.choice(VALUES), rng)
                return root

    return change


def twice(of, other_value=False):
    """A key once more in one of these objects, further down."""

    def change(root, rng):
        pairs = rng.choice([pairs for pairs in of(root) if pairs])
        at = rng.randrange(len(pairs))
        key, value = pairs[at]
        again = with_escapes(key, rng) if rng.random() < 0.2 and key.isascii() else key
        value = rng.choice(VALUES) if other_value else value
        pairs.insert(rng.randint(at + 1, len(pairs)), (again, copy.deepcopy(value)))
        return root

    return change


def unwrapped(root, rng):
    return root[0][1]


def other_response(root, rng):
    inner = root[0][1]
    values = [value for value in VALUES if not isinstance(value, Object)]
    root[0] = ("Response", rng.choice([*values, [inner], json.dumps(inner, ensure_ascii=False)]))
    return root


def other_root(root, rng):
    objects_without = (Object(), Object([("data", root)]), Object([("Answer", root[0][1])]))
    return rng.choice((*objects_without, [], [root], [root, root], [[root]], "text", "", 7, True))


def failed_with_data(root, rng):
    response = root[0][1]
    if has_failed(root):
        insert(response, rng.choice(("TotalCount", "ErrorMsg", "Flag")), 0, rng)
    else:
        insert(response, "Error", Object([("Code", "InternalError"), ("Message", "No more.")]), rng)
    return root


KINDS = {
    "written anew": lambda root, rng: root,
    "keys spelled with escapes": renamed(with_escapes, *NAMES),
    "`RequestId` deleted": removed("RequestId"),
    "`Error` deleted": removed("Error"),
    "`Code` or `Message` deleted": removed("Code", "Message"),
    "`RequestId` another value": revalued("RequestId"),
    "`Error` another value": revalued("Error"),
    "`Code` or `Message` another value": revalued("Code", "Message"),
    "`Response` another value": other_response,
    "a key in another case": renamed(other_case, *NAMES),
    "a key misspelled": renamed(misspelled, *NAMES),
    "the wrapper taken off": unwrapped,
    "another root": other_root,
    "`RequestId` moved out": moved_out("RequestId"),
    "`Error` moved out": moved_out("Error"),
    "both moved out": moved_out("RequestId", "Error"),
    "something beside `Response`": beside("retcode", "retmsg", "Healths", "data"),
    "`RequestId` or `Error` beside `Response`": beside("RequestId", "Error"),
    "a key of another case beside `Response`": beside("requestId", "error", "response", "code"),
    "a key of another case inside `Response`": in_response("requestId", "RequestID", "code", "message", "response"),
    "`Response` inside `Response`": in_response("Response"),
    "something more in `Error`": in_error("RequestId", "Detail", "Error", "message", "code", "Type"),
    "a key of the envelope twice": twice(envelope),
    "the same with another value": twice(envelope, other_value=True),
    "any key twice": twice(objects),
    "a failure with data": failed_with_data,
}
# These leave no envelope where the next change looks for it.
ELSEWHERE = ("the wrapper taken off", "another root", "`Response` another value")
