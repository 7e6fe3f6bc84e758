// corpus: complete
#include "tc_client.h"

#define API_HOST "cvm.tencentcloudapi.com"
#define THROTTLED "RequestLimitExceeded"
//                 ^^^^^^^^^^^^^^^^^^^^ code exact common
#define TC_ERROR_GONE "InvalidInstanceId.NotFound" /* "ResourceNotFound" is another one */
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                     ^^^^^^^^^^^^^^^^ code inside common
#define TC_ERROR_SOLD_OUT ("ResourceInsuficient")
//                          ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
#  define TC_ERROR_IN_USE \
    "ResourceInUse"
//   ^^^^^^^^^^^^^ code exact common

#define ERROR_CODES(X) \
    X(MISSING, "MissingParameter", "a parameter is missing") \
    //          ^^^^^^^^^^^^^^^^ code exact common
    X(TOKEN, "AuthFailure.TokenFailre", "the token is wrong") \
    //        ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    X(REGION, "UnsupportedRegion", "no such region")
    //         ^^^^^^^^^^^^^^^^^ code exact common

static const char *const retryable_codes[] = {
    "ResourceInUse", // "InternalError" is left out on purpose
//   ^^^^^^^^^^^^^ code exact common
    //                   ^^^^^^^^^^^^^ code inside common
    "InternalError.TradeUnknownError",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "ResourceUnavailble",
//   ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
    NULL,
};

static const struct tc_hint {
    const char *code;
    const char *hint;
    int retry;
} hints[] = {
    { "UnauthorizedOperation", "ask for permission", 0 },
    // ^^^^^^^^^^^^^^^^^^^^^ code exact common
    { "FailedOperation.InvalidImageState", "wait for the image", 1 },
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    { "FailedOperation.InvalidImageSate", "wait for the image", 1 },
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    { .code = "LimitExceeded", .hint = "quota", .retry = 0 },
    //         ^^^^^^^^^^^^^ code exact common
    { .code = "LimitExceded", .hint = "Instance" },
    //         ^^^^^^^^^^^^ misspelled -> LimitExceeded
};

const char *const tc_error_names[] = {
    [TC_ERR_ACTION] = "InvalidAction",
    //                 ^^^^^^^^^^^^^ code exact common
    [TC_ERR_VERSION] = "NoSuchVersoin",
    //                  ^^^^^^^^^^^^^ misspelled -> NoSuchVersion
    [TC_OK] = "Success",
};

static const char dry_run[] = "DryRunOperation", *region = "ap-guangzhou";
//                             ^^^^^^^^^^^^^^^ code exact common
static const wchar_t *wide = L"OperationDenied";
//                             ^^^^^^^^^^^^^^^ code exact service
const char *tc_default_error = "FailedOperation";
//                              ^^^^^^^^^^^^^^^ code exact common

const char *tc_strerror(int error)
{
    switch (error) {
    case TC_ERR_MISSING: return "MissingParameter";
    //                           ^^^^^^^^^^^^^^^^ code exact common
    case TC_ERR_TOKEN:
        return "AuthFailure.TokenFailure";
        //      ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    case ':': return "";
    default:
        break;
    }
    return error == '"' ? "InternalError" : "ResourceUnavailable";
    //                     ^^^^^^^^^^^^^ code exact common
    //                                       ^^^^^^^^^^^^^^^^^^^ code exact common
}

void tc_fail(struct tc_response *response, cJSON *json)
{
    cJSON_AddStringToObject(json, "Code", "InvalidParameterValue");
    //                                     ^^^^^^^^^^^^^^^^^^^^^ code exact common
    tc_set_error(response, "ResourceNotFound", "no such instance");
    //                      ^^^^^^^^^^^^^^^^ code exact common
    response->error.code = "InvalidRequest";
    //                      ^^^^^^^^^^^^^^ code exact common
    strcpy(response->error_code, "ServiceUnavailable");
    //                            ^^^^^^^^^^^^^^^^^^ code exact common
    snprintf(response->error_code, sizeof response->error_code, "%s", "ActionOffline");
    //                                                                 ^^^^^^^^^^^^^ code exact common
    hash_put(errors, "NoSuchProduct", "no such product");
    //                ^^^^^^^^^^^^^ code exact common
}
