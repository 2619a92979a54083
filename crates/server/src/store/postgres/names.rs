//! Encodes the names in a key for columns of type `text`.
//!
//! `text` supports every character except U+0000. It is encoded as U+0001 U+0001, and U+0001 as U+0001 U+0002. Different
//! names stay different, and their order does not change.

use super::super::{RecordKey, RecordKind, StoreError};
use tokio_postgres::Row;

/// The maximum length of all names of a key, in bytes: an index entry may take a third of a page, including its header.
const LONGEST: usize = 2500;

/// Whether a key fits into the index. A longer key has no record.
pub(super) fn fits(key: &RecordKey) -> bool {
    key_columns(key).iter().map(String::len).sum::<usize>() <= LONGEST
}

/// The columns of a key: kind, tenant, group, user, name.
pub(super) fn key_columns(key: &RecordKey) -> [String; 5] {
    let RecordKey { kind, tenant, group, user, name } = key;
    [kind.as_str().to_owned(), escaped(tenant), escaped(group), escaped(user), escaped(name)]
}

/// The columns of several keys, each column as an array.
pub(super) fn key_arrays<'p>(keys: impl IntoIterator<Item = &'p RecordKey>) -> [Vec<String>; 5] {
    let mut columns: [Vec<String>; 5] = Default::default();
    for key in keys {
        for (column, part) in columns.iter_mut().zip(key_columns(key)) {
            column.push(part);
        }
    }
    columns
}

/// Reads the key of a row that begins with tenant, group, user and name.
pub(super) fn key_of_row(kind: RecordKind, row: &Row) -> Result<RecordKey, StoreError> {
    let part = |number: usize| -> Result<String, StoreError> {
        row.try_get::<_, &str>(number).ok().and_then(plain).ok_or(StoreError::Damaged)
    };
    Ok(RecordKey { kind, tenant: part(0)?, group: part(1)?, user: part(2)?, name: part(3)? })
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
    fn every_name_can_be_encoded_and_keeps_its_order() {
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
