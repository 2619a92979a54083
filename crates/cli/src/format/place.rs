//! Places in a file: lines and columns of the offsets of a body.

use crate::check::BodySource;
use crate::excerpt::without_mark;
use linecard_cases::PreparedCase;
use linecard_contract::{LineColumn, Lines, Token, TokenKind};
use serde::{Deserialize, Serialize};

/// A line and a column, from 1. The column counts characters.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl From<LineColumn> for Place {
    fn from(LineColumn { line, column }: LineColumn) -> Place {
        Place { line, column }
    }
}

/// Converts offsets of a body into places of its file.
pub(crate) struct Places<'b> {
    source: BodySource<'b>,
    body: &'b [u8],
    mark: usize,
    lines: Lines<'b>,
}

impl<'b> Places<'b> {
    pub(crate) fn new(source: BodySource<'b>, body: &'b [u8]) -> Places<'b> {
        let (rest, mark) = without_mark(body);
        Places { source, body, mark, lines: Lines::new(rest) }
    }

    pub(crate) fn at(&mut self, offset: usize) -> LineColumn {
        let place = self.lines.at(offset.saturating_sub(self.mark));
        self.source.in_file(place)
    }

    /// The places of a range. None if the file does not have the text of the body.
    pub(crate) fn range(&mut self, from: usize, to: usize) -> Option<(Place, Place)> {
        self.source.is_verbatim.then(|| (self.at(from).into(), self.at(to).into()))
    }

    /// The place of the end of the token at the offset. A character of structure ends after itself.
    pub(crate) fn end(&mut self, offset: usize) -> LineColumn {
        let token = Token::at(self.body, offset);
        // A text without an end, or bytes that are no token, may be long: what is marked is the first character.
        let to = token.filter(|token| token.kind != TokenKind::Bare || token.to - token.from < 64);
        self.at(to.map_or(offset + 1, |token| token.to))
    }
}

/// The place of the body of a case.
pub(crate) fn source_of<'p>(path: &'p str, prepared: &PreparedCase) -> BodySource<'p> {
    let place = prepared.case.place;
    BodySource { start: place.start, is_verbatim: place.is_verbatim, ..BodySource::file(path) }
}
