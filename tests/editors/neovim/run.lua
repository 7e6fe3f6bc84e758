-- Tests of the plugin in Neovim as a user installs it. Run by scripts/test-neovim:
--   TCERR=…/tcerr nvim --clean --headless -l tests/editors/neovim/run.lua [PART...]
-- Exits 1 if a check failed.

local folder = vim.fs.dirname(vim.fs.abspath(debug.getinfo(1, 'S').source:sub(2)))
package.path = folder .. '/?.lua;' .. package.path
_G.ROOT = vim.fs.dirname(vim.fs.dirname(vim.fs.dirname(folder)))

local checks = require('checks')
local parts = #arg > 0 and arg or { 'install', 'languages', 'editing', 'settings', 'commands', 'restart', 'health', 'help' }
for _, part in ipairs(parts) do
  local ok, problem = xpcall(require(part), debug.traceback)
  checks.check(part .. ' came to its end', ok, problem)
end
io.write(('\nneovim: %d passed, %d failed\n'):format(checks.passed, checks.failed))
io.flush()
os.exit(checks.failed == 0 and 0 or 1)
