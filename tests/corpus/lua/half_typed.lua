-- corpus: complete
local client = require("tencentcloud.cvm.v20170312")

local function half(err)
    if err.code == "ResourceNotF
    --              ^^^^^^^^^^^^ not a code
    if err.code == "LimitExceeded" then
    --              ^^^^^^^^^^^^^ code exact common
        x = {
            "ResourceUnavailable", ["InvalidAct
           --^^^^^^^^^^^^^^^^^^^ code exact common
    if err.code == "InvalidAction" or err.code == '
    --              ^^^^^^^^^^^^^ code exact common
    elseif err.code == 'ResourceInUse'
    --                  ^^^^^^^^^^^^^ code exact common
    return err.code == "UnsupportedRegion" --[[ it's never closed, "InternalError"
    --                  ^^^^^^^^^^^^^^^^^ code exact common
    --                                                              ^^^^^^^^^^^^^ code inside common
end
