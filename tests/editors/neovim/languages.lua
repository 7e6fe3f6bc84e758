-- The plugin runs the server for each file type that Neovim has for what the server reads, and for no other.

local checks = require('checks')
local child = require('child')

--- The names in the server's tables of languages: `ids` that editors use, ends of file names, whole file names.
local function tables()
  local found = { ids = {}, extensions = {}, files = {} }
  for _, path in ipairs(vim.fn.glob(ROOT .. '/src/scan/languages/*.rs', false, true)) do
    local source = table.concat(vim.fn.readfile(path), '\n')
    for kind, list in source:gmatch('(%l+): &(%b[])') do
      for name in list:gmatch('"([^"]+)"') do
        if found[kind] then found[kind][name] = true end
      end
    end
  end
  return found
end

-- What Neovim takes these endings for is something else; with other contents it is what the server reads.
local OTHERS = { matlab = 'm', nroff = 'mm', tpp = 'tpp' }
-- The server has no such id and goes by the name of the file.
local BY_NAME = { apkbuild = true, bats = true }

return function()
  local known = tables()
  checks.check('the tables are read', known.ids.go and known.extensions.py and known.files.Gemfile, known)

  local home = child.home_with_plugin('')
  local user = child.start(home)
  local served = {}
  for _, name in ipairs(user:lua('return vim.lsp.config.tcerr.filetypes')) do
    checks.check(name .. ' stands once', not served[name])
    served[name] = true
  end

  local missing = {}
  local function try(file)
    local path = child.write(home .. '/work/' .. file, 'a = 1')
    local name = user:lua('vim.cmd.edit(...) return vim.bo.filetype', path)
    local is_other = OTHERS[name] and OTHERS[name] == file:match('[^.]+$')
    if name ~= '' and not served[name] and not is_other then missing[file] = name end
  end
  for ending in pairs(known.extensions) do
    try('file.' .. ending)
  end
  for file in pairs(known.files) do
    try(file)
  end
  checks.equal('every file type of a file that is read', missing, {})

  local unknown = vim.tbl_filter(function(name)
    return not (known.ids[name] or known.ids[name:match('^[^.]+')] or BY_NAME[name])
  end, vim.tbl_keys(served))
  checks.equal('no file type that is not read', unknown, {})
  user:stop()
  vim.fn.delete(home, 'rf')
end
