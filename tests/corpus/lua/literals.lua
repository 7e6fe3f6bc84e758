-- corpus: complete
-- A module about Tencent Cloud; "InternalError is a quote that is never closed, it's 'ResourceNotFound'
--                                                                                     ^^^^^^^^^^^^^^^^ code inside common
--[[ It's "one with 'quotes
-- and a mark, "ResourceInUse" ]] local code = err.code == "LimitExceeded"
--              ^^^^^^^^^^^^^ code inside common
--                                                          ^^^^^^^^^^^^^ code exact common
--[==[ ]] isn't the end: FailedOperation.TagKeyReserved ]==] code = err.code == 'InvalidAction'
--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
--                                                                               ^^^^^^^^^^^^^ code exact common
--[ don't
---[[ isn't long
code = "\x41uthFailure.Signature\u{46}ailure"
--      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = '\065uthFailure.MFAFailure'
--      ^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = [[\x41uthFailure.TokenFailure]]
--       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
code_of_error = "\x41uthFailure.TokenFailre"
--               ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
code = [[AuthFailure.TokenFailure]], [==[AuthFailure.SecretIdNotFound]==], a[b[1]], [=[it's ]] "one"]=]
--       ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
--                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
text = 'it\'s' .. "a \"quoted\" word" .. '\\' .. "\\" .. tostring(err.code == 'ResourceUnavailable')
--                                                                             ^^^^^^^^^^^^^^^^^^^ code exact common
code = "InvalidParameterValue." .. "InstanceIdMalformed"
--      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = 'UnsupportedOperation' .. "." .. "Region"
--      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
code = "ResourceNotFound." .. kind .. "InvalidParameterValue." .. kind .. ".NotFound"
--      ^^^^^^^^^^^^^^^^^ code prefix
--                                     ^^^^^^^^^^^^^^^^^^^^^^ code prefix
text = [[
of several lines, "ResourceInUse", it's ResourceNotFound and FailedOperation.TagKeyReserved
--                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
]] if err.code == "ResourceInUse" then
--                 ^^^^^^^^^^^^^ code exact common
text = "of several lines \
  'ResourceInUse' it's" if err.code == 'UnknownParameter' then
  --                                    ^^^^^^^^^^^^^^^^ code exact common
f"it's"; f'"'; f[[']]; f{"'"}; is_error_code "InvalidPeriod"; error_codes { 'InvalidFilter' }
--                                            ^^^^^^^^^^^^^ code exact service
--                                                                           ^^^^^^^^^^^^^ code exact service
a = #b // 2 ~= 5 and 1 ~ 3 << 2 or err.code == 'NoSuchVersion' -- don't
--                                              ^^^^^^^^^^^^^ code exact common
local wide = { ["重试 😀"] = "é", error = "UnknownParameter", ["限流"] = 'ß', ["code😀"] = "NoSuchVersion" }
--                                      ^^^^^^^^^^^^^^^^ code exact common
--                                                                                    ^^^^^^^^^^^^^ code exact common
goto done; ::done:: code = err.code == "DryRunOperation"
--                                      ^^^^^^^^^^^^^^^ code exact common
