//! The state of a session: what client and server agreed on, and the documents that are open.

use crate::content::Content;
use crate::markup::Markup;
use crate::positions::{Encoding, Positions};
use crate::project::{Fault, Project, Projects};
use linecard_contract::Api;
use ls_types::{Range, TextDocumentContentChangeEvent, Uri};
use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// What the client can do, as far as it matters.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Client {
    pub(crate) encoding: Encoding,
    pub(crate) markup: Markup,
    /// Whether a completion may have places to fill in.
    pub(crate) has_snippets: bool,
    /// Whether the client can be asked to watch files.
    pub(crate) watches_files: bool,
}

impl Client {
    /// Reads the parameters of `initialize`. Capabilities that this server does not know are of no interest, so only those
    /// that it uses are looked up.
    pub(crate) fn new(params: &Value) -> Client {
        let capability = |path: &str| params.pointer(&format!("/capabilities/{path}"));
        let is_true = |path: &str| capability(path).and_then(Value::as_bool) == Some(true);
        let has = |path: &str, word: &str| {
            capability(path).and_then(Value::as_array).is_some_and(|list| list.iter().any(|item| item == word))
        };
        // UTF-8 needs no conversion.
        let has_utf8 = has("general/positionEncodings", "utf-8");
        let has_markdown = has("textDocument/hover/contentFormat", "markdown");
        Client {
            encoding: if has_utf8 { Encoding::Utf8 } else { Encoding::Utf16 },
            markup: if has_markdown { Markup::Markdown } else { Markup::Plain },
            has_snippets: is_true("textDocument/completion/completionItem/snippetSupport"),
            watches_files: is_true("workspace/didChangeWatchedFiles/dynamicRegistration"),
        }
    }
}

/// A document that is open in the editor.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) positions: Positions,
    pub(crate) version: i32,
}

/// The state of a session.
#[derive(Debug)]
pub(crate) struct Session {
    api: &'static Api,
    pub(crate) client: Client,
    documents: HashMap<Uri, Document>,
    projects: Projects,
    no_project: Project,
}

/// A document and what it holds.
pub(crate) struct View<'s> {
    pub(crate) api: &'static Api,
    pub(crate) client: Client,
    pub(crate) uri: &'s Uri,
    pub(crate) path: PathBuf,
    pub(crate) document: &'s Document,
    pub(crate) project: &'s Project,
    pub(crate) content: Content,
}

impl Session {
    pub(crate) fn new(api: &'static Api, client: Client) -> Session {
        let (documents, projects) = (HashMap::new(), Projects::default());
        Session { api, client, documents, projects, no_project: Project::none(api) }
    }

    /// Opens a document.
    pub(crate) fn begin(&mut self, uri: Uri, version: i32, text: String) {
        let positions = Positions::new(&text, self.client.encoding);
        self.documents.insert(uri, Document { text, positions, version });
    }

    /// Changes the text of a document. A change of a range is one too, although the server asks for the whole text.
    pub(crate) fn change(&mut self, uri: Uri, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        let Some(document) = self.documents.remove(&uri) else { return };
        let Document { mut text, mut positions, .. } = document;
        for change in changes {
            match change.range {
                None => text = change.text,
                Some(Range { start, end }) => {
                    let from = positions.offset(&text, start);
                    let to = positions.offset(&text, end).max(from);
                    text.replace_range(from..to, &change.text);
                }
            }
            positions = Positions::new(&text, self.client.encoding);
        }
        self.documents.insert(uri, Document { text, positions, version });
    }

    pub(crate) fn close(&mut self, uri: &Uri) {
        self.documents.remove(uri);
    }

    pub(crate) fn open(&self) -> impl Iterator<Item = &Uri> {
        self.documents.keys()
    }

    /// Returns a document that is open, and what it holds.
    pub(crate) fn view(&mut self, uri: &Uri) -> Option<View<'_>> {
        let Session { api, client, ref documents, ref mut projects, ref no_project } = *self;
        let (uri, document) = documents.get_key_value(uri)?;
        let path = path_of(uri);
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut view = View { api, client, uri, path, document, project: no_project, content: Content::Nothing };
        if name == linecard_config::FILE_NAME {
            let folder = view.path.parent().unwrap_or(Path::new(""));
            view.content = Content::Project(projects.faults(api, &document.text, folder));
            return Some(view);
        }
        let is_file = uri.scheme().as_str().eq_ignore_ascii_case("file");
        let found = if is_file { projects.of(api, &view.path) } else { None };
        let said = match found {
            None => None,
            Some(Ok(project)) => {
                view.project = project;
                Some(project.said(&view.path))
            }
            Some(Err((project, faults))) => {
                // What the file holds may depend on the project file.
                if Content::of(api, &name, None) != Content::Nothing {
                    view.content = Content::Error(unusable(&project, faults));
                }
                return Some(view);
            }
        };
        view.content = Content::of(api, &name, said);
        Some(view)
    }
}

fn unusable(project: &Path, faults: &[Fault]) -> String {
    let (line, message) = faults.first().map_or((1, ""), |(line, message)| (*line, message.as_str()));
    format!("{} cannot be used: line {line}: {message}", project.display())
}

/// Returns the path of a document. That of a document that is no file has the name only.
fn path_of(uri: &Uri) -> PathBuf {
    let path = uri.to_file_path().map(std::borrow::Cow::into_owned).unwrap_or_default();
    if uri.scheme().as_str().eq_ignore_ascii_case("file") {
        path
    } else {
        path.file_name().map(PathBuf::from).unwrap_or_default()
    }
}
