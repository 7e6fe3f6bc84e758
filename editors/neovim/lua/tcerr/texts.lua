-- What the plugin says itself, in English and Chinese.

local M = {}

local TEXTS = {
  not_started = {
    'cannot run `%s`: see :checkhealth tcerr',
    '无法运行 `%s`，请执行 :checkhealth tcerr 查看原因',
  },
  failed = { '`%s` ended with exit code %d', '`%s` 异常结束，退出码为 %d' },
  silent = { '`%s` did not answer within %d s', '`%s` 在 %d 秒内没有响应' },
  no_code = { 'no error code under the cursor', '光标处没有错误码' },
  not_enabled = {
    "the server is not enabled: call vim.lsp.enable('tcerr')",
    "语言服务器尚未启用，请调用 vim.lsp.enable('tcerr')",
  },
  not_restarted = {
    'the server did not start, or ended at once: see :checkhealth tcerr',
    '语言服务器没有启动，或者启动后立即退出，请执行 :checkhealth tcerr 查看原因',
  },
  restarted = { 'the server has been restarted', '语言服务器已重新启动' },

  neovim = { 'Neovim', 'Neovim' },
  neovim_right = { 'Neovim %s', 'Neovim %s' },
  neovim_old = { 'Neovim %s is too old', 'Neovim %s 版本过旧' },
  neovim_wanted = { 'Use Neovim 0.11 or newer.', '请使用 Neovim 0.11 或更新的版本。' },
  program = { 'Program', '程序' },
  program_found = { '`%s` found at %s', '`%s` 位于 %s' },
  program_missing = { '`%s` is not there, or can not be run', '找不到 `%s`，或者它无法执行' },
  program_wanted = {
    'Install tcerr so that it is on the PATH, or name it in TCERR_PATH or in `cmd` of the configuration.',
    '请安装 tcerr 并确保它在 PATH 中，或者用环境变量 TCERR_PATH、配置中的 `cmd` 指定它的路径。',
  },
  program_path = { 'TCERR_PATH names it', '由环境变量 TCERR_PATH 指定' },
  program_other = { '`%s` is not tcerr, by what it says: %s', '`%s` 不是 tcerr，它的输出是：%s' },
  version = { 'Version %s', '版本 %s' },
  catalog = { 'Catalog of %s', '错误码目录日期：%s' },
  catalog_silent = { 'The program names no catalog', '程序没有给出错误码目录的日期' },
  server = { 'Server', '语言服务器' },
  enabled = { 'Enabled for %d file types', '已启用，适用于 %d 种文件类型' },
  enabled_wanted = {
    "Put vim.lsp.enable('tcerr') into your init.lua.",
    "请在 init.lua 中加入 vim.lsp.enable('tcerr')。",
  },
  disabled = { 'Not enabled', '未启用' },
  function_command = {
    'The server is started by a function; the commands run `%s`',
    '语言服务器由函数启动；命令使用的程序是 `%s`',
  },
  ended = {
    'Does not run, although a file of these types is open: it ended, or did not start',
    '未在运行，但已经打开了这些类型的文件：它已经退出，或者没有启动',
  },
  log = { 'What it said last may be in the log: %s', '它退出前的输出可能在日志中：%s' },
  stopped = { 'Does not run', '未在运行' },
  no_clients = { 'Does not run: no file of these types is open', '未在运行：没有打开这些类型的文件' },
  client = { 'Client %d, version %s, %s, buffers: %s', '客户端 %d，版本 %s，%s，缓冲区：%s' },
  client_root = { 'in %s', '根目录 %s' },
  client_rootless = { 'without a root', '无根目录' },
  client_other = {
    'Client %d runs version %s, the program is %s',
    '客户端 %d 运行的是 %s 版，而程序是 %s 版',
  },
  client_wanted = { 'Run :TcerrRestart.', '请执行 :TcerrRestart。' },
}

--- The language that the settings of the server name, as the program takes it: `en`, `zh`, or nothing.
---@return string?
function M.configured()
  local config = vim.lsp.config and vim.lsp.config.tcerr
  local language = config and vim.tbl_get(config, 'settings', 'tcerr', 'language')
  return type(language) == 'string' and ({ en = 'en', ['zh-cn'] = 'zh' })[language:lower()] or nil
end

--- The language of the plugin's own texts: that of the settings, or of the environment, as the program has it.
---@return string
local function language()
  local configured = M.configured()
  if configured then return configured end
  for _, name in ipairs({ 'LC_ALL', 'LC_MESSAGES', 'LANG' }) do
    local value = vim.env[name]
    if value and value ~= '' then return value:lower():match('^zh') and 'zh' or 'en' end
  end
  return vim.v.lang:lower():match('^zh') and 'zh' or 'en'
end

--- One of the texts, with its gaps filled.
---@param name string
---@param ... string|integer
---@return string
function M.get(name, ...)
  local english, chinese = unpack(TEXTS[name])
  return (language() == 'zh' and chinese or english):format(...)
end

return M
