-- corpus: complete
local cvm = require("tencentcloud.cvm")

local function is_broken(err)
  --[==[ the gateway's own:
  tcerr:ignore[misspelled-code] ]==]
  if err.code == "FailedOpreation" then return true end
--                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
--                ^^^^^^^^^^^^^^^ ignored misspelled-code
  --[[tcerr:ignore]] if err.code == "FailedOpreation" then return true end
--                                   ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
--                                   ^^^^^^^^^^^^^^^ ignored misspelled-code
  if err.code == "FailedOpreation" then return true end --tcerr:ignore
--                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
--                ^^^^^^^^^^^^^^^ ignored misspelled-code
  local text = [[
  -- tcerr:ignore
  ]]
  return err.code == "FailedOpreation" -- tcerr.ignore
--                    ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
end
