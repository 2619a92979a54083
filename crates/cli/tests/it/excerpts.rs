//! Excerpts: what they show, where the caret is, and that any bytes work.

use linecard_cli::excerpt::{Excerpt, PublicTexts, excerpts};
use linecard_contract::Lines;
use linecard_model::API;

/// Returns the excerpt with the marked part in angle brackets.
fn excerpt_of(body: &str, offset: usize, is_json: bool) -> String {
    let Excerpt { text, marked } = excerpts(&PublicTexts::of(&API), body.as_bytes(), &[offset], is_json, 122).remove(0);
    format!("{}⟨{}⟩{}", &text[..marked.start], &text[marked.clone()], &text[marked.end..])
}

#[test]
fn names_and_documented_words_are_shown() {
    let body = r#"{"name": "Any", "own": "Any one", "n": [-12.5e3, true, null], "": ""}"#;
    let shown = r#"{"name": "Any", "own": ⟨"•••••••"⟩, "n": [-••.•e•, true, null], "": ""}"#;
    assert_eq!(excerpt_of(body, 23, true), shown);
    let shown = r#"{"name": "Any", "•••": ⟨"•••••••"⟩, "•": [•••••••, true, null], "": ""}"#;
    assert_eq!(excerpt_of(body, 23, false), shown);
}

#[test]
fn the_value_that_begins_at_the_offset_is_marked() {
    assert_eq!(excerpt_of(r#"{"a": 17}"#, 6, true), r#"{"a": ⟨••⟩}"#);
    assert_eq!(excerpt_of(r#"{"a": 17}"#, 0, true), r#"⟨{⟩"a": ••}"#);
    assert_eq!(excerpt_of(r#"{"a": "wörd"}"#, 8, true), r#"{"a": "•⟨•⟩••"}"#);
    assert_eq!(excerpt_of(r#"{"a": 17"#, 8, false), r#"{"•": ••⟨⟩"#);
    assert_eq!(excerpt_of("", 0, false), "⟨⟩");
}

#[test]
fn one_line_is_shown_and_a_long_line_is_cut() {
    assert_eq!(excerpt_of("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", 5, true), "  ⟨\"a\"⟩: •,");
    let body = format!(r#"{{"a": "{}", "b": 1, "c": "{}"}}"#, "x".repeat(100), "y".repeat(100));
    let shown = excerpt_of(&body, 110, true);
    assert_eq!(shown, format!(r#"…{}", ⟨"b"⟩: •, "c": "{}…"#, "•".repeat(57), "•".repeat(46)));
}

/// If the line is not cut, the marked part has the same column as in the body.
#[test]
fn columns_are_those_of_the_body() {
    let body = "{\"näme\": \"日本\", \"\u{202e}x\": 1, \"é\": \"\\u00e9\",\t\"z\": null}";
    for offset in (0..body.len()).filter(|offset| body.is_char_boundary(*offset)) {
        let position = Lines::new(body.as_bytes()).at(offset);
        for is_json in [true, false] {
            let excerpt = excerpts(&PublicTexts::of(&API), body.as_bytes(), &[offset], is_json, 122).remove(0);
            assert!(!excerpt.text.contains('\t'), "{excerpt:?}");
            assert_eq!(excerpt.text[..excerpt.marked.start].chars().count() + 1, position.column, "{excerpt:?}");
        }
    }
}

/// A wide letter needs two columns of a terminal.
#[test]
fn wide_letters_fit() {
    let body = format!("{{\"{}\": 1, \"{}\": 2}}", "日".repeat(100), "本".repeat(100));
    for offset in [1, 306, 310] {
        let excerpt = excerpts(&PublicTexts::of(&API), body.as_bytes(), &[offset], true, 60).remove(0);
        let columns: usize = excerpt.text.chars().map(|letter| if letter > '\u{2fff}' { 2 } else { 1 }).sum();
        assert!((50..=60).contains(&columns), "{columns} {excerpt:?}");
    }
}

#[test]
fn any_bytes_have_excerpts() {
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
        for (excerpt, offset) in
            excerpts(&PublicTexts::of(&API), &body, &offsets, body.len() % 2 == 0, 122).iter().zip(offsets)
        {
            let column = excerpt.text[..excerpt.marked.start].chars().count() + 1;
            let is_inside = body.get(offset).is_some_and(|byte| byte & 0xC0 == 0x80);
            let is_cut = excerpt.text.starts_with('…');
            let expected = lines.at(offset).column;
            assert!(
                is_inside || is_cut || column == expected,
                "{column}, {expected} at {offset}: {excerpt:?} {body:?}"
            );
            assert!(excerpt.text.get(excerpt.marked.clone()).is_some());
            assert!(!excerpt.text.contains(['\n', '\u{1b}', '\0', '\u{7f}']));
            assert!(excerpt.text.chars().count() <= 123);
        }
    }
}
