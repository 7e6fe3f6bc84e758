-- corpus: complete
local cjson = require "cjson.safe"
local tencentcloud = require("tencentcloud.common")

local _M = {}

function _M.compare(err, res)
    if err.code == "RequestLimitExceeded" or 'ResourceNotFound' == err.code then
    --              ^^^^^^^^^^^^^^^^^^^^ code exact common
    --                                        ^^^^^^^^^^^^^^^^ code exact common
        return true
    end
    if err.code ~= "FailedOperation.InvalidImageState" and not (err.code == 'AuthFailure') then
    --              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    --                                                                       ^^^^^^^^^^^ code exact service
        return true
    end
    if "ResourceInUse"==err.code or err.code ~= [[InvalidInstanceId.NotFound]] then
    --  ^^^^^^^^^^^^^ code exact common
    --                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        return true
    elseif err.code == "RequestLimitExceded" or err.code == "AuthFailure.SignatureExpired" then
    --                  ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    --                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
        return false
    elseif err.code == "authfailure.signaturefailure" or err.code == "FailedOperation.NothingOfThisSort" then
    --                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        return false
    elseif err.code == "InvalidKeyPair.NotSupported" then
    --                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
    --                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code
        return false
    end
    local code = res.Response.Error and res.Response.Error.Code or "InternalError"
    --                                                              ^^^^^^^^^^^^^ code exact common
    if code:lower() == "limitexceeded" or string.lower(code) == "resourcenotfound.invalidplacementset" then
    --                  ^^^^^^^^^^^^^ code folded
    --                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded
        return false
    end
    return res["Response"]["Error"]["Code"] == "UnauthorizedOperation" or rawequal(err.code, "UnauthorizedOperation.MFANotFound")
    --                                          ^^^^^^^^^^^^^^^^^^^^^ code exact common
    --                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
end

function _M.tests(code, message)
    if code:find("^AuthFailure") or code:match("^UnauthorizedOperation%.") or code:find("^InvalidParameterValue%.NotEmpty$") or string.find(code, "LimitExceeded", 1, true) then
    --             ^^^^^^^^^^^ code pattern service
    --                                           ^^^^^^^^^^^^^^^^^^^^^ code pattern common
    --                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
    --                                                                                                                                             ^^^^^^^^^^^^^ code part common
        return true
    end
    if message:find("ResourceNotFound.KeyPairNotFound", 1, true) or string.match(code, 'InvalidParameterValue') then
    --               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    --                                                                                  ^^^^^^^^^^^^^^^^^^^^^ code pattern common
        return true
    end
    if ngx.re.match(message, [[InvalidParameterValue\.NotEmpty]], "jo") or ngx.re.find(code, "^(ResourceInUse|ResourceUnavailable)$", "jo") then
    --                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
    --                                                                                          ^^^^^^^^^^^^^ code pattern common
    --                                                                                                        ^^^^^^^^^^^^^^^^^^^ code pattern common
        return true
    end
    if code:sub(1, 12) == "AuthFailure." or stringx.startswith(code, "FailedOperation") or code:startswith("InvalidParameterValue.Instance") then
    --                     ^^^^^^^^^^^^ code prefix
    --                                                                ^^^^^^^^^^^^^^^ code prefix common
    --                                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
        return true
    end
    return message:find("instance") == 1 or message:match("sold out") or message == "Timeout"
end

return _M
