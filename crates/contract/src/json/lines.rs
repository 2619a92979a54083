//! Lines and columns, worked out only when somebody asks.

/// A place in a text as people and editors count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Turns offsets into lines and columns. Offsets that grow cost one pass over the text together.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t [u8],
    line: usize,
    column: usize,
    upto: usize,
}

impl<'t> Lines<'t> {
    /// At the beginning of the text.
    #[must_use]
    pub fn new(text: &'t [u8]) -> Lines<'t> {
        Lines { text, line: 1, column: 1, upto: 0 }
    }

    /// The line and the column of an offset in bytes; of the end of the text for one beyond.
    pub fn at(&mut self, offset: usize) -> LineColumn {
        let offset = offset.min(self.text.len());
        if offset < self.upto {
            *self = Lines::new(self.text);
        }
        let mut passed = self.text.get(self.upto..offset).unwrap_or_default();
        while let Some((bytes, rest)) = passed.split_first_chunk::<32>() {
            // A piece of a line, each byte a character: most texts are made of these.
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
        self.upto = offset;
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
                // A byte that continues a character of UTF-8 is none of its own.
                self.column += 1;
            }
        }
    }
}

/// Whether there is neither a line break nor a byte beyond ASCII. No branch depends on a byte: the compiler makes vectors.
fn is_plain<const LENGTH: usize>(bytes: &[u8; LENGTH]) -> bool {
    bytes.iter().fold(0, |marks, byte| marks | byte & 0x80 | u8::from(*byte == b'\n')) == 0
}
