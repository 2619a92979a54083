//! The NDJSON of this crate: its schema, and what is written is what is read.

use crate::formats::SAMPLES;
use chrono::{DateTime, FixedOffset};
use linecard_contract::{DEFAULT_MAX_BODY, LineColumn};
use linecard_traffic::{
    Content, EXCHANGE_SCHEMA, Exchange, Message, RecordedBody, TrafficFormat, Writer, read, read_all, write_line,
};
use proptest::prelude::*;
use serde_json::Value;
use std::ops::ControlFlow;

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(EXCHANGE_SCHEMA).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// The schema accepts a line if and only if the reader does. The version is the only thing that both check as a value.
#[test]
fn the_schema_agrees_with_the_reader() {
    let validator = validator();
    let more = [
        r#"{"method": "GET"}"#,
        r#"{"method": "GET", "url": "/", "path": "/"}"#,
        r#"{"method": "GET", "path": "/", "status": 99}"#,
        r#"{"method": "GET", "path": "/", "status": "200"}"#,
        r#"{"method": "GET", "path": "/", "status": null, "request": null}"#,
        r#"{"method": "GET", "path": "/", "form": 2}"#,
        r#"{"method": "GET", "path": "/", "request_headers": {"a": 1}}"#,
        r#"{"method": "GET", "path": "/", "request_headers": {"a": ["1"]}, "response_omitted": true}"#,
        r#"{"method": "GET", "path": "/", "time": "2026-11-27T17:30:00Z"}"#,
        r#"{"method": "GET", "path": "/", "time": "2026-11-27T17:30:00.25+01:00"}"#,
        r#"{"method": "GET", "path": "/", "time": null}"#,
        r#"{"method": "GET", "path": "/", "time": ""}"#,
        r#"{"method": "GET", "path": "/", "time": "2026-11-27T17:30:00"}"#,
        r#"{"method": "GET", "path": "/", "time": "2026-11-31T17:30:00Z"}"#,
        r#"{"method": "GET", "path": "/", "time": 1764264600}"#,
        r#"{"method": "GET", "path": "/", "more": 1}"#,
        r#"{"path": "/"}"#,
        "[]",
    ];
    let lines = SAMPLES[8].1.lines().filter(|line| serde_json::from_str::<Value>(line).is_ok());
    for line in lines.chain(more) {
        // The schema does not say that a body is given once.
        if line.contains("request_text") {
            continue;
        }
        let value: Value = serde_json::from_str(line).unwrap();
        let is_read = read_all(TrafficFormat::Ndjson, line.as_bytes()).unwrap()[0].is_ok();
        assert_eq!(validator.is_valid(&value), is_read, "{line}");
    }
}

/// The parts of an exchange, without its place, and without white space around bodies.
type Parts = (String, String, Option<u16>, Option<DateTime<FixedOffset>>, Vec<(Vec<(String, String)>, Vec<u8>, bool)>);

fn parts(exchange: &Exchange) -> Parts {
    let messages = [Some(&exchange.request), exchange.response.as_ref()].into_iter().flatten();
    let messages = messages.map(|message| {
        let mut headers = message.headers.clone();
        headers.sort();
        (headers, message.body.bytes().trim_ascii().to_vec(), matches!(message.body, Content::Unrecorded))
    });
    (exchange.method.clone(), exchange.url.clone(), exchange.status, exchange.time, messages.collect())
}

fn message() -> impl Strategy<Value = Message> {
    let body = prop_oneof![
        Just(Content::Empty),
        Just(Content::Unrecorded),
        prop_oneof![
            proptest::collection::vec(any::<u8>(), 1..20),
            "[\\[\\]{}\":,0-9a-z é]{1,20}".prop_map(String::into_bytes),
            "(\\{\"a\":\\[1,null,\"é\"\\]\\}|null|1)".prop_map(String::into_bytes),
        ]
        .prop_map(|bytes| Content::Body(RecordedBody {
            bytes,
            place: LineColumn { line: 1, column: 1 },
            is_verbatim: false
        })),
    ];
    let headers = proptest::collection::vec(("[a-c]{1,2}", "[a-z]{0,3}"), 0..4);
    (headers, body).prop_map(|(headers, body)| Message { headers, body })
}

/// A time of RFC 3339, with any number of digits of a second.
fn time() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (-62_000_000_000_i64..253_000_000_000, 0_u32..1_000_000_000, -1439_i32..1440).prop_map(
        |(seconds, nanoseconds, minutes)| {
            let time = DateTime::from_timestamp(seconds, nanoseconds).unwrap();
            time.with_timezone(&FixedOffset::east_opt(minutes * 60).unwrap())
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        method in "[A-Z]{1,5}",
        url in "(https://a)?/[a-z?:/]{0,9}",
        status in proptest::option::of(100_u16..600),
        time in proptest::option::of(time()),
        request in message(),
        response in message(),
    ) {
        let response = status.map(|_| response);
        let exchange = Exchange { number: 1, method, url, status, time, request, response, place: LineColumn { line: 1, column: 1 } };
        let mut written = Vec::new();
        write_line(&mut written, &exchange).unwrap();
        let read = read_all(TrafficFormat::Ndjson, &written[..]).unwrap().remove(0).unwrap();
        prop_assert_eq!(parts(&read), parts(&exchange));
        let value: Value = serde_json::from_slice(&written).unwrap();
        prop_assert!(validator().is_valid(&value));
        let mut writer = Writer::new(TrafficFormat::Har, Vec::new()).unwrap();
        writer.write(&exchange).unwrap();
        let har = read_all(TrafficFormat::Har, &writer.finish().unwrap()[..]).unwrap().remove(0).unwrap();
        prop_assert_eq!(har.time, exchange.time);
    }

    /// Nothing panics on any text in any format.
    #[test]
    fn any_text_is_read(text in "([a-z0-9:/ {}\\[\\]\"<>*#@,.\\\\]|\n|\\{\\{|PUT |\\{\"log\":\\{\"entries\":\\[){0,60}") {
        for format in TrafficFormat::ALL {
            let _ = read(format, text.as_bytes(), DEFAULT_MAX_BODY, &mut |_| ControlFlow::Continue(()));
        }
    }
}
