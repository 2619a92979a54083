//! Validates a body for the page, with the span of each finding in the text.

use crate::refusal::{fitting, shorten};
use linecard_contract::{Check, Finding, Lines, Method, Object, Report, Severity, Token, validate};
use serde_json::{Map, Value, json};

/// Editors do not show a byte order mark, and do not count it as a column.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Validates a text, and locates each finding in it.
///
/// `from` and `to` count UTF-16 code units from 0, as JavaScript does. `line` and `column` count characters from 1, as
/// editors do.
pub(crate) fn result(object: &'static Object, method: Method, text: &[u8]) -> Value {
    listed(object, method, text, &validate(object, method, text))
}

/// Lists the findings of a report on a text, each with its location in it.
pub(super) fn listed(object: &Object, method: Method, text: &[u8], report: &Report) -> Value {
    let counts: Map<String, Value> =
        Severity::ALL.into_iter().map(|severity| (severity.to_string(), report.count(severity).into())).collect();
    let mut spans = Spans::new(text);
    let (findings, is_cut) = fitting(report.findings().map(|finding| found(&finding, &mut spans)));
    json!({
        "object": object.name,
        "method": method.as_str(),
        "valid": report.is_valid(),
        "cut": report.is_cut() || is_cut,
        "counts": counts,
        "findings": findings,
    })
}

fn found(finding: &Finding<'_>, spans: &mut Spans<'_>) -> Value {
    let rule = finding.rule();
    let is_of_json = matches!(rule.check(), Check::Json(_));
    let Span { line, column, from, to } = spans.at(finding.offset().unwrap_or_default());
    let mut pointer = finding.pointer();
    shorten(&mut pointer);
    json!({
        "severity": finding.severity().as_str(),
        "rule": rule.to_string(),
        "object": (!is_of_json).then_some(rule.object().name),
        "attribute": rule.field().map(|field| field.name),
        "pointer": pointer,
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

/// Converts offsets to spans. The offsets of a report are in ascending order, so one pass over the text is enough.
struct Spans<'t> {
    text: &'t [u8],
    lines: Lines<'t>,
    /// The length of the byte order mark, in bytes.
    mark: usize,
    /// The first token that does not end before the last offset.
    token: Option<Token>,
    /// The last offset, in bytes and in UTF-16 code units.
    upto: usize,
    units: usize,
}

impl<'t> Spans<'t> {
    fn new(text: &'t [u8]) -> Spans<'t> {
        let behind = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let (lines, mark) = (Lines::new(behind), text.len() - behind.len());
        Spans { text, lines, mark, token: Token::at(text, 0), upto: 0, units: 0 }
    }

    /// Returns the span of the token at the offset, or of the character if no token begins there.
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
        let position = self.lines.at(offset.saturating_sub(self.mark));
        let to = self.units + units(self.text, offset, end);
        Span { line: position.line, column: position.column, from: self.units, to }
    }
}

/// Returns the end of the character that begins at the offset. At the end of the text, returns the offset itself.
fn end_of_character(text: &[u8], offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    let continued = rest.iter().skip(1).take_while(|byte| **byte & 0xC0 == 0x80).count();
    offset + (1 + continued).min(rest.len())
}

/// Returns the length of a range in UTF-16 code units: two for a character above U+FFFF, otherwise one.
fn units(text: &[u8], from: usize, to: usize) -> usize {
    let part = text.get(from..to).unwrap_or_default();
    part.iter().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(matches!(byte, 0xF0..=0xF4))).sum()
}

#[cfg(test)]
mod tests {
    use super::Spans;

    /// A request body may hold invalid UTF-8, which no editor would send.
    #[test]
    fn a_text_that_is_not_utf_8_has_spans() {
        let text = b"{\"\xff\xff\": \"\xf0\x9f\x98\", 1";
        let mut spans = Spans::new(text);
        for offset in (0..text.len() + 2).chain([3]) {
            let span = spans.at(offset);
            assert!(span.from <= span.to && span.to <= text.len() * 2, "{offset}");
        }
        assert_eq!((spans.at(1).from, spans.at(1).to), (1, 5));
    }
}
