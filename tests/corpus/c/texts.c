// corpus: complete
/*
 * Codes of Tencent Cloud among other words.
 *
 * `FailedOperation.InvalidImageState` comes from CVM, LimitExceeded.SpotQuota too; ResourceNotFound may be a word.
 // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
 //                                                    ^^^^^^^^^^^^^^^^^^^^^^^ code inside service
 * A slip is no fault here: `FailedOperation.InvalidImageSate`, "ResourceNotFuond", FailedOperation.NothingOfThisSort.
 */
#include <regex.h>

int texts(const char *code, const char *message, regex_t *pattern)
{
    // AuthFailure.SignatureExpire: the clock is wrong ("RequestLimitExceeded" comes from the gateway)
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    //                                                   ^^^^^^^^^^^^^^^^^^^^ code inside common
    if (!strcmp(message, "Code=ResourceNotFound.KeyIdNotFound") || strstr(message, "code: InternalError, "))
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    //                                                                                    ^^^^^^^^^^^^^ code inside common
        log_error("InvalidParameterValue: %s", message);
        //         ^^^^^^^^^^^^^^^^^^^^^ code inside common
    fprintf(stderr, "[TencentCloudSDKError] code:ResourceNotFound message:%s requestId:%s\n", message, code);
    //                                           ^^^^^^^^^^^^^^^^ code inside common
    fprintf(stderr, "the resource is in use: ResourceInUse, Code=FailedOperation.InvalidImageSate\n");
    regcomp(pattern, "^AuthFailure\\.SignatureExpire$", REG_EXTENDED);
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
    regcomp(pattern, "^(ResourceInUse|ResourceUnavailable|ResourceNotFuond)$", REG_EXTENDED | REG_NOSUB);
    //                  ^^^^^^^^^^^^^ code pattern common
    //                                ^^^^^^^^^^^^^^^^^^^ code pattern common
    regcomp(pattern, "^InvalidParameterValue\\.", REG_EXTENDED);
    //                 ^^^^^^^^^^^^^^^^^^^^^ code pattern common
    return fnmatch("UnauthorizedOperation.*", code, 0);
    //              ^^^^^^^^^^^^^^^^^^^^^^^ code prefix
}
