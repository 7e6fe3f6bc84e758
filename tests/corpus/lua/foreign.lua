-- corpus: complete
local AWS = require("resty.aws")

-- Codes of Amazon's, some of which share their names with ours.
local retryable = { RequestLimitExceeded = true, ["InternalError"] = true, ["ServiceUnavailable"] = true, ["InternalServerError"] = true }

local function is_gone(response)
    local code = response.body.Errors[1].Code
    if code == "InvalidInstanceID.NotFound" or code == "InvalidInstanceId.NotFound" or code == "InvalidSecurityGroupId.NotFound" then
        return true
    end
    if code == "UnauthorizedOperation" or code == 'DryRunOperation' or code == [[AuthFailure]] then
        return false
    end
    local header = "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host"
    return retryable[code] or code:find("InvalidParameterValue", 1, true) or code == "ResourceNotFoundException", header, AWS
end

return is_gone
