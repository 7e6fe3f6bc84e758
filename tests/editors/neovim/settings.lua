-- Settings, and configuration files that change: open files show the findings of now, without a key being pressed.

local checks = require('checks')
local child = require('child')

local SOURCE = { 'package a', '// tencentcloud', 'var b = err.Code == "ResourceInsufficent"' }

--- The severities of the findings in the current buffer, once they are as wanted.
local function severities(user, wanted)
  local code = [[
    local found = vim.tbl_map(function(item) return item.severity end, vim.diagnostic.get(0))
    return vim.deep_equal(found, ...) and found or nil
  ]]
  return user:wait(code, wanted)
    or user:lua('return vim.tbl_map(function(item) return item.severity end, vim.diagnostic.get(0))')
end

return function()
  local home = child.home_with_plugin([[
    vim.lsp.config('tcerr', { settings = { tcerr = { severity = { ['misspelled-code'] = 'hint' } } } })
    vim.lsp.enable('tcerr')
  ]])
  local user = child.start(home)
  user:open(child.write(home .. '/work/a.go', SOURCE))
  checks.equal('settings hold from the start', severities(user, { 4 }), { 4 })

  user:lua([[
    local client = vim.lsp.get_clients({ name = 'tcerr' })[1]
    client.settings = { tcerr = { severity = { ['misspelled-code'] = 'warning' } } }
    client:notify('workspace/didChangeConfiguration', { settings = client.settings })
  ]])
  checks.equal('and when they change', severities(user, { 2 }), { 2 })

  user:type(':split tcerr.toml<CR>')
  user:type('iignore = ["misspelled-code"]<Esc>:write<CR><C-w>p')
  checks.equal('a configuration that is saved holds', severities(user, {}), {})
  user:type('<C-w>pcccignore = []<Esc>:write<CR><C-w>p')
  checks.equal('and when it changes', severities(user, { 2 }), { 2 })
  checks.equal('no message comes unasked', user:lua('return _G.notes'), {})
  user:stop()
  vim.fn.delete(home, 'rf')
end
