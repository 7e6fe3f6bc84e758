-- Counts what is as it should be. A line a check.

local M = { passed = 0, failed = 0 }

function M.check(name, ok, detail)
  if ok then M.passed = M.passed + 1 else M.failed = M.failed + 1 end
  io.write(('%s %s %s\n'):format(ok and 'ok  ' or 'FAIL', name, ok and '' or vim.inspect(detail)))
end

function M.equal(name, found, wanted)
  M.check(name, vim.deep_equal(found, wanted), { found = found, wanted = wanted })
end

--- Whether every one of some texts is in another.
function M.holds(name, text, ...)
  local missing = vim.tbl_filter(function(part) return not (text or ''):find(part, 1, true) end, { ... })
  M.check(name, #missing == 0, { missing = missing, text = text })
end

return M
