// corpus: complete
#include <httplib.h>
#include <nlohmann/json.hpp>

std::optional<nlohmann::json> call(const std::string &payload)
{
    httplib::SSLClient client("cvm.tencentcloudapi.com");
    const auto result = client.Post("/", {{"X-TC-Action", "DescribeInstances"}, {"X-TC-Version", "2017-03-12"}}, payload, "application/json");
    const auto body = nlohmann::json::parse(result->body);
    if (!body["Response"].contains("Error"))
        return body["Response"];
    const std::string code = body["Response"]["Error"]["Code"];
    if (code == "InternalError" || body["Response"]["Error"]["Code"] == "RequestLimitExceeded" || code == "InvalidInstanceId.Malforned")
    //           ^^^^^^^^^^^^^ code exact common
    //                                                                   ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidInstanceId.Malformed
        return call(payload);
    if (code == "LimitExceeded.PhoneNumberDailyLimit")
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
        return {};
    throw std::runtime_error(code + ": " + body["Response"]["Error"]["Message"].get<std::string>());
}
