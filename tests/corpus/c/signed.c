// corpus: complete
#include <curl/curl.h>

static CURLcode call(CURL *curl, struct curl_slist *headers, const char *payload)
{
    headers = curl_slist_append(headers, "X-TC-Action: SendSms");
    headers = curl_slist_append(headers, "Content-Type: application/json; charset=utf-8");
    curl_easy_setopt(curl, CURLOPT_URL, "https://sms.tencentcloudapi.com/");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, payload);
    return curl_easy_perform(curl);
}

static int later(const char *code)
{
    static const char *const known[] = { "InternalError", "RequestLimitExceeded", "LimitExceeded.PhoneNumberDailyLimit" };
    //                                    ^^^^^^^^^^^^^ code exact common
    //                                                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (strcmp(code, known[i]) == 0)
            return 1;
    return strcmp(code, "InvalidParameterValue.ZoneNotSupported") == 0 || strcmp(code, "LimitExceeded.PhoneNumberOneHourLimt") == 0;
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
    //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.PhoneNumberOneHourLimit
}
