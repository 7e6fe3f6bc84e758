-- `:TcerrRestart`: the server anew, for a new version of the program, or after it has ended.

local program = require('tcerr.program')
local server = require('tcerr.server')
local texts = require('tcerr.texts')

local M = {}

-- A server that is not gone after so many milliseconds is told to go by the system, and after as many again it is left
-- to itself.
local PATIENCE = 1500
local STEP = 20
-- A new one that has not said hello after so many milliseconds did not start.
local START = 3000
-- Neovim starts clients a little later than it is told to; none after so many milliseconds is none.
local NONE = 500

--- All clients of the server, those that are still starting among them.
---@return vim.lsp.Client[]
local function all() return vim.lsp.get_clients({ name = 'tcerr', _uninitialized = true }) end

--- Stops the clients, waits until they are gone without holding up the editor, and goes on. `is_stopped` does not tell:
--- it is true while the server still runs.
---@param clients vim.lsp.Client[]
---@param go_on fun()
local function stop(clients, go_on)
  for _, client in ipairs(clients) do
    client:stop()
  end
  local waited = 0
  local function look()
    local left = vim.tbl_filter(function(client) return vim.lsp.get_client_by_id(client.id) ~= nil end, clients)
    if #left == 0 or waited >= 2 * PATIENCE then return go_on() end
    waited = waited + STEP
    if waited == PATIENCE then
      for _, client in ipairs(left) do
        client.rpc.terminate()
      end
    end
    vim.defer_fn(look, STEP)
  end
  look()
end

--- Drops what is still shown of a client that is gone: Neovim 0.11 keeps the diagnostics that it has asked for, as long as
--- another server of the buffer is asked for some.
---@param id integer
local function forget(id)
  for name, namespace in pairs(vim.api.nvim_get_namespaces()) do
    if (name .. '.'):find('lsp.tcerr.' .. id .. '.', 1, true) then vim.diagnostic.reset(namespace) end
  end
end

--- Says how it went, once that is known: a client that was not there before has said hello, or none will.
---@param before integer the highest id of a client so far
local function report(before)
  local waited = 0
  local function look()
    local clients = vim.tbl_filter(function(client) return client.id > before end, all())
    if vim.iter(clients):any(function(client) return client.initialized end) then
      return program.notify(texts.get('restarted'), vim.log.levels.INFO)
    end
    if waited >= (#clients == 0 and NONE or START) then
      return program.notify(texts.get('not_restarted'), vim.log.levels.ERROR)
    end
    waited = waited + STEP
    vim.defer_fn(look, STEP)
  end
  look()
end

--- Starts every client of the server anew, with the configuration as it is now.
function M.restart()
  local clients = all()
  local is_enabled = server.is_enabled()
  if not is_enabled and #clients == 0 then
    return program.notify(texts.get('not_enabled'), vim.log.levels.WARN)
  end
  local started = vim.tbl_map(function(client)
    return { id = client.id, config = client.config, buffers = vim.tbl_keys(client.attached_buffers) }
  end, clients)
  -- What will run: a server that runs is not stopped for one that can't.
  local commands = is_enabled and { vim.lsp.config.tcerr.cmd }
    or vim.tbl_map(function(one) return one.config.cmd end, started)
  for _, command in ipairs(commands) do
    if type(command) == 'table' and vim.fn.executable(command[1]) == 0 then
      return program.notify(texts.get('not_started', command[1]), vim.log.levels.ERROR)
    end
  end
  stop(clients, function()
    local last, wanted = 0, server.is_wanted()
    for _, one in ipairs(started) do
      forget(one.id)
      last = math.max(last, one.id)
    end
    if is_enabled then
      vim.lsp.enable('tcerr')
    else
      -- Somebody started them with `vim.lsp.start`.
      for _, one in ipairs(started) do
        for _, buffer in ipairs(one.buffers) do
          if vim.api.nvim_buf_is_loaded(buffer) then
            wanted = true
            vim.lsp.start(one.config, { bufnr = buffer })
          end
        end
      end
    end
    if wanted then return report(last) end
    program.notify(texts.get('restarted'), vim.log.levels.INFO)
  end)
end

return M
