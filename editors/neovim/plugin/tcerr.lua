-- The commands, and the type of the help. What the commands need is loaded when one of them runs.

if vim.g.loaded_tcerr then return end
vim.g.loaded_tcerr = true

-- The help in Chinese is known to be help by its modeline alone, and some switch modelines off.
vim.filetype.add({ extension = { cnx = 'help' } })

vim.api.nvim_create_user_command('TcerrExplain', function(command)
  require('tcerr.explain').show(command.args, command.smods)
end, {
  nargs = '?',
  desc = 'Explain an error code or a rule: the one that is named, or the one under the cursor',
  complete = function(lead) return require('tcerr.explain').complete(lead) end,
})

vim.api.nvim_create_user_command('TcerrRestart', function() require('tcerr.restart').restart() end, {
  desc = 'Stop the server tcerr and start it anew',
})
