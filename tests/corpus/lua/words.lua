-- corpus: complete
-- Object storage of Tencent Cloud, an API of its own; and words that stand where codes do.
local function is_missing(err, state)
    if err.code == "NoSuchKey" or err.code == 'NoSuchBucket' or err.code == "AccessDenied" or err.code == "EntityTooLarge" then
        return true
    end
    if state == "Success" or state == "Failed" or state == "PENDING" or err.code == "TokenExpired" or err.code == "DescribeInstances" then
        return "Unavailable"
    end
    local errors = { Code = "Ok", Message = "NotFound", Error = nil, RequestId = "RequestId", Unknown = "Internal" }
    return errors[err.code] == "SignatureDoesNotMatch" or errors.Code == "SlowDown" or "Error"
end

return is_missing
