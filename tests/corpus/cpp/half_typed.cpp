// corpus: complete
#include <tencentcloud/core/Error.h>

bool half(const std::string &code)
{
    if (code == "ResourceNotFound) {
        return true;
    }
    if (code == "LimitExceeded" &&
    //           ^^^^^^^^^^^^^ code exact common
    if (code == "ResourceInUse" || code[0] == ' || code[0] == '"
    //           ^^^^^^^^^^^^^ code exact common
    static const std::set<std::string> codes = { "InternalError", "Resource
    //                                            ^^^^^^^^^^^^^ code exact common
    auto raw = R"no_bracket"; auto error = "ResourceUnavailable";
    //                                      ^^^^^^^^^^^^^^^^^^^ code exact common
    return code == "UnsupportedRegion"
    //              ^^^^^^^^^^^^^^^^^ code exact common
