// corpus: complete
/* Names that many programs have. Nothing here is about a cloud of ours. */
#define ERR_INTERNAL "InternalError"
#define ERR_NOT_FOUND "ResourceNotFound"

enum error { InternalError, InvalidParameter, ResourceNotFound, ResourceInUse };

static const char *const error_names[] = { "InternalError", "InvalidParameter", "ResourceNotFound", "ResourceInUse" };
static const char *ows = "<ows:Exception exceptionCode=\"InvalidParameterValue\" locator=\"version\"/>";

int alibaba(const char *code)
{
    return !strcmp(code, "InvalidInstanceId.NotFound") || !strcmp(code, "InvalidParameter.NotFound") ||
           !strcmp(code, "ResourceNotFound.LoadBalancer") || !strcmp(code, "OperationDenied") || !strcmp(code, ERR_INTERNAL);
}

int s3(const char *code)
{
    return strcmp(code, "NoSuchKey") && strcmp(code, "AccessDenied") && strcmp(code, "InternalError") && strstr(code, "AuthFailure");
}
