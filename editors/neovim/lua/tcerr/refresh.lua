-- `workspace/diagnostic/refresh`, which Neovim 0.11 does not know: the server asks for it when settings or
-- configuration files have changed, so that the findings of open files are those of now.

local M = {}

M.METHOD = 'workspace/diagnostic/refresh'

--- Asks for the diagnostics of every buffer of the client anew, or lets Neovim do it, where it can. This is decided when
--- the server asks, so that files which are not served do not load Neovim's own handlers.
---@type lsp.Handler
function M.refresh(problem, result, context)
  local own = vim.lsp.handlers[M.METHOD]
  if own then return own(problem, result, context) end
  local client = assert(vim.lsp.get_client_by_id(context.client_id))
  for buffer in pairs(client.attached_buffers) do
    client:request('textDocument/diagnostic', { textDocument = vim.lsp.util.make_text_document_params(buffer) }, nil, buffer)
  end
  return vim.NIL
end

--- What answers the request.
function M.handlers() return { [M.METHOD] = M.refresh } end

return M
