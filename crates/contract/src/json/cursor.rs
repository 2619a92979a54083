//! A position in a text: how the reader of JSON text moves and looks ahead.

use crate::json::block::Block;

/// How many bytes a cursor can look ahead.
pub(crate) const AHEAD: usize = 64;

/// The longest text, in bytes: moves beyond its end still fit into 32 bits.
pub(crate) const LONGEST_TEXT: usize = u32::MAX as usize - 1024;

/// A text, and its last bytes with zeros after them, so that a cursor can look beyond the end.
pub(crate) struct Text<'b> {
    bytes: &'b [u8],
    last: [u8; 2 * AHEAD],
    /// The offset of the last bytes.
    last_at: usize,
}

impl<'b> Text<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Text<'b> {
        let mut last = [0; 2 * AHEAD];
        if let Some(end) = bytes.last_chunk::<AHEAD>() {
            // A copy of constant length is a few moves.
            if let Some(copy) = last.first_chunk_mut() {
                *copy = *end;
            }
        } else {
            last.iter_mut().zip(bytes).for_each(|(copy, byte)| *copy = *byte);
        }
        Text { bytes, last, last_at: bytes.len().saturating_sub(AHEAD) }
    }
}

/// A position in a text. A move is one addition, which nothing has to check: the position may be beyond the end, where every
/// byte is 0. It is two scalars, which stay in registers wherever it is passed.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'b> {
    text: &'b Text<'b>,
    /// It has 32 bits: a position and some bytes after it fit into a machine word, so that one bounds check is enough.
    at: u32,
}

impl<'b> Cursor<'b> {
    /// Returns a cursor at an offset of the text.
    pub(crate) const fn new(text: &'b Text<'b>, at: u32) -> Cursor<'b> {
        Cursor { text, at }
    }

    /// Returns the offset in the text.
    #[inline(always)]
    pub(crate) fn offset(self) -> u32 {
        self.at
    }

    /// Returns a cursor at another offset of the text.
    pub(crate) fn moved_to(self, offset: u32) -> Cursor<'b> {
        Cursor { at: offset, ..self }
    }

    /// Returns the length of the text.
    pub(crate) fn length(self) -> u32 {
        self.text.bytes.len() as u32
    }

    pub(crate) fn is_at_end(self) -> bool {
        self.at as usize >= self.text.bytes.len()
    }

    /// Returns the text from the position.
    pub(crate) fn rest(self) -> &'b [u8] {
        self.text.bytes.get(self.at as usize..).unwrap_or(&[])
    }

    /// Returns the text between two offsets.
    #[inline(always)]
    pub(crate) fn between(self, from: u32, to: u32) -> &'b [u8] {
        self.text.bytes.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// Skips this many bytes.
    #[inline(always)]
    pub(crate) fn skip(&mut self, bytes: u32) {
        self.at = self.at.wrapping_add(bytes);
    }

    /// Skips this byte if it is next.
    #[inline(always)]
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.byte() == byte;
        self.at += u32::from(is_next);
        is_next
    }

    /// Returns the next byte.
    #[inline(always)]
    pub(crate) fn byte(self) -> u8 {
        self.text.bytes.get(self.at as usize).copied().unwrap_or(0)
    }

    /// Returns the byte before the position.
    #[inline(always)]
    pub(crate) fn byte_before(self) -> u8 {
        self.text.bytes.get(self.at.wrapping_sub(1) as usize).copied().unwrap_or(0)
    }

    /// Returns the next bytes: as many as a caller can look ahead.
    #[inline(always)]
    pub(crate) fn ahead(self) -> &'b [u8; AHEAD] {
        self.next()
    }

    /// Returns the next `N` bytes, at most [`AHEAD`]: the fewer, the closer to the end of the text is this fast.
    #[inline(always)]
    pub(crate) fn next<const N: usize>(self) -> &'b [u8; N] {
        let at = self.at as usize;
        match self.text.bytes.get(at..at + N).and_then(|bytes| bytes.first_chunk()) {
            Some(bytes) => bytes,
            None => self.last_bytes(),
        }
    }

    /// Returns the next bytes near the end of the text.
    #[inline(always)]
    fn last_bytes<const N: usize>(self) -> &'b [u8; N] {
        let from = (self.at as usize).saturating_sub(self.text.last_at).min(AHEAD);
        match self.text.last[from..].first_chunk() {
            Some(bytes) => bytes,
            // `from` is at most AHEAD, and there are twice as many bytes.
            None => &[0; N],
        }
    }

    /// Returns the next eight bytes.
    #[inline(always)]
    pub(crate) fn word(self) -> u64 {
        u64::from_le_bytes(*self.next())
    }
}

/// Returns eight of the next bytes. `from` is at most 56.
#[inline(always)]
pub(crate) fn word(ahead: &[u8; AHEAD], from: usize) -> u64 {
    match ahead.get(from..from + 8).and_then(|bytes| bytes.first_chunk()) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => 0,
    }
}

/// Returns sixteen of the next bytes, from an offset that leaves so many.
#[inline(always)]
pub(crate) fn block<const N: usize>(ahead: &[u8; N], from: usize) -> &Block {
    match ahead.get(from..from + 16).and_then(|bytes| bytes.first_chunk()) {
        Some(bytes) => bytes,
        None => &[0; 16],
    }
}

#[cfg(test)]
mod tests {
    use super::{AHEAD, Cursor, Text, block, word};

    #[test]
    fn a_cursor_sees_the_bytes_of_the_text_and_then_zeros() {
        for length in 0..150 {
            let bytes: Vec<u8> = (1..=length).collect();
            let text = Text::new(&bytes);
            for at in 0..220 {
                let cursor = Cursor::new(&text, at);
                let byte = |index: u32| bytes.get((at + index) as usize).copied().unwrap_or(0);
                let expected: Vec<u8> = (0..AHEAD as u32).map(byte).collect();
                assert_eq!(cursor.ahead().as_slice(), expected, "{length} bytes, at {at}");
                assert_eq!(cursor.byte(), byte(0));
                assert_eq!(cursor.next::<4>().as_slice(), &expected[..4]);
                assert_eq!(block(cursor.ahead(), 48).as_slice(), &expected[48..]);
                assert_eq!(word(cursor.ahead(), 8).to_le_bytes(), expected[8..16]);
            }
        }
    }
}
