-- `:TcerrRestart`: the old server is gone before the new one is there.

local checks = require('checks')
local child = require('child')

local check, equal, holds = checks.check, checks.equal, checks.holds

--- The ids of the processes that run as the server of a home.
local function servers(home)
  local found = {}
  for id in vim.fn.system({ 'ps', '-eo', 'pid,args' }):gmatch('(%d+) ' .. vim.pesc(home) .. '/[%w/-]*tcerr[%w-]* lsp') do
    table.insert(found, tonumber(id))
  end
  return found
end

return function()
  local home = child.home_with_plugin('')
  local user = child.start(home, { TCERR_PATH = home .. '/bin/tcerr' })
  local source = { 'package a', '// tencentcloud', 'var b = err.Code == "ResourceInsufficent"' }
  user:type(':TcerrRestart<CR>')
  equal('says that the server is not enabled', user:note(), "tcerr: the server is not enabled: call vim.lsp.enable('tcerr')")

  user:lua("vim.lsp.enable('tcerr')")
  local first = user:open(child.write(home .. '/work/a.go', source))
  user:open(child.write(home .. '/work/b.go', source))
  check('one server for both files', first and #servers(home) == 1, servers(home))
  local old = servers(home)[1]

  local function is_back(id)
    return user:wait([[
      local clients = vim.lsp.get_clients({ name = 'tcerr' })
      return #clients == 1 and clients[1].id > ... and clients[1].initialized and clients[1].id
    ]], id)
  end
  local function buffers()
    return user:lua("return vim.tbl_count(vim.lsp.get_clients({ name = 'tcerr' })[1].attached_buffers)")
  end

  user:type(':TcerrRestart<CR>')
  equal('says when it is done', user:note(), 'tcerr: the server has been restarted')
  check('the old server is gone by then', vim.uv.kill(old, 0) ~= 0, servers(home))
  local second = is_back(first)
  check('there is a new one', second and #servers(home) == 1 and servers(home)[1] ~= old, servers(home))
  equal('for both files', buffers(), 2)
  equal('with their findings', #user:diagnostics(1), 1)

  vim.uv.kill(servers(home)[1], 'sigkill')
  check('a server that is killed is gone', user:wait("return #vim.lsp.get_clients({ name = 'tcerr' }) == 0"))
  user:type(':TcerrRestart<CR>')
  user:note()
  local third = is_back(second)
  check('and comes back', third and buffers() == 2, servers(home))
  equal('and finds what is wrong', #user:diagnostics(1), 1)

  -- One that does not listen any more is not waited for for ever.
  local deaf = servers(home)[1]
  vim.uv.kill(deaf, 'sigstop')
  user:lua('_G.notes = {}')
  user:type(':TcerrRestart<CR>')
  equal('a server that hangs is restarted too', user:note(), 'tcerr: the server has been restarted')
  local fourth = user:wait([[
    for _, client in ipairs(vim.lsp.get_clients({ bufnr = 0, name = 'tcerr' })) do
      if client.id > ... then return client.id end
    end
  ]], third)
  check('by a new one', fourth, servers(home))
  equal('which finds what is wrong', #user:diagnostics(1), 1)
  vim.uv.kill(deaf, 'sigkill')
  check('and stays', user:wait("local all = vim.lsp.get_clients() return #all == 1 and all[1].id == ...", fourth))
  equal('with its findings', #user:diagnostics(1), 1)

  -- Another server in the same buffer keeps its findings, and leaves none of the old one.
  user:lua([[
    local config = vim.lsp.config.tcerr
    vim.lsp.config('beside', { cmd = config.cmd, filetypes = config.filetypes, root_markers = config.root_markers })
    vim.lsp.enable('beside')
  ]])
  equal('another server finds the same', #user:diagnostics(2), 2)
  user:type(':TcerrRestart<CR>')
  user:note()
  check('the one comes back', is_back(fourth))
  user:wait("return #vim.diagnostic.get(0) == 2")
  vim.wait(200)
  equal('beside the other', #user:diagnostics(), 2)
  user:lua([[
    vim.lsp.enable('beside', false)
    vim.wait(5000, function() return #vim.lsp.get_clients({ name = 'beside' }) == 0 end, 20)
  ]])

  -- Started by hand, without `vim.lsp.enable`.
  user:lua([[
    vim.lsp.enable('tcerr', false)
    vim.wait(5000, function() return #vim.lsp.get_clients({ name = 'tcerr' }) == 0 end, 20)
    _G.mine = vim.lsp.start({ name = 'tcerr', cmd = { vim.env.TCERR_PATH, 'lsp' } })
  ]])
  local mine = user:wait("local c = vim.lsp.get_client_by_id(_G.mine) return c and c.initialized and _G.mine")
  user:type(':TcerrRestart<CR>')
  check('a client that was started by hand comes back', mine and is_back(mine))

  -- Programs that can't be the server.
  user:lua("vim.lsp.enable('tcerr')")
  user:wait("return #vim.lsp.get_clients({ name = 'tcerr' }) > 0")
  user:lua("vim.lsp.config('tcerr', { cmd = { '/nowhere/tcerr', 'lsp' } })")
  user:type(':TcerrRestart<CR>')
  equal('a program that is missing', user:note(), 'tcerr: cannot run `/nowhere/tcerr`: see :checkhealth tcerr')
  check('does not end the server that runs', user:lua("return #vim.lsp.get_clients({ name = 'tcerr' })") > 0)
  user:lua("vim.lsp.config('tcerr', { cmd = { 'false', 'lsp' } })")
  user:lua('_G.notes = {}')
  user:type(':TcerrRestart<CR>')
  local ended = 'tcerr: the server did not start, or ended at once: see :checkhealth tcerr'
  local says = 'local text = ... return vim.iter(_G.notes):any(function(note) return note[1] == text end)'
  check('a program that ends at once', user:wait(says, ended), user:lua('return _G.notes'))
  user:lua([[
    vim.lsp.enable('tcerr', false)
    vim.lsp.config('tcerr', { cmd = { vim.env.TCERR_PATH, 'lsp' } })
  ]])

  -- As in Neovim 0.11.0.
  user:lua("_G.notes = {} vim.lsp.stop_client(vim.lsp.get_clients({ name = 'tcerr' }))")
  user:wait("return #vim.lsp.get_clients({ name = 'tcerr' }) == 0")
  user:lua('vim.lsp.is_enabled = nil')
  user:type(':TcerrRestart<CR>')
  holds('without vim.lsp.is_enabled: says that the server is not enabled', user:note(), 'not enabled')
  user:lua("vim.lsp.enable('tcerr')")
  local fifth = is_back(0)
  user:type(':TcerrRestart<CR>')
  equal('without vim.lsp.is_enabled', user:note(), 'tcerr: the server has been restarted')
  check('it restarts', fifth and is_back(fifth))
  user:stop()
  check('no server outlives its editor', vim.wait(5000, function() return #servers(home) == 0 end, 20), servers(home))
  vim.fn.delete(home, 'rf')
end
