-- The server, for `vim.lsp.enable('tcerr')`. What stands here can be set otherwise with `vim.lsp.config('tcerr', {…})`.

---@type vim.lsp.Config
return {
  cmd = { require('tcerr.program').default(), 'lsp' },
  -- Every language that the server reads, by the names that Neovim has for it.
  filetypes = {
    'apkbuild', 'arduino', 'bash', 'bats', 'c', 'cpp', 'cs', 'cuda', 'dart', 'go', 'hcl', 'java', 'javascript',
    'javascriptreact', 'json', 'jsonc', 'jsonl', 'kotlin', 'ksh', 'lua', 'luau', 'markdown', 'mdx', 'ndjson', 'objc',
    'objcpp', 'opentofu', 'opentofu-vars', 'php', 'ps1', 'python', 'quarto', 'rmd', 'ruby', 'rust', 'sbt', 'scala', 'sh',
    'svelte', 'swift', 'terraform', 'terraform-vars', 'tf', 'toml', 'typescript', 'typescriptreact', 'vue', 'yaml',
    'yaml.ansible', 'yaml.docker-compose', 'yaml.github', 'yaml.gitlab', 'yaml.helm-values', 'zsh',
  },
  root_markers = { 'tcerr.toml', '.tcerr.toml', '.git' },
  capabilities = {
    -- What most servers count in, for Neovim warns of buffers with servers that count differently.
    general = { positionEncodings = { 'utf-16' } },
    textDocument = { publishDiagnostics = { codeDescriptionSupport = true } },
    workspace = { diagnostics = { refreshSupport = true } },
  },
  handlers = require('tcerr.refresh').handlers(),
}
