// Runs `linecard lsp` for the files that it validates.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = async () => {
  const command = workspace.getConfiguration("linecard").get("command");
  const documentSelector = [
    { language: "json" },
    { pattern: "**/*.{ndjson,jsonl}" },
    { pattern: "**/linecard.toml" },
  ];
  client = new LanguageClient("linecard", "Linecard", { command, args: ["lsp"] }, { documentSelector });
  await client.start();
};

exports.deactivate = () => client?.stop();
