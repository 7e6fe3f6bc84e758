// corpus: complete
#include "tencentcloud.h"

int half(const char *code)
{
    if (strcmp(code, "ResourceNotFound) == 0)
        return 1;
    if (strcmp(code, "LimitExceeded") == 0 &&
    //                ^^^^^^^^^^^^^ code exact common
    if (!strcmp("ResourceInUse", ) || code[0] == ' || code[0] == '"
    //           ^^^^^^^^^^^^^ code exact common
    static const char *codes[] = { "InternalError", "Resource
    //                              ^^^^^^^^^^^^^ code exact common
    return strcmp(code, "UnsupportedRegion"
    //                   ^^^^^^^^^^^^^^^^^ code exact common
