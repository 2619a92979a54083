//! The directory: which tenants, groups, users and administrators there are.

/// The longest id or name, in bytes.
const LONGEST_ID: usize = 256;

/// Whether a text may name something in the directory: databases take no NUL, and people see no control characters.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len()) && !text.chars().any(char::is_control)
}
