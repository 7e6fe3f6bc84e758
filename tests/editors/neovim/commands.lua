-- `:TcerrExplain`, as it is typed.

local checks = require('checks')
local child = require('child')

local check, equal, holds = checks.check, checks.equal, checks.holds

local WINDOW = [[
  return { text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'), type = vim.bo.buftype,
    filetype = vim.bo.filetype, windows = #vim.api.nvim_tabpage_list_wins(0), tabs = vim.fn.tabpagenr('$'),
    width = vim.fn.winwidth(0), modifiable = vim.bo.modifiable, clients = #vim.lsp.get_clients({ bufnr = 0 }) }
]]

local function completed(user, typed)
  return user:lua("return vim.fn.getcompletion('TcerrExplain ' .. ..., 'cmdline')", typed)
end

local function explains(user)
  user:type(':TcerrExplain InternalError<CR>')
  holds('explains a code in a float', user:float(), 'InternalError', 'What to do:', 'Retry: depends.')
  user:type(':TcerrExplain InternalError<CR>')
  check('a second time goes into it', user:wait("return vim.api.nvim_win_get_config(0).relative ~= ''"))
  user:type(':close<CR>')

  user:type(':TcerrExplain AuthFailure.<CR>')
  holds('explains the beginning of codes', user:float(), 'the beginning of')
  user:type(':TcerrExplain missing-request-id<CR>')
  holds('explains a rule', user:float(), '# missing-request-id')
  user:type(':TcerrExplain AuthFailure.SignatureExpir<CR>')
  holds('names what is near an unknown code', user:float(), 'AuthFailure.SignatureExpire`')
  user:close_floats()
end

local function windows(user)
  user:type(':vertical TcerrExplain RequestLimitExceeded<CR>')
  local seen = user:lua(WINDOW)
  holds('opens a window', seen.text, 'RequestLimitExceeded')
  local options = user:lua('return { vim.wo.linebreak, vim.wo.breakindent, vim.wo.conceallevel }')
  equal('wraps between words and hides marks', options, { true, true, 2 })
  check('beside the other', seen.windows == 2 and seen.width < 100, seen)
  equal('that is no file', { seen.type, seen.filetype, seen.modifiable, seen.clients }, { 'nofile', 'markdown', false, 0 })
  user:type(':vertical TcerrExplain RequestLimitExceeded<CR>')
  check('once more does no harm', user:lua(WINDOW).text == seen.text, user:lua(WINDOW))
  user:type(':only<CR>:tab TcerrExplain InternalError<CR>')
  seen = user:lua(WINDOW)
  equal('opens a tab page', { seen.tabs, seen.windows }, { 2, 1 })
  user:type(':tabonly<CR>:edit log.txt<CR>')
end

--- Explains what is at a text, and looks for a part of the explanation.
local function explains_at(user, place, title, part)
  user:go_to(place)
  user:type(':TcerrExplain<CR>')
  holds(title, user:float(), part)
  user:close_floats()
end

local function under_the_cursor(user)
  -- A log is a file that the server does not read.
  child.write(user.home .. '/work/log.txt', '[TencentCloudSDKError] code:AuthFailure.SignatureExpire. 错误 LimitExceeded')
  user:type(':edit! log.txt<CR>')
  explains_at(user, 'ature', 'explains the code under the cursor', '`AuthFailure.SignatureExpire`')
  user:type('$')
  user:type(':TcerrExplain<CR>')
  holds('behind letters of several bytes', user:float(), '`LimitExceeded`')
  user:close_floats()
  user:go_to('错')
  user:type(':TcerrExplain<CR>')
  equal('says that there is none', user:note(), 'tcerr: no error code under the cursor')
end

local function completes(user)
  local found = completed(user, 'AuthFailure.Sig')
  check('completes the beginning', vim.tbl_contains(found, 'AuthFailure.SignatureExpire'), found)
  local others = vim.tbl_filter(function(code) return not vim.startswith(code, 'AuthFailure.Sig') end, found)
  equal('with nothing else', others, {})
  equal('without regard to case', completed(user, 'authfailure.sig'), found)
  found = completed(user, 'SignatureExp')
  check('completes the middle', vim.tbl_contains(found, 'AuthFailure.SignatureExpire'), found)
  found = completed(user, 'afse')
  check('completes initials', vim.tbl_contains(found, 'AuthFailure.SignatureExpire'), found)
  equal('offers nothing for nonsense', completed(user, 'nonsense!'), {})
  check('offers all for nothing', #completed(user, '') > 10000)

  local start = vim.uv.hrtime()
  for _ = 1, 5 do
    completed(user, 'FailedOperation.')
  end
  local each = (vim.uv.hrtime() - start) / 5e6
  check('is fast enough to be typed with', each < 300, ('%d ms'):format(each))

  user:type(':TcerrExplain AuthFailure.SignatureExp<Tab><CR>')
  holds('the key for completion does it', user:float(), '`AuthFailure.SignatureExpire`')
  user:close_floats()
end

local function of_the_team(user)
  child.write(user.home .. '/work/team/tcerr.toml', {
    '[codes."Team.QuotaUsedUp"]',
    'summary = { en = "Our quota is used up.", zh = "我们的配额已用完。" }',
  })
  user:type(':edit team/notes.txt<CR>')
  user:lua([[vim.lsp.config('tcerr', { settings = { tcerr = { language = 'zh-cn' } } })]])
  equal('completes codes of the team', completed(user, 'Team'), { 'Team.QuotaUsedUp' })
  user:type(':TcerrExplain Team.QuotaUsedUp<CR>')
  holds('explains them in the language of the settings', user:float(), '我们的配额已用完')
  user:close_floats()
end

local function without_program(user)
  user:lua("vim.env.TCERR_PATH, vim.lsp.config.tcerr = '~/bin/tcerr', { cmd = vim.lsp.rpc.connect('127.0.0.1', 1) }")
  equal('the home in TCERR_PATH', user:lua("return require('tcerr.program').path()"), user.home .. '/bin/tcerr')
  user:lua('vim.env.TCERR_PATH = nil')
  user:lua([[vim.lsp.config('tcerr', { cmd = { '/nowhere/tcerr', 'lsp' }, settings = { tcerr = { language = 'en' } } })]])
  user:type(':TcerrExplain InternalError<CR>')
  equal('says which program is missing', user:note(), 'tcerr: cannot run `/nowhere/tcerr`: see :checkhealth tcerr')
  equal('completes nothing then', completed(user, 'Internal'), {})
  user:lua([[vim.lsp.config('tcerr', { cmd = { 'false', 'lsp' } })]])
  user:type(':TcerrExplain InternalError<CR>')
  equal('says that a program said nothing', user:note(), 'tcerr: `false` ended with exit code 1')
  user:lua([[vim.lsp.config('tcerr', { cmd = { 'git', 'lsp' } })]])
  user:type(':TcerrExplain InternalError<CR>')
  holds('says what another program says', user:note(), "tcerr: unknown option")
end

local function rules_and_faults(user)
  check('completes rules', vim.deep_equal(completed(user, 'misspelled-'), { 'misspelled-code' }), completed(user, 'misspelled-'))
  child.write(user.home .. '/work/rules.txt', { '// tcerr:ignore[wrong-service]', 'err-AuthFailure.SignatureExpire' })
  user:type(':edit rules.txt<CR>')
  explains_at(user, 'service', 'explains a rule under the cursor', '# wrong-service')
  explains_at(user, 'Signature', 'a code behind a hyphen is a code', '`AuthFailure.SignatureExpire`')

  user:lua("vim.lsp.enable('tcerr')")
  local path = child.write(user.home .. '/work/r.json', '{"Response": {"RequestId": "a", "RequestId": "b"}}')
  check('attaches', user:open(path))
  local found = user:wait([[
    for _, item in ipairs(vim.diagnostic.get(0)) do
      if item.code == 'duplicate-key' then return { item.lnum + 1, item.col + 1 } end
    end
  ]])
  check('finds a key that stands twice', found)
  user:lua('vim.api.nvim_win_set_cursor(0, ...)', found)
  user:type(':TcerrExplain<CR>')
  holds('explains the rule of the finding under the cursor', user:float(), '# duplicate-key')
  user:close_floats()
  user:lua("vim.lsp.enable('tcerr', false)")

  child.write(user.home .. '/work/faulty/tcerr.toml', 'select = ["no-such-rule"]')
  user:type(':edit faulty/notes.txt<CR>')
  user:type(':TcerrExplain InternalError<CR>')
  holds('explains beside a faulty configuration', user:float(), '`InternalError`')
  local note = user:note()
  holds('and names the fault', note, 'no-such-rule')
  user:close_floats()
  check('completes beside it', #completed(user, 'AuthFailure.Sig') > 0)
  user:type(':edit log.txt<CR>')
end

local function without_answer(user)
  local slow = child.write(user.home .. '/slow/tcerr', { '#!/bin/sh', 'exec sleep 30' })
  vim.uv.fs_chmod(slow, 493)
  user:lua("vim.lsp.config('tcerr', { cmd = { ..., 'lsp' } })", slow)
  local start = vim.uv.hrtime()
  equal('completes nothing with a program that hangs', completed(user, 'Internal'), {})
  check('after a second', vim.uv.hrtime() - start < 3e9)
  user:type(':TcerrExplain InternalError<CR>')
  equal('says that it hangs', user:note(), 'tcerr: `' .. slow .. '` did not answer within 5 s')
end

return function()
  local home = child.home_with_plugin('')
  local user = child.start(home)
  explains(user)
  windows(user)
  under_the_cursor(user)
  completes(user)
  rules_and_faults(user)
  of_the_team(user)
  without_program(user)
  without_answer(user)
  user:stop()
  vim.fn.delete(home, 'rf')
end
