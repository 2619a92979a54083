//! The server: takes the messages of the client, one by one.

use crate::session::{Client, Session};
use crate::{completion, findings, hover};
use linecard_contract::Api;
use ls_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument, Exit,
    Notification as _, PublishDiagnostics,
};
use ls_types::request::{
    CodeActionRequest, Completion, DocumentLinkRequest, HoverRequest, RegisterCapability, Request as _, Shutdown,
};
use ls_types::{
    CodeActionKind, CodeActionOptions, CodeActionOrCommand, CodeActionProviderCapability, CompletionOptions,
    CompletionResponse, DidChangeWatchedFilesRegistrationOptions, DocumentLinkOptions, FileSystemWatcher, GlobPattern,
    HoverProviderCapability, InitializeResult, PublishDiagnosticsParams, Registration, RegistrationParams,
    ServerCapabilities, ServerInfo, TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions, Uri,
    WorkDoneProgressOptions,
};
use lsp_server::{Connection, ErrorCode, Message, Notification, ProtocolError, Request, RequestId, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;

/// How a session ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    /// The client shut the server down.
    Shutdown,
    /// The client told the server to exit without a shutdown.
    Exit,
    /// There is no further input, and no shutdown before.
    Closed,
    /// The client did not begin the session as the protocol demands.
    Unbegun,
}

/// Serves a client until it leaves.
pub(crate) fn serve(api: &'static Api, connection: &Connection) -> End {
    let failed = |error: &ProtocolError| if error.channel_is_disconnected() { End::Closed } else { End::Unbegun };
    let (id, params) = match connection.initialize_start() {
        Ok(begun) => begun,
        Err(error) => return failed(&error),
    };
    let client = Client::new(&params);
    let result = serde_json::to_value(initialized(client)).unwrap_or_default();
    if let Err(error) = connection.initialize_finish(id, result) {
        return failed(&error);
    }
    let session = Session::new(api, client);
    let server = Server { connection, session, stale: BTreeSet::new(), is_shut_down: false };
    if client.watches_files {
        server.watch_project_files();
    }
    server.run()
}

fn initialized(client: Client) -> InitializeResult {
    let capabilities = ServerCapabilities {
        position_encoding: Some(client.encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::FULL),
            save: Some(true.into()),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(vec!["\"".to_owned(), ":".to_owned()]),
            ..CompletionOptions::default()
        }),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, findings::FIX_ALL]),
            ..CodeActionOptions::default()
        })),
        document_link_provider: Some(DocumentLinkOptions {
            resolve_provider: Some(false),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        }),
        ..ServerCapabilities::default()
    };
    let server_info =
        Some(ServerInfo { name: "linecard".to_owned(), version: Some(env!("CARGO_PKG_VERSION").to_owned()) });
    InitializeResult { capabilities, server_info, ..InitializeResult::default() }
}

struct Server<'c> {
    connection: &'c Connection,
    session: Session,
    /// The documents whose diagnostics are older than their text.
    stale: BTreeSet<Uri>,
    is_shut_down: bool,
}

/// The answer to a request: its result, or the code and the message of an error.
type Answer = Result<Value, (ErrorCode, String)>;

impl Server<'_> {
    fn run(mut self) -> End {
        loop {
            // Diagnostics wait until the client has no more to say: of fast typing, only the last text is validated.
            let message = if self.stale.is_empty() {
                self.connection.receiver.recv().ok()
            } else {
                match self.connection.receiver.try_recv() {
                    Ok(message) => Some(message),
                    Err(error) if error.is_empty() => {
                        self.publish();
                        continue;
                    }
                    Err(_) => None,
                }
            };
            match message {
                None if self.is_shut_down => return End::Shutdown,
                None => return End::Closed,
                Some(Message::Request(request)) => self.request(request),
                Some(Message::Notification(notification)) if notification.method == Exit::METHOD => {
                    return if self.is_shut_down { End::Shutdown } else { End::Exit };
                }
                Some(Message::Notification(notification)) => self.notification(notification),
                Some(Message::Response(_)) => {}
            }
        }
    }

    /// Sends a message. If the client is gone, the next message to receive says so.
    fn send(&self, message: impl Into<Message>) {
        let _ = self.connection.sender.send(message.into());
    }

    fn request(&mut self, request: Request) {
        let Request { id, method, params } = request;
        let answer = match method.as_str() {
            _ if self.is_shut_down => Err((ErrorCode::InvalidRequest, "the server was shut down".to_owned())),
            Shutdown::METHOD => {
                self.is_shut_down = true;
                self.stale.clear();
                Ok(Value::Null)
            }
            HoverRequest::METHOD => self.answer::<HoverRequest>(params, |session, params| {
                let at = params.text_document_position_params;
                hover::hover(&session.view(&at.text_document.uri)?, at.position)
            }),
            Completion::METHOD => self.answer::<Completion>(params, |session, params| {
                let at = params.text_document_position;
                let items = completion::complete(&session.view(&at.text_document.uri)?, at.position);
                Some(CompletionResponse::Array(items))
            }),
            CodeActionRequest::METHOD => self.answer::<CodeActionRequest>(params, |session, params| {
                let only = params.context.only.unwrap_or_default();
                let has_fixes = only.is_empty() || only.iter().any(|kind| matches!(kind.as_str(), "" | "quickfix"));
                // An editor asks for actions at each move of the cursor, but for those of the source only when they are wanted.
                let has_fix_all = only.iter().any(|kind| is_kind_of(&findings::FIX_ALL, kind));
                if !has_fixes && !has_fix_all {
                    return None;
                }
                let view = session.view(&params.text_document.uri)?;
                let mut actions = if has_fixes { findings::fixes(&view, params.range) } else { Vec::new() };
                actions.extend(has_fix_all.then(|| findings::fix_all(&view)).flatten());
                Some(actions.into_iter().map(CodeActionOrCommand::CodeAction).collect())
            }),
            DocumentLinkRequest::METHOD => self.answer::<DocumentLinkRequest>(params, |session, params| {
                Some(hover::links(&session.view(&params.text_document.uri)?))
            }),
            _ => Err((ErrorCode::MethodNotFound, "the server does not have this method".to_owned())),
        };
        self.send(match answer {
            Ok(result) => Response { id, response_result: Ok(result) },
            Err((code, message)) => Response::new_err(id, code as i32, message),
        });
    }

    /// Answers a request. The answer about a document that is not open is null.
    fn answer<R: ls_types::request::Request>(
        &mut self,
        params: Value,
        answer: impl FnOnce(&mut Session, R::Params) -> R::Result,
    ) -> Answer
    where
        R::Params: DeserializeOwned,
        R::Result: Serialize,
    {
        // The error of the parser could show a part of the text of a document.
        let params = serde_json::from_value(params).map_err(|_| invalid_params())?;
        serde_json::to_value(answer(&mut self.session, params)).map_err(|_| invalid_params())
    }

    fn notification(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        match method.as_str() {
            _ if self.is_shut_down => {}
            DidOpenTextDocument::METHOD => {
                if let Some(params) = params_of::<DidOpenTextDocument>(params) {
                    let document = params.text_document;
                    self.stale.insert(document.uri.clone());
                    self.session.begin(document.uri, document.version, document.text);
                }
            }
            DidChangeTextDocument::METHOD => {
                if let Some(params) = params_of::<DidChangeTextDocument>(params) {
                    let (uri, version) = (params.text_document.uri, params.text_document.version);
                    self.stale.insert(uri.clone());
                    self.session.change(uri, version, params.content_changes);
                }
            }
            DidCloseTextDocument::METHOD => {
                if let Some(params) = params_of::<DidCloseTextDocument>(params) {
                    let uri = params.text_document.uri;
                    self.session.close(&uri);
                    self.stale.remove(&uri);
                    self.send_diagnostics(PublishDiagnosticsParams::new(uri, Vec::new(), None));
                }
            }
            // A project file may have changed, which says what each document holds.
            DidSaveTextDocument::METHOD | DidChangeWatchedFiles::METHOD => {
                self.stale.extend(self.session.open().cloned());
            }
            _ => {}
        }
    }

    /// Publishes the diagnostics of the documents that have changed.
    fn publish(&mut self) {
        for uri in std::mem::take(&mut self.stale) {
            if let Some(view) = self.session.view(&uri) {
                let (found, version) = (findings::diagnostics(&view), view.document.version);
                self.send_diagnostics(PublishDiagnosticsParams::new(uri, found, Some(version)));
            }
        }
    }

    fn send_diagnostics(&self, params: PublishDiagnosticsParams) {
        self.send(Notification::new(PublishDiagnostics::METHOD.to_owned(), params));
    }

    fn watch_project_files(&self) {
        // The project file, and the overlays that it names.
        let glob_pattern = GlobPattern::String("**/*.toml".to_owned());
        let watchers = vec![FileSystemWatcher { glob_pattern, kind: None }];
        let options = serde_json::to_value(DidChangeWatchedFilesRegistrationOptions { watchers }).ok();
        let method = DidChangeWatchedFiles::METHOD.to_owned();
        let registration = Registration { id: "project-files".to_owned(), method, register_options: options };
        let params = RegistrationParams { registrations: vec![registration] };
        let id = RequestId::from("project-files".to_owned());
        self.send(Request::new(id, RegisterCapability::METHOD.to_owned(), params));
    }
}

/// Returns whether a kind is a general one or a kind within it: `source.fixAll` is within `source`.
fn is_kind_of(kind: &CodeActionKind, general: &CodeActionKind) -> bool {
    let rest = kind.as_str().strip_prefix(general.as_str());
    !general.as_str().is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn invalid_params() -> (ErrorCode, String) {
    (ErrorCode::InvalidParams, "the parameters are not those of the method".to_owned())
}

/// Reads the parameters of a notification. Those that cannot be read cannot be answered either.
fn params_of<N: ls_types::notification::Notification>(params: Value) -> Option<N::Params>
where
    N::Params: DeserializeOwned,
{
    serde_json::from_value(params).ok()
}
