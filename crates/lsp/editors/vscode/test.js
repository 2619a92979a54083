// Starts the extension without an editor: the modules of the editor stand in, and speak the protocol to the language server.
// LINECARD is the path of the program `linecard`; `linecard-lsp` is beside it.
"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const Module = require("node:module");
const test = require("node:test");
const manifest = require("./package.json");

const program = process.env.LINECARD;
const settings = { "linecard.command": program };
const started = [];

// What the extension uses of `vscode-languageclient`.
class LanguageClient {
  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options, next: 1, waiting: new Map(), diagnostics: new Map() });
    started.push(this);
  }

  async start() {
    this.process = spawn(this.server.command, this.server.args, { stdio: ["pipe", "pipe", "inherit"] });
    this.ended = new Promise((resolve) => this.process.on("exit", resolve));
    let read = Buffer.alloc(0);
    this.process.stdout.on("data", (data) => {
      read = Buffer.concat([read, data]);
      for (;;) {
        const end = read.indexOf("\r\n\r\n");
        if (end < 0) return;
        const length = Number(/Content-Length: (\d+)/i.exec(read.subarray(0, end))[1]);
        if (read.length < end + 4 + length) return;
        this.receive(JSON.parse(read.subarray(end + 4, end + 4 + length)));
        read = read.subarray(end + 4 + length);
      }
    });
    this.result = await this.request("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    this.notify("initialized", {});
  }

  receive(message) {
    if (message.method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = message.params;
      this.diagnostics.get(uri)?.(diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.send({ id: message.id, result: null });
    } else if (message.id !== undefined) {
      this.waiting.get(message.id)(message.result);
    }
  }

  send(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  request(method, params) {
    const id = this.next++;
    this.send({ id, method, params });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  open(uri, languageId, text) {
    const found = new Promise((resolve) => this.diagnostics.set(uri, resolve));
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    return found;
  }

  async stop() {
    await this.request("shutdown");
    this.notify("exit");
    return this.ended;
  }
}

const modules = {
  vscode: {
    workspace: {
      getConfiguration: (section) => ({ get: (name) => settings[`${section}.${name}`] }),
    },
  },
  "vscode-languageclient/node": { LanguageClient },
};
const load = Module._load;
Module._load = (name, ...others) => modules[name] ?? load(name, ...others);

test("the extension starts the server, which finds what is not valid", { timeout: 60_000 }, async () => {
  const extension = require(`./${manifest.main}`);
  await extension.activate();
  const [client] = started;
  assert.equal(client.server.command, program);
  assert.deepEqual(client.server.args, ["lsp"]);
  assert.ok(client.result.capabilities.hoverProvider);

  const text = '{"name": "lunch", "newName": "dinner"}';
  const found = await client.open("file:///lunch.criteria.delete.json", "json", text);
  assert.deepEqual(found.map(({ code }) => code), ["criteria.newName.delete.forbidden"]);
  assert.equal(await extension.deactivate(), 0);
});

test("the manifest and the extension name the same setting and the same files", () => {
  assert.ok("linecard.command" in manifest.contributes.configuration.properties);
  const selected = started[0].options.documentSelector;
  assert.ok(selected.some(({ language }) => language === "json"));
  assert.ok(selected.some(({ pattern }) => pattern === "**/linecard.toml"));
  for (const event of ["onLanguage:json", "workspaceContains:**/linecard.toml"]) {
    assert.ok(manifest.activationEvents.includes(event), event);
  }
});
