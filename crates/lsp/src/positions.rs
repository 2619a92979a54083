//! Converts offsets in bytes into positions of the protocol, and back.

use ls_types::{Position, PositionEncodingKind, Range};

/// What the characters of a position count. Client and server agree on it when the session begins.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Encoding {
    /// Bytes.
    Utf8,
    /// Units of UTF-16, which each client knows.
    #[default]
    Utf16,
}

impl Encoding {
    pub(crate) fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    const fn units(self, character: char) -> usize {
        match self {
            Encoding::Utf8 => character.len_utf8(),
            Encoding::Utf16 => character.len_utf16(),
        }
    }
}

/// The lines of a text, found once, so that each conversion searches no more than a list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Positions {
    encoding: Encoding,
    /// The offset at which each line begins.
    starts: Vec<usize>,
    /// For each character that has fewer units than bytes: its end, and how many fewer units than bytes there are up to it.
    fewer: Vec<(usize, usize)>,
}

impl Positions {
    pub(crate) fn new(text: &str, encoding: Encoding) -> Positions {
        let (mut starts, mut fewer, mut sum) = (vec![0], Vec::new(), 0);
        for (at, byte) in text.bytes().enumerate() {
            let is_end = byte == b'\n' || byte == b'\r' && text.as_bytes().get(at + 1) != Some(&b'\n');
            if is_end {
                starts.push(at + 1);
            }
        }
        if encoding == Encoding::Utf16 && !text.is_ascii() {
            for (at, character) in text.char_indices().filter(|(_, character)| !character.is_ascii()) {
                sum += character.len_utf8() - character.len_utf16();
                fewer.push((at + character.len_utf8(), sum));
            }
        }
        Positions { encoding, starts, fewer }
    }

    /// Returns the position of an offset. An offset within a character or within a line break is that of its beginning, and
    /// one after the text is that of its end.
    pub(crate) fn at(&self, text: &str, offset: usize) -> Position {
        let offset = text.floor_char_boundary(offset);
        let is_within_break = offset > 0 && text.as_bytes().get(offset - 1..=offset) == Some(b"\r\n");
        let offset = offset - usize::from(is_within_break);
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or_default();
        let units = (offset - start) - (self.fewer_before(offset) - self.fewer_before(start));
        Position { line: number(line), character: number(units) }
    }

    fn fewer_before(&self, offset: usize) -> usize {
        let count = self.fewer.partition_point(|(end, _)| *end <= offset);
        count.checked_sub(1).and_then(|last| self.fewer.get(last)).map_or(0, |(_, sum)| *sum)
    }

    pub(crate) fn range(&self, text: &str, from: usize, to: usize) -> Range {
        Range { start: self.at(text, from), end: self.at(text, to) }
    }

    /// Returns the offset of a position. A character after the line is the end of the line, and a line after the text is the
    /// end of the text.
    pub(crate) fn offset(&self, text: &str, position: Position) -> usize {
        let line = usize::try_from(position.line).unwrap_or(usize::MAX);
        let Some(start) = self.starts.get(line).copied() else { return text.len() };
        let end = line.checked_add(1).and_then(|next| self.starts.get(next)).copied().unwrap_or(text.len());
        let line = text.get(start..end).unwrap_or_default();
        let (mut left, mut offset) = (usize::try_from(position.character).unwrap_or(usize::MAX), start);
        for character in line.trim_end_matches(['\n', '\r']).chars() {
            let units = self.encoding.units(character);
            if left < units {
                break;
            }
            left -= units;
            offset += character.len_utf8();
        }
        offset
    }

    /// Returns the range of the text of a line, counted from 1, without the white space around it.
    pub(crate) fn line(&self, text: &str, line: usize) -> Range {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(text.len());
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        let whole = text.get(start..end).unwrap_or_default();
        let from = start + (whole.len() - whole.trim_start().len());
        self.range(text, from.min(end), from.min(end) + whole.trim().len())
    }
}

/// A text has at most 4 GiB, so that lines and characters fit.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Encoding, Positions};
    use ls_types::Position;
    use proptest::prelude::*;

    /// The position as a reader of the text counts it.
    fn counted(text: &str, offset: usize, encoding: Encoding) -> Position {
        let before = &text[..offset];
        let ends: Vec<usize> = before
            .char_indices()
            .filter(|(at, character)| {
                *character == '\n' || *character == '\r' && text.as_bytes().get(at + 1) != Some(&b'\n')
            })
            .map(|(at, _)| at + 1)
            .collect();
        let line = &before[ends.last().copied().unwrap_or(0)..];
        let character = match encoding {
            Encoding::Utf8 => line.len(),
            Encoding::Utf16 => line.encode_utf16().count(),
        };
        Position { line: u32::try_from(ends.len()).unwrap(), character: u32::try_from(character).unwrap() }
    }

    proptest! {
        #[test]
        fn positions_are_those_of_a_reader(text in "[a\r\né中😀]{0,60}") {
            for encoding in [Encoding::Utf8, Encoding::Utf16] {
                let positions = Positions::new(&text, encoding);
                for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
                    let is_within_break = text[..offset].ends_with('\r') && text[offset..].starts_with('\n');
                    let expected = offset - usize::from(is_within_break);
                    let position = positions.at(&text, offset);
                    prop_assert_eq!(position, counted(&text, expected, encoding));
                    prop_assert_eq!(positions.offset(&text, position), expected);
                }
            }
        }

        #[test]
        fn no_position_is_outside_of_the_text(text in "[a\r\né😀]{0,20}", line in any::<u32>(), character in any::<u32>(), offset in any::<usize>()) {
            for encoding in [Encoding::Utf8, Encoding::Utf16] {
                let positions = Positions::new(&text, encoding);
                let found = positions.offset(&text, Position { line: line % 24, character });
                prop_assert!(text.is_char_boundary(found));
                let far = positions.offset(&text, Position { line, character: character % 24 });
                prop_assert!(text.is_char_boundary(far));
                prop_assert_eq!(positions.at(&text, text.len().saturating_add(offset)), positions.at(&text, text.len()));
            }
        }
    }
}
