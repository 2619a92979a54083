//! The excerpt around a fault: what it shows, where its caret stands, and that it holds for any text.

use linecard_cli::excerpt::{Excerpt, Known, excerpts};
use linecard_contract::Lines;
use linecard_model::API;

/// The excerpt with its fault in angle brackets.
fn marked(body: &str, offset: usize, is_json: bool) -> String {
    let Excerpt { text, fault } = excerpts(&Known::of(&API), body.as_bytes(), &[offset], is_json).remove(0);
    format!("{}⟨{}⟩{}", &text[..fault.start], &text[fault.clone()], &text[fault.end..])
}

#[test]
fn names_and_documented_words_are_shown() {
    let body = r#"{"name": "Any", "own": "Any one", "n": [-12.5e3, true, null], "": ""}"#;
    let shown = r#"{"name": "Any", "own": ⟨"•••••••"⟩, "n": [-••.•e•, true, null], "": ""}"#;
    assert_eq!(marked(body, 23, true), shown);
    let shown = r#"{"name": "Any", "•••": ⟨"•••••••"⟩, "•": [•••••••, true, null], "": ""}"#;
    assert_eq!(marked(body, 23, false), shown);
}

#[test]
fn the_fault_is_the_value_that_begins_there() {
    assert_eq!(marked(r#"{"a": 17}"#, 6, true), r#"{"a": ⟨••⟩}"#);
    assert_eq!(marked(r#"{"a": 17}"#, 0, true), r#"⟨{⟩"a": ••}"#);
    assert_eq!(marked(r#"{"a": "wörd"}"#, 8, true), r#"{"a": "•⟨•⟩••"}"#);
    assert_eq!(marked(r#"{"a": 17"#, 8, false), r#"{"•": ••⟨⟩"#);
    assert_eq!(marked("", 0, false), "⟨⟩");
}

#[test]
fn one_line_is_shown_and_not_the_whole_of_a_long_one() {
    assert_eq!(marked("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", 5, true), "  ⟨\"a\"⟩: •,");
    let body = format!(r#"{{"a": "{}", "b": 1, "c": "{}"}}"#, "x".repeat(100), "y".repeat(100));
    let shown = marked(&body, 110, true);
    assert_eq!(shown, format!(r#"…{}", ⟨"b"⟩: •, "c": "{}…"#, "•".repeat(57), "•".repeat(46)));
}

/// In a text that is not cut, the column of the fault is that of the body.
#[test]
fn columns_stay_columns() {
    let body = "{\"näme\": \"日本\", \"\u{202e}x\": 1, \"é\": \"\\u00e9\",\t\"z\": null}";
    for offset in (0..body.len()).filter(|offset| body.is_char_boundary(*offset)) {
        let place = Lines::new(body.as_bytes()).at(offset);
        for is_json in [true, false] {
            let excerpt = excerpts(&Known::of(&API), body.as_bytes(), &[offset], is_json).remove(0);
            assert_eq!(excerpt.text[..excerpt.fault.start].chars().count() + 1, place.column, "{excerpt:?}");
        }
    }
}

#[test]
fn any_bytes_will_do() {
    let alphabet = b"{}[]:,\"\\ \n\r\t0-aute\x00\x1b\x7f\x80\xbf\xc3\xe2\xf0\xff";
    let mut state = 1_u64;
    for _ in 0..500 {
        let mut body = Vec::new();
        for _ in 0..state >> 56 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            body.push(alphabet[usize::try_from(state >> 33).unwrap() % alphabet.len()]);
        }
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let offsets: Vec<usize> = (0..body.len() + 3).collect();
        let mut lines = Lines::new(&body);
        for (excerpt, offset) in excerpts(&Known::of(&API), &body, &offsets, body.len() % 2 == 0).iter().zip(offsets) {
            let column = excerpt.text[..excerpt.fault.start].chars().count() + 1;
            let is_inside = body.get(offset).is_some_and(|byte| byte & 0xC0 == 0x80);
            assert!(is_inside || excerpt.text.starts_with('…') || column == lines.at(offset).column);
            assert!(excerpt.text.get(excerpt.fault.clone()).is_some());
            assert!(!excerpt.text.contains(['\n', '\u{1b}', '\0', '\u{7f}']));
            assert!(excerpt.text.chars().count() <= 123);
        }
    }
}
