-- Each way of installing that the READMEs show, with what they show. What a plugin manager does with it is played by a
-- few lines, after its documentation: managers come from where tests can't go.

local blocks = require('blocks')
local checks = require('checks')
local child = require('child')

local GO = { 'package main', '', '// tencentcloud', 'var retry = map[string]bool{"ResourceInsufficent": err.Code}' }

--- A clone of the repository: the folder of the plugin is where it is in one.
local function clone(folder)
  vim.fn.mkdir(folder, 'p')
  assert(vim.uv.fs_symlink(ROOT .. '/editors', folder .. '/editors'))
  return folder
end

local ENABLE = "vim.lsp.enable('tcerr')"

local ways = {}

-- `add` calls `load` with what it has cloned and leaves the rest to it.
ways['vim.pack'] = function(readme, home)
  local path = clone(home .. '/data/nvim/site/pack/core/opt/tcerr')
  return ([[
    vim.pack = { add = function(specs, options)
      assert(specs[1].src == 'URL' and specs[1].name == 'tcerr')
      options.load({ spec = specs[1], path = %q })
    end }
  ]]):format(path) .. blocks.one(readme, 'vim.pack', 'lua')
end

-- The clone itself comes to the path of things to load, Neovim's own loading is off, and `config` is called.
ways['lazy.nvim'] = function(readme, home)
  local path = clone(home .. '/data/nvim/lazy/tcerr')
  return ([[
    vim.go.loadplugins = false
    local spec = %s
    assert(spec.url == 'URL' and spec.name == 'tcerr' and spec.lazy == false)
    vim.opt.runtimepath:prepend(%q)
    spec.config({ dir = %q })
  ]]):format(blocks.one(readme, 'lazy.nvim', 'lua'), path, path)
end

-- rocks-dev.nvim appends the folder to the path of things to load.
ways['rocks.nvim'] = function(readme, home)
  clone(home .. '/src/tcerr')
  local folder = blocks.one(readme, 'rocks.nvim', 'toml'):match('^%[plugins%.tcerr%]\ndir = "([^"]+)"$')
  local append = ('vim.opt.runtimepath:append(vim.fn.expand(%q))\n'):format(assert(folder))
  return append .. blocks.one(readme, 'rocks.nvim', 'lua')
end

-- The commands are run, but for the clone, which would need a network.
local function by_hand(heading)
  return function(readme, home)
    clone(home .. '/clone')
    local commands = blocks.one(readme, heading, 'sh'):gsub('git clone URL (%S+)', 'mkdir -p %1 && cp -rP ~/clone/. %1')
    local data = home .. '/.local/share'
    vim.fn.mkdir(data, 'p')
    local done = vim.system({ 'sh', '-euc', commands }, { env = { HOME = home }, text = true }):wait()
    assert(done.code == 0, done.stderr)
    vim.fn.delete(home .. '/data', 'rf')
    assert(vim.uv.fs_symlink(data, home .. '/data'))
    return blocks.one(readme, heading, 'lua')
  end
end
ways['By hand'] = by_hand('By hand')
ways['手动安装'] = by_hand('手动安装')

local function try(readme, way)
  local home = child.home()
  local init = ways[way](readme, home)
  checks.holds(way .. ': enables the server', init, ENABLE)
  child.write(home .. '/config/nvim/init.lua', init)
  local user = child.start(home)
  checks.check(way .. ': attaches', user:open(child.write(home .. '/work/retry.go', GO)))
  local found = user:diagnostics(1)
  checks.equal(way .. ': shows a finding', found[1] and found[1].code, 'misspelled-code')
  checks.check(way .. ': has the commands', user:lua("return vim.fn.exists(':TcerrExplain') == 2"))
  user:lua("vim.cmd.help('tcerr')")
  checks.equal(way .. ': has the help', user:lua("return vim.fn.expand('%:t')"), 'tcerr.txt')
  user:stop()
  vim.fn.delete(home, 'rf')
end

--- Without the plugin: the page's block is the whole `init.lua`, and says what the plugin says.
local function without_plugin()
  local home = child.home()
  local page = ROOT .. '/docs/editors/neovim.md'
  child.write(home .. '/config/nvim/init.lua', blocks.one(page, 'Neovim without the plugin', 'lua'))
  local user = child.start(home)
  checks.check('without the plugin: attaches', user:open(child.write(home .. '/work/retry.go', GO)))
  local found = user:diagnostics(1)
  checks.equal('without the plugin: shows a finding', found[1] and found[1].code, 'misspelled-code')
  local config = user:lua('local c = vim.lsp.config.tcerr return { c.cmd, c.filetypes, c.root_markers }')
  vim.env.TCERR_PATH = nil
  package.path = ROOT .. '/editors/neovim/lua/?.lua;' .. package.path
  local plugin = dofile(ROOT .. '/editors/neovim/lsp/tcerr.lua')
  local wanted = { { 'tcerr', 'lsp' }, plugin.filetypes, plugin.root_markers }
  checks.equal('without the plugin: the same configuration', config, wanted)
  user:stop()
  vim.fn.delete(home, 'rf')
end

return function()
  without_plugin()
  for _, page in ipairs({ { 'README.md', 'By hand' }, { 'README.zh-CN.md', '手动安装' } }) do
    local readme = ROOT .. '/editors/neovim/' .. page[1]
    for _, way in ipairs({ 'vim.pack', 'lazy.nvim', 'rocks.nvim', page[2] }) do
      try(readme, way)
    end
  end
end
