-- corpus: complete
local cjson = require "cjson.safe"
local http = require "resty.http"

-- Calls the API without an SDK.
local function call(action, payload, sign)
    local res, err = http.new():request_uri("https://cvm.tencentcloudapi.com", {
        method = "POST",
        body = cjson.encode(payload),
        headers = {
            ["X-TC-Action"] = action,
            ["Authorization"] = "TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request, Signature=" .. sign(payload),
        },
    })
    if not res then
        return nil, err
    end
    local failure = cjson.decode(res.body).Response.Error
    if failure.Code == "AuthFailure.SignatureExpire" or 'InternalError' == failure.Code or failure.Code == "RequestLimitExceded" then
    --                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    --                                                   ^^^^^^^^^^^^^ code exact common
    --                                                                                                      ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        return call(action, payload, sign)
    end
    if failure.Code:match("^[^.]+") == "ResourceNotFound" or failure.Code:find("^ResourceInUse%.") then
    --                                  ^^^^^^^^^^^^^^^^ code exact common
    --                                                                           ^^^^^^^^^^^^^ code pattern common
        return {}
    end
    return nil, failure.Code .. ": " .. failure.Message
end

return call
