-- `:TcerrRestart`: the server anew, for a new version of the program, or after it has ended.

local program = require('tcerr.program')
local texts = require('tcerr.texts')

local M = {}

-- A server that is not gone after so many milliseconds is told to go by the system, and after as many again it is left
-- to itself.
local PATIENCE = 1500
local STEP = 20

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

--- Starts every client of the server anew, with the configuration as it is now.
function M.restart()
  local clients = vim.lsp.get_clients({ name = 'tcerr' })
  local is_enabled = vim.lsp.is_enabled('tcerr')
  if not is_enabled and #clients == 0 then
    return program.notify(texts.get('not_enabled'), vim.log.levels.WARN)
  end
  local started = vim.tbl_map(function(client)
    return { id = client.id, config = client.config, buffers = vim.tbl_keys(client.attached_buffers) }
  end, clients)
  stop(clients, function()
    for _, one in ipairs(started) do
      forget(one.id)
    end
    if is_enabled then
      vim.lsp.enable('tcerr')
    else
      -- Somebody started them with `vim.lsp.start`.
      for _, one in ipairs(started) do
        for _, buffer in ipairs(one.buffers) do
          if vim.api.nvim_buf_is_loaded(buffer) then vim.lsp.start(one.config, { bufnr = buffer }) end
        end
      end
    end
    program.notify(texts.get('restarted'), vim.log.levels.INFO)
  end)
end

return M
