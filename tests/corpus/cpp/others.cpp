// corpus: complete
// Names that many programs have. Nothing here is about a cloud of ours.
#include "lsp/protocol.h"

class ResourceNotFound : public std::runtime_error {
public:
    ResourceNotFound() : std::runtime_error("ResourceNotFound") {}
};

enum class ErrorCode { ParseError = -32700, InvalidRequest = -32600, InternalError = -32603 };

std::string name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest: return "InvalidRequest";
    case ErrorCode::InternalError: return "InternalError";
    default: return "UnknownError";
    }
}

bool store(const std::string &code, const std::string &exceptionCode)
{
    if (code == "NoSuchKey" || code == "AccessDenied" || code == "InvalidParameter.NotFound" || code == "ResourceNotFound.Listener")
        return exceptionCode == "InvalidParameterValue" || exceptionCode == "MissingParameterValue";
    return code.rfind("AuthFailure", 0) == 0 || code == "InvalidInstanceId.NotFound" || code == "OperationDenied" || code == "Ecs.0114";
}

const char *ows = R"(<ows:Exception exceptionCode="InvalidParameterValue" locator="version"/>)";
