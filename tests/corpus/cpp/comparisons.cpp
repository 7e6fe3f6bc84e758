// corpus: complete
#include <tencentcloud/core/Error.h>
#include <tencentcloud/cvm/v20170312/CvmClient.h>

using namespace TencentCloud;

bool compare(const CvmClient::DescribeInstancesOutcome &outcome, const std::string &code, QString text)
{
    const auto error = outcome.GetError();
    if (error.GetErrorCode() == "RequestLimitExceeded" || "ResourceNotFound" == error.GetErrorCode() || code != "AuthFailure.SignatureExpire") {
    //                           ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                     ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        return true;
    }
    if (code == "InternalError"s || code == "InternalErorr"sv || code == std::string("LimitExceeded") || code == std::string{"OperationDenied"}) {
    //           ^^^^^^^^^^^^^ code exact common
    //                                       ^^^^^^^^^^^^^ misspelled -> InternalError
    //                                                                                ^^^^^^^^^^^^^ code exact common
    //                                                                                                                        ^^^^^^^^^^^^^^^ code exact service
        return true;
    }
    if (code == std::string_view("LimitExceded") || code.compare("ResourceInUse") == 0 || !strcmp(code.c_str(), "ResourceInUsed")) {
    //                            ^^^^^^^^^^^^ misspelled -> LimitExceeded
    //                                                            ^^^^^^^^^^^^^ code exact common
    //                                                                                                           ^^^^^^^^^^^^^^ misspelled -> ResourceInUse
        return false;
    }
    if (text == QStringLiteral("UnsupportedRegion") || text == QLatin1String("UnknownParameter") || text == u"MissingParameter"_qs || text == "InvalidAction"_L1) {
    //                          ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                        ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                        ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                                                         ^^^^^^^^^^^^^ code exact common
        return false;
    }
    if (code == "FailedOperation.NothingOfThisSort" or not (code == "InvalidParameter") and code not_eq "DryRunOperation") {
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    //                                                               ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                   ^^^^^^^^^^^^^^^ code exact common
        return false;
    }
    // Only a part of the code.
    if (code.rfind("AuthFailure.", 0) == 0 || code.starts_with("InvalidParameterValue.Inst") || absl::StartsWith(code, "UnauthorizedOperation") || boost::starts_with(code, "ResourceInsufficient")) {
    //              ^^^^^^^^^^^^ code prefix
    //                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
    //                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^ code prefix common
    //                                                                                                                                                                       ^^^^^^^^^^^^^^^^^^^^ code prefix common
        return true;
    }
    if (code.find("LimitExceeded") != std::string::npos || code.contains("OverQuota") || absl::StrContains(code, "UnauthorizedOperation.MFANotFound")) {
    //             ^^^^^^^^^^^^^ code part common
    //                                                                    ^^^^^^^^^ code part service
    //                                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
        return true;
    }
    if (text.startsWith("FailedOperation") || text.contains("ResourceNotFound") || text.indexOf("ResourceUnavailable") >= 0 || text.startsWith("AuthFailur.")) {
    //                   ^^^^^^^^^^^^^^^ code prefix common
    //                                                       ^^^^^^^^^^^^^^^^ code part common
    //                                                                                           ^^^^^^^^^^^^^^^^^^^ code part common
        return true;
    }
    // No case counts here.
    if (boost::iequals(code, "resourceinuse") || absl::EqualsIgnoreCase(code, "resourcenotfound") || text.compare("internalerror", Qt::CaseInsensitive) == 0) {
    //                        ^^^^^^^^^^^^^ code folded common
    //                                                                         ^^^^^^^^^^^^^^^^ code folded common
    //                                                                                                             ^^^^^^^^^^^^^ code folded common
        return true;
    }
    const std::string known = outcome.IsSuccess() ? "FailedOperation" : code;
    //                                               ^^^^^^^^^^^^^^^ code exact common
    return code == "Success" || code.empty() || known == "ServiceUnavailable";
    //                                                    ^^^^^^^^^^^^^^^^^^ code exact common
}

int branch(const std::string &code)
{
    switch (hash(code)) {
    case hash("InternalError"):
    //         ^^^^^^^^^^^^^ code exact common
    case hash("RequestLimitExceeded"):
    //         ^^^^^^^^^^^^^^^^^^^^ code exact common
        return 1;
    case "ResourceInUse"_hash:
    //    ^^^^^^^^^^^^^ code exact common
    case "ResourceInUsed"_hash:
    //    ^^^^^^^^^^^^^^ misspelled -> ResourceInUse
        return 2;
    case '"':
        return 3;
    default:
        return 0;
    }
}
