-- `:checkhealth tcerr`.

local program = require('tcerr.program')
local server = require('tcerr.server')
local texts = require('tcerr.texts')

local M = {}

local health = vim.health

--- The version of the program, if it can be run and is the right one.
---@return string?
local function check_program()
  health.start(texts.get('program'))
  local name = program.path()
  local path = vim.fn.exepath(name)
  if path == '' then
    health.error(texts.get('program_missing', name), { texts.get('program_wanted') })
    return
  end
  health.ok(texts.get('program_found', name, path))
  if (vim.env.TCERR_PATH or '') ~= '' and name == program.default() then health.info(texts.get('program_path')) end

  local said, problem = program.run({ '--version' })
  local line = vim.trim(said or problem or '')
  local version = said and line:match('^tcerr (%S+)')
  if not version then
    health.error(texts.get('program_other', name, line), { texts.get('program_wanted') })
    return
  end
  health.ok(texts.get('version', version))
  local date = line:match('%d%d%d%d%-%d%d%-%d%d')
  if date then
    health.ok(texts.get('catalog', date))
  else
    health.warn(texts.get('catalog_silent'))
  end
  return version
end

---@param version string?
local function check_server(version)
  health.start(texts.get('server'))
  local config = vim.lsp.config.tcerr
  if server.is_enabled() then
    health.ok(texts.get('enabled', #(config.filetypes or {})))
  else
    health.warn(texts.get('disabled'), { texts.get('enabled_wanted') })
  end
  if type(config.cmd) == 'function' then health.info(texts.get('function_command', program.path())) end

  local clients = vim.lsp.get_clients({ name = 'tcerr' })
  if #clients == 0 and server.is_wanted() then
    health.warn(texts.get('ended'), { texts.get('client_wanted'), texts.get('log', vim.lsp.log.get_filename()) })
  elseif #clients == 0 then
    health.info(texts.get(server.is_enabled() and 'no_clients' or 'stopped'))
  end
  for _, client in ipairs(clients) do
    local running = vim.tbl_get(client, 'server_info', 'version') or '?'
    local root = client.root_dir and texts.get('client_root', client.root_dir) or texts.get('client_rootless')
    local buffers = vim.tbl_keys(client.attached_buffers)
    table.sort(buffers)
    health.info(texts.get('client', client.id, running, root, table.concat(buffers, ', ')))
    if version and running ~= version then
      health.warn(texts.get('client_other', client.id, running, version), { texts.get('client_wanted') })
    end
  end
end

function M.check()
  health.start(texts.get('neovim'))
  local neovim = tostring(vim.version())
  if vim.fn.has('nvim-0.11') == 0 then
    -- Nothing below could be asked.
    health.error(texts.get('neovim_old', neovim), { texts.get('neovim_wanted') })
    return
  end
  health.ok(texts.get('neovim_right', neovim))
  check_server(check_program())
end

return M
