//! Any pointer can be resolved in any text, and any offset has a line and a column.
//!
//! A byte 0xFF separates the pointer and the text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use linecard_contract::{LineColumn, Lines, offset_of};
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(2, |byte| *byte == 0xFF);
    let (Some(pointer), Some(text)) = (parts.next(), parts.next()) else { return };
    let Ok(pointer) = str::from_utf8(pointer) else { return };
    let offset = offset_of(text, pointer);
    assert!(offset.is_none_or(|offset| offset <= text.len()), "{offset:?}");
    check_found(text, pointer);

    let offset = offset.unwrap_or(text.len() / 3);
    let mut lines = Lines::new(text);
    // Forwards, beyond the end and back again.
    for offset in [offset / 2, offset, offset, text.len(), usize::MAX, text.len() / 2, 0] {
        assert_eq!(lines.at(offset), counted(text, offset), "{offset}");
    }
});

/// A pointer leads to the same value in a tree and in the text of that tree.
fn check_found(text: &[u8], pointer: &str) {
    let Ok(value) = serde_json::from_slice::<Value>(text) else { return };
    let Some(found) = value.pointer(pointer) else { return };
    // The text is written from the tree, because a text with a duplicate key has another value than its tree.
    let text = value.to_string();
    let rest = offset_of(text.as_bytes(), pointer).and_then(|offset| text.get(offset..)).unwrap_or_default();
    assert!(rest.starts_with(&found.to_string()), "{pointer} leads to {rest}, not to {found}");
}

/// Counts the lines and columns from the beginning.
fn counted(text: &[u8], offset: usize) -> LineColumn {
    let (mut line, mut column) = (1, 1);
    for byte in &text[..offset.min(text.len())] {
        match byte {
            b'\n' => (line, column) = (line + 1, 1),
            // A UTF-8 continuation byte has no column of its own.
            0x80..=0xBF => {}
            _ => column += 1,
        }
    }
    LineColumn { line, column }
}
