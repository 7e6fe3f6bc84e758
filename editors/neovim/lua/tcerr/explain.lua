-- `:TcerrExplain`: what the program knows of a code, in a float beside the cursor, or in a window of its own.

local program = require('tcerr.program')
local texts = require('tcerr.texts')

local M = {}

--- The code under the cursor: a run of letters, digits and dots, such as stands between two quotes.
---@return string?
local function under_cursor()
  local column = vim.api.nvim_win_get_cursor(0)[2] + 1
  for start, word, after in vim.api.nvim_get_current_line():gmatch('()([%w_][%w_.]*)()') do
    -- The dot behind a code ends a sentence, or says that others begin with it.
    if start <= column and column < after then return (word:gsub('%.+$', '')) end
  end
end

---@param lines string[]
---@param code string
---@param mods table
local function open_window(lines, code, mods)
  local buffer = vim.fn.bufadd('tcerr://explain/' .. code)
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].bufhidden = 'wipe'
  vim.bo[buffer].swapfile = false
  vim.cmd.sbuffer({ buffer, mods = mods })
  vim.bo[buffer].modifiable = true
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, lines)
  vim.bo[buffer].modifiable = false
  vim.bo[buffer].filetype = 'markdown'
end

--- Explains a code, or the one under the cursor if none is named. With a modifier that says where a window goes, such as
--- `:vertical`, there is a window; else a float, like that of the hover.
---@param code string
---@param mods table
function M.show(code, mods)
  if code == '' then
    local found = under_cursor()
    if not found then return program.notify(texts.get('no_code'), vim.log.levels.WARN) end
    code = found
  end
  local markdown, problem = program.run({ 'explain', '--format', 'markdown', '--', code })
  if not markdown then return program.notify(assert(problem), vim.log.levels.ERROR) end
  local lines = vim.split(vim.trim(markdown), '\n')
  if mods.vertical or mods.horizontal or mods.split ~= '' or mods.tab ~= -1 then
    open_window(lines, code, mods)
  else
    -- By its id a second call for the same code finds the float, and goes into it.
    vim.lsp.util.open_floating_preview(lines, 'markdown', { focus_id = 'tcerr ' .. code, max_width = 80 })
  end
end

--- The codes that complete what is typed: those that begin with it; else those that the program's search finds, which
--- also knows parts and initials.
---@param lead string
---@return string[]
function M.complete(lead)
  local table_of_codes = program.run({ 'codes', '--format', 'csv', '--', lead })
  local found = {}
  for code in (table_of_codes or ''):gmatch('\n([^,\n]+),') do
    found[#found + 1] = code
  end
  local beginning = vim.tbl_filter(function(code) return vim.startswith(code:lower(), lead:lower()) end, found)
  return #beginning > 0 and beginning or found
end

return M
