-- `:TcerrExplain`: what the program knows of a code, in a float beside the cursor, or in a window of its own.

local program = require('tcerr.program')
local texts = require('tcerr.texts')

local M = {}

-- A person waits for what is completed with a finger on the key.
local COMPLETION_TIMEOUT = 1000

--- The code or the rule under the cursor: a run of letters, digits and dots, such as stands between two quotes, or of
--- small letters and hyphens.
---@return string?
local function under_cursor()
  local column = vim.api.nvim_win_get_cursor(0)[2] + 1
  local function at(pattern)
    for start, word, after in vim.api.nvim_get_current_line():gmatch(pattern) do
      if start <= column and column < after then return word end
    end
  end
  local rule = at('()([%w_][%w_.-]*)()')
  if rule and rule:match('^%l+%-[%l-]*%l$') then return rule end
  local code = at('()([%w_][%w_.]*)()')
  -- The dot behind a code ends a sentence, or says that others begin with it.
  return code and code:gsub('%.+$', '') or nil
end

--- The rule of the finding under the cursor.
---@return string?
local function rule_under_cursor()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  for _, found in ipairs(vim.diagnostic.get(0, { lnum = row - 1 })) do
    local is_here = found.col <= column and (found.end_lnum > found.lnum or column < math.max(found.end_col, found.col + 1))
    -- Of a code that no list has, what is near it says more than the rule.
    if found.source == 'tcerr' and is_here and found.code and not tostring(found.code):match('%-code$') then
      return tostring(found.code)
    end
  end
end

--- What the program says of a code or a rule, in Markdown; what is wrong; and whether it knows the name.
---@param code string
local function explain(code) return program.run({ 'explain', '--format', 'markdown', '--', code }) end

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
  vim.wo[0][0].linebreak, vim.wo[0][0].breakindent, vim.wo[0][0].conceallevel = true, true, 2
end

--- Explains a code, or the one under the cursor if none is named. With a modifier that says where a window goes, such as
--- `:vertical`, there is a window; else a float, like that of the hover.
---@param code string
---@param mods table
function M.show(code, mods)
  local markdown, problem, is_known
  if code == '' then
    local found, rule = under_cursor(), rule_under_cursor()
    if not found and not rule then return program.notify(texts.get('no_code'), vim.log.levels.WARN) end
    if found then
      code = found
      markdown, problem, is_known = explain(code)
    end
    if rule and not is_known then
      code = rule
      markdown, problem = explain(code)
    end
  else
    markdown, problem = explain(code)
  end
  if not markdown then return program.notify(assert(problem), vim.log.levels.ERROR) end
  -- The configuration is at fault, and what is shown leaves it out.
  if problem then program.notify(problem, vim.log.levels.WARN) end
  local lines = vim.split(vim.trim(markdown), '\n')
  if mods.vertical or mods.horizontal or mods.split ~= '' or mods.tab ~= -1 then
    open_window(lines, code, mods)
  else
    -- By its id a second call for the same code finds the float, and goes into it.
    local _, window =
      vim.lsp.util.open_floating_preview(lines, 'markdown', { focus_id = 'tcerr ' .. code, max_width = 80 })
    vim.wo[window][0].linebreak, vim.wo[window][0].breakindent = true, true
  end
end

--- The names of rules that begin with what is typed, which are of small letters and hyphens.
---@param lead string
---@return string[]
local function rules(lead)
  if not lead:match('^[%l-]*$') then return {} end
  local said = program.run({ 'rules', '--format', 'json' }, COMPLETION_TIMEOUT)
  local is_json, list = pcall(vim.json.decode, said or '[]')
  local names = vim.tbl_map(function(rule) return rule.name end, is_json and list or {})
  return vim.tbl_filter(function(name) return vim.startswith(name, lead) end, names)
end

--- The codes and rules that complete what is typed: those that begin with it; else the codes that the program's search
--- finds, which also knows parts and initials.
---@param lead string
---@return string[]
function M.complete(lead)
  local table_of_codes = program.run({ 'codes', '--format', 'csv', '--', lead }, COMPLETION_TIMEOUT)
  local found = {}
  for code in (table_of_codes or ''):gmatch('\n([^,\n]+),') do
    found[#found + 1] = code
  end
  local beginning = vim.tbl_filter(function(code) return vim.startswith(code:lower(), lead:lower()) end, found)
  vim.list_extend(beginning, rules(lead))
  return #beginning > 0 and beginning or found
end

return M
