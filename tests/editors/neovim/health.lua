-- `:checkhealth tcerr`.

local checks = require('checks')
local child = require('child')

local check, equal, holds = checks.check, checks.equal, checks.holds

local function report(user)
  user:lua("vim.cmd('silent checkhealth tcerr')")
  local text = user:lua("return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n')")
  user:lua('vim.cmd.bwipeout({ bang = true })')
  return text
end

--- A program that says something else when it is asked for its version.
local function impostor(home, says)
  local path = child.write(home .. '/other/tcerr', { '#!/bin/sh', "echo '" .. says .. "'" })
  vim.uv.fs_chmod(path, 493)
  return path
end

return function()
  local said = vim.fn.system({ vim.env.TCERR, '--version' })
  local version, date = said:match('^tcerr (%S+)'), said:match('%d+%-%d+%-%d+')

  local home = child.home_with_plugin("vim.lsp.enable('tcerr')")
  local user = child.start(home)
  user:open(child.write(home .. '/work/a.go', { 'package a', '' }))
  local text = report(user)
  holds('says what runs', text, 'Neovim', '`tcerr` found at ' .. home .. '/bin/tcerr')
  holds('and how new it is', text, 'Version ' .. version, 'Catalog of ' .. date)
  holds('and where', text, 'Client 1, version ' .. version .. ', in ' .. home .. '/work, buffers: 1')
  check('finds nothing wrong', text:find('OK') and not text:find('ERROR') and not text:find('WARNING'), text)

  -- Neovim warns of buffers whose servers count differently, and most count so.
  local encoding = user:lua("return vim.lsp.get_clients({ name = 'tcerr' })[1].offset_encoding")
  equal('counts as other servers do', encoding, 'utf-16')

  -- As in Neovim 0.11.0.
  user:lua('_G.is_enabled, vim.lsp.is_enabled = vim.lsp.is_enabled, nil')
  holds('without vim.lsp.is_enabled', report(user), 'Enabled for ', 'Client 1, version ')
  user:lua('vim.lsp.is_enabled = _G.is_enabled')

  local path = impostor(home, 'tcerr 99.0.0 (catalog 2099-01-01, x 1)')
  user:lua("vim.lsp.config('tcerr', { cmd = { ..., 'lsp' } })", path)
  text = report(user)
  local warning = 'WARNING Client 1 runs version ' .. version .. ', the program is 99.0.0'
  holds('another version than the one that runs', text, warning)
  holds('another catalog', text, 'Catalog of 2099-01-01')
  impostor(home, 'hello')
  holds('another program', report(user), 'ERROR `' .. path .. '` is not tcerr', 'hello')
  user:lua("vim.lsp.config('tcerr', { cmd = { '/nowhere/tcerr', 'lsp' } })")
  holds('no program', report(user), 'ERROR `/nowhere/tcerr` is not there, or can not be run', 'TCERR_PATH')
  user:lua("vim.lsp.config('tcerr', { cmd = vim.lsp.rpc.connect('127.0.0.1', 1) })")
  holds('a function as the command', report(user), 'The server is started by a function')
  user:stop()

  user = child.start(home)
  local nothing = report(user)
  holds('no file of these types', nothing, 'Does not run: no file of these types is open')
  check('which is nothing to warn of', not nothing:find('WARNING'), nothing)
  user:open(home .. '/work/a.go')
  user:lua("vim.lsp.get_clients({ name = 'tcerr' })[1].rpc.terminate()")
  user:wait("return #vim.lsp.get_clients({ name = 'tcerr' }) == 0")
  text = report(user)
  local log = user:lua('return vim.lsp.log.get_filename()')
  holds('a server that ended', text, 'WARNING Does not run, although', 'Run :TcerrRestart.', log)
  user:stop()

  user = child.start(home, { LANG = 'zh_CN.UTF-8', TCERR_PATH = home .. '/bin/tcerr' })
  user:lua("vim.lsp.enable('tcerr', false)")
  text = report(user)
  holds('in Chinese', text, '由环境变量 TCERR_PATH 指定', '错误码目录日期：' .. date, '未启用', '未在运行')
  equal('still nothing is an error', text:find('ERROR'), nil)
  user:stop()
  vim.fn.delete(home, 'rf')
end
