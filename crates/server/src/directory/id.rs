//! What may name something in the directory.

/// The longest id or name, in characters.
pub(crate) const LONGEST_ID: u32 = 256;

/// Whether a text may name something in the directory: databases take no NUL, and people see no control characters.
pub(crate) fn is_id(text: &str) -> bool {
    // Most names are short, so that nobody counts.
    let is_short = text.len() <= LONGEST_ID as usize || text.chars().count() <= LONGEST_ID as usize;
    !text.is_empty() && is_short && !text.chars().any(char::is_control)
}
