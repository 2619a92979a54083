//! Lines and columns of offsets, computed on demand.

/// A line and a column of a text, as editors count them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Converts offsets into lines and columns. If the offsets are in ascending order, it reads the text once for all of them.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t [u8],
    line: usize,
    column: usize,
    /// The offset in bytes that `line` and `column` belong to.
    offset: usize,
}

impl<'t> Lines<'t> {
    /// Returns a converter for this text.
    #[must_use]
    pub fn new(text: &'t [u8]) -> Lines<'t> {
        Lines { text, line: 1, column: 1, offset: 0 }
    }

    /// Returns the line and the column of an offset in bytes. An offset after the text counts as its end.
    pub fn at(&mut self, offset: usize) -> LineColumn {
        let offset = offset.min(self.text.len());
        if offset < self.offset {
            *self = Lines::new(self.text);
        }
        let mut passed = self.text.get(self.offset..offset).unwrap_or_default();
        while let Some((bytes, rest)) = passed.split_first_chunk::<32>() {
            // In most texts, nearly every chunk is a part of one line of ASCII.
            if is_plain(bytes) {
                self.column += bytes.len();
            } else {
                self.pass(bytes);
            }
            passed = rest;
        }
        while let Some((bytes, rest)) = passed.split_first_chunk::<8>() {
            if !is_plain(bytes) {
                break;
            }
            self.column += bytes.len();
            passed = rest;
        }
        self.pass(passed);
        self.offset = offset;
        LineColumn { line: self.line, column: self.column }
    }
}

impl Lines<'_> {
    fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if *byte == b'\n' {
                self.line += 1;
                self.column = 1;
            } else if *byte & 0xC0 != 0x80 {
                // Only the first byte of a UTF-8 character is counted.
                self.column += 1;
            }
        }
    }
}

/// Returns whether all bytes are ASCII and none is a line break. No branch depends on a byte, so that the compiler can use
/// vector instructions.
fn is_plain<const LENGTH: usize>(bytes: &[u8; LENGTH]) -> bool {
    bytes.iter().fold(0, |marks, byte| marks | byte & 0x80 | u8::from(*byte == b'\n')) == 0
}
