-- What a person does with a file: reads findings, hovers, completes, mends, looks at the outline.

local checks = require('checks')
local child = require('child')

local check, equal, holds = checks.check, checks.equal, checks.holds

--- The `init.lua` that the help shows: for completion while typing.
local function init()
  local help = table.concat(vim.fn.readfile(ROOT .. '/editors/neovim/doc/tcerr.txt'), '\n')
  local completion = assert(help:match('For completion while you type: >lua\n(.-)\n<\n'), 'the help shows completion')
  return completion .. "\nvim.lsp.enable('tcerr')"
end

--- Accepts an entry of the menu of completion, once it is there.
local function accept(user, label)
  local at = user:wait([[
    if vim.fn.pumvisible() == 0 then return end
    for index, item in ipairs(vim.fn.complete_info({ 'items' }).items) do
      if item.word == ... or item.abbr == ... then return index end
    end
  ]], label)
  check('the menu offers ' .. label, at, user:lua("return vim.fn.complete_info({ 'items' })"))
  if not at then return end
  -- Nothing is selected at first, or the first entry, as 'completeopt' has it.
  for _ = 1, at + 1 do
    if user:lua("return vim.fn.complete_info({ 'selected' }).selected") == at - 1 then break end
    user:type('<C-n>')
  end
  user:type('<C-y>')
  user:wait('return vim.fn.pumvisible() == 0')
end

local function code(user)
  local source = vim.fn.readfile(ROOT .. '/examples/go/retry.go')
  check('attaches', user:open(child.write(user.home .. '/work/retry.go', source)))
  local root = user:lua("return vim.lsp.get_clients({ name = 'tcerr' })[1].root_dir")
  equal('the root is the Git repository', root, user.home .. '/work')

  local count = #user:diagnostics()
  local wrong = 'ResourceInsufficent.ZoneSoldOutForSpecifiedInstance'
  local first = user:lua([[
    local found = vim.tbl_filter(function(item) return item.code == 'misspelled-code' end, vim.diagnostic.get(0))[1]
    return { found.message, vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})[1] }
  ]])
  equal('marks the code and nothing else', first[2], wrong)
  holds('says what is wrong', first[1], wrong)

  user:go_to(wrong)
  user:lua("vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })")
  check('applies a quick fix', user:wait("return vim.fn.search(... .. '\"', 'nw') == 0", wrong), user:line())
  equal('the finding goes', #user:diagnostics(count - 1), count - 1)

  user:go_to('InternalError')
  user:type('K')
  holds('hovers in a float', user:float(), 'InternalError', 'Retry')
  user:close_floats()
end

local function response(user)
  local lines = { '{"Response": {"Error": {"Code": "AuthFailure.Sig", "Message": "😀"}, "RequestId": "1"}}' }
  check('attaches to JSON', user:open(child.write(user.home .. '/work/response.json', lines)))
  local found = user:diagnostics(1)
  equal('shows an unknown code', found[1] and found[1].code, 'unknown-code')

  user:go_to('", "Message')
  user:type('i<C-x><C-o>')
  accept(user, 'AuthFailure.SignatureFailure')
  user:type('<Esc>')
  holds('completes a code', user:line(), '"Code": "AuthFailure.SignatureFailure", "Message": "😀"')
  equal('the completed code is right', #user:diagnostics(0), 0)

  user:go_to('RequestId')
  user:type('K')
  holds('hovers over a key', user:float(), 'RequestId', 'Log it')
  user:close_floats()

  user:lua('vim.lsp.buf.document_symbol({ on_list = function(list) _G.outline = list.items end })')
  local outline = user:wait('return _G.outline and #_G.outline > 0 and _G.outline[1].text')
  holds('shows the outline', outline or '', 'AuthFailure.SignatureFailure')
end

local function typed(user)
  local lines = { 'package a', '', '// tencentcloud', 'func f() bool { return err.Code ==  }' }
  check('attaches to new code', user:open(child.write(user.home .. '/work/typed.go', lines)))
  user:go_to(' }')
  user:type('i"AuthFailure.')
  accept(user, 'AuthFailure.SignatureExpire')
  user:type('"<Esc>')
  equal('completes while typing', user:line(), 'func f() bool { return err.Code == "AuthFailure.SignatureExpire" }')

  -- Key for key, as a person types: nothing stands there that was not typed, whatever the menu offers.
  lines = { 'package a', '', '// tencentcloud', 'func g() { switch err.Code {', '', '} }' }
  user:open(child.write(user.home .. '/work/keys.go', lines))
  user:lua('vim.api.nvim_win_set_cursor(0, { 5, 0 })')
  local so_far = ''
  user:type('i')
  for key in ('case "AuthFailure.'):gmatch('.') do
    user:type(key == ' ' and '<Space>' or key)
    so_far = so_far .. key
    -- Nobody types as fast as a program: Neovim takes an answer to the letter before for one to the dot.
    vim.wait(60)
    user:wait('return next(vim.lsp.get_clients({ name = "tcerr" })[1].requests) == nil')
    if key == '"' then check('a quote opens the menu', user:wait('return vim.fn.pumvisible() == 1')) end
    equal('nothing but what was typed: ' .. so_far, user:line(), so_far)
  end
  accept(user, 'AuthFailure.SignatureExpire')
  user:type('":<Esc>')
  equal('until one is accepted', user:line(), 'case "AuthFailure.SignatureExpire":')

  lines = { 'package a', '', '// tencentcloud', 'var s = "{\\"Response\\": {\\"中\\": 1, \\"}}"' }
  user:open(child.write(user.home .. '/work/snippet.go', lines))
  user:go_to('}}')
  user:type('i<C-x><C-o>')
  accept(user, 'RequestId')
  local wanted = 'var s = "{\\"Response\\": {\\"中\\": 1, \\"RequestId\\": \\"\\"}}"'
  check('a snippet is expanded', user:wait('return vim.api.nvim_get_current_line() == ...', wanted), user:line())
  check('the cursor is at its stop', user:lua('return vim.snippet.active()'))
  user:type('42')
  equal('what is typed goes there', user:line(), (wanted:gsub('RequestId\\": \\"', '%0' .. '42')))
  user:type('<Esc>')
  user:lua('vim.snippet.stop()')
end

local function alone(user, home)
  -- `.git` is above; a configuration is nearer to the point.
  child.write(home .. '/work/team/tcerr.toml', 'language = "zh-cn"')
  local source = { 'package a', '// tencentcloud', 'var b = err.Code == "ResourceInsufficent"' }
  user:open(child.write(home .. '/work/team/a.go', source))
  local root = user:lua('return vim.lsp.get_clients({ bufnr = 0 })[1].root_dir')
  equal('the root is the configuration', root, home .. '/work/team')
  holds('which the server reads', user:diagnostics(1)[1].message, '拼写有误')

  check('attaches to the configuration itself', user:open(home .. '/work/team/tcerr.toml'))
  user:type('Goselect = [\"no-such-rule\"]<Esc>')
  holds('whose faults it shows', user:diagnostics(1)[1].message, 'no-such-rule')

  local outside = vim.fn.tempname() .. '.json'
  check('serves a file without a root', user:open(child.write(outside, '{"Response": {"Error": {"Code": 1}}}')))
  check('and finds what is wrong', #user:diagnostics() > 0)
  vim.fn.delete(outside)
end

return function()
  local home = child.home_with_plugin(init())
  local user = child.start(home)
  code(user)
  response(user)
  typed(user)
  alone(user, home)
  equal('no message comes unasked', user:lua('return _G.notes'), {})
  user:stop()
  vim.fn.delete(home, 'rf')
end
