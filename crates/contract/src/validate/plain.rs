//! Values in a text that is valid JSON: where they end, and those that are written as `serde_json` writes them.

/// The most digits of a number that is certain to fit into an `i64`.
const MOST_DIGITS: usize = 18;

/// Returns the index after the string that begins at an index.
pub(crate) fn string_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        at += text.get(at..)?.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if text[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// Returns the index after the value that begins at an index of a text without spaces between values.
pub(crate) fn end_of_value(text: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0_usize);
    loop {
        match *text.get(at)? {
            b'"' => at = string_end(text, at)?,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' | b',' if depth == 0 => return Some(at),
            b'}' | b']' => {
                depth -= 1;
                at += 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => at += 1,
        }
    }
}

/// Appends the value at an index: `true`, `false`, a whole number, a text, or a list of these. Returns the index after it. None if it
/// is another value, or if `serde_json` would write it in another way.
pub(crate) fn copy_plain(text: &[u8], start: usize, out: &mut Vec<u8>) -> Option<usize> {
    if *text.get(start)? != b'[' {
        return copy_scalar(text, start, out);
    }
    let mut at = after_space(text, start + 1);
    out.push(b'[');
    if *text.get(at)? == b']' {
        out.push(b']');
        return Some(at + 1);
    }
    loop {
        at = after_space(text, copy_scalar(text, at, out)?);
        out.push(*text.get(at)?);
        match text[at] {
            b',' => at = after_space(text, at + 1),
            b']' => return Some(at + 1),
            _ => return None,
        }
    }
}

fn copy_scalar(text: &[u8], start: usize, out: &mut Vec<u8>) -> Option<usize> {
    let rest = text.get(start..)?;
    let length = match *rest.first()? {
        b'"' => {
            // What is escaped may be written in several ways.
            let end = rest[1..].iter().position(|byte| matches!(byte, b'"' | b'\\'))? + 1;
            if rest[end] == b'\\' {
                return None;
            }
            end + 1
        }
        b't' => 4,
        b'f' => 5,
        first => {
            let digits = usize::from(first == b'-');
            let count = rest[digits..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let is_other = matches!(rest.get(digits + count), Some(b'.' | b'e' | b'E'));
            // Minus zero is no integer for the parser.
            if is_other || !(1..=MOST_DIGITS).contains(&count) || digits == 1 && rest[digits] == b'0' {
                return None;
            }
            digits + count
        }
    };
    out.extend_from_slice(rest.get(..length)?);
    Some(start + length)
}

fn after_space(text: &[u8], start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_values_are_copied_as_they_would_be_written() {
        for (value, expected) in [
            ("true ", Some("true")),
            ("false}", Some("false")),
            ("0,", Some("0")),
            ("-17 ", Some("-17")),
            ("-0 ", None),
            ("1.0 ", None),
            ("1e2 ", None),
            ("123456789012345678 ", Some("123456789012345678")),
            ("1234567890123456789 ", None),
            ("\"\" ", Some("\"\"")),
            ("\"ab é\" ", Some("\"ab é\"")),
            (r#""a\u0062" "#, None),
            ("[ ] ", Some("[]")),
            ("[ 1 , \"a\",true\n] ", Some("[1,\"a\",true]")),
            ("[[1]]", None),
            ("[{}]", None),
            ("{}", None),
            ("null ", None),
        ] {
            let mut out = Vec::new();
            let copied = copy_plain(value.as_bytes(), 0, &mut out).is_some();
            assert_eq!(copied.then(|| String::from_utf8(out).unwrap()).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn values_end() {
        for (text, expected) in
            [("1,2", 1), ("\"a,\\\"]\",", 7), ("{\"a\":[1,{\"b\":\"}\"}]},", 19), ("[],", 2), ("true}", 4)]
        {
            assert_eq!(end_of_value(text.as_bytes(), 0), Some(expected), "{text}");
        }
    }
}
