//! A result with the place of each finding, so that it can be marked in the text.

use linecard_contract::{Check, Finding, Lines, Method, Object, Severity, Token, validate};
use serde_json::{Map, Value, json};

/// What no editor shows, nor counts as a column.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Validates a text, and says of each finding where in it it stands.
///
/// `from` and `to` count as JavaScript does, in units of UTF-16; `line` and `column` as editors do, from 1 and in
/// characters.
pub(crate) fn result(object: &'static Object, method: Method, text: &[u8]) -> Value {
    let report = validate(object, method, text);
    let counts: Map<String, Value> =
        Severity::ALL.into_iter().map(|severity| (severity.to_string(), report.count(severity).into())).collect();
    let mut places = Spans::new(text);
    let findings: Vec<Value> = report.findings().map(|finding| found(&finding, &mut places)).collect();
    json!({
        "object": object.name,
        "method": method.as_str(),
        "valid": report.is_valid(),
        "cut": report.is_cut(),
        "counts": counts,
        "findings": findings,
    })
}

fn found(finding: &Finding<'_>, places: &mut Spans<'_>) -> Value {
    let rule = finding.rule();
    let is_of_json = matches!(rule.check(), Check::Json(_));
    let Span { line, column, from, to } = places.at(finding.offset().unwrap_or_default());
    json!({
        "severity": finding.severity().as_str(),
        "rule": rule.to_string(),
        "object": (!is_of_json).then_some(rule.object().name),
        "attribute": rule.field().map(|field| field.name),
        "pointer": finding.pointer(),
        "message": finding.message(),
        "line": line,
        "column": column,
        "from": from,
        "to": to,
    })
}

struct Span {
    line: usize,
    column: usize,
    from: usize,
    to: usize,
}

/// Where findings stand. Offsets that grow, as those of a report do, cost one pass over the text together.
struct Spans<'t> {
    text: &'t [u8],
    lines: Lines<'t>,
    /// How long the byte order mark is.
    mark: usize,
    /// The first token that does not end before the last offset.
    token: Option<Token>,
    /// The last offset, in bytes and in units of UTF-16.
    upto: usize,
    units: usize,
}

impl<'t> Spans<'t> {
    fn new(text: &'t [u8]) -> Spans<'t> {
        let behind = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let (lines, mark) = (Lines::new(behind), text.len() - behind.len());
        Spans { text, lines, mark, token: Token::at(text, 0), upto: 0, units: 0 }
    }

    /// The token that begins at the offset, or else the character.
    fn at(&mut self, offset: usize) -> Span {
        if offset < self.upto {
            *self = Spans::new(self.text);
        }
        while let Some(token) = self.token.filter(|token| token.to <= offset) {
            self.token = Token::at(self.text, token.to);
        }
        let end = match self.token {
            Some(token) if token.from == offset => token.to,
            _ => end_of_character(self.text, offset),
        };
        self.units += units(self.text, self.upto, offset);
        self.upto = offset;
        let place = self.lines.at(offset.saturating_sub(self.mark));
        let to = self.units + units(self.text, offset, end);
        Span { line: place.line, column: place.column, from: self.units, to }
    }
}

/// The offset behind the character that begins here; of the end, behind the text.
fn end_of_character(text: &[u8], offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    let continued = rest.iter().skip(1).take_while(|byte| **byte & 0xC0 == 0x80).count();
    offset + (1 + continued).min(rest.len())
}

/// How many units of UTF-16 a part of a text has: none for what continues a character, two for one beyond the first plane.
fn units(text: &[u8], from: usize, to: usize) -> usize {
    let part = text.get(from..to).unwrap_or_default();
    part.iter().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(matches!(byte, 0xF0..=0xF4))).sum()
}

#[cfg(test)]
mod tests {
    use super::Spans;

    /// What comes from no editor has a place all the same.
    #[test]
    fn a_text_that_is_not_utf_8_has_places() {
        let text = b"{\"\xff\xff\": \"\xf0\x9f\x98\", 1";
        let mut places = Spans::new(text);
        for offset in (0..text.len() + 2).chain([3]) {
            let place = places.at(offset);
            assert!(place.from <= place.to && place.to <= text.len() * 2, "{offset}");
        }
        assert_eq!((places.at(1).from, places.at(1).to), (1, 5));
    }
}
