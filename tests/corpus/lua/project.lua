-- corpus: complete, sdk
-- The file names no cloud, but its project depends on the SDK.
local function temporary(err, code, state)
    if code == "ResourceInUse" or err.code == 'FailedOperation' then
    --          ^^^^^^^^^^^^^ code exact common
    --                                         ^^^^^^^^^^^^^^^ code exact common
        return true
    end
    local following = "UnsupportedOperation"
    local titles = { ["LimitExceeded"] = "Limits" }
    local retryable = { ["ResourceUnavailable"] = true, ["RequestLimitExceeded"] = true }
    --                    ^^^^^^^^^^^^^^^^^^^ code exact common
    --                                                    ^^^^^^^^^^^^^^^^^^^^ code exact common
    if err.code == "InternalErorr" or code == "InternalError" then
    --                                         ^^^^^^^^^^^^^ code exact common
        return retryable[code]
    end
    return following == state or titles["ResourceNotFound"]
end

return temporary
