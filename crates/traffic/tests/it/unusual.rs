//! What recordings seldom have: it is read as it is meant, or it is an error.

use crate::formats::described;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

const PATH: &str = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";

/// Checks that the description of a recording has all expected texts.
fn check(name: &str, text: &str, expected: &[&str]) {
    let text = text.replace("PATH", PATH);
    let described = described(name, &text);
    for expected in expected {
        assert!(described.contains(expected), "expected {expected} in:\n{described}\nof:\n{text}");
    }
}

const BAD: &str = "response call-processing-policies.useUserCallLimitsSetting.get.type at /useUserCallLimitsSetting";

#[test]
fn logs_of_curl() {
    let get = "> GET PATH HTTP/1.1\n> Host: x\n>\n< HTTP/1.1 200 OK\n<\n";
    let bad = r#"{"useUserCallLimitsSetting": "bad"}"#;
    let end = "* Connection #0 to host x left intact\n";
    let meter = "\r100  195k  100  195k    0     0  42.1M      0 --:--:-- --:--:-- --:--:-- 47.6M\n";
    let cut = format!(r#"{{"useUserCallLimitsSetting": "b{meter}{end}ad"}}"#);
    let unrecorded = "note exchange.recorded";
    let cases: [(String, &[&str]); 9] = [
        // The next request follows the body without a line end.
        (format!("{}{bad}{}{{}}\n", get, get.replace("GET", "PUT")), &["1 at 1:1: GET", "2 at 6:36: PUT"]),
        (format!("{get}{bad}\n{end}{}{{}}\n{end}", get.replace("GET", "put")), &["2 at 8:1: put", BAD]),
        (format!("{get}{bad}{}{{}}\n{end}", get.replace("GET", "put")), &["2 at 6:36: put", BAD]),
        (
            format!("{get}{bad}\n{}", get.split_once("Host: x\n").unwrap().1).replace("\n>\n<", "\n<"),
            &["exchange 1 (line 1): the log has two responses for one request"],
        ),
        (format!("< HTTP/1.1 200 OK\n<\n{bad}\n{get}{{}}"), &["exchange 1 (line 1): the log has a response without"]),
        // A line of the log falls inside the body.
        (
            format!("{get}{{ [102400 bytes data]\n{cut}\n"),
            &[BAD, "\"{\\\"useUserCallLimitsSetting\\\": \\\"bad\\\"}\" at 7:1"],
        ),
        (
            format!("{get}{{\"useUserCallLimitsSetting\": \"b{end}ad\"}}\n"),
            &[BAD, "\\\"bad\\\"}\" at 6:1, verbatim false"],
        ),
        // The body is in another file.
        (format!("{get}{{ [640 bytes data]\n{end}").replace("HTTP/1.1", "HTTP/2"), &[unrecorded]),
        (format!("{get}{{ [10 bytes data]\n{end}").replace("<\n", "< Transfer-Encoding: chunked\n<\n"), &[unrecorded]),
    ];
    for (text, expected) in cases {
        check("a.curl.log", &text, expected);
    }
}

#[test]
fn hand_written_requests() {
    let put = "PUT https://xPATH\n\n{\"useUserCallLimitsSetting\": \"bad\"}\n";
    let bad = "request call-processing-policies.useUserCallLimitsSetting.put.type at /useUserCallLimitsSetting";
    let in_braces = "a text in double braces is not the name of a variable";
    let braces = put.replace("bad", "{{Ann Smith}}");
    let bruno = "put {\n  url: https://xPATH\n  body: json\n}\n\nbody:json {\n  {\"a\": \"{{Ann Smith}}\"}\n}\n";
    let cases: [(&str, String, &[&str]); 8] = [
        ("a.http", format!("< {{%\n request.variables.set(\"a\",\"b\");\n%}} // done\n{put}"), &[bad]),
        ("a.http", format!("### b\n< {{% a %}} // b\n{put}"), &[bad]),
        ("a.http", format!("GET /\n\n### b\n< {{%\n a\n{put}"), &["exchange 2 (line 4): the script has no end"]),
        ("a.http", braces, &["unreadable: a text in double braces is not"]),
        (
            "a.http",
            "GET {{base}}\n".to_owned(),
            &["note exchange.other-api: the exchange is skipped: the variable base has"],
        ),
        ("a.bru", bruno.to_owned(), &[in_braces]),
        ("a.bru", bruno.replace("Ann Smith", "user"), &["the variable user has no value"]),
        ("a.bru", "{\n  \"a\": 1\n}\n".to_owned(), &["not a Bruno request: expected the name of a block"]),
    ];
    for (name, text, expected) in cases {
        check(name, &text, expected);
        assert!(!described(name, &text).contains("the variable Ann"), "{text}");
    }
}

/// A saved response is what the server sent: braces in it are no variable.
#[test]
fn saved_responses() {
    let collection = |body: &str| {
        format!(
            r#"{{"item": [{{"request": "https://xPATH", "response": [{{"code": 200, "body": {body}}}]}}],
            "variable": [{{"key": "a", "value": "\", \"useUserCallLimitsSetting\": \"bad"}}]}}"#
        )
    };
    for name in ["a", "b", "Ann Smith"] {
        let text = collection(&format!(r#""{{\"supportedMediaSetName\": \"{{{{{name}}}}}\"}}""#));
        let expected = format!(r#""{{\"supportedMediaSetName\": \"{{{{{name}}}}}\"}}" at"#);
        check("a.postman_collection.json", &text, &[&expected]);
    }
}

#[test]
fn entries_of_har() {
    let entry = |request: &str, response: &str| {
        format!(
            r#"{{"log": {{"entries": [{{"request": {{"method": "PUT", "url": "https://xPATH"{request}}},
            "response": {{"status": 200{response}}}}}]}}}}"#
        )
    };
    let latin1 = BASE64_STANDARD.encode(b"{\"supportedMediaSetName\": \"lunch\xe9\"}");
    let content = format!(
        r#", "headers": [{{"name": "content-type", "value": "application/json"}}],
        "content": {{"size": 9, "mimeType": "application/json; charset=iso-8859-1", "encoding": "base64", "text": "{latin1}"}}"#
    );
    let cases: [(String, &str); 4] = [
        (
            entry(r#", "bodySize": 41, "postData": {"params": [], "text": ""}"#, ""),
            "does not have the body of the request",
        ),
        (
            entry(r#", "postData": {"text": "", "params": [{"name": "x"}]}"#, ""),
            "request unreadable: the body is a form",
        ),
        (entry("", r#", "content": {"size": 9, "text": ""}"#), "does not have the body of the response"),
        (entry("", &content), "lunché"),
    ];
    let wrong = entry("", r#", "content": {"size": "\"url\": 12"}"#);
    assert!(
        described("a.har", &wrong).contains("a value has the wrong type in `size` (column"),
        "{}",
        described("a.har", &wrong)
    );
    for (text, expected) in cases {
        check("a.har", &text, &[expected]);
    }
}

/// Recorders write times in several forms. What is not RFC 3339, or stands for no time, counts as none.
#[test]
fn the_time_of_an_entry() {
    let cases = [
        (r#""2026-11-27T18:30:00.250+01:00""#, Some("  time 2026-11-27T18:30:00.250+01:00\n")),
        (r#""2026-11-27T17:30:00Z""#, Some("  time 2026-11-27T17:30:00+00:00\n")),
        (r#""1970-01-01T00:00:00.000Z""#, None),
        (r#""2026-11-27T17:30:00.250+0100""#, None),
        (r#""yesterday""#, None),
        ("1764264600", None),
        ("null", None),
    ];
    for (time, expected) in cases {
        let entry =
            format!(r#"{{"startedDateTime": {time}, "request": {{"method": "GET", "url": "https://x{PATH}"}}}}"#);
        let described = described("a.har", &format!(r#"{{"log": {{"entries": [{entry}]}}}}"#));
        assert!(described.starts_with("1 at 1:"), "{time}:\n{described}");
        match expected {
            Some(expected) => assert!(described.contains(expected), "{time}:\n{described}"),
            None => assert!(!described.contains("  time "), "{time}:\n{described}"),
        }
    }
}

#[test]
fn a_value_of_a_wrong_type_is_named() {
    let line = r#"{"method":"GET","path":"/\"url\":","status":"x"}"#;
    check("a.exchanges.ndjson", line, &["not an exchange: a value has the wrong type in `status` (column 47)"]);
}
