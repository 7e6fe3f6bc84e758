// It's a comment with "quotes".
#include <stdio.h>
#include "local.h"

/* "a comment" with 'quotes'
   // over two lines */
static const char *plain = "AuthFailure.SignatureFailure";
static const char *escaped = "a \"quoted\" word \\ \x41 \101 \n";
static const char *slashes = "https://example.com/*no comment*/";
static const char *empty = "";
static const char *joined = "one" "two"
                            "three";
static const char *continued = "the first \
line // no comment";
static const wchar_t *wide = L"wide";
static const char *utf8 = u8"utf-8";
static const char *prefixed = U"a" u"b" L"c";
static const char chars[] = {'a', '\'', '"', '\\', '\x41', '\0', L'w', u'u'};

int check(const char *code)
{
    if (strcmp(code, "ResourceNotFound") == 0 || code[0] == '"') { // "why"
        return printf("%s: %d\n", code, 7 / 2);
    }
    switch (code[0]) {
    case 'A': return 1; /* 'A' */
    default: return sizeof("x") > 1 ? '0' : '\'';
    }
}
