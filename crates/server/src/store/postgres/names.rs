//! The names of places, as `text` can hold them.
//!
//! `text` holds every character but U+0000. That one is written as U+0001 U+0001, and U+0001 as U+0001 U+0002, so that no two
//! names become one, and their order stays what it was.

use super::super::{Key, Kind, StoreError};
use tokio_postgres::Row;

/// How long the names of a place may be together: a third of a page is what an index takes, and some of it is its own.
const LONGEST: usize = 2500;

/// Whether a place has room in the index. Nothing is at one that has none.
pub(super) fn fits(place: &Key) -> bool {
    key(place).iter().map(String::len).sum::<usize>() <= LONGEST
}

/// The columns of a place: kind, tenant, group, user, name.
pub(super) fn key(place: &Key) -> [String; 5] {
    let Key { kind, tenant, group, user, name } = place;
    [kind.as_str().to_owned(), escaped(tenant), escaped(group), escaped(user), escaped(name)]
}

/// The columns of places, each as an array.
pub(super) fn columns<'p>(places: impl IntoIterator<Item = &'p Key>) -> [Vec<String>; 5] {
    let mut columns: [Vec<String>; 5] = Default::default();
    for place in places {
        for (column, part) in columns.iter_mut().zip(key(place)) {
            column.push(part);
        }
    }
    columns
}

/// The place of a row that begins with tenant, group, user and name.
pub(super) fn place(kind: Kind, row: &Row) -> Result<Key, StoreError> {
    let part = |number: usize| -> Result<String, StoreError> {
        row.try_get::<_, &str>(number).ok().and_then(plain).ok_or(StoreError::Damaged)
    };
    Ok(Key { kind, tenant: part(0)?, group: part(1)?, user: part(2)?, name: part(3)? })
}

pub(super) fn escaped(name: &str) -> String {
    name.replace('\u{1}', "\u{1}\u{2}").replace('\u{0}', "\u{1}\u{1}")
}

fn plain(escaped: &str) -> Option<String> {
    let mut plain = String::with_capacity(escaped.len());
    let mut characters = escaped.chars();
    while let Some(character) = characters.next() {
        plain.push(match character {
            '\u{1}' => match characters.next()? {
                '\u{1}' => '\u{0}',
                '\u{2}' => '\u{1}',
                _ => return None,
            },
            other => other,
        });
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::{escaped, plain};

    #[test]
    fn every_name_can_be_held_and_keeps_its_place() {
        let mut names = Vec::new();
        for first in ["", "\u{0}", "\u{1}", "\u{2}", "a"] {
            for second in ["", "\u{0}", "\u{1}", "\u{2}", "a"] {
                names.push(format!("{first}{second}"));
            }
        }
        names.sort();
        names.dedup();
        let held: Vec<String> = names.iter().map(|name| escaped(name)).collect();
        assert!(held.is_sorted() && held.iter().all(|name| !name.contains('\u{0}')));
        assert_eq!(held.iter().map(|name| plain(name).unwrap()).collect::<Vec<_>>(), names);
        assert_eq!(plain("\u{1}a"), None);
    }
}
