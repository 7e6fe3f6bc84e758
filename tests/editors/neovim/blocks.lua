-- The blocks of code that pages show, by the heading above them: what is shown is what is tested.

local M = {}

--- All fenced blocks of a page: `{ heading, language, text }`.
function M.of(path)
  local found, heading, block = {}, '', nil
  for _, line in ipairs(vim.fn.readfile(path)) do
    if block and line == '```' then
      block.text = table.concat(block.lines, '\n')
      table.insert(found, block)
      block = nil
    elseif block then
      table.insert(block.lines, line)
    elseif line:match('^```%l') then
      block = { heading = heading, language = line:sub(4), lines = {} }
    elseif line:match('^#+ ') then
      heading = line:gsub('^#+ ', '')
    end
  end
  return found
end

--- The only block of a language below a heading.
function M.one(path, heading, language)
  local found = vim.tbl_filter(
    function(block) return block.heading == heading and block.language == language end,
    M.of(path)
  )
  assert(#found == 1, ('%s has %d blocks of %s below %s'):format(path, #found, language, heading))
  return found[1].text
end

return M
