-- The Neovim of a user: a home of its own, keys that are typed, a screen that nobody sees. The tests look at it from
-- another Neovim, so that what is typed goes the way that typing goes.

local M = {}

local PATIENCE = 20000

local Child = {}
Child.__index = Child

--- A home in which nothing is but what a test puts there, with the server on the PATH as `tcerr`.
function M.home()
  local folder = assert(vim.uv.fs_mkdtemp(vim.uv.os_tmpdir() .. '/tcerr-neovim-XXXXXX'))
  folder = assert(vim.uv.fs_realpath(folder))
  for _, name in ipairs({ 'bin', 'config/nvim', 'data/nvim', 'state/nvim', 'work/.git' }) do
    vim.fn.mkdir(folder .. '/' .. name, 'p')
  end
  vim.uv.fs_symlink(vim.fs.abspath(assert(vim.env.TCERR, 'TCERR names the server')), folder .. '/bin/tcerr')
  return folder
end

--- Such a home with the plugin in it, as a package, and an `init.lua`.
---@param init string
function M.home_with_plugin(init)
  local home = M.home()
  local start = home .. '/data/nvim/site/pack/tcerr/start'
  vim.fn.mkdir(start, 'p')
  vim.uv.fs_symlink(ROOT .. '/editors/neovim', start .. '/tcerr')
  M.write(home .. '/config/nvim/init.lua', init)
  return home
end

--- Writes a file below a folder.
---@param lines string|string[]
function M.write(path, lines)
  vim.fn.mkdir(vim.fs.dirname(path), 'p')
  vim.fn.writefile(type(lines) == 'table' and lines or vim.split(lines, '\n'), path)
  return path
end

--- Starts Neovim as a user does who has this home, in `work`.
function M.start(home, environment)
  local variables = {
    HOME = home,
    PATH = home .. '/bin:' .. vim.env.PATH,
    LANG = 'C.UTF-8',
    TERM = 'dumb',
    XDG_CONFIG_HOME = home .. '/config',
    XDG_DATA_HOME = home .. '/data',
    XDG_STATE_HOME = home .. '/state',
    XDG_CACHE_HOME = home .. '/cache',
    XDG_RUNTIME_DIR = home,
  }
  local child = setmetatable({ home = home }, Child)
  child.channel = vim.fn.jobstart({ vim.v.progpath, '--embed', '--headless' }, {
    rpc = true,
    clear_env = true,
    cwd = home .. '/work',
    env = vim.tbl_extend('force', variables, environment or {}),
  })
  assert(child.channel > 0, 'Neovim does not start')
  child:wait('return vim.v.vim_did_enter == 1')
  -- What a message would hold up: the prompt to press a key.
  child:lua([[
    vim.opt.more = false
    vim.opt.swapfile = false
    vim.opt.columns, vim.opt.lines, vim.opt.cmdheight = 160, 50, 5
    _G.notes = {}
    vim.notify = function(message, level) table.insert(_G.notes, { message, level }) end
  ]])
  return child
end

--- Runs Lua in the Neovim of the user and gives what it returns.
function Child:lua(code, ...) return vim.rpcrequest(self.channel, 'nvim_exec_lua', code, { ... }) end

--- Waits until an expression of Lua, looked at again and again, is true.
function Child:wait(code, ...)
  local arguments = { ... }
  local value
  vim.wait(PATIENCE, function()
    value = self:lua(code, unpack(arguments))
    return value and value ~= vim.NIL
  end, 20)
  return value and value ~= vim.NIL and value
end

--- Types keys, in the notation of key maps. Waits until they have been read.
function Child:type(keys)
  vim.rpcrequest(self.channel, 'nvim_input', keys)
  self:lua('return true')
end

--- Opens a file, waits until the server knows it, and gives the number of its client.
function Child:open(path)
  self:lua('vim.cmd.edit(...)', path)
  return self:wait([[
    local clients = vim.lsp.get_clients({ bufnr = 0, name = 'tcerr' })
    return #clients == 1 and clients[1].initialized and clients[1].id
  ]])
end

--- Puts the cursor on the first letter of a text.
function Child:go_to(text)
  local found = self:lua([[vim.api.nvim_win_set_cursor(0, { 1, 0 }) return vim.fn.search('\\V' .. ..., 'c')]], text)
  assert(found > 0, 'no ' .. text)
end

function Child:line() return self:lua('return vim.api.nvim_get_current_line()') end

--- The text of the float that is open, once one is.
function Child:float()
  return self:wait([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
      end
    end
  ]])
end

function Child:close_floats()
  self:lua([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then vim.api.nvim_win_close(window, true) end
    end
  ]])
end

--- The diagnostics of a buffer, once there are as many as wanted, or any.
function Child:diagnostics(count)
  self:wait('local n = #vim.diagnostic.get(0) return n == (... or n) and (n > 0 or ... == 0)', count)
  return self:lua([[
    return vim.tbl_map(function(item)
      return { message = item.message, code = item.code, line = item.lnum, severity = item.severity }
    end, vim.diagnostic.get(0))
  ]])
end

--- The last message of the plugin, once it has given one.
function Child:note()
  local note = self:wait('return table.remove(_G.notes)')
  return note and note[1] or ''
end

function Child:stop()
  pcall(vim.rpcrequest, self.channel, 'nvim_exec_lua', 'vim.schedule(function() vim.cmd("qall!") end)', {})
  if vim.fn.jobwait({ self.channel }, 5000)[1] == -1 then vim.fn.jobstop(self.channel) end
end

return M
