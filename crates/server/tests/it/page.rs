//! The files of the page at `/`, and validation results with spans. The tests in `browser` use the page itself.

use crate::client::{Response, Server};
use linecard_contract::{Effect, Method, Object};
use linecard_model::objects::OBJECTS;
use linecard_server::{Config, MemoryStore};
use serde_json::{Value, json};
use std::fmt::Write;
use std::sync::Arc;

#[test]
fn its_files_have_security_headers_and_tags() {
    let server = Server::start();
    for (path, media_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/page.css", "text/css; charset=utf-8"),
        ("/page.js", "text/javascript; charset=utf-8"),
        ("/page/editor.js", "text/javascript; charset=utf-8"),
        ("/icon.svg", "image/svg+xml"),
        ("/contract.json", "application/json"),
    ] {
        let file = server.ask("GET", path, "");
        assert_eq!((file.status, file.header("content-type")), (200, media_type), "{path}");
        assert_eq!(file.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(file.header("cache-control"), "no-cache", "{path}");
        let policy = file.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"), "{path}: {policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{path}: {policy}");
        let known = server.ask_with("GET", path, &[("if-none-match", file.header("etag"))], "");
        assert_eq!((known.status, known.text.as_str(), known.header("etag")), (304, "", file.header("etag")), "{path}");
        let other = server.ask_with("GET", path, &[("if-none-match", "\"other\"")], "");
        assert_eq!((other.status, other.text == file.text), (200, true), "{path}");
        let head = server.ask("HEAD", path, "");
        assert_eq!((head.status, head.text.as_str()), (200, ""), "{path}");
    }
}

#[test]
fn its_files_are_compressed_for_callers_that_accept_it() {
    let server = Server::start();
    for path in ["/", "/page.css", "/page.js", "/page/editor.js", "/contract.json"] {
        let plain = server.ask("HEAD", path, "");
        let compressed = server.ask_with("HEAD", path, &[("accept-encoding", "br, gzip")], "");
        assert_eq!((plain.header("content-encoding"), plain.header("vary")), ("", "accept-encoding"), "{path}");
        assert_eq!(
            (compressed.header("content-encoding"), compressed.header("vary")),
            ("gzip", "accept-encoding"),
            "{path}"
        );
        let length = |response: &Response| response.header("content-length").parse::<usize>().unwrap();
        assert!(length(&compressed) * 3 < length(&plain) * 2, "{path}: {}", length(&compressed));
        // Each encoding has its own tag.
        assert_ne!(compressed.header("etag"), plain.header("etag"), "{path}");
        let known = [("accept-encoding", "gzip"), ("if-none-match", compressed.header("etag"))];
        let known = server.ask_with("GET", path, &known, "");
        assert_eq!(
            (known.status, known.header("content-encoding"), known.header("vary")),
            (304, "", "accept-encoding")
        );
    }
    // The contract is a tenth of its length.
    let contract = server.ask_with("HEAD", "/contract.json", &[("accept-encoding", "gzip")], "");
    assert!(contract.header("content-length").parse::<usize>().unwrap() < 100_000);
}

/// The page of the operations may style its elements, and loads nothing from elsewhere.
#[test]
fn the_operations_have_a_page() {
    let server = Server::start();
    for (path, media_type, encoding) in [
        ("/docs", "text/html; charset=utf-8", ""),
        ("/docs/docs.js", "text/javascript; charset=utf-8", ""),
        ("/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8", "gzip"),
        ("/docs/swagger-ui.css", "text/css; charset=utf-8", "gzip"),
    ] {
        let file = server.ask("HEAD", path, "");
        assert_eq!((file.status, file.header("content-type")), (200, media_type), "{path}");
        assert_eq!(file.header("content-encoding"), encoding, "{path}");
        let policy = file.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("http"), "{path}");
        let known = server.ask_with("GET", path, &[("if-none-match", file.header("etag"))], "");
        assert_eq!((known.status, known.text.as_str()), (304, ""), "{path}");
    }
    let page = server.ask("GET", "/docs", "").text;
    assert!(!page.contains("http") && page.contains("docs/docs.js"));
}

/// All requests of the page are relative, so that it works below any path.
#[test]
fn its_files_refer_to_this_server_only() {
    let server = Server::start();
    let page = server.ask("GET", "/", "").text;
    let modules = page.split("<link rel=\"modulepreload\" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let modules: Vec<String> = modules.map(|name| format!("/{name}")).collect();
    assert!(modules.len() > 10);
    for path in ["/", "/page.css", "/page.js"].into_iter().chain(modules.iter().map(String::as_str)) {
        let file = server.ask("GET", path, "").text;
        for elsewhere in ["http:", "https:", "\"//", "url(", "@import", "style=", "innerHTML", "eval("] {
            assert!(!file.contains(elsewhere), "{path} has {elsewhere}");
        }
    }
    let named = page.split("src=\"").chain(page.split("<link rel=\"icon\" href=\"")).skip(1);
    let named: Vec<&str> = named.filter_map(|rest| rest.split('"').next()).collect();
    assert!(named.contains(&"page.js"));
    for name in named.into_iter().filter(|name| name.contains('.') && !name.contains('<')) {
        assert_eq!(server.ask("GET", &format!("/{name}"), "").status, 200, "{name}");
    }
}

#[test]
fn the_contract_has_every_object_and_its_rules() {
    let contract = Server::start().get("/contract.json");
    let objects = contract["objects"].as_array().unwrap();
    assert_eq!(objects.len(), OBJECTS.len());
    for (shown, object) in objects.iter().zip(OBJECTS) {
        assert_eq!(shown["name"], object.name);
        let attributes = shown["attributes"].as_array().unwrap();
        assert_eq!(attributes.len(), object.fields().len(), "{}", object.name);
        // Each rule is listed with its attribute, or with the object.
        let ids = attributes.iter().chain([shown]).flat_map(|of| of["rules"].as_array().unwrap()).count();
        let rules: usize = object.all_rule_ids().len();
        assert_eq!(ids, rules, "{}", object.name);
    }
    let named = |name| objects.iter().find(|object| object["name"] == name).unwrap();
    insta::assert_snapshot!("schedule_recurrence", format!("{:#}", named("schedule-recurrence")["conditions"]));
    insta::assert_snapshot!("criteria_from_dn", format!("{:#}", named("criteria-from-dn")));
    insta::assert_snapshot!(
        "presences_and_severities",
        format!("{:#}\n{:#}", contract["presences"], contract["severities"])
    );
}

#[test]
fn every_example_is_valid() {
    let server = Server::start();
    for object in OBJECTS {
        for method in Method::ALL {
            let path = format!("{}/{}", object.name, method.as_id());
            let example = server.ask("GET", &format!("/examples/{path}"), "");
            assert_eq!(example.status == 200, object.has(method), "{path}");
            if example.status == 200 {
                let result = validated(&server, &path, &example.text);
                assert_eq!(result["valid"], true, "{path}: {result:#}");
                assert!(!renames(object, method, &example.json()), "{path}: {}", example.text);
            }
        }
    }
}

/// Whether a body gives a new name to anything.
fn renames(object: &Object, method: Method, body: &Value) -> bool {
    let Value::Object(members) = body else { return false };
    members.iter().any(|(name, value)| {
        let Some(field) = object.field(name) else { return false };
        let inner = || value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter();
        matches!(field.effect, Effect::Renames(_))
            || field.kind(method).objects().iter().any(|of| inner().any(|value| renames(of, method, value)))
    })
}

fn validated(server: &Server, path: &str, text: &str) -> Value {
    let response = server.ask("POST", &format!("/validate/{path}"), text);
    assert_eq!(response.status, 200, "{}", response.text);
    assert_eq!((response.header("cache-control"), response.header("etag")), ("no-store", ""));
    response.json()
}

/// The text of a finding, with the UTF-16 offsets of JavaScript.
fn part(text: &str, finding: &Value) -> String {
    let offset = |name: &str| usize::try_from(finding[name].as_u64().unwrap()).unwrap();
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[offset("from")..offset("to")]).unwrap()
}

#[test]
fn a_finding_has_its_span() {
    let server = Server::start();
    let mut shown = String::new();
    for (what, path, text) in [
        ("nothing", "criteria/post", ""),
        (
            "a value, a name, and an object that lacks an attribute",
            "criteria/post",
            "{\n  \"name\": \"\",\n  \"newName\": 1, \"fromDnCriteria\": {}\n}",
        ),
        (
            "behind characters of two, three and four bytes",
            "criteria/put",
            "{\"name\": \"é漢😀\", \"active\": \"😀\",\n\"é😀\": 1, \"newName\": \"\"}",
        ),
        ("behind a byte order mark", "criteria/put", "\u{feff}{\"name\": 1}"),
        ("a name with escapes", "criteria/put", "{\"name\": \"a\", \"\\u0061\\\"\": 1}"),
        ("a word that is no JSON", "criteria/put", "{\"name\": \"é😀\", \"active\": yes}"),
        ("within a text", "criteria/put", "{\"name\": \"é😀\\q\"}"),
        ("at the end of a line", "criteria/put", "{\"name\": \"é😀\n\"}"),
        ("at the end of the text", "criteria/put", "{\"name\": \"é😀\","),
        (
            "an item of a list, and what has no effect",
            "criteria-from-dn/post",
            "{\"selection\": \"Any\", \"includeAnonymousCallers\": true, \"includeUnavailableCallers\": true, \"phoneNumbers\": [\"1\", \"é\"]}",
        ),
        ("no such body", "criteria-from-dn/delete", "{}"),
    ] {
        writeln!(shown, "{what}: {path} {text:?}").unwrap();
        for finding in validated(&server, path, text)["findings"].as_array().unwrap() {
            let [line, column, severity, rule] = ["line", "column", "severity", "rule"].map(|name| &finding[name]);
            let part = part(text, finding);
            writeln!(shown, "  {line}:{column} {part:?} {severity} {rule}").unwrap();
        }
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_result_has_all_its_findings() {
    let server = Server::start();
    let result = validated(&server, "criteria/post", r#"{"newName": "hunter2", "name": "hunter2"}"#);
    insta::assert_snapshot!(format!("{result:#}"));
    let valid = validated(&server, "criteria/DELETE", r#"{"name": "lunch"}"#);
    assert_eq!((&valid["valid"], valid["findings"].as_array().unwrap().len()), (&true.into(), 0));
    // A report has a maximum number of findings, and says that there are more.
    let result = validated(&server, "criteria/put", &format!("{{{}", "\"a\": 1, ".repeat(600)));
    assert_eq!(result["cut"], true);
    assert_eq!(result["findings"].as_array().unwrap().len(), linecard_contract::MAX_FINDINGS);
}

#[test]
fn unknown_objects_and_methods_are_refused() {
    let mut config = Config::open();
    config.max_body = 100;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let long = format!("{{\"name\": \"{:100}\"}}", "hunter2");
    let mut shown = String::new();
    for (what, method, path, body) in [
        ("a body beyond the limit", "POST", "/validate/criteria/post", long.as_str()),
        ("an object that is nearly one", "POST", "/validate/criterai/post", "{}"),
        ("no such object", "POST", "/validate/x/post", "{}"),
        ("no such method", "POST", "/validate/criteria/patch", "{}"),
        ("another way to ask", "GET", "/validate/criteria/post", ""),
        ("a part of a path", "POST", "/validate/criteria", "{}"),
        ("an example of no body", "GET", "/examples/criteria-from-dn/delete", ""),
        ("the page, changed", "PUT", "/", "{}"),
    ] {
        let response: Response = server.ask(method, path, body);
        assert!(!response.text.contains("hunter2"), "{what}");
        writeln!(shown, "{what}: {}\n", response.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn validation_has_the_limits_of_the_api() {
    let mut config = Config::open();
    config.rate_limit = Some(3.try_into().unwrap());
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    // The second may change once during the requests, but not twice.
    let responses: Vec<Response> = (0..12).map(|_| server.ask("POST", "/validate/criteria/delete", "{}")).collect();
    assert_eq!(responses[0].status, 200);
    let refused = responses.iter().find(|response| response.status == 429).unwrap();
    assert_eq!(refused.header("retry-after"), "1");
    assert_eq!(server.ask("GET", "/", "").status, 200);
}

/// The texts of a stored state and of a PUT, as a request body.
fn beside(stored: &str, put: &str) -> String {
    json!({"stored": stored, "put": put}).to_string()
}

#[test]
fn a_put_is_validated_against_a_stored_state() {
    let server = Server::start();
    let stored = r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true,
        "includeUnavailableCallers": true, "phoneNumbers": []}}"#;
    let mut shown = String::new();
    for (what, stored, put) in [
        ("it changes one of two", stored, r#"{"name": "lunch", "active": true, "doNotPerformAction": true}"#),
        ("it changes nothing", stored, r#"{"name": "lunch", "active": true}"#),
        ("alone it would be valid", stored, r#"{"name": "é", "fromDnCriteria": {"selection": "Specified Only"}}"#),
        ("it is not valid", stored, r#"{"name": 1}"#),
        ("it is not JSON", stored, "{"),
        ("it has a number that does not fit", stored, r#"{"name": "lunch", "active": 1e400}"#),
        ("the stored state is no response", r#"{"name": "lunch", "newName": "hunter2"}"#, r#"{"name": "lunch"}"#),
        ("the stored state is not JSON", r#"{"name": "é😀", nmae}"#, r#"{"name": "lunch"}"#),
        ("the stored state is no object", "[]", r#"{"name": "lunch"}"#),
        ("both are empty", "", ""),
    ] {
        let response = server.ask("POST", "/validate/criteria/put/stored", &beside(stored, put));
        assert_eq!((response.status, response.header("cache-control")), (200, "no-store"), "{what}: {}", response.text);
        let result = response.json();
        let rules = |of: &Value| {
            let findings = of["findings"].as_array().unwrap().iter();
            let at = |finding: &Value| format!("{} {}:{}", finding["rule"], finding["line"], finding["column"]);
            findings.map(at).collect::<Vec<_>>().join(", ")
        };
        let least = result["least"].as_str().unwrap_or("unknown").replace(char::is_whitespace, "");
        writeln!(shown, "{what}: against {}, valid {}, {}", result["against"], result["valid"], rules(&result))
            .unwrap();
        writeln!(shown, "  least: {least}\n  stored: {}", rules(&result["stored"])).unwrap();
        // Only the least PUT has values.
        assert!(!response.text.contains("hunter2"), "{what}");
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_stored_state_that_cannot_be_is_refused() {
    let mut config = Config::open();
    config.max_body = 100;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let long = format!("{{\"name\": \"{:100}\"}}", "hunter2");
    let mut shown = String::new();
    for (what, method, path, body) in [
        ("a POST", "POST", "/validate/criteria/post/stored", beside("{}", "{}")),
        (
            "an object that no GET returns",
            "POST",
            "/validate/criteria-selective-call-rejection-list-item/put/stored",
            beside("{}", "{}"),
        ),
        ("an object that is nearly one", "POST", "/validate/criterai/put/stored", beside("{}", "{}")),
        ("another way to ask", "GET", "/validate/criteria/put/stored", String::new()),
        ("nothing", "POST", "/validate/criteria/put/stored", String::new()),
        (
            "no text",
            "POST",
            "/validate/criteria/put/stored",
            r#"{"stored": {"name": "hunter2"}, "put": "{}"}"#.to_owned(),
        ),
        ("no PUT", "POST", "/validate/criteria/put/stored", r#"{"stored": "{}"}"#.to_owned()),
        (
            "a third text",
            "POST",
            "/validate/criteria/put/stored",
            r#"{"stored": "", "put": "", "hunter2": ""}"#.to_owned(),
        ),
        ("a text twice", "POST", "/validate/criteria/put/stored", r#"{"stored": "", "put": "", "put": ""}"#.to_owned()),
        ("a long state", "POST", "/validate/criteria/put/stored", beside(&long, "{}")),
        ("a long PUT", "POST", "/validate/criteria/put/stored", beside("{}", &long)),
        ("far too much", "POST", "/validate/criteria/put/stored", beside(&long.repeat(3), &long.repeat(3))),
    ] {
        let response: Response = server.ask(method, path, &body);
        assert!(!response.text.contains("hunter2"), "{what}");
        writeln!(shown, "{what}: {}\n", response.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

/// The page offers to send requests only if the server is open.
#[test]
fn the_page_knows_whether_the_server_is_open() {
    let contract = Server::start().get("/contract.json");
    assert_eq!((&contract["open"], &contract["login"]), (&json!(true), &json!(null)));
    let server = Server::with(&Config::default(), Arc::new(MemoryStore::default()));
    let contract = server.get("/contract.json");
    let login = json!({"path": "/api/v1/login/", "username": "username", "password": "password"});
    assert_eq!((&contract["open"], &contract["login"]), (&json!(false), &login));
}
