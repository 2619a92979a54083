//! Samples of each format, as the tools write them.

use linecard_contract::{DEFAULT_MAX_BODY, Options};
use linecard_model::API;
use linecard_traffic::{Content, Exchange, ExchangeRule, Exchanges, Message, TrafficFormat, read, read_all};
use std::fmt::Write;
use std::ops::ControlFlow;

/// Every sample: its name, and its text.
pub(crate) const SAMPLES: [(&str, &str); 9] = [
    ("chrome.har", include_str!("../samples/chrome.har")),
    ("firefox.har", include_str!("../samples/firefox.har")),
    ("editors.http", include_str!("../samples/editors.http")),
    ("http1.curl.log", include_str!("../samples/http1.curl.log")),
    ("http2.curl.log", include_str!("../samples/http2.curl.log")),
    ("two.curl.log", include_str!("../samples/two.curl.log")),
    ("folders.postman_collection.json", include_str!("../samples/folders.postman_collection.json")),
    ("create.bru", include_str!("../samples/create.bru")),
    ("proxy.exchanges.ndjson", include_str!("../samples/proxy.exchanges.ndjson")),
];

fn shown(message: &Message) -> String {
    let headers: Vec<String> = message.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let body = match &message.body {
        Content::Body(body) => {
            let (text, place) = (String::from_utf8_lossy(&body.bytes), body.place);
            format!("{text:?} at {}:{}, verbatim {}", place.line, place.column, body.is_verbatim)
        }
        other => format!("{other:?}"),
    };
    format!("{headers:?}\n    {body}")
}

/// Describes what is read of a recording, and the findings.
pub(crate) fn described(name: &str, text: &str) -> String {
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    let format = TrafficFormat::from_name(name).unwrap();
    let mut out = String::new();
    let done = read(format, text.as_bytes(), DEFAULT_MAX_BODY, &mut |exchange| {
        match exchange {
            Ok(exchange) => describe(&mut out, &exchanges, &exchange),
            Err(bad) => writeln!(out, "{bad}").unwrap(),
        }
        ControlFlow::Continue(())
    });
    if let Err(error) = done {
        writeln!(out, "{error}").unwrap();
    }
    out
}

fn describe(out: &mut String, exchanges: &Exchanges<'_>, exchange: &Exchange) {
    let Exchange { number, method, url, status, time, request, response, place } = exchange;
    writeln!(out, "{number} at {}:{}: {method} {url} {status:?}", place.line, place.column).unwrap();
    if let Some(time) = time {
        writeln!(out, "  time {}", time.to_rfc3339()).unwrap();
    }
    writeln!(out, "  request {}", shown(request)).unwrap();
    if let Some(response) = response {
        writeln!(out, "  response {}", shown(response)).unwrap();
    }
    let validated = exchanges.validate(exchange);
    for finding in &validated.findings {
        writeln!(out, "  {} {}: {}", finding.severity, finding.rule.id(), finding.message).unwrap();
    }
    for body in &validated.bodies {
        for finding in &body.report {
            writeln!(out, "  {} {} at {}", body.part.as_str(), finding.rule(), finding.pointer()).unwrap();
        }
    }
    for (part, reason) in &validated.unreadable {
        writeln!(out, "  {} unreadable: {reason}", part.as_str()).unwrap();
    }
}

#[test]
fn samples_of_each_format() {
    for (name, text) in SAMPLES {
        insta::assert_snapshot!(name, described(name, text));
    }
}

/// The columns of a body that the file has as it is are those of the file.
#[test]
fn the_file_has_a_verbatim_body_at_its_place() {
    for (name, text) in SAMPLES {
        let lines: Vec<&str> = text.lines().collect();
        let format = TrafficFormat::from_name(name).unwrap();
        let _ = read(format, text.as_bytes(), DEFAULT_MAX_BODY, &mut |exchange| {
            let messages = exchange.ok().into_iter().flat_map(|it| [Some(it.request), it.response]).flatten();
            for message in messages {
                if let Content::Body(body) = message.body
                    && body.is_verbatim
                {
                    let line = lines[body.place.line - 1];
                    let rest: String = line.chars().skip(body.place.column - 1).collect();
                    let first = String::from_utf8(body.bytes).unwrap();
                    let first = first.lines().next().unwrap();
                    assert!(rest.starts_with(first), "{name}: {rest} {first}");
                }
            }
            ControlFlow::Continue(())
        });
    }
}

/// Wherever a recording is cut, it is read up to the cut, and nothing panics. A cut HAR is said to be cut.
#[test]
fn a_recording_may_be_cut_anywhere() {
    for (name, text) in SAMPLES {
        let whole = described(name, text);
        let end = text.trim_end().len();
        for length in (0..end).filter(|length| text.is_char_boundary(*length)).step_by(7) {
            let cut = described(name, &text[..length]);
            if TrafficFormat::from_name(name) == Some(TrafficFormat::Har) {
                if length == 0 {
                    assert!(cut.contains("the file is empty"), "{name}: {cut}");
                    continue;
                }
                assert!(cut.contains("the recording is cut"), "{name}: {cut}");
                let complete = cut.rsplit_once("the recording is cut").unwrap().0;
                assert!(whole.starts_with(complete), "{name}: {cut}");
            }
        }
    }
}

#[test]
fn what_is_not_of_the_format_is_said() {
    let cases = [
        ("a.har", ""),
        ("a.har", "{}"),
        ("a.har", "{\"log\": {\"pages\": []}}"),
        ("a.har", "{\"log\": {\"entries\": {}}}"),
        ("a.har", "{\"log\": {\"entries\": []}} x"),
        ("a.har", "{\"log\": {\"entries\": [{\"request\": 1}, {}, [}]}}"),
        ("a.har", "[1]"),
        ("a.har", "{\"a\": [}"),
        ("a.curl", "hello"),
        ("a.curl", "== Info: Connected\n=> Send header, 9 bytes (0x9)\n0000: GET / HTTP/1.1\n"),
        ("a.curl", "warning\n17:30:00.123456 => Send header, 9 bytes (0x9)\n0000: 47 45 54 20 2f  GET /\n"),
        ("a.bru", "put {\n  url: x\n"),
        ("a.bru", "hello"),
        ("a.bru", "put {\n  body: none\n}\n"),
        ("a.bru", "vars {\n  user: ann\n}\n"),
        ("a.postman_collection.json", "[]"),
        ("a.postman_collection.json", "{\"item\": [1, {\"request\": 1}, {\"request\": {\"url\": {}}}]}"),
        ("a.http", "PUT /x\nno header\n"),
        ("a.exchanges.ndjson", "{}\n1\n{\"method\": \"GET\"}\n"),
        ("a.exchanges.ndjson", "{\"method\": \"GET\", \"path\": \"/\", \"url\": \"/\"}\n"),
        ("a.exchanges.ndjson", "{\"method\": \"GET\", \"path\": \"/\", \"status\": 99}\n"),
        ("a.exchanges.ndjson", "{\"method\": \"GET\", \"path\": \"/\", \"time\": \"2026-11-27 at noon\"}\n"),
    ];
    let described: Vec<String> =
        cases.iter().map(|(name, text)| format!("{name} {text:?}\n{}", described(name, text))).collect();
    insta::assert_snapshot!(described.join("\n"));
}

#[test]
fn the_guide_lists_every_rule_and_every_ending() {
    let guide = include_str!("../../../../book/src/guide/traffic.md");
    for rule in ExchangeRule::ALL {
        assert!(guide.contains(&format!("| `{}` |", rule.id())), "{}", rule.id());
    }
    for ending in TrafficFormat::ALL.iter().flat_map(|format| format.endings()) {
        assert!(guide.contains(&format!("`*{ending}`")), "{ending}");
    }
}

/// The samples of the guide are read.
#[test]
fn the_guide_has_a_line_that_is_read() {
    let guide = include_str!("../../../../book/src/guide/traffic.md");
    let line = guide.lines().find(|line| line.starts_with("{\"form\"")).unwrap();
    assert!(read_all(TrafficFormat::Ndjson, line.as_bytes()).unwrap()[0].is_ok());
}

#[test]
fn base_paths() {
    let path = "tenants/t/groups/g/users/u/services/call_processing_policies/";
    let cases = [
        (None, format!("https://example.org/a/b/api/v1/{path}"), true),
        (None, format!("/api/v1/{path}?x=/api/v1/"), true),
        (None, format!("{{{{host}}}}/api/v1/{path}"), true),
        (None, format!("/api/v01/proxy/{path}"), false),
        (Some("/api/v01/proxy/"), format!("/api/v01/proxy/{path}"), true),
        (Some("/api/v01/proxy/"), format!("/api/v1/{path}"), false),
    ];
    for (base, url, is_found) in cases {
        let found = linecard_traffic::look_up(&API, base, "GET", &url);
        assert_eq!(matches!(found, linecard_traffic::Lookup::Operation(_)), is_found, "{base:?} {url}");
    }
}

/// An empty object is a valid body of every GET. Any other body that is not documented is a violation.
#[test]
fn a_get_may_have_an_empty_object_as_its_body() {
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    let policies = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let phones = "/api/v1/tenants/t/groups/g/users/u/access_device/extra_phones/";
    for (method, path, body, expected) in [
        ("GET", policies, "{}", &[][..]),
        ("GET", phones, " { } ", &[]),
        ("GET", policies, r#"{"a": 1}"#, &["exchange.request-body"]),
        ("GET", policies, "[]", &["exchange.request-body"]),
        ("GET", policies, "{", &["exchange.request-body"]),
    ] {
        let text = serde_json::json!({"method": method, "path": path, "request_text": body}).to_string();
        let exchange = read_all(TrafficFormat::Ndjson, text.as_bytes()).unwrap().remove(0).unwrap();
        let validated = exchanges.validate(&exchange);
        let rules: Vec<&str> = validated.findings.iter().map(|finding| finding.rule.id()).collect();
        assert_eq!(rules, expected, "{method} {path} {body}");
    }
}
