-- Waits for the findings of the open file, prints them, applies all certain mends, and prints the text.
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  print(diagnostic.code)
end
vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.linecard' }, diagnostics = {} }, apply = true })
vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end)
print(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '|'))
vim.cmd('qa!')
