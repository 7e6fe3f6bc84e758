-- corpus: complete
-- Nothing here names a cloud. Dotted codes speak for themselves, and for common words in the same table.
local advice = {
    ["InternalError"] = "later",
    --^^^^^^^^^^^^^ code exact common
    ["FailedOperation.InvalidImageState"] = "wait for the image",
    --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    ["InvalidParameterValue.ZoneNotSupported"] = "zone", -- not FailedOperation.InvalidImageState
    --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    --                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    ["InvalidInstanceId.NotFound"] = "id",
    ["FailedOperation.InvalidImageStat"] = "a word",
}

return function(code)
    return advice[code] or code == "RequestLimitExceded" and "wait" or "ResourceNotFound"
end
