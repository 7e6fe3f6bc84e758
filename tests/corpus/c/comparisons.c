// corpus: complete
/* A client of Tencent Cloud's API 3.0. */
#include <stdbool.h>
#include <string.h>
#include <strings.h>

static bool compare(const struct tc_error *err, const char *code, const char *message)
{
    if (strcmp(err->code, "RequestLimitExceeded") == 0 || !strcmp("ResourceNotFound", err->code)) {
    //                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                             ^^^^^^^^^^^^^^^^ code exact common
        return true;
    }
    if (0 == strcmp(code, "AuthFailure.SignatureExpire") || strcmp(code, "RequestLimitExceded") != 0)
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                    ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        return true;
    if (!strcmp("InternalErorr", code) || strcmp(code, "FailedOperation.NothingOfThisSort") == 0)
    //           ^^^^^^^^^^^^^ misspelled -> InternalError
    //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        return false;
    if (code && !memcmp(code, "ResourceInUse", sizeof("ResourceInUse")) && streq(code, "LimitExceeded"))
    //                         ^^^^^^^^^^^^^ code exact common
    //                                                 ^^^^^^^^^^^^^ code exact common
    //                                                                                  ^^^^^^^^^^^^^ code exact common
        return false;
    if (g_strcmp0(err->code, "UnsupportedRegion") == 0 || g_str_equal(code, "UnsuportedRegion"))
    //                        ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                       ^^^^^^^^^^^^^^^^ misspelled -> UnsupportedRegion
        return false;
    if (strcmp(cJSON_GetStringValue(cJSON_GetObjectItem(error, "Code")), "InvalidParameter") == 0)
    //                                                                    ^^^^^^^^^^^^^^^^ code exact common
        return false;
    /* Only a part of the code. */
    if (strncmp(code, "AuthFailure", 11) == 0 || !strncmp(code, "InvalidParameterValue.", strlen("InvalidParameterValue.")))
    //                 ^^^^^^^^^^^ code prefix service
    //                                                           ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    //                                                                                            ^^^^^^^^^^^^^^^^^^^^^^ code prefix
        return false;
    if (g_str_has_prefix(code, "UnauthorizedOperation") || strncmp(code, "AuthFailur.", 11) == 0)
    //                          ^^^^^^^^^^^^^^^^^^^^^ code prefix common
        return false;
    if (strstr(code, "LimitExceeded") != NULL || strstr(message, "UnauthorizedOperation.MFANotFound"))
    //                ^^^^^^^^^^^^^ code part common
    //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
        return true;
    if (strstr(body, "\"Code\":\"InternalError\"") || strstr(body, "ResourceNotFuond"))
    //                           ^^^^^^^^^^^^^ code inside common
        return true;
    /* No case counts here. */
    if (strcasecmp(code, "resourceinuse") == 0 || strcasecmp(code, "ResourceInUse") == 0 || !stricmp(code, "resourcenotfound"))
    //                    ^^^^^^^^^^^^^ code folded common
    //                                                              ^^^^^^^^^^^^^ code exact common
    //                                                                                                      ^^^^^^^^^^^^^^^^ code folded common
        return true;
    if (strncasecmp(code, "UnauthorizedOperation", 21) == 0)
    //                     ^^^^^^^^^^^^^^^^^^^^^ code prefix common
        return true;
    const char *known = err ? err->code : "InternalError";
    //                                     ^^^^^^^^^^^^^ code exact common
    return strcmp(code, "Success") && strcmp(known, "OK") && strcmp(message, "instance not found") == 0;
}
