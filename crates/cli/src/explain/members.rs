//! The members of a JSON text with their positions, also of a text that is not valid JSON.

use linecard_contract::{MAX_NESTING, Token, TokenKind};
use std::ops::Range;

/// A step from a value to one within it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Step {
    /// The member of an object with this name.
    Name(String),
    /// The item of a list.
    Index(usize),
}

/// A member of an object, or an item of a list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Member {
    /// The steps that lead to it from the body.
    pub steps: Vec<Step>,
    /// The offset of its name; of an item, of its value.
    pub from: usize,
    /// The offset of its value.
    pub value: usize,
    /// The offset of the end of its value.
    pub to: usize,
}

/// An object or a list that is open at a position.
struct Open {
    is_object: bool,
    items: usize,
    /// The name of the member whose value is next, and its offset.
    name: Option<(String, usize)>,
    /// The index in the list of members, if it is a member.
    member: Option<usize>,
}

/// The most members that are kept. A line with more is that of a machine.
const MOST: usize = 4096;

/// Returns the members of a text that are in a range of it, at least in part, in the order of the text: a member comes before those
/// within it. What cannot be read is left out, and so is what comes after the first thousands.
///
/// ```
/// use linecard_cli::explain::members::members;
///
/// let text = r#"{"name": "lunch", "list": [1"#;
/// let pointers = |range| members(text.as_bytes(), range).iter().map(|member| member.pointer()).collect::<Vec<_>>();
/// assert_eq!(pointers(0..text.len()), ["/name", "/list", "/list/0"]);
/// assert_eq!(pointers(20..21), ["/list"]);
/// ```
#[must_use]
pub fn members(text: &[u8], range: Range<usize>) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(token) = Token::at(text, at) {
        // A name in the range is a member only with its value.
        let name = open.last().and_then(|open| open.name.as_ref());
        let is_in_range = token.from < range.end || name.is_some_and(|(_, from)| *from < range.end);
        if !is_in_range || members.len() >= MOST {
            break;
        }
        at = token.to;
        let first = text.get(token.from).copied().unwrap_or_default();
        match (token.kind, first) {
            (TokenKind::Structure, b'{' | b'[') => {
                if open.len() >= MAX_NESTING {
                    break;
                }
                let member = begin(&mut open, &mut members, &token);
                open.push(Open { is_object: first == b'{', items: 0, name: None, member });
            }
            (TokenKind::Structure, b'}' | b']') => {
                if let Some(member) = open.pop().and_then(|closed| closed.member) {
                    end(&mut members, member, token.to, range.start);
                }
            }
            (TokenKind::Structure, b',') => {
                if let Some(open) = open.last_mut() {
                    open.items += 1;
                    open.name = None;
                }
            }
            (TokenKind::Structure, _) => {}
            (TokenKind::Text | TokenKind::Bare, _) => match open.last_mut() {
                Some(Open { is_object: true, name: name @ None, .. }) => {
                    let key = text.get(token.from..token.to).and_then(|key| serde_json::from_slice(key).ok());
                    *name = key.map(|key| (key, token.from));
                }
                _ => {
                    if let Some(member) = begin(&mut open, &mut members, &token) {
                        end(&mut members, member, token.to, range.start);
                    }
                }
            },
        }
    }
    // Objects and lists are open at the end of the range, and of a text that ends too early.
    for member in open.iter().filter_map(|open| open.member) {
        if let Some(member) = members.get_mut(member) {
            member.to = text.len();
        }
    }
    members
}

/// Begins a value. Returns the index of its member, if it is within an object or a list.
fn begin(open: &mut [Open], members: &mut Vec<Member>, token: &Token) -> Option<usize> {
    let outer = open.last_mut()?;
    let (step, from) = if outer.is_object {
        let (name, from) = outer.name.take()?;
        (Step::Name(name), from)
    } else {
        (Step::Index(outer.items), token.from)
    };
    let outer = outer.member.and_then(|outer| members.get(outer));
    let steps = outer.map(|outer| outer.steps.clone()).unwrap_or_default().into_iter().chain([step]).collect();
    members.push(Member { steps, from, value: token.from, to: token.to });
    Some(members.len() - 1)
}

/// Ends a value. It is dropped if it ends before the range. Those within it are dropped already.
fn end(members: &mut Vec<Member>, member: usize, to: usize, start: usize) {
    if to <= start {
        members.truncate(member);
    } else if let Some(member) = members.get_mut(member) {
        member.to = to;
    }
}

impl Member {
    /// Returns the JSON Pointer.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.steps {
            match step {
                Step::Name(name) => linecard_contract::pointer::push_token(&mut pointer, name),
                Step::Index(index) => linecard_contract::pointer::push_token(&mut pointer, &index.to_string()),
            }
        }
        pointer
    }

    /// Returns whether it is a member of an object.
    #[must_use]
    pub fn is_named(&self) -> bool {
        matches!(self.steps.last(), Some(Step::Name(_)))
    }
}
