//! NDJSON, line by line.

use linecard_contract::{Method, Options, Severity, validate_lines, validate_lines_with, validate_with};
use linecard_model::objects::CRITERIA;
use proptest::prelude::*;
use std::io::{self, BufReader, ErrorKind, Read};

/// The number and the offset of each line, and the first rule that is found in it.
fn found(input: &[u8], max_body: usize) -> Vec<(usize, u64, String)> {
    let options = Options::default().with_max_body(max_body);
    let lines = validate_lines_with(&options, &CRITERIA, Method::Delete, BufReader::with_capacity(3, input));
    lines
        .map(|line| {
            let line = line.unwrap();
            let rule = line.report.findings().next().map(|finding| finding.rule().to_string());
            (line.number, line.offset, rule.unwrap_or_default())
        })
        .collect()
}

fn valid(number: usize, offset: u64) -> (usize, u64, String) {
    (number, offset, String::new())
}

#[test]
fn lines_end_in_any_way_and_blank_ones_are_counted() {
    let line = r#"{"name": "a"}"#;
    for end in ["\n", "\r\n"] {
        let length = (line.len() + end.len()) as u64;
        let input = [line, end, end, " \t", end, line].concat();
        let third = length + 2 * end.len() as u64 + 2;
        assert_eq!(found(input.as_bytes(), 100), [valid(1, 0), valid(4, third)]);
        assert_eq!(found([&input, end].concat().as_bytes(), 100), [valid(1, 0), valid(4, third)]);
    }
    assert_eq!(found(b"", 100), []);
    assert_eq!(found(b"\n\r\n \n", 100), []);
}

#[test]
fn a_line_is_as_long_as_a_body_may_be() {
    let line = r#"{"name": "a"}"#;
    for end in ["", "\n", "\r\n"] {
        let input = [line, end].concat();
        assert_eq!(found(input.as_bytes(), line.len()), [valid(1, 0)]);
        assert_eq!(found(input.as_bytes(), line.len() - 1), [(1, 0, "json.size".to_owned())]);
    }
    let spaces = " ".repeat(100);
    let expected = [(1, 0, "json.size".to_owned())];
    assert_eq!(found([&spaces, line].concat().as_bytes(), 20), expected, "what follows the spaces is not read");
    let long = [line, &" ".repeat(1000), "\n", line, "\n"].concat();
    assert_eq!(found(long.as_bytes(), 20), [(1, 0, "json.size".to_owned()), valid(2, 1014)]);
}

#[test]
fn a_byte_order_mark_is_reported() {
    let input = "\u{feff}{\"name\": \"a\"}\n{\"name\": \"a\"}\n";
    assert_eq!(found(input.as_bytes(), 100), [(1, 0, "json.byte-order-mark".to_owned()), valid(2, 17)]);
}

/// A line without an end, of which nothing may be kept.
struct Endless {
    read: u64,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.read > 64 << 20 {
            return Err(ErrorKind::ConnectionReset.into());
        }
        buffer.fill(b'1');
        self.read += buffer.len() as u64;
        Ok(buffer.len())
    }
}

#[test]
fn a_failure_is_returned_and_ends() {
    let options = Options::default().with_max_body(1000);
    let reader = BufReader::new(Endless { read: 0 });
    let mut lines = validate_lines_with(&options, &CRITERIA, Method::Delete, reader);
    assert_eq!(lines.next().unwrap().unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert!(lines.text().len() <= 1002);
    assert!(lines.next().is_none());
}

#[test]
fn no_value_is_printed() {
    let mut lines = validate_lines(&CRITERIA, Method::Delete, &b"{\"name\": \"secret\"}\n"[..]);
    assert_eq!(lines.next().unwrap().unwrap().report.count(Severity::Violation), 0);
    assert_eq!(
        format!("{lines:?}"),
        r#"ValidatedLines { object: Object("criteria"), method: Delete, number: 1, offset: 19, .. }"#
    );
}

proptest! {
    /// The reports are those of the lines, taken apart by the standard library.
    #[test]
    fn each_line_is_validated_as_a_body(input in "(\\{\"name\": \"a\"\\}|\\{\\}|[ \t\"x]|\r|\n){0,30}", max_body in 0..20_usize) {
        let options = Options::default().with_max_body(max_body);
        let mut expected = Vec::new();
        for (index, line) in input.as_bytes().split(|byte| *byte == b'\n').enumerate() {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if !line.trim_ascii().is_empty() || line.len() > max_body {
                expected.push((index + 1, validate_with(&options, &CRITERIA, Method::Delete, line)));
            }
        }
        let lines = validate_lines_with(&options, &CRITERIA, Method::Delete, BufReader::with_capacity(2, input.as_bytes()));
        let mut lines_of_input = 0;
        for (line, (number, report)) in lines.zip(&expected) {
            let line = line.unwrap();
            let begin = usize::try_from(line.offset).unwrap();
            prop_assert!(begin == 0 || input.as_bytes()[begin - 1] == b'\n');
            prop_assert_eq!(line.number, *number);
            prop_assert_eq!(&line.report, report);
            lines_of_input += 1;
        }
        prop_assert_eq!(lines_of_input, expected.len());
        let count = validate_lines_with(&options, &CRITERIA, Method::Delete, input.as_bytes()).count();
        prop_assert_eq!(count, expected.len());
    }
}
