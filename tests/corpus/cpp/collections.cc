// corpus: complete
#include <map>
#include <set>
#include <unordered_set>

#include "tencentcloud/core/TC3HttpProfile.h"

namespace codes {
constexpr std::string_view kThrottled = "RequestLimitExceeded";
//                                       ^^^^^^^^^^^^^^^^^^^^ code exact common
constexpr char kGone[] = "InvalidInstanceId.NotFound";
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
static const std::string SOLD_OUT = "ResourcesSoldOut.SpecifiedInstanceTyp";
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
inline constexpr auto kErrorInUse = "ResourceInUse"sv;
//                                   ^^^^^^^^^^^^^ code exact common
const std::string kErrorDenied{"OperationDenyed"};
//                              ^^^^^^^^^^^^^^^ misspelled -> OperationDenied
const QString unknownError("UnknownParameter");
//                          ^^^^^^^^^^^^^^^^ code exact common
}  // namespace codes

static const std::unordered_set<std::string> kRetryable{
    "ResourceInUse",  // "InternalError" is left out on purpose
//   ^^^^^^^^^^^^^ code exact common
    //                    ^^^^^^^^^^^^^ code inside common
    "InternalError.TradeUnknownError",
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "ResourceUnavailble",
//   ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
};
static const std::vector<std::string> kFatalErrors = {"UnauthorizedOperation", "UnauthorisedOperation", codes::kThrottled};
//                                                     ^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                              ^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation
constexpr std::array<const char*, 2> kErrors = {{"AuthFailure.TokenFailure", "LimitExceeded"}};
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                            ^^^^^^^^^^^^^ code exact common
const QStringList retryErrors = QStringList() << "InternalError" << "ServiceUnavailable";
//                                                ^^^^^^^^^^^^^ code exact common
//                                                                   ^^^^^^^^^^^^^^^^^^ code exact common

const std::map<std::string, std::string> kHints = {
    {"UnauthorizedOperation", "ask for permission"},
    //^^^^^^^^^^^^^^^^^^^^^ code exact common
    {"FailedOperation.InvalidImageState", "wait for the image"},
    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    {"FailedOperation.InvalidImageSate", "wait for the image"},
    //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
};
const std::map<int, std::string> kStatus{{404, "ResourceNotFound"}, {409, "ResourceInUse"}, {429, "LimitExceeded.SpotQuota"}};
//                                              ^^^^^^^^^^^^^^^^ code exact common
//                                                                         ^^^^^^^^^^^^^ code exact common
//                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ code exact service

enum class Code { Missing, Unknown };
static constexpr std::pair<Code, const char*> names[] = {{Code::Missing, "MissingParameter"}, {Code::Unknown, "InvalidPeriod"}};
//                                                                        ^^^^^^^^^^^^^^^^ code exact common
//                                                                                                             ^^^^^^^^^^^^^ code exact service

CvmOutcome failures(std::map<std::string, int>& errors, const std::string& code)
{
    errors["DryRunOperation"] = 412;
    //      ^^^^^^^^^^^^^^^ code exact common
    errors.emplace("InvalidFilter", 400);
    //              ^^^^^^^^^^^^^ code exact service
    errors.insert({"InvalidActoin", 400});
    //              ^^^^^^^^^^^^^ misspelled -> InvalidAction
    errors.insert(std::make_pair("NoSuchVersion", 400));
    //                            ^^^^^^^^^^^^^ code exact common
    if (errors.count("NoSuchProduct") || errors.find("InvalidRequest") != errors.end() || errors.at("OverQuota") == 1) {
    //                ^^^^^^^^^^^^^ code exact common
    //                                                ^^^^^^^^^^^^^^ code part common
    //                                                                                               ^^^^^^^^^ code exact service
        throw TencentCloudException("ResourceInsufficient", "sold out");
        //                           ^^^^^^^^^^^^^^^^^^^^ code exact common
    }
    for (const auto& known : {"ActionOffline", "IpInBlacklist"}) {
    //                         ^^^^^^^^^^^^^ code exact common
    //                                          ^^^^^^^^^^^^^ code exact common
        if (code == known) return CvmOutcome(Core::Error("ClientError.NetworkError", "no connection"));
        //                                                ^^^^^^^^^^^^^^^^^^^^^^^^ code exact client
    }
    nlohmann::json body = {{"Response", {{"Error", {{"Code", "InternalError"}, {"Message", ""}}}, {"RequestId", "1"}}}};
    //                                                        ^^^^^^^^^^^^^ code exact common
    return Error{.code = "ResourceNotFound", .message = "not found", .region = "ap-guangzhou"};
    //                    ^^^^^^^^^^^^^^^^ code exact common
}
