-- The help: its tags, its links, its commands, in both languages.

local checks = require('checks')

local check, equal = checks.check, checks.equal

local DOC = ROOT .. '/editors/neovim/doc/'

local function tags(path)
  local found = {}
  for _, line in ipairs(vim.fn.readfile(path)) do
    local tag = line:match('^([^\t]+)\t')
    if tag and tag ~= '!_TAG_FILE_ENCODING' then found[tag] = true end
  end
  return found
end

return function()
  -- Nobody else makes them: for plugin managers a plugin is at the top of its repository.
  local folder = vim.fn.tempname()
  vim.fn.mkdir(folder, 'p')
  for _, name in ipairs({ 'tcerr.txt', 'tcerr.cnx' }) do
    vim.uv.fs_copyfile(DOC .. name, folder .. '/' .. name)
  end
  vim.cmd.helptags(folder)
  for _, name in ipairs({ 'tags', 'tags-cn' }) do
    equal(name .. ' is what :helptags makes', vim.fn.readfile(DOC .. name), vim.fn.readfile(folder .. '/' .. name))
  end
  equal('both languages have the same tags', tags(DOC .. 'tags-cn'), tags(DOC .. 'tags'))

  local known = vim.tbl_extend('force', tags(vim.env.VIMRUNTIME .. '/doc/tags'), tags(DOC .. 'tags'))
  for _, name in ipairs({ 'tcerr.txt', 'tcerr.cnx' }) do
    local lines = vim.fn.readfile(DOC .. name)
    local text = table.concat(lines, '\n')
    local missing, links = {}, 0
    for link in text:gmatch('|([^%s|]+)|') do
      links = links + 1
      if not known[link] then table.insert(missing, link) end
    end
    check(name .. ' has links', links > 10, links)
    equal(name .. ' has no link to nowhere', missing, {})
    local long = vim.tbl_filter(function(line) return vim.fn.strdisplaywidth(line) > 80 end, lines)
    equal(name .. ' fits a narrow window', long, {})
    -- What is Lua in it is Lua, and what it runs exists.
    local blocks = 0
    for block in text:gmatch('>lua\n(.-)\n<') do
      blocks = blocks + 1
      check(name .. ' has valid Lua', loadstring(block))
    end
    check(name .. ' has Lua', blocks == 4, blocks)
  end

  vim.opt.runtimepath:append(ROOT .. '/editors/neovim')
  vim.cmd.runtime('plugin/tcerr.lua')
  for name in pairs(vim.api.nvim_get_commands({})) do
    if vim.startswith(name, 'Tcerr') then check(name .. ' is in the help', known[':' .. name]) end
  end
  vim.opt.helplang = 'cn'
  vim.opt.modeline = false
  vim.cmd.help(':TcerrRestart')
  equal('the help in Chinese is found', vim.fn.expand('%:t'), 'tcerr.cnx')
  equal('and is help without modelines', vim.bo.filetype, 'help')
  equal('by the name of the file', vim.filetype.match({ filename = 'tcerr.cnx' }), 'help')
end
