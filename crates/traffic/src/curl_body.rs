//! The body of a response in the log of `curl -v`.
//!
//! curl writes the body to standard output, in blocks, and its log to standard error. In one file, lines of the log follow the
//! body without a line end, or fall inside it.

/// A body in the log.
pub(crate) struct LoggedBody<'t> {
    /// The text in the log, with the lines of the log that fall inside it.
    pub(crate) raw: &'t str,
    /// The body without those lines, if there are any.
    pub(crate) joined: Option<String>,
    /// Whether curl counts bytes of a body after the headers.
    pub(crate) is_counted: bool,
}

/// Reads the body that begins after what curl logs between the headers and the body.
pub(crate) fn body_at(text: &str, mut from: usize) -> LoggedBody<'_> {
    let mut is_counted = false;
    let after = loop {
        let rest = text.get(from..).unwrap_or_default();
        match rest.split_inclusive('\n').next() {
            Some(line) if is_progress(line) => {
                // curl also counts the five bytes before each record of TLS.
                is_counted |= line.starts_with("{ [") && !line.starts_with("{ [5 bytes");
                from += line.len();
            }
            _ => break rest,
        }
    };
    let begin = after.len() - after.trim_start().len();
    match after.as_bytes().get(begin) {
        Some(b'{' | b'[') => {
            let (length, joined) = json(after.get(begin..).unwrap_or_default());
            LoggedBody { raw: after.get(..begin + length).unwrap_or_default(), joined, is_counted }
        }
        _ => LoggedBody { raw: after.get(..length_of_text(after)).unwrap_or_default(), joined: None, is_counted },
    }
}

/// Returns the length of the JSON at the beginning of a text, and the JSON without the lines of the log in it, if there are any.
fn json(text: &str) -> (usize, Option<String>) {
    let bytes = text.as_bytes();
    let (mut depth, mut is_string) = (0_usize, false);
    let (mut joined, mut kept, mut line, mut at) = (String::new(), 0, 0, 0);
    let mut has_log = false;
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    while let Some(byte) = bytes.get(at) {
        let rest = piece(at, text.len());
        // No string of JSON has a line break, and no `*` is outside of one: here a line of the log begins, or has ended.
        let log = match byte {
            b'\r' if after_times(update_of(rest)).is_some() => Some(at),
            b'\n' if is_string => begin_of_message(piece(line, at)).map(|begin| line + begin),
            b'*' if !is_string && rest.starts_with("* ") => Some(at),
            _ if at == line && is_progress(line_of(rest)) && !line_of(rest).trim().is_empty() => Some(at),
            b'<' | b'>' if !is_string && begins_exchange(rest) => break,
            _ => None,
        };
        if let Some(begin) = log {
            joined.push_str(piece(kept, begin));
            has_log = true;
            at += if *byte == b'\r' { update_of(rest).len() } else { line_of(rest).len() };
            (kept, line) = (at, at);
            continue;
        }
        match byte {
            b'\\' if is_string => at += 1,
            b'"' => is_string = !is_string,
            b'{' | b'[' if !is_string => depth += 1,
            b'}' | b']' if !is_string => depth = depth.saturating_sub(1),
            b'\n' => line = at + 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            // Anything else that follows belongs to the body, and breaks the JSON.
            at += length_of_text(piece(at, text.len()));
            break;
        }
    }
    let at = at.min(text.len());
    if !has_log {
        return (at, None);
    }
    joined.push_str(piece(kept, at));
    (at, Some(joined))
}

/// Returns the line at the beginning of a text, with its end.
fn line_of(text: &str) -> &str {
    text.split_inclusive('\n').next().unwrap_or_default()
}

/// Returns where a message of curl begins in a line that is cut by it.
fn begin_of_message(line: &str) -> Option<usize> {
    line.rfind("* Connection #").or_else(|| line.rfind("* "))
}

/// Returns the length of a text before the next line of the log, which may follow on the last line of the text.
fn length_of_text(text: &str) -> usize {
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        let is_log = ["* ", "> ", "< ", "  % Total"].iter().any(|mark| line.starts_with(mark));
        if is_log || without_meter(line).len() < line.len() {
            break;
        }
        let requests = line.match_indices("> ").find(|(at, _)| begins_exchange(line.get(*at..).unwrap_or_default()));
        let responses = line.match_indices("< ").find(|(at, _)| begins_exchange(line.get(*at..).unwrap_or_default()));
        let meter = line.find('\r').filter(|at| line.get(*at..).is_some_and(|rest| after_times(rest).is_some()));
        let ends = [requests.map(|(at, _)| at), responses.map(|(at, _)| at), meter, line.find("* Connection #")];
        if let Some(end) = ends.into_iter().flatten().min() {
            return length + end;
        }
        length += line.len();
    }
    length
}

/// The length of the longest request line that may follow a body on its line. A text of many marks is read in linear time.
const MAX_LINE: usize = 8192;

/// Returns the update of a meter at the beginning of a text: up to the next update, or to the end of the line.
fn update_of(text: &str) -> &str {
    let end = text.bytes().skip(1).position(|byte| matches!(byte, b'\r' | b'\n'));
    let end =
        end.map_or(text.len(), |end| if text.as_bytes().get(end + 1) == Some(&b'\n') { end + 2 } else { end + 1 });
    text.get(..end).unwrap_or_default()
}

/// Returns whether a text begins with the first line of a request or of a response in the log.
fn begins_exchange(text: &str) -> bool {
    let is_method = |rest: &str| rest.bytes().find(|byte| !is_token(*byte)) == Some(b' ') && !rest.starts_with(' ');
    if !(text.starts_with("< HTTP/") || text.strip_prefix("> ").is_some_and(is_method)) {
        return false;
    }
    let end = text.bytes().take(MAX_LINE).position(|byte| byte == b'\n').unwrap_or(text.len());
    let line = text.get(..end).filter(|line| line.len() <= MAX_LINE).unwrap_or_default().trim_end();
    let is_request = line.strip_prefix("> ").is_some_and(|line| request_line(line).is_some());
    is_request || line.strip_prefix("< ").is_some_and(|line| status_line(line).is_some())
}

/// Returns the method and the path of `PUT /path HTTP/2`. The method is any token of HTTP.
pub(crate) fn request_line(line: &str) -> Option<(&str, &str)> {
    let (method, rest) = line.split_once(' ')?;
    let (path, version) = rest.rsplit_once(' ')?;
    let is_method = !method.is_empty() && method.bytes().all(is_token);
    (is_method && version.starts_with("HTTP/")).then_some((method, path))
}

/// Returns whether a byte may be in a token of HTTP.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Returns the status of `HTTP/1.1 200 OK`.
pub(crate) fn status_line(line: &str) -> Option<u16> {
    let (version, rest) = line.split_once(' ')?;
    if version.starts_with("HTTP/") { rest.split(' ').next()?.parse().ok() } else { None }
}

/// Returns a line without the meter at its beginning: curl does not end the line of a meter before it logs on.
pub(crate) fn without_meter(line: &str) -> &str {
    let speed = |character: char| character == ' ' || character.is_ascii_alphanumeric() || character == '.';
    after_times(line).map_or(line, |rest| rest.trim_start_matches(speed))
}

/// Returns what follows the three times of a meter: `0:00:20`, or `--:--:--` if the time is unknown.
fn after_times(line: &str) -> Option<&str> {
    let is_minutes = |text: &str| {
        text.bytes()
            .enumerate()
            .all(|(at, byte)| if at % 3 == 0 { byte == b':' } else { byte.is_ascii_digit() || byte == b'-' })
    };
    let times = line.match_indices(':').filter(|(at, _)| line.get(*at..at + 6).is_some_and(is_minutes));
    let ends: Vec<usize> = times.map(|(at, _)| at + 6).collect();
    let (before, rest) = line.split_at_checked(*ends.last().filter(|_| ends.len() >= 3)?)?;
    let is_meter = |character: char| character.is_ascii_digit() || " \rkMGTP.:-".contains(character);
    before.chars().all(is_meter).then_some(rest)
}

/// Returns whether a line is one that curl writes between the headers and the body.
fn is_progress(line: &str) -> bool {
    let trimmed = line.trim();
    let is_data = (trimmed.starts_with("{ [") || trimmed.starts_with("} [")) && trimmed.ends_with("data]");
    trimmed.is_empty()
        || is_data
        || line.starts_with("* ")
        || trimmed.starts_with("% Total")
        || trimmed.starts_with("Dload  Upload")
        || after_times(line).is_some() && without_meter(line).trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::{body_at, is_progress, without_meter};
    use linecard_cases::offset_in;
    use proptest::prelude::*;
    use std::time::{Duration, Instant};

    #[test]
    fn bodies_are_found_between_lines_of_the_log() {
        let meter = "\r100  195k  100  195k    0     0  42.1M      0 --:--:-- --:--:-- --:--:-- 47.6M\n";
        let known = "\r 50  200   50  100    0     0     10      0  0:00:20  0:00:10  0:00:10    10\n";
        let data = "{ [102400 bytes data]\n";
        let message = "* Connection #0 to host api.example.org left intact\n";
        let update = known.trim_end();
        let cases = [
            (format!("{{\"a\": \"yy{update}{meter}{message}zz\"}}"), "{\"a\": \"yyzz\"}"),
            (format!("{data}{{\"a\": \"yy{meter}{message}zz\"}}\n"), "{\"a\": \"yyzz\"}"),
            (format!("{data}{known}{{\"a\": \"12:00:00 --:--:--\"}}"), "{\"a\": \"12:00:00 --:--:--\"}"),
            (format!("{{\"a\": \"yy{known}zz\"}}{known}"), "{\"a\": \"yyzz\"}"),
            (format!("{data}{{\"a\": \"yy{message}zz\"}}"), "{\"a\": \"yyzz\"}"),
            (format!("{{\"a\":\n{data}{message}1}}{message}"), "{\"a\":\n1}"),
            (format!("{{\"a\": 1{message}2}}"), "{\"a\": 12}"),
            (format!("{{\"a\": \"* b\", \"c\": \"> d\"}}\n{message}"), "{\"a\": \"* b\", \"c\": \"> d\"}"),
            ("{\"a\": \"b\"}> get /c HTTP/1.1\n".to_owned(), "{\"a\": \"b\"}"),
            ("{\"a\": > PUT /c HTTP/2\n".to_owned(), "{\"a\":"),
            ("{\"a\": 1}< HTTP/1.1 200 OK\n".to_owned(), "{\"a\": 1}"),
            ("{\"a\": 1} b\n> PUT /c HTTP/2\n".to_owned(), "{\"a\": 1} b"),
            (format!("a page{message}"), "a page"),
            ("a page> PUT /c HTTP/2\n".to_owned(), "a page"),
            (format!("{data}{message}"), ""),
        ];
        for (text, expected) in cases {
            let body = body_at(&text, 0);
            assert_eq!(body.joined.as_deref().unwrap_or(body.raw).trim(), expected, "{text}");
        }
    }

    /// Returns the time of a reading. The text is read to its end.
    fn time_of(text: &str) -> Duration {
        let begin = Instant::now();
        let body = body_at(text, 0);
        let time = begin.elapsed();
        assert_eq!((offset_in(text, body.raw), body.raw.len()), (0, text.len()));
        time
    }

    #[test]
    fn a_line_of_many_marks_is_read_in_time() {
        for begin in ["{", "a"] {
            for mark in ["> ", "\r", "< ", "* ", "{", "\"", ": "] {
                let [few, many] = [5_000, 80_000].map(|marks| [begin, &mark.repeat(marks)].concat());
                let few = (0..5).map(|_| time_of(&few)).min().unwrap();
                // Linear time is 16 times as long, and quadratic time 256 times. On a busy machine, some readings are interrupted.
                let is_in_time = (0..40).any(|_| time_of(&many) < few * 80);
                assert!(is_in_time, "{begin}{mark:?}: {few:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_body_inside_it(text in "[{}\\[\\]\"\\\\*<> \n\ra-c:-]{0,40}|\\PC{0,20}") {
            let body = body_at(&text, 0);
            let from = offset_in(&text, body.raw);
            prop_assert!(text[..from].split_inclusive('\n').all(is_progress), "before {from}");
            let rest = &text[from + body.raw.len()..];
            let is_log = ["* ", "> ", "< ", "  % Total", "\r"].iter().any(|mark| rest.starts_with(mark));
            prop_assert!(rest.is_empty() || is_log || without_meter(rest).len() < rest.len(), "after: {rest:?}");
            prop_assert!(body.joined.is_none_or(|joined| joined.len() < body.raw.len()));
        }
    }
}
