// corpus: complete
#include <aws/common/error.h>
#include <aws/s3/s3.h>

/* Codes of AWS, some of which have the names of ours. */
static const char *const retryable[] = { "RequestLimitExceeded", "InternalError", "ServiceUnavailable", "Throttling", "SlowDown" };

int is_gone(const char *code)
{
    if (!strcmp(code, "InvalidInstanceID.NotFound") || !strcmp(code, "InvalidInstanceId.NotFound"))
        return 1;
    if (!strcmp(code, "UnauthorizedOperation") || !strcmp(code, "DryRunOperation") || strstr(code, "AuthFailure"))
        return 0;
    return !strncmp(code, "InvalidParameter", 16) || !strcmp(code, "ResourceNotFound") || !strcmp(code, "NoSuchKey");
}

static const char *header = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/s3/aws4_request";
