-- What Neovim knows of the server: whether it is enabled, and which files should have it.

local M = {}

--- Whether `vim.lsp.enable('tcerr')` holds. Neovim 0.11.0 has no function that tells, only the table behind it.
---@return boolean
function M.is_enabled()
  if vim.lsp.is_enabled then return vim.lsp.is_enabled('tcerr') end
  local enabled = vim.lsp._enabled_configs
  if type(enabled) == 'table' then return enabled.tcerr ~= nil end
  return #vim.lsp.get_clients({ name = 'tcerr' }) > 0
end

--- Whether a file is open that the server has to run for. Where the configuration decides file by file, nobody knows.
---@return boolean
function M.is_wanted()
  local config = vim.lsp.config.tcerr
  if not M.is_enabled() or type(config.root_dir) == 'function' or config.workspace_required then return false end
  return vim.iter(vim.api.nvim_list_bufs()):any(function(buffer)
    return vim.api.nvim_buf_is_loaded(buffer)
      and vim.bo[buffer].buftype == ''
      and (not config.filetypes or vim.tbl_contains(config.filetypes, vim.bo[buffer].filetype))
  end)
end

return M
