// corpus: complete
/* Object storage of Tencent Cloud: an API of its own, whose codes look like those of S3. */
#include "cos_c_sdk/cos_api.h"

int is_missing(const cos_status_t *status)
{
    if (!strcmp(status->error_code, "NoSuchKey") || !strcmp(status->error_code, "NoSuchBucket") || !strcmp(status->error_code, "AccessDenied"))
        return 1;
    if (!strcmp(status->error_code, "SignatureDoesNotMatch") || !strcmp(status->error_code, "InvalidArgument") || strcmp(status->error_code, "SlowDown"))
        return 0;
    printf("Authorization: TC3-HMAC-SHA256 Credential=%s, the resource was not found, Response: %s\n", "AKID", "RequestId");
    return strcmp(status->error_code, "Success") && strcmp(status->error_code, "Timeout") && strcmp(status->error_code, "NotFound");
}
