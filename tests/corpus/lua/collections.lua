-- corpus: complete
--[[
  Codes of Tencent Cloud as this program sees them: `ResourceInUse` is worth another try,
  --                                                 ^^^^^^^^^^^^^ code inside common
  UnauthorizedOperation.InvalidToken is not, and neither is InternalError.
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
]]
local errors = require "tencentcloud.common.exception"

local THROTTLED <const> = "RequestLimitExceeded"
--                         ^^^^^^^^^^^^^^^^^^^^ code exact common
local GONE, LIMIT = "ResourceNotFound", 'LimitExceeded'
--                   ^^^^^^^^^^^^^^^^ code exact common
--                                       ^^^^^^^^^^^^^ code exact common

local RETRYABLE = {
    "ResourceInUse", -- "InternalError" is left out on purpose
   --^^^^^^^^^^^^^ code exact common
    --                   ^^^^^^^^^^^^^ code inside common
    'InternalError.TradeUnknownError';
   --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "ResourceUnavailable.*", "AuthFailure.",
   --^^^^^^^^^^^^^^^^^^^^^ code prefix
    --                        ^^^^^^^^^^^^ code prefix
    "ResourcesSoldOut.SpecifiedInstanceTyp",
   --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
}

local messages = {
    ["UnauthorizedOperation"] = "ask for permission",
    --^^^^^^^^^^^^^^^^^^^^^ code exact common
    ['FailedOperation.InvalidImageState'] = "wait for the image",
    --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    ["FailedOperation.InvalidImageSate"] = "wait for the image",
    --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
    ["FailedOperation.NobodyEverListedThis"] = "file a bug",
    --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    [ "InvalidZone.MismatchRegion" ] = true,
    -- ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    ResourceInsufficient = "sold out",
}

local status = { [404] = "ResourceNotFound", [429] = { "RequestLimitExceeded", "LimitExceeded.UserSpotQuota" }, code = "DryRunOperation" }
--                        ^^^^^^^^^^^^^^^^ code exact common
--                                                      ^^^^^^^^^^^^^^^^^^^^ code exact common
--                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
--                                                                                                                      ^^^^^^^^^^^^^^^ code exact common

---@enum Failure
local Failure = { Gone = "ResourceNotFound", Zone = 'InvalidParameterValue.ZoneNotSupported' }
--                        ^^^^^^^^^^^^^^^^ code exact common
--                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

---@param code "ResourceNotFound"|"ResourceInUse"
--              ^^^^^^^^^^^^^^^^ code inside common
--                                 ^^^^^^^^^^^^^ code inside common
local function lists(err, code)
    messages["UnsupportedOperation"] = 405
    --        ^^^^^^^^^^^^^^^^^^^^ code exact common
    table.insert(RETRYABLE, "UnsupportedOperation.Region")
    --                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    if messages["InvalidParameter"] or messages['InvalidAction'] ~= nil then
    --           ^^^^^^^^^^^^^^^^ code exact common
    --                                           ^^^^^^^^^^^^^ code exact common
        return false
    end
    if ({ ["OverQuota"] = true, ["LimitExceeded.InstanceQuota"] = true })[err.code] then
    --      ^^^^^^^^^ code exact service
    --                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        return true
    end
    if vim.tbl_contains({ "ResourceUnavailable", "ResourceUnavailable.InstancType" }, err.code) or is_error(err, "InvalidPassword", 'InvalidFilterValue.LimitExceeded') then
    --                     ^^^^^^^^^^^^^^^^^^^ code exact common
    --                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable.InstanceType
    --                                                                                                            ^^^^^^^^^^^^^^^ code exact service
    --                                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        return true
    end
    error({ code = "MissingParameter.AtLeastOne", message = "No parameter", request_id = "1" })
    --              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
end

local function responses()
    local response = { Response = { Error = { Code = "InvalidParameterValue.Range", Message = "The range" }, RequestId = "1" } }
    --                 ^^^^^^^^ response failure
    --                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    local other = { ["Response"] = { ["Error"] = { ["Code"] = "ResourceNotFound", ["Message"] = "InvalidParameter is not here" } } }
    --               ^^^^^^^^^^ response malformed
    --               ^^^^^^^^^^ missing-request-id
    --                                                         ^^^^^^^^^^^^^^^^ code exact common
    local third = '{"Response":{"Error":{"Code":"ResourceNotFound.HpcCluster","Message":"no"},"RequestId":"1"}}'
    --              ^^^^^^^^^^ response failure
    --                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    local fourth = [[{"Response": {"Error": {"Code": "UnknownParameter", "Message": "no"}, "RequestId": "3"}}]]
    --                ^^^^^^^^^^ response failure
    --                                                ^^^^^^^^^^^^^^^^ code exact common
    return response, other, third, fourth, errors.new("ResourceInsufficient", "sold out")
    --                                                 ^^^^^^^^^^^^^^^^^^^^ code exact common
end

local function messages_of(err)
    ngx.log(ngx.ERR, "[TencentCloudSDKError] code:ResourceNotFound message:no such instance requestId:1")
    --                                            ^^^^^^^^^^^^^^^^ code inside common
    ngx.log(ngx.WARN, "Code=ResourceNotFound.KeyPairNotFound, Message=gone")
    --                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    error "InvalidParameter: the zone"
    --     ^^^^^^^^^^^^^^^^ code inside common
    print("Nothing of ResourceInUse or Limits exceeded. InternalError happens.")
    return { Filters = { { Name = "zone", Values = { "ap-guangzhou-6" } } }, Limit = 100 }
end

return { lists = lists, responses = responses, messages = messages_of, status = status, Failure = Failure, limit = LIMIT, gone = GONE, t = THROTTLED }
