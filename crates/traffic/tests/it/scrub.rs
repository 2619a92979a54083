//! Scrubbing keeps the findings, and leaves no value.

use crate::formats::SAMPLES;
use linecard_contract::{Method, Object, Options, Report, validate};
use linecard_model::API;
use linecard_testkit::{faults, samples, valid};
use linecard_traffic::{Exchanges, ReadError, Scrubber, TrafficFormat, Writer, read_all};
use proptest::prelude::*;
use serde_json::Value;

/// The findings of a report: what scrubbing keeps.
fn findings(report: &Report) -> Vec<String> {
    let finding = |finding: linecard_contract::Finding<'_>| {
        format!("{} {} {}", finding.severity(), finding.rule(), finding.pointer())
    };
    report.findings().map(finding).collect()
}

fn bodies() -> impl Iterator<Item = (&'static Object, Method)> {
    let methods = |object: &'static Object| object.methods.iter().map(move |method| (object, *method));
    API.objects.iter().copied().flat_map(methods)
}

fn check(scrubber: &mut Scrubber, object: &'static Object, method: Method, body: &Value) {
    let text = body.to_string();
    let after = match scrubber.body(object, method, text.as_bytes()) {
        Ok(after) => after,
        // The test kit makes any names of unknown attributes.
        Err(error) if error.0.contains("looks like an address") => return,
        Err(error) => panic!("{}.{method}: {error}: {text}", object.name),
    };
    let after = String::from_utf8(after).unwrap();
    let reports = [&text, &after].map(|body| findings(&validate(object, method, body)));
    assert_eq!(reports[0], reports[1], "{}.{method}:\n{text}\n{after}", object.name);
}

#[test]
fn the_findings_of_generated_bodies_stay() {
    let mut scrubber = Scrubber::from_seed("test");
    for (object, method) in bodies() {
        for body in samples(valid(object, method), 7).take(10) {
            check(&mut scrubber, object, method, &body);
        }
        for fault in faults(object, method) {
            for faulty in samples(fault.bodies(&linecard_testkit::Shape::default()), 7).take(1) {
                check(&mut scrubber, object, method, &faulty.body);
            }
        }
    }
}

/// What a value may not survive as: its letters are in no name and in no word of a list.
const SECRET: &str = "ZQXKW";

#[test]
fn no_value_stays() {
    let texts = [
        r#"{"name": "@", "newName": "@", "unknown": {"@": ["@", {"deep": "@"}]}, "phoneNumber": "+32ZQXKW"}"#,
        r#"{"selection": "@", "fromDnCriteria": {"selection": "@", "phoneNumbers": ["@", "sip:@@x"]}}"#,
        r#"["@"]"#,
        r#""@""#,
        r#"{"name": "@", "name": "@"}"#,
    ];
    let mut scrubber = Scrubber::random().unwrap();
    for text in texts {
        // Names of members stay: findings point to them.
        let text = text.replace("\"@\":", "\"name\":").replace('@', SECRET);
        for (object, method) in bodies() {
            let after = String::from_utf8(scrubber.body(object, method, text.as_bytes()).unwrap()).unwrap();
            assert!(!after.contains(SECRET), "{after}");
            assert_eq!(findings(&validate(object, method, &text)), findings(&validate(object, method, &after)));
        }
    }
    for text in [
        "{",
        "{\"ann@example.org\": 1}",
        "{\"a\": {\"+3225550100\": 1}}",
        "{\"a\": 1}}",
        "{\"a\": \"\\ud800\"}",
        "{'a': 1}",
    ] {
        scrubber.body(API.objects[0], Method::Put, text.as_bytes()).unwrap_err();
    }
}

fn scrubbed(format: TrafficFormat, text: &str) -> String {
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    let mut scrubber = Scrubber::from_seed("test");
    let mut writer = Writer::new(format, Vec::new()).unwrap();
    for exchange in read_all(format, text.as_bytes()).unwrap_or_default().into_iter().flatten() {
        if let Ok(Some(other)) = scrubber.exchange(&exchanges, &exchange) {
            writer.write(&other).unwrap();
        }
    }
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

/// The rules, severities and pointers of the exchanges that can be scrubbed.
fn rules(format: TrafficFormat, text: &str) -> Vec<String> {
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path: None };
    let mut scrubber = Scrubber::from_seed("test");
    let mut rules = Vec::new();
    for exchange in read_all(format, text.as_bytes()).unwrap_or_default().into_iter().flatten() {
        if let Ok(Some(_)) = scrubber.exchange(&exchanges, &exchange) {
            let validated = exchanges.validate(&exchange);
            rules.push(format!("{:?} {:?}", validated.operation, exchange.status));
            rules.extend(validated.findings.iter().map(|it| format!("{} {}", it.severity, it.rule.id())));
            rules.extend(validated.bodies.iter().flat_map(|body| findings(&body.report)));
        }
    }
    rules
}

#[test]
fn recordings_are_written_anew_with_the_same_findings() {
    for (name, text) in SAMPLES {
        // The last line of one sample is cut.
        let text = text
            .rsplit_once("{\"method\": \"GET\", \"path\": \"/api/v1/tenants/acme/gr\n")
            .map_or(text, |(text, _)| text);
        let format = TrafficFormat::from_name(name).unwrap();
        let written = scrubbed(format, text);
        insta::assert_snapshot!(format!("scrubbed {name}"), written);
        assert!(!rules(format, text).is_empty(), "{name}");
        assert_eq!(rules(format, text), rules(format, &written), "{name}:\n{written}");
        for gone in ["acme", "ann@", "/ann/", "6e1f", "lunch", "dinner", "192.0.2.7"] {
            assert!(!written.contains(gone), "{name} still has {gone}:\n{written}");
        }
    }
}

#[test]
fn a_value_is_the_same_in_path_and_body() {
    let line = r#"{"method":"POST","path":"/api/v1/tenants/t/groups/g/users/ann%20b/services/selective_call_acceptance/criteria/?q=ann+b","request":{"name":"ann b"}}"#;
    let written = scrubbed(TrafficFormat::Ndjson, line);
    let value: Value = serde_json::from_str(&written).unwrap();
    let name = value["request"]["name"].as_str().unwrap().replace(' ', "%20");
    assert_eq!(value["path"].as_str().unwrap().matches(&name).count(), 2, "{written}");
}

#[test]
fn a_query_may_be_a_value() {
    let path = "/proxy/acme/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let line = format!(r#"{{"method":"GET","path":"{path}?ann&a=%zz&ann@x=b&limit=50&q=ann#ann"}}"#);
    insta::assert_snapshot!(scrubbed(TrafficFormat::Ndjson, &line));
}

#[test]
fn another_base_path_stays() {
    let path = "/api/v01/proxy/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let line = format!(r#"{{"method":"GET","path":"{path}"}}"#);
    let exchange = read_all(TrafficFormat::Ndjson, line.as_bytes()).unwrap().remove(0).unwrap();
    let base_path = Some("/api/v01/proxy/");
    let exchanges = Exchanges { api: &API, options: Options::default(), base_path };
    let url = Scrubber::from_seed("test").exchange(&exchanges, &exchange).unwrap().unwrap().url;
    assert_eq!(exchanges.validate(&exchange).operation, Some("getCallProcessingPolicies"));
    assert!(
        url.starts_with("/api/v01/proxy/tenants/") && url.ends_with("/services/call_processing_policies/"),
        "{url}"
    );
}

/// An id may be equal to a word of any path.
#[test]
fn a_word_stays_only_where_a_path_has_it() {
    let paths = [
        "tenants/anywhere/groups/criteria/users/login/services/nope/",
        "tenants/anywhere/groups/criteria/users/login/services/call_processing_policies",
        "tenants/anywhere/criteria/login/",
    ];
    for path in paths {
        let line = format!(r#"{{"method":"GET","path":"/api/v1/{path}"}}"#);
        let written = scrubbed(TrafficFormat::Ndjson, &line);
        assert!(written.contains("/api/v1/tenants/"), "{written}");
        for gone in ["anywhere", "criteria", "login", "nope"] {
            assert!(!written.contains(gone), "{gone} stays in {written}");
        }
    }
}

/// A method in lower case is read as the same method, so it can be scrubbed.
#[test]
fn a_method_may_be_in_lower_case() {
    let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let har = format!(r#"{{"log": {{"entries": [{{"request": {{"method": "get", "url": "{path}"}}}}]}}}}"#);
    assert!(scrubbed(TrafficFormat::Har, &har).contains(r#""method": "get""#));
}

#[test]
fn a_cut_recording_has_an_error() {
    assert!(matches!(read_all(TrafficFormat::Har, &b"{\"log\": {\"entries\": ["[..]), Err(ReadError::Cut { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any JSON at all, in any object.
    #[test]
    fn the_findings_of_any_json_stay(index in any::<prop::sample::Index>(), body in any_json()) {
        let bodies: Vec<(&'static Object, Method)> = bodies().collect();
        let (object, method) = bodies[index.index(bodies.len())];
        // With the names of the object, values of the wrong kinds are reached.
        let names: Vec<&str> = object.fields().iter().map(|field| field.name).collect();
        let body = match body {
            Value::Array(items) => items.into_iter().enumerate()
                .map(|(index, item)| (names[index % names.len()].to_owned(), item)).collect(),
            body => body,
        };
        check(&mut Scrubber::from_seed("test"), object, method, &body);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "[+*#?0-9a-zA-Z@. -]{0,12}".prop_map(Value::from),
        "(sips?:)?[a-z]{1,4}@[a-z]{1,4}".prop_map(Value::from),
        "20[0-9]{2}-[01][0-9]-[0-3][0-9]".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::hash_map("[a-z~/]{0,4}", inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
