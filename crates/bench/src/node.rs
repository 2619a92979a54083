//! A JSON tree that keeps the order of members, allows duplicate keys, and can be written in several styles.

use std::fmt::Write;

/// A value.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// A number, `true`, `false` or `null`, as written.
    Bare(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// How a client writes JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    comma: &'static str,
    colon: &'static str,
    indented: bool,
    escapes: Escapes,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Escapes {
    /// Only where JSON requires them.
    Needed,
    /// Also for characters that are not ASCII.
    Ascii,
    /// Also for the first character of each string.
    First,
}

impl Style {
    /// Without white space, as most libraries write.
    pub(crate) const COMPACT: Style = Style { comma: ",", colon: ":", indented: false, escapes: Escapes::Needed };
    /// As `json.dumps` of Python writes.
    pub(crate) const PYTHON: Style = Style { comma: ", ", colon: ": ", indented: false, escapes: Escapes::Ascii };
    /// A line for each member and item, with two spaces per level.
    pub(crate) const INDENTED: Style = Style { comma: ",", colon: ": ", indented: true, escapes: Escapes::Needed };
    /// All names and texts have an escape, which is rare but valid.
    pub(crate) const ESCAPED: Style = Style { comma: ",", colon: ":", indented: false, escapes: Escapes::First };
}

impl Node {
    pub(crate) fn flag(value: bool) -> Node {
        Node::Bare(value.to_string())
    }

    pub(crate) fn text(value: &str) -> Node {
        Node::Text(value.to_owned())
    }

    /// Shuffles the members of each object.
    pub(crate) fn shuffle(&mut self, rng: &mut fastrand::Rng) {
        match self {
            Node::Object(members) => {
                rng.shuffle(members);
                for (_, value) in members {
                    value.shuffle(rng);
                }
            }
            Node::List(items) => items.iter_mut().for_each(|item| item.shuffle(rng)),
            Node::Bare(_) | Node::Text(_) => {}
        }
    }

    /// Returns the paths of all objects, beginning with the body itself. Skips members whose names are not included.
    pub(crate) fn objects(&self, is_included: &dyn Fn(&str) -> bool) -> Vec<NodePath> {
        let mut paths = Vec::new();
        self.collect(&mut Vec::new(), &mut paths, is_included);
        paths
    }

    fn collect(&self, path: &mut NodePath, paths: &mut Vec<NodePath>, is_included: &dyn Fn(&str) -> bool) {
        if matches!(self, Node::Object(_)) {
            paths.push(path.clone());
        }
        let children: Vec<(&str, &Node)> = match self {
            Node::Object(members) => members.iter().map(|(name, value)| (name.as_str(), value)).collect(),
            Node::List(items) => items.iter().map(|item| ("", item)).collect(),
            Node::Bare(_) | Node::Text(_) => Vec::new(),
        };
        for (index, (name, child)) in children.into_iter().enumerate() {
            if is_included(name) {
                path.push(index);
                child.collect(path, paths, is_included);
                path.pop();
            }
        }
    }

    /// Returns the members of the object at a path; `None` if there is no object.
    pub(crate) fn members_at(&mut self, path: &[usize]) -> Option<&mut Vec<(String, Node)>> {
        match (self, path) {
            (Node::Object(members), []) => Some(members),
            (Node::Object(members), [index, rest @ ..]) => members.get_mut(*index)?.1.members_at(rest),
            (Node::List(items), [index, rest @ ..]) => items.get_mut(*index)?.members_at(rest),
            _ => None,
        }
    }

    pub(crate) fn write(&self, style: Style) -> Vec<u8> {
        let mut out = String::new();
        self.write_into(&mut out, style, 0);
        out.into_bytes()
    }

    fn write_into(&self, out: &mut String, style: Style, level: usize) {
        match self {
            Node::Bare(text) => out.push_str(text),
            Node::Text(text) => write_text(out, text, style),
            Node::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    separate(out, style, index, level + 1);
                    item.write_into(out, style, level + 1);
                }
                close(out, style, items.is_empty(), level, ']');
            }
            Node::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    separate(out, style, index, level + 1);
                    write_text(out, name, style);
                    out.push_str(style.colon);
                    value.write_into(out, style, level + 1);
                }
                close(out, style, members.is_empty(), level, '}');
            }
        }
    }
}

/// The path from the body to a value: indices in objects and lists.
pub(crate) type NodePath = Vec<usize>;

fn separate(out: &mut String, style: Style, index: usize, level: usize) {
    if index > 0 {
        out.push_str(style.comma);
    }
    break_line(out, style, level);
}

fn close(out: &mut String, style: Style, is_empty: bool, level: usize, bracket: char) {
    if !is_empty {
        break_line(out, style, level);
    }
    out.push(bracket);
}

fn break_line(out: &mut String, style: Style, level: usize) {
    if style.indented {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    }
}

fn write_text(out: &mut String, text: &str, style: Style) {
    out.push('"');
    for (index, character) in text.chars().enumerate() {
        let is_escaped = match style.escapes {
            Escapes::Needed => false,
            Escapes::Ascii => !character.is_ascii(),
            Escapes::First => index == 0,
        };
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            _ if is_escaped || character < ' ' => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}").expect("writing to a String never fails");
                }
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}
