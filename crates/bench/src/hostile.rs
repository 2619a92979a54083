//! Bodies that are made to cost as much as possible, of any length.

use crate::workload::Workload;

/// A kind of hostile body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Hostile {
    /// Many unknown members, each with another name.
    UnknownMembers,
    /// An unknown member that holds an object with many members, each with another name.
    NamesInside,
    /// Unknown members that hold deeply nested lists.
    DeepLists,
    /// One member many times.
    RepeatedMembers,
    /// A long text that is not ASCII.
    NonAscii,
    /// A long text of escapes.
    Escapes,
    /// A number of many digits.
    Digits,
    /// Blanks.
    Blanks,
    /// A list of empty objects.
    EmptyObjects,
    /// A list with as many items as fit: a million in ten megabytes.
    Items,
}

impl Hostile {
    /// All kinds, in the order of the table.
    pub const ALL: [Hostile; 10] = [
        Hostile::UnknownMembers,
        Hostile::NamesInside,
        Hostile::DeepLists,
        Hostile::RepeatedMembers,
        Hostile::NonAscii,
        Hostile::Escapes,
        Hostile::Digits,
        Hostile::Blanks,
        Hostile::EmptyObjects,
        Hostile::Items,
    ];

    /// Returns the name in tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Hostile::UnknownMembers => "unknown members",
            Hostile::NamesInside => "many names in an unknown member",
            Hostile::DeepLists => "deep lists in unknown members",
            Hostile::RepeatedMembers => "repeated members",
            Hostile::NonAscii => "non-ASCII text",
            Hostile::Escapes => "escapes",
            Hostile::Digits => "long digits",
            Hostile::Blanks => "blanks",
            Hostile::EmptyObjects => "empty objects",
            Hostile::Items => "a list of many items",
        }
    }

    /// Returns the workload that gives the object and the method.
    #[must_use]
    pub const fn workload(self) -> Workload {
        match self {
            Hostile::EmptyObjects => Workload::Service,
            Hostile::Items => Workload::Criteria,
            _ => Workload::Policies,
        }
    }

    /// Returns a body of about this many bytes.
    #[must_use]
    pub fn body(self, bytes: usize) -> Vec<u8> {
        let list = format!("{}{}", "[".repeat(100), "]".repeat(100));
        match self {
            Hostile::UnknownMembers => filled("{", bytes, |index| format!("\"{index}\":1,"), "\"end\":1}"),
            Hostile::NamesInside => filled("{\"a\":{", bytes, |index| format!("\"{index}\":1,"), "\"end\":1}}"),
            Hostile::DeepLists => filled("{", bytes, |index| format!("\"{index}\":{list},"), "\"end\":1}"),
            Hostile::RepeatedMembers => {
                filled("{", bytes, |_| "\"useGroupName\":true,".to_owned(), "\"useGroupName\":true}")
            }
            Hostile::NonAscii => filled("{\"supportedMediaSetName\":\"", bytes, |_| "é€🙂".to_owned(), "\"}"),
            Hostile::Escapes => filled("{\"supportedMediaSetName\":\"", bytes, |_| "\\u00e9\\n".to_owned(), "\"}"),
            Hostile::Digits => filled("{\"maxSimultaneousCalls\":1", bytes, |_| "0123456789".to_owned(), "}"),
            Hostile::Blanks => filled("{", bytes, |_| " \n\t".to_owned(), "}"),
            Hostile::EmptyObjects => filled("{\"criteria\":[", bytes, |_| "{},".to_owned(), "{}]}"),
            Hostile::Items => {
                let before = "{\"name\":\"n\",\"fromDnCriteria\":{\"selection\":\"Specified Only\",\
                    \"includeAnonymousCallers\":true,\"includeUnavailableCallers\":true,\"phoneNumbers\":[";
                filled(before, bytes, |index| format!("\"{:07}\",", index % 10_000_000), "\"1\"]}}")
            }
        }
    }
}

/// Repeats a part until the text has this many bytes.
fn filled(before: &str, bytes: usize, part: impl Fn(usize) -> String, after: &str) -> Vec<u8> {
    let mut out = before.to_owned();
    for index in 0.. {
        if out.len() + after.len() >= bytes {
            break;
        }
        out.push_str(&part(index));
    }
    out.push_str(after);
    out.into_bytes()
}
