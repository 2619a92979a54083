//! A scripted client: it starts the real program, and speaks the protocol with it as an editor does.

use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

/// The capabilities of an editor that can do everything.
pub(crate) fn able() -> Value {
    json!({
        "general": {"positionEncodings": ["utf-16"]},
        "textDocument": {
            "hover": {"contentFormat": ["markdown", "plaintext"]},
            "completion": {"completionItem": {"snippetSupport": true}},
        },
        "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}},
    })
}

/// A session with the server.
pub(crate) struct Client {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    last_id: u64,
    /// The result of `initialize`.
    pub(crate) server: Value,
    /// The last diagnostics of each document.
    published: HashMap<String, Value>,
    /// What the server has asked for.
    pub(crate) asked: Vec<Value>,
}

impl Client {
    /// Begins a session as an editor that can do everything.
    pub(crate) fn new() -> Client {
        Client::with(&able())
    }

    /// Begins a session as an editor with these capabilities.
    pub(crate) fn with(capabilities: &Value) -> Client {
        let mut client = Client::unbegun();
        client.server =
            client.request("initialize", json!({"processId": null, "rootUri": null, "capabilities": capabilities}));
        client.notify("initialized", json!({}));
        client
    }

    /// Starts the program, and says nothing yet.
    pub(crate) fn unbegun() -> Client {
        let mut command = Command::new(env!("CARGO_BIN_EXE_linecard-lsp"));
        command.args(["lsp", "--stdio"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let (input, output) = (process.stdin.take(), BufReader::new(process.stdout.take().unwrap()));
        let (server, published, asked) = (Value::Null, HashMap::new(), Vec::new());
        Client { process, input, output, last_id: 0, server, published, asked }
    }

    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().unwrap();
        input.write_all(bytes).unwrap();
        input.flush().unwrap();
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        self.send_bytes(format!("Content-Length: {}\r\n\r\n{text}", text.len()).as_bytes());
    }

    pub(crate) fn notify(&mut self, method: &str, params: impl Into<Value>) {
        let params: Value = params.into();
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    /// Sends a request, and returns its result.
    pub(crate) fn request(&mut self, method: &str, params: impl Into<Value>) -> Value {
        let response = self.respond(method, params);
        assert!(response["error"].is_null(), "{response}");
        response["result"].clone()
    }

    /// Sends a request, and returns the response.
    pub(crate) fn respond(&mut self, method: &str, params: impl Into<Value>) -> Value {
        let params: Value = params.into();
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        loop {
            let message = self.read().expect("a response");
            if message["id"] == id && message["method"].is_null() {
                return message;
            }
        }
    }

    /// Reads the next message; none at the end.
    fn read(&mut self) -> Option<Value> {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if self.output.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.strip_prefix("Content-Length: ") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut text = vec![0; length];
        self.output.read_exact(&mut text).unwrap();
        let message: Value = serde_json::from_slice(&text).unwrap();
        if message["method"] == "textDocument/publishDiagnostics" {
            let uri = message["params"]["uri"].as_str().unwrap().to_owned();
            self.published.insert(uri, message["params"].clone());
        } else if message["method"].is_string() {
            self.asked.push(message.clone());
        }
        Some(message)
    }

    /// Opens a document, and returns its diagnostics.
    pub(crate) fn open(&mut self, uri: &str, text: &str) -> Vec<Value> {
        let document = json!({"uri": uri, "languageId": "json", "version": 1, "text": text});
        self.notify("textDocument/didOpen", json!({"textDocument": document}));
        self.diagnostics(uri, Some(1))
    }

    /// Replaces the text of a document, and returns its diagnostics.
    pub(crate) fn change(&mut self, uri: &str, version: i32, text: &str) -> Vec<Value> {
        let document = json!({"uri": uri, "version": version});
        self.notify("textDocument/didChange", json!({"textDocument": document, "contentChanges": [{"text": text}]}));
        self.diagnostics(uri, Some(version))
    }

    /// Waits for the diagnostics of a version of a document.
    pub(crate) fn diagnostics(&mut self, uri: &str, version: Option<i32>) -> Vec<Value> {
        loop {
            let version = version.map_or(Value::Null, Value::from);
            if let Some(published) = self.published.remove(uri).filter(|published| published["version"] == version) {
                return published["diagnostics"].as_array().unwrap().clone();
            }
            self.read().expect("diagnostics");
        }
    }

    /// Asks about the position of the bar in a text, which is opened without it.
    pub(crate) fn at_bar(&mut self, method: &str, uri: &str, text: &str) -> Value {
        let (before, after) = text.split_once('|').unwrap();
        self.open(uri, &[before, after].concat());
        let line = before.matches('\n').count();
        let character = before.rsplit('\n').next().unwrap().encode_utf16().count();
        let position = json!({"line": line, "character": character});
        self.request(method, json!({"textDocument": {"uri": uri}, "position": position}))
    }

    /// Asks for the quick fixes of a document as a whole.
    pub(crate) fn fixes(&mut self, uri: &str) -> Vec<Value> {
        let range = json!({"start": {"line": 0, "character": 0}, "end": {"line": 100_000, "character": 0}});
        let params = json!({"textDocument": {"uri": uri}, "range": range, "context": {"diagnostics": []}});
        self.request("textDocument/codeAction", params).as_array().unwrap().clone()
    }

    /// Asks for the actions of a kind at the begin of a document.
    pub(crate) fn fix_all(&mut self, uri: &str, only: &str) -> Vec<Value> {
        let position = json!({"line": 0, "character": 0});
        let params = json!({"textDocument": {"uri": uri}, "range": {"start": position, "end": position},
            "context": {"diagnostics": [], "only": [only]}});
        self.request("textDocument/codeAction", params).as_array().cloned().unwrap_or_default()
    }

    /// Ends the session as an editor does.
    pub(crate) fn shut_down(mut self) -> Output {
        assert_eq!(self.request("shutdown", Value::Null), Value::Null);
        self.notify("exit", Value::Null);
        self.wait()
    }

    /// Waits for the end without closing the input.
    pub(crate) fn wait(mut self) -> Output {
        while self.read().is_some() {}
        self.process.wait_with_output().unwrap()
    }

    /// Closes the input without a word, and waits for the end.
    pub(crate) fn leave(mut self) -> Output {
        self.input = None;
        while self.read().is_some() {}
        self.process.wait_with_output().unwrap()
    }
}

/// Returns the address of a file.
pub(crate) fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// Writes a file of a project, and returns its path.
pub(crate) fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path
}

/// Shows diagnostics in the text: the marked part, the severity, the rule and the message.
pub(crate) fn shown(text: &str, diagnostics: &[Value]) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut shown = String::new();
    for found in diagnostics {
        let number = |place: &str, part: &str| usize::try_from(found["range"][place][part].as_u64().unwrap()).unwrap();
        let (from, to) = (number("start", "line"), number("end", "line"));
        let mark = if from == to {
            let units: Vec<u16> = lines[from].encode_utf16().collect();
            String::from_utf16(&units[number("start", "character")..number("end", "character")]).unwrap()
        } else {
            format!("… to {}:{}", to + 1, number("end", "character"))
        };
        let severity = ["", "error", "warning", "information", "hint"]
            [usize::try_from(found["severity"].as_u64().unwrap()).unwrap()];
        let (line, column) = (from + 1, number("start", "character"));
        let (rule, message) = (found["code"].as_str().unwrap_or("-"), found["message"].as_str().unwrap());
        writeln!(shown, "{line}:{column} [{mark}] {severity} {rule}\n  {message}").unwrap();
    }
    shown
}
