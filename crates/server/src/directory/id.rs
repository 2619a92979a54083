//! Checks the ids and usernames of the directory.

/// The maximum length of an id or username, in characters.
pub(crate) const LONGEST_ID: u32 = 256;

/// Whether a text may be an id or username. Control characters are excluded: they are invisible, and some databases cannot
/// store NUL.
pub(crate) fn is_id(text: &str) -> bool {
    // Counting characters is only needed for long texts.
    let is_short = text.len() <= LONGEST_ID as usize || text.chars().count() <= LONGEST_ID as usize;
    !text.is_empty() && is_short && !text.chars().any(char::is_control)
}
