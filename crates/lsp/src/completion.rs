//! Completes names of attributes and values.

use crate::cases;
use crate::content::{Content, lines};
use crate::scan::{Cursor, Role, cursor, is_closed};
use crate::session::View;
use crate::snippet::{Snippet, json};
use crate::subject::{Attribute, Container, innermost};
use linecard_cases::Target;
use linecard_contract::{Field, Kind, Method, Object, TokenKind};
use ls_types::{
    CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, InsertTextFormat, Position, TextEdit,
};

/// Returns what may be written at a position.
pub(crate) fn complete(view: &View<'_>, position: Position) -> Vec<CompletionItem> {
    let offset = view.document.positions.offset(&view.document.text, position);
    match &view.content {
        Content::Body(target, _) => in_body(view, &AtCursor::new(0, &view.document.text, offset), *target),
        Content::Lines(target, _) => {
            let mut lines = lines(&view.document.text);
            match lines.find(|(from, line)| (*from..=from + line.len()).contains(&offset)) {
                Some((from, line)) => in_body(view, &AtCursor::new(from, line, offset), *target),
                None => Vec::new(),
            }
        }
        Content::Cases => {
            let text = AtCursor::new(0, &view.document.text, offset);
            let place = cases::place(view.api, &text.cursor.frames);
            match place {
                Some(cases::Place::Body(target, depth)) => in_body(view, &text.within(depth), target),
                Some(cases::Place::Word(words)) if text.cursor.role == Role::Value => {
                    words.iter().enumerate().map(|(index, word)| text.word(view, word, index)).collect()
                }
                Some(cases::Place::Member(names)) if text.cursor.role == Role::Name => {
                    let names = names.iter().enumerate().filter(|(_, name)| !text.has(name));
                    names.map(|(index, name)| text.name(view, name, "", index)).collect()
                }
                Some(cases::Place::Word(_) | cases::Place::Member(_)) | None => Vec::new(),
            }
        }
        Content::Project(_) | Content::Error(_) | Content::Nothing => Vec::new(),
    }
}

fn in_body(view: &View<'_>, text: &AtCursor<'_>, target: Target) -> Vec<CompletionItem> {
    let target = Target { object: view.project.enforced.resolve(target.object), ..target };
    if text.cursor.frames.is_empty() {
        let is_empty = text.text.trim().is_empty() && text.cursor.token.is_none();
        return if is_empty { vec![text.body(view, target)] } else { Vec::new() };
    }
    let Some(container) = innermost(target, &text.cursor.frames) else { return Vec::new() };
    match text.cursor.role {
        Role::Name => container.object().map_or_else(Vec::new, |(object, method)| names(view, text, object, method)),
        Role::Value => values(view, text, &container),
        Role::Nothing => Vec::new(),
    }
}

/// The attributes that a body of the method may have and that are not there yet: the required ones first.
fn names(view: &View<'_>, text: &AtCursor<'_>, object: &'static Object, method: Method) -> Vec<CompletionItem> {
    let fields = object.fields().iter().copied().enumerate();
    let fields = fields.filter(|(_, field)| field.may_stand(method) && !text.has(field.name));
    let item = |(index, field): (usize, &'static Field)| {
        let rank = match (field.enforced[method as usize].is_required(), field.is_ignored(method)) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 2,
        };
        let mut value = Snippet::new("");
        value.value(field.kind(method), field.method_within(method));
        let attribute = Attribute { object, method, field };
        let documentation = view.client.markup.attribute(view.api, &attribute);
        let presence = field.enforced[method as usize].describe();
        CompletionItem {
            detail: Some(format!("{presence}: {}", field.kind(method).describe())),
            documentation: Some(Documentation::MarkupContent(view.client.markup.content(documentation))),
            ..text.name(view, field.name, &value.into_text(), rank * 1_000 + index)
        }
    };
    fields.map(item).collect()
}

/// The values of the attribute or of the list at the cursor, as far as they are listed.
fn values(view: &View<'_>, text: &AtCursor<'_>, container: &Container) -> Vec<CompletionItem> {
    let attribute = text.cursor.frames.last().and_then(|frame| container.attribute_named(frame.key.as_deref()?));
    let (kind, method, accepts_null) = match (container.kind, attribute) {
        (Kind::Array(items), _) => (items.kind, container.method, false),
        (_, Some(Attribute { method, field, .. })) => {
            (*field.kind(method), field.method_within(method), field.accepts_null(method))
        }
        (_, None) => return Vec::new(),
    };
    let mut items = Vec::new();
    add_values(view, text, &kind, method, &mut items);
    if accepts_null {
        items.push(text.literal(view, "null", items.len()));
    }
    items
}

fn add_values(view: &View<'_>, text: &AtCursor<'_>, kind: &Kind, method: Method, items: &mut Vec<CompletionItem>) {
    match kind {
        Kind::Boolean => {
            for word in ["true", "false"] {
                items.push(text.literal(view, word, items.len()));
            }
        }
        Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => {
            for word in list.words {
                items.push(text.word(view, word, items.len()));
            }
        }
        Kind::Either(kinds) => kinds.iter().for_each(|kind| add_values(view, text, kind, method, items)),
        Kind::Object(_) | Kind::OpenObject | Kind::Array(_) => {
            let mut value = Snippet::new("");
            value.value(kind, method);
            let label = if let Kind::Array(_) = kind { "[…]" } else { "{…}" };
            let index = items.len();
            let detail = Some(kind.describe().to_string());
            let plain = if let Kind::Array(_) = kind { "[]" } else { "{}" };
            items.push(CompletionItem {
                detail,
                kind: Some(CompletionItemKind::STRUCT),
                ..text.item(view, label, plain, Some(value.into_text()), index)
            });
        }
        Kind::Integer(..) | Kind::Integers(_) | Kind::Decimal(_) | Kind::String(_) => {}
    }
}

/// The text around the cursor: a body, or a document that has it.
struct AtCursor<'t> {
    text: &'t str,
    /// The offset in the document at which the text begins.
    from: usize,
    cursor: Cursor,
    /// What a completion replaces.
    replaced: (usize, usize),
    /// The first byte after that.
    follows: Option<u8>,
}

impl<'t> AtCursor<'t> {
    fn new(from: usize, text: &'t str, offset: usize) -> AtCursor<'t> {
        let offset = offset.saturating_sub(from).min(text.len());
        let cursor = cursor(text, offset);
        let (replaced, follows) = replaced(text, offset, &cursor);
        AtCursor { text, from, cursor, replaced, follows }
    }

    /// Returns the text as that of the body within the outermost objects and lists.
    fn within(self, depth: usize) -> AtCursor<'t> {
        let mut text = self;
        text.cursor.frames.drain(..depth.min(text.cursor.frames.len()));
        text
    }

    /// Returns whether the object at the cursor has another member with this name.
    fn has(&self, name: &str) -> bool {
        self.cursor.frames.last().is_some_and(|frame| frame.names.iter().any(|known| known == name))
    }

    /// Completes a name, with a value and the colon and comma that are not there yet.
    fn name(&self, view: &View<'_>, name: &str, value: &str, index: usize) -> CompletionItem {
        let quoted = json(name);
        let (mut plain, mut snippet) = (quoted.clone(), Snippet::new(&quoted).into_text());
        if self.follows != Some(b':') {
            plain.push_str(": ");
            snippet.push_str(": ");
            snippet.push_str(if value.is_empty() { "$1" } else { value });
            // Another member follows.
            if !matches!(self.follows, None | Some(b'}' | b']' | b',')) {
                snippet.push(',');
            }
        }
        CompletionItem {
            kind: Some(CompletionItemKind::PROPERTY),
            ..self.item(view, name, &plain, Some(snippet), index)
        }
    }

    /// Completes a word of a list.
    fn word(&self, view: &View<'_>, word: &str, index: usize) -> CompletionItem {
        CompletionItem {
            kind: Some(CompletionItemKind::ENUM_MEMBER),
            ..self.item(view, word, &json(word), None, index)
        }
    }

    /// Completes a literal of JSON.
    fn literal(&self, view: &View<'_>, literal: &str, index: usize) -> CompletionItem {
        CompletionItem { kind: Some(CompletionItemKind::KEYWORD), ..self.item(view, literal, literal, None, index) }
    }

    /// Completes an empty text with the attributes that are required.
    fn body(&self, view: &View<'_>, target: Target) -> CompletionItem {
        let mut snippet = Snippet::new("");
        snippet.object(target.object, target.method, 0);
        let label = format!("{}.{}", target.object.name, target.method.as_id());
        CompletionItem {
            kind: Some(CompletionItemKind::STRUCT),
            detail: Some(target.object.title.to_owned()),
            filter_text: Some("{".to_owned()),
            ..self.item(view, &label, "{}", Some(snippet.into_text()), 0)
        }
    }

    fn item(&self, view: &View<'_>, label: &str, plain: &str, snippet: Option<String>, index: usize) -> CompletionItem {
        let positions = &view.document.positions;
        let range = |from: usize, to: usize| positions.range(&view.document.text, self.from + from, self.from + to);
        let snippet = snippet.filter(|_| view.client.has_snippets);
        let is_snippet = snippet.is_some();
        let new_text = snippet.unwrap_or_else(|| plain.to_owned());
        // An editor compares the completion with what it replaces, which begins with a quote or not.
        let is_quoted = self.text.as_bytes().get(self.replaced.0) == Some(&b'"');
        let filter = if is_quoted && !plain.starts_with('"') { json(label) } else { plain.to_owned() };
        let filter = if is_quoted { filter } else { label.to_owned() };
        let comma = self.cursor.comma_at.map(|at| TextEdit { range: range(at, at), new_text: ",".to_owned() });
        CompletionItem {
            label: label.to_owned(),
            sort_text: Some(format!("{index:05}")),
            filter_text: Some(filter),
            insert_text_format: is_snippet.then_some(InsertTextFormat::SNIPPET),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit {
                range: range(self.replaced.0, self.replaced.1),
                new_text,
            })),
            additional_text_edits: comma.map(|comma| vec![comma]),
            ..CompletionItem::default()
        }
    }
}

/// Returns what a completion replaces, on one line, and the first byte after it that is no white space.
fn replaced(text: &str, offset: usize, cursor: &Cursor) -> ((usize, usize), Option<u8>) {
    let Some(token) = cursor.token else { return ((offset, offset), cursor.after) };
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    // A token can go over the end of a line that is a carriage return only.
    let from = part(token.from, offset).rfind('\r').map_or(token.from, |at| token.from + at + 1);
    let to = part(offset, token.to).find('\r').map_or(token.to, |at| offset + at);
    // A string that is not closed yet seems to end at the first quote of what follows.
    let is_followed = matches!(cursor.after, None | Some(b',' | b':' | b'}' | b']' | b'"'));
    if token.kind != TokenKind::Text || is_closed(text, &token) && is_followed {
        return ((from, to), cursor.after);
    }
    ((from, offset), part(offset, text.len()).trim_ascii_start().bytes().next())
}
