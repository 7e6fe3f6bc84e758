-- corpus: complete
local client = require("tencentcloud.cvm.v20170312")

-- A quote that is never closed: "ResourceNotFound
local text = [[
It's ResourceNotFound.HpcCluster
--   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
]]
local codes = {
    "ResourceNotFound",
   --^^^^^^^^^^^^^^^^ code exact common
    'ResourceInUse.HpcCluster'
   --^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}
return err.code == "ResourceNotFuond" -- don't
--                  ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
