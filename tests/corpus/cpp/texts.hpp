// corpus: complete
// Codes of Tencent Cloud among other words.
#pragma once
#include <regex>

/// `FailedOperation.InvalidImageState` comes from CVM, LimitExceeded.SpotQuota too; ResourceNotFound may be a word.
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^ code inside service
/// A slip is no fault here: `FailedOperation.InvalidImageSate`, "ResourceNotFuond", FailedOperation.NothingOfThisSort.
inline bool texts(const std::string &code, const std::string &message)
{
    // AuthFailure.SignatureExpire: the clock is wrong ("RequestLimitExceeded" comes from the gateway)
    // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
    //                                                   ^^^^^^^^^^^^^^^^^^^^ code inside common
    if (message == "Code=ResourceNotFound.KeyIdNotFound" || message.find("code: InternalError, ") != std::string::npos)
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    //                                                                          ^^^^^^^^^^^^^ code inside common
        throw std::runtime_error("InvalidParameterValue: " + message);
        //                        ^^^^^^^^^^^^^^^^^^^^^ code inside common
    LOG(WARNING) << "[TencentCloudSDKError] code:ResourceNotFound message:" << message;
    //                                           ^^^^^^^^^^^^^^^^ code inside common
    spdlog::error("the resource is in use: ResourceInUse, Code=FailedOperation.InvalidImageSate");
    static const std::regex own("^AuthFailure\\.SignatureExpire$");
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
    static const std::regex some{R"(^(ResourceInUse|ResourceUnavailable|ResourceNotFuond)$)"};
    //                                ^^^^^^^^^^^^^ code pattern common
    //                                              ^^^^^^^^^^^^^^^^^^^ code pattern common
    const std::regex beginning("^InvalidParameterValue\\.", std::regex::icase);
    //                           ^^^^^^^^^^^^^^^^^^^^^ code pattern common
    const auto qt = QRegularExpression(R"(ResourcesSoldOut\.EipInsufficient)");
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    return std::regex_match(code, own) || std::regex_search(code, std::regex("LimitExceeded\\.SpotQuota|ResourceInsufficient")) || RE2::FullMatch(code, R"(InternalError\..*)");
    //                                                                                                                                                     ^^^^^^^^^^^^^ code pattern common
    //                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    //                                                                                                  ^^^^^^^^^^^^^^^^^^^^ code pattern common
}
