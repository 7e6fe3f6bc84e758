#!/usr/bin/env python3
"""A docstring with "quotes", 'others' and \"escaped\" ones.

It's over several lines. # no comment
"""
import re  # it's a "comment"

PLAIN = "AuthFailure.SignatureFailure"
SINGLE = 'it\'s "here"'
EMPTY = "" ''
JOINED = "one" 'two' """three"""
RAW = r"\d+\"still in" + R'\'' + rb"\x00" + bR'b'
BYTES = b"Tencent\x00" B'cloud'
UNICODE = u"错误" U'码'
LONG = '''it's "quoted" and
on two lines \''' still'''
CONTINUED = "the first \
line # no comment"
EDGE = """a quote at the end\""""
SLASHES = "C:\\"
NESTED = f"code {error['Code']!r:>{width}} and {{literal}} {'inner' + "other"}"
DEEP = f"{f'{f"{1}"}'} {x:#06x} {names[0]:%Y-%m-%d}"
TRIPLE = f"""{
    ", ".join(f"{key}={value!r}" for key, value in pairs)
} # no comment"""
RAW_F = rf"\d{count}" fR'\d' Rb"\\"
HOLES = f"{d['a']}{d["b"]}{{not a hole}}{{{'hole'}}}"
BACKSLASHES = fR'\{{' + f'\{d["a"]}'
LAMBDA = f"{(lambda x: x + 'y')('z')}"


def check(code: "str", bare=None) -> 'bool':
    # "no literal" in a comment, nor 'here'
    if code in ("InternalError", 'InternalError.Db') or re.match(r'^Auth\.', code):
        return not code.startswith(('ab', "c#d"))
    for_ = {"key": 'value', b'bytes': f''}
    return code == "x" if code else u"" == 'y'
