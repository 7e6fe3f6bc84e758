// corpus: complete
#include <tencentcloud/cvm/v20170312/CvmClient.h>
#include <cos_api.h>

// Words that stand where codes do in a program of ours, and are none.
std::string words(const std::string &state, const std::string &errorCode, const qcloud_cos::CosResult &result)
{
    if (state == "PENDING" || state == "LAUNCH_FAILED" || state == "Success" || state == "Failed" || state == "Timeout")
        return "Normal";
    if (result.GetErrorCode() == "NoSuchKey" || result.GetErrorCode() == "NoSuchBucket" || result.GetErrorCode() == "AccessDenied")
        return "Forbidden";
    static const std::map<std::string, int> errors = {{"NotFound", 404}, {"Conflict", 409}, {"Unauthorized", 401}, {"TooManyRequests", 429}};
    std::cerr << "the error is " << errorCode << ": no such instance, the resource was not found, limit exceeded\n";
    return errorCode == "200" ? "TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request" : errors.count("DescribeInstances") ? "Instance" : "ap-guangzhou";
}
