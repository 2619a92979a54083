//! Explains the attribute at a position, and links the rules that a case file names.

use crate::cases;
use crate::content::{Content, lines};
use crate::scan::{Cursor, Role, place, rule_values, unquoted};
use crate::session::View;
use crate::subject::innermost;
use linecard_cases::Target;
use ls_types::{DocumentLink, Hover, HoverContents, Position};

/// Returns what the contract states about the attribute at a position.
pub(crate) fn hover(view: &View<'_>, position: Position) -> Option<Hover> {
    let text = view.document.text.as_str();
    let offset = view.document.positions.offset(text, position);
    match &view.content {
        Content::Body(target, _) => in_body(view, 0, text, &place(text, offset), *target, 0),
        Content::Lines(target, _) => {
            let (from, line) = lines(text).find(|(from, line)| (*from..from + line.len()).contains(&offset))?;
            in_body(view, from, line, &place(line, offset - from), *target, 0)
        }
        Content::Cases => {
            let place = place(text, offset);
            let cases::Place::Body(target, depth) = cases::place(view.api, &place.frames)? else { return None };
            in_body(view, 0, text, &place, target, depth)
        }
        Content::Project(_) | Content::Error(_) | Content::Nothing => None,
    }
}

fn in_body(view: &View<'_>, from: usize, text: &str, place: &Cursor, target: Target, depth: usize) -> Option<Hover> {
    let target = Target { object: view.project.enforced.resolve(target.object), ..target };
    let frames = place.frames.get(depth..)?;
    let container = innermost(target, frames)?;
    let token = place.token?;
    let attribute = match place.role {
        Role::Name => container.attribute_named(&unquoted(text.get(token.from..token.to)?)),
        Role::Value => match &frames.last()?.key {
            Some(key) => container.attribute_named(key),
            None => container.attribute,
        },
        Role::Nothing => return None,
    };
    let markup = view.client.markup;
    let value = match (attribute, container.object()) {
        (Some(attribute), _) => markup.attribute(view.api, &attribute),
        (None, Some((object, method))) => markup.unknown(object, method),
        (None, None) => return None,
    };
    let range = view.document.positions.range(&view.document.text, from + token.from, from + token.to);
    Some(Hover { contents: HoverContents::Markup(markup.content(value)), range: Some(range) })
}

/// Returns the links from the rules that a case file names to their pages.
pub(crate) fn links(view: &View<'_>) -> Vec<DocumentLink> {
    if view.content != Content::Cases {
        return Vec::new();
    }
    let text = &view.document.text;
    let link = |(from, to): (usize, usize)| {
        let rule = view.api.rule(&unquoted(text.get(from..to)?))?;
        let target = view.api.link_of(&rule)?.parse().ok()?;
        // The quotes are no part of the link.
        let range = view.document.positions.range(text, from + 1, to - 1);
        Some(DocumentLink { range, target: Some(target), tooltip: None, data: None })
    };
    rule_values(text).into_iter().filter_map(link).collect()
}
