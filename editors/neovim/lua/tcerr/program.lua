-- The program `tcerr`: which one it is, and what it says.

local texts = require('tcerr.texts')

local M = {}

-- Nothing that this plugin asks takes longer, and an editor that waits is an editor that hangs.
local TIMEOUT = 5000

--- The program that runs unless the configuration names another.
function M.default()
  local path = vim.env.TCERR_PATH
  return path and path ~= '' and vim.fs.normalize(path) or 'tcerr'
end

--- The program that the configuration runs as the server, for one catalog and one version in all that is shown.
function M.path()
  local config = vim.lsp.config.tcerr
  local command = config and config.cmd
  return type(command) == 'table' and command[1] or M.default()
end

--- Runs a command to its end, or until it has taken too long. Gives its result, or what went wrong.
---@param command string[]
---@param timeout integer
---@return vim.SystemCompleted?, string?
local function run(command, timeout)
  -- The configuration of the file at hand may have codes of its own.
  local folder = vim.fs.dirname(vim.api.nvim_buf_get_name(0))
  local is_folder = folder ~= '' and vim.fn.isdirectory(folder) == 1
  local started, process =
    pcall(vim.system, command, { text = true, timeout = timeout, cwd = is_folder and folder or nil })
  if not started then return nil, texts.get('not_started', command[1]) end
  local result = process:wait()
  -- Neovim gives no result, or this exit code, of what it has stopped.
  if not result or result.code == 124 then
    process:kill('sigkill')
    return nil, texts.get('silent', command[1], timeout / 1000)
  end
  return result
end

--- Runs the program. Gives what it printed, or nothing, and what went wrong. An exit code of 1 means that it found
--- nothing, which it has said; the third value is then false. With a faulty configuration it is run without one, and both
--- are given: what it printed, and the fault.
---@param arguments string[]
---@param timeout? integer in milliseconds
---@return string?, string?, boolean?
function M.run(arguments, timeout)
  local command = { M.path() }
  local language = texts.configured()
  if language then vim.list_extend(command, { '--language', language }) end
  vim.list_extend(command, arguments)
  local result, problem = run(command, timeout or TIMEOUT)
  if not result then return nil, problem end
  if result.code > 1 or (result.code == 1 and result.stdout == '') then
    local reason = vim.trim(result.stderr or '')
    problem = reason ~= '' and reason or texts.get('failed', command[1], result.code)
    local place = #command - #arguments + 2
    if result.code ~= 2 or vim.startswith(arguments[1], '-') then return nil, problem end
    table.insert(command, place, '--isolated')
    result = run(command, timeout or TIMEOUT)
    if not result or result.code > 1 then return nil, problem end
  end
  return result.stdout, problem, result.code == 0
end

--- A message for the person at the keyboard.
---@param message string
---@param level integer
function M.notify(message, level) vim.notify('tcerr: ' .. message:gsub('^tcerr: ', ''), level) end

return M
