// corpus: complete
// Names that many programs have. Nothing here is about a cloud of ours.
import LanguageServerProtocol

struct ResourceNotFound: Error, CustomStringConvertible {
    var description: String { "ResourceNotFound" }
}

enum ErrorName: String {
    case internalError = "InternalError"
    case invalidRequest = "InvalidRequest"
    case invalidParameter = "InvalidParameter"
}

func name(_ code: ErrorCode) -> String {
    switch code {
    case .internalError: return "InternalError"
    case .invalidRequest: return "InvalidRequest"
    default: return "UnknownError"
    }
}

func store(_ code: String, exceptionCode: String) -> Bool {
    if ["NoSuchKey", "AccessDenied", "InvalidParameter.NotFound", "ResourceNotFound.Listener"].contains(code) { return true }
    return exceptionCode == "InvalidParameterValue" || code == "InvalidInstanceId.NotFound" || code.hasPrefix("AuthFailure")
}
