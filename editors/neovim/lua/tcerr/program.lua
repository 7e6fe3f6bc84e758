-- The program `tcerr`: which one it is, and what it says.

local texts = require('tcerr.texts')

local M = {}

-- Nothing that this plugin asks takes longer, and an editor that waits is an editor that hangs.
local TIMEOUT = 5000

--- The program that runs unless the configuration names another.
function M.default()
  local path = vim.env.TCERR_PATH
  return path and path ~= '' and path or 'tcerr'
end

--- The program that the configuration runs as the server, for one catalog and one version in all that is shown.
function M.path()
  local config = vim.lsp.config.tcerr
  local command = config and config.cmd
  return type(command) == 'table' and command[1] or M.default()
end

--- Runs the program. Gives what it printed, or nothing and what went wrong. An exit code of 1 means that it found
--- nothing, which it has said.
---@param arguments string[]
---@return string?, string?
function M.run(arguments)
  local command = { M.path() }
  local language = texts.configured()
  if language then vim.list_extend(command, { '--language', language }) end
  vim.list_extend(command, arguments)
  -- The configuration of the file at hand may have codes of its own.
  local folder = vim.fs.dirname(vim.api.nvim_buf_get_name(0))
  local is_folder = folder ~= '' and vim.fn.isdirectory(folder) == 1
  local started, process =
    pcall(vim.system, command, { text = true, timeout = TIMEOUT, cwd = is_folder and folder or nil })
  if not started then return nil, texts.get('not_started', command[1]) end
  local result = process:wait()
  if result.code > 1 or (result.code == 1 and result.stdout == '') then
    local reason = vim.trim(result.stderr or '')
    return nil, reason ~= '' and reason or texts.get('failed', command[1], result.code)
  end
  return result.stdout
end

--- A message for the person at the keyboard.
---@param message string
---@param level integer
function M.notify(message, level) vim.notify('tcerr: ' .. message:gsub('^tcerr: ', ''), level) end

return M
