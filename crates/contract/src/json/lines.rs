//! Lines and columns of offsets, computed on demand.

use crate::json::block::{Block, are_on_one_line, continuations, line_breaks};

/// A line and a column of a text, as editors count them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl LineColumn {
    /// Converts a place in a part of a text into a place in the text. The part begins at `start`.
    ///
    /// ```
    /// use linecard_contract::LineColumn;
    ///
    /// let start = LineColumn { line: 7, column: 5 };
    /// assert_eq!(LineColumn { line: 1, column: 3 }.within(start), LineColumn { line: 7, column: 7 });
    /// assert_eq!(LineColumn { line: 2, column: 3 }.within(start), LineColumn { line: 8, column: 3 });
    /// ```
    #[must_use]
    pub fn within(self, start: LineColumn) -> LineColumn {
        match self {
            LineColumn { line: 1, column } => LineColumn { line: start.line, column: start.column + column - 1 },
            LineColumn { line, column } => LineColumn { line: start.line + line - 1, column },
        }
    }
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
        while let Some((bytes, rest)) = passed.split_first_chunk() {
            self.pass(bytes, CHUNK);
            passed = rest;
        }
        if !passed.is_empty() {
            if let Some(bytes) = self.text.get(offset - passed.len()..).and_then(|rest| rest.first_chunk()) {
                self.pass(bytes, passed.len());
            } else {
                let mut last = [0; CHUNK];
                last.iter_mut().zip(passed).for_each(|(copy, byte)| *copy = *byte);
                self.pass(&last, passed.len());
            }
        }
        self.offset = offset;
        LineColumn { line: self.line, column: self.column }
    }
}

/// How many bytes are passed at once.
const CHUNK: usize = 64;

impl Lines<'_> {
    /// Passes the first bytes of these, as many as `length`, at least one.
    fn pass(&mut self, bytes: &[u8; CHUNK], length: usize) {
        let mut blocks: [Block; 4] = [[0; 16]; 4];
        blocks.as_flattened_mut().copy_from_slice(bytes);
        // In most texts, nearly all bytes are on lines of ASCII.
        if are_on_one_line(&blocks) {
            self.column += length;
            return;
        }
        let these = u64::MAX >> (CHUNK - length);
        let all = |mask: fn(&Block) -> u32| {
            let [a, b, c, d] = blocks.each_ref().map(|block| u64::from(mask(block)));
            a | b << 16 | c << 32 | d << 48
        };
        let breaks = all(line_breaks) & these;
        // Only the first byte of a UTF-8 character is counted.
        let mut counted = !all(continuations) & these;
        if breaks != 0 {
            self.line += breaks.count_ones() as usize;
            self.column = 1;
            // The bytes after the last line break.
            counted &= (u64::MAX << breaks.ilog2()) << 1;
        }
        self.column += counted.count_ones() as usize;
    }
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, Lines};
    use proptest::prelude::*;

    proptest! {
        /// As counted character by character.
        #[test]
        fn lines_and_columns_are_those_of_the_characters(text in "[a\\né😀]{0,200}a{0,200}", offsets in prop::collection::vec(0_usize..400, 1..8)) {
            let mut lines = Lines::new(text.as_bytes());
            for offset in offsets {
                let before = text.char_indices().take_while(|(index, _)| *index < offset).map(|(_, character)| character);
                let before: String = before.collect();
                let line = 1 + before.matches('\n').count();
                let column = 1 + before.rsplit('\n').next().unwrap_or_default().chars().count();
                prop_assert_eq!(lines.at(offset), LineColumn { line, column }, "{:?} at {}", text, offset);
            }
        }
    }
}
