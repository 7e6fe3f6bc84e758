-- A real Neovim as the server's client. Run by scripts/test:
--   TCERR=…/tcerr nvim --clean --headless -l tests/editors/neovim.lua
-- Opens copies of examples, and does what a person does: reads diagnostics, hovers, completes,
-- applies a fix, looks at the outline. Prints a line a check; exits 1 if one failed.

local server = assert(vim.env.TCERR, 'TCERR names the server')
local root = vim.fn.tempname()
vim.fn.mkdir(root, 'p')

vim.lsp.config('tcerr', { cmd = { server, 'lsp' }, filetypes = { 'go', 'json' }, root_dir = root })
vim.lsp.enable('tcerr')
-- Under -l, file types are off.
vim.cmd.filetype('on')

local passed, failed = 0, 0
local function check(name, ok, detail)
  if ok then passed = passed + 1 else failed = failed + 1 end
  print(('%s %s %s'):format(ok and 'ok  ' or 'FAIL', name, ok and '' or vim.inspect(detail)))
end

local function wait(condition) return vim.wait(20000, condition, 10) end

local function open(name, lines)
  local path = root .. '/' .. name
  vim.fn.writefile(lines, path)
  vim.cmd.edit(path)
  return vim.api.nvim_get_current_buf()
end

local function messages(buffer)
  return vim.tbl_map(function(item) return item.message end, vim.diagnostic.get(buffer))
end

-- The cursor on the first letter of a text.
local function go_to(text)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. text, 'c') > 0, 'no ' .. text)
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function hover_text()
  vim.lsp.buf.hover()
  if not wait(float) then return '' end
  local text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false), '\n')
  vim.api.nvim_win_close(float(), true)
  return text
end

-- What the server offers at the cursor, as Neovim's own completion asks for it.
local function complete(client, buffer)
  local position = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answer = client:request_sync('textDocument/completion', position, 20000, buffer)
  return answer and answer.result and answer.result.items or {}
end

local source = vim.fn.readfile('examples/go/retry.go')
local buffer = open('retry.go', source)
check('attaches', wait(function() return #vim.lsp.get_clients({ bufnr = buffer, name = 'tcerr' }) == 1 end))
local client = vim.lsp.get_clients({ bufnr = buffer, name = 'tcerr' })[1]

local function misspelled()
  return vim.tbl_filter(function(item) return item.code == 'misspelled-code' end, vim.diagnostic.get(buffer))
end
check('shows diagnostics', wait(function() return #misspelled() > 0 end), messages(buffer))

local first = misspelled()[1]
local line = vim.api.nvim_buf_get_lines(buffer, first.lnum, first.lnum + 1, false)[1]
local wrong = line:sub(first.col + 1, first.end_col)
check('marks the code and nothing else', first.message:find(wrong, 1, true) and wrong:match('^[%w.]+$'), wrong)

go_to(wrong)
vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })
local function mended() return vim.fn.search('\\V' .. wrong .. '"', 'nw') == 0 end
check('applies a quick fix', wait(mended), vim.api.nvim_buf_get_lines(buffer, first.lnum, first.lnum + 1, false))
check('drops the diagnostic', wait(function() return #misspelled() == 0 end), messages(buffer))

go_to('"InternalError"')
vim.api.nvim_win_set_cursor(0, { vim.fn.line('.'), vim.fn.col('.') })
local text = hover_text()
check('hovers', text:find('InternalError') and text:find('Retry'), text)

local json = open('answer.json', { '{"Response": {"Error": {"Code": "AuthFailure.Sig", "Message": "😀"}, "RequestId": "1"}}' })
check('attaches to JSON', wait(function() return #vim.lsp.get_clients({ bufnr = json, name = 'tcerr' }) == 1 end))
check('shows an unknown code', wait(function() return #vim.diagnostic.get(json) > 0 end), messages(json))
go_to('", "Message')
local items = complete(client, json)
local labels = vim.tbl_map(function(item) return item.label end, items)
check('completes', vim.tbl_contains(labels, 'AuthFailure.SignatureFailure'), labels)
for _, item in ipairs(items) do
  if item.label == 'AuthFailure.SignatureFailure' then
    vim.lsp.util.apply_text_edits({ item.textEdit }, json, client.offset_encoding)
  end
end
local after = vim.api.nvim_buf_get_lines(json, 0, 1, false)[1]
check('completion replaces the whole code', after:find('"Code": "AuthFailure.SignatureFailure",', 1, true), after)
check('the completed code is right', wait(function() return #vim.diagnostic.get(json) == 0 end), messages(json))

go_to('RequestId')
text = hover_text()
check('hovers over a key', text:find('RequestId') and text:find('Log it'), text)

local outline
vim.lsp.buf.document_symbol({ on_list = function(list) outline = list.items end })
check('shows the outline', wait(function() return outline end) and #outline == 1
  and outline[1].text:find('AuthFailure.SignatureFailure', 1, true), outline)

local snippet = open('snippet.go', { 'package a', '', '// tencentcloud', 'var s = "{\\"Response\\": {\\"中\\": 1, \\"\\"}}"' })
check('attaches to code', wait(function() return #vim.lsp.get_clients({ bufnr = snippet, name = 'tcerr' }) == 1 end))
go_to('\\\\"}}')
for _, item in ipairs(complete(client, snippet)) do
  if item.label == 'RequestId' then
    local range = item.textEdit.range
    local code = vim.api.nvim_buf_get_lines(snippet, range.start.line, range.start.line + 1, false)[1]
    local at = vim.str_byteindex(code, client.offset_encoding, range.start.character)
    vim.lsp.util.apply_text_edits({ { range = range, newText = '' } }, snippet, client.offset_encoding)
    vim.api.nvim_win_set_cursor(0, { range.start.line + 1, at })
    vim.snippet.expand(item.textEdit.newText)
    vim.snippet.stop()
  end
end
local expanded = vim.api.nvim_buf_get_lines(snippet, 3, 4, false)[1]
local wanted = 'var s = "{\\"Response\\": {\\"中\\": 1, \\"RequestId\\": \\"\\"}}"'
check('expands an escaped snippet', expanded == wanted, expanded)

client:stop()
check('stops', wait(function() return client:is_stopped() end))
vim.fn.delete(root, 'rf')
io.write(('\nneovim: %d passed, %d failed\n'):format(passed, failed))
io.flush()
os.exit(failed == 0 and 0 or 1)
