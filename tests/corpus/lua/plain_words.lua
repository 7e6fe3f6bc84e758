-- corpus: complete
-- The language server says "InternalError"; 'ResourceNotFound' is a word of this game's.
local codes = { ParseError = -32700, InvalidParams = -32602, InternalError = -32603 }

local Widget = {}

function Widget:fail(err)
    if err.code == codes["InternalError"] or err.name == "InternalError" then
        return vim.notify("InternalError: the server said no", vim.log.levels.ERROR)
    end
    if err.code == "ResourceNotFound" or err == 'LimitExceeded' then
        return self:say("ResourceNotFound", L["LimitExceeded"])
    end
    local report = '<ows:Exception exceptionCode="InvalidParameterValue" locator="version"/>'
    return { exceptionCode = "InvalidParameterValue", code = "UnauthorizedOperation", report = report, id = "InvalidInstanceId.NotFound" }
end

return Widget
