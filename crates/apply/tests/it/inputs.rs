//! Wrong input: each error names its place, and nothing is sent.

use crate::world::World;
use insta::assert_snapshot;
use linecard_server::RequestFilter;

/// Rows with more bytes than one row may have.
const ROWS: usize = linecard_contract::DEFAULT_MAX_BODY / 8;

/// Runs with a wrong input, and checks that nothing was sent and nothing written.
fn refused(files: &[(&str, &str)], input: &str) -> String {
    let mut world = World::new();
    for (name, content) in files {
        world = world.with(name, content);
    }
    let ran = world.run([input]);
    assert_eq!(ran.exit, Some(1), "{ran}");
    world.double.journal().never(&RequestFilter::new()).unwrap();
    assert!(!world.path().join(format!("{}.journal", input.trim_end_matches('/'))).exists());
    ran.err
}

#[test]
fn wrong_lines_of_ndjson() {
    let user = r#""tenant": "t", "group": "g", "user": "u", "service": "call-processing-policies""#;
    let acceptance = r#""tenant": "t", "group": "g", "user": "u", "service": "selective-call-acceptance""#;
    let lines = [
        "{\"tenant\": \"t\",".to_owned(),
        "{\"tenant\": s3cret}".to_owned(),
        "{\"tenant\": nil}".to_owned(),
        "{\"tenant\": \"t\"} {}".to_owned(),
        "{\"tenant\": \"t\", }".to_owned(),
        "[1, \"s3cret\"]".to_owned(),
        "{\"tenant\": \"t\", \"tenant\": \"s3cret\", \"users\": \"u\", \"service\": 5, \"state\": {}}".to_owned(),
        format!("{{{user}}}"),
        format!("{{{user}, \"state\": {{\"maxSimultaneousCalls\": \"s3cret\", \"useGroupNam\": true}}}}"),
        format!("{{{user}, \"item\": \"lunch\", \"state\": {{}}}}"),
        format!("{{{user}, \"prune\": 1, \"state\": {{}}}}"),
        format!("{{{acceptance}, \"item\": \"lunch\", \"prune\": true, \"state\": {{\"name\": \"s3cret\"}}}}"),
        format!("{{{acceptance}, \"state\": {{\"criteria\": [{{\"name\": \"a\", \"newName\": \"b\"}}]}}}}"),
        user_line("", "call-processing-policies"),
        user_line("u", "call-procesing-policies"),
        user_line("u", "groups"),
        user_line("u", "extra-phones"),
        user_line("u", "users").replace("{}", "{\"firstNam\": \"s3cret\"}"),
        format!("\u{feff}{}", user_line("u", "mobile-number")),
    ];
    let err = refused(&[("users.ndjson", &(lines.join("\n") + "\n"))], "users.ndjson");
    assert!(!err.contains("s3cret"), "{err}");
    assert_snapshot!(err);
}

fn user_line(user: &str, service: &str) -> String {
    format!(
        "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"{user}\", \"service\": \"{service}\", \"state\": {{}}}}"
    )
}

#[test]
fn a_byte_that_is_not_utf8_has_its_place() {
    for (before, after) in [("{\"tenant\": \"t", "\"}"), ("{\"tenant\": \"t\", \"state\": {\"a\": \"", "\"}}")] {
        let text = [b"\n", before.as_bytes(), b"\xff", after.as_bytes()].concat();
        let ran = World::new().with("users.ndjson", text).run(["users.ndjson"]);
        let place = format!("users.ndjson:2:{}: not valid JSON: this byte is not part of a UTF-8", before.len() + 1);
        assert!(ran.exit == Some(1) && ran.err.contains(&place), "{ran}");
    }
}

#[test]
fn a_csv_that_is_not_utf8_is_an_error() {
    for (text, error) in [
        (
            b"\xff\xfet\0e\0".as_slice(),
            "users.csv:1:1: column 1: the header is not valid UTF-8; save the file as UTF-8",
        ),
        (
            b"tenant,group,user,mobile-number.active\nt,g,\xff,\n".as_slice(),
            "users.csv:2:1: column 3: the cell is not valid UTF-8; save the file as UTF-8",
        ),
    ] {
        let ran = World::new().with("users.csv", text).run(["users.csv"]);
        assert!(ran.exit == Some(1) && ran.err.contains(error), "{ran}");
    }
}

#[test]
fn what_is_said_twice() {
    let item = |state: &str| {
        format!(
            "{{\"tenant\": \"t\", \"group\": \"g\", \"user\": \"u\", \"service\": \"selective-call-acceptance\", {state}}}\n"
        )
    };
    let lines = [
        item("\"state\": {\"criteria\": [{\"name\": \"lunch\"}, {\"name\": \"night\"}]}"),
        item("\"item\": \"lunch\", \"state\": {}"),
        item("\"state\": {}"),
        item("\"item\": \"day\", \"state\": {}"),
        item("\"item\": \"day\", \"state\": {}"),
    ];
    assert_snapshot!(refused(&[("users.ndjson", &lines.concat())], "users.ndjson"));
}

#[test]
fn a_wrong_folder() {
    let files = [
        ("users/t/g/u/call-processing-policies.json", "{\n  \"maxSimultaneousCalls\": true\n}"),
        ("users/t/g/u/call-processing-policies/lunch.json", "{}"),
        ("users/t/g/u/selective-call-acceptance/lunch.json", "{\"name\": \"dinner\"}"),
        ("users/t/g/u/nothing.json", "{}"),
        ("users/t/g/u/%2e%2e/mobile-number.json", "{}"),
        ("users/t/g/mobile-number.json", "{}"),
        ("users/t/g/u/notes.txt", "text"),
        ("users/t/g/%2e/mobile-number.json", "{}"),
    ];
    assert_snapshot!(refused(&files, "users/"));
}

#[test]
fn a_wrong_csv() {
    let check = |text: &str| refused(&[("users.csv", text)], "users.csv");
    let header = "tenant,group,user,call-processing-policies.maxSimultaneousCalls,mobile-number.active\n";
    let shown = [
        check(""),
        check("tenant;group;user;mobile-number.active\n"),
        check("tenant\tgroup\tuser\n"),
        check("tenants,group,user,mobile-number.active\n"),
        check(&format!("{header}t,g,u,1,\nt,g,\"v,2,\nt,g,w,3,\n")),
        check(&format!("{header}t,g,\"u,0,\nt,g,v\",0,\nt\n")),
        check("tenant,group,user\nt,g,u\n"),
        check("tenant,group,user,active,mobile-number.activ,speed-dial-8.speedCodes,mobile-number.active,mobile-number.active\n"),
        check(&format!("{header}t,g,u,s3cret,maybe\nt,g,u,0,\nt,g,u,(null),\nt,g\nt,g,,1,\n")),
        check(&format!("{header}t,g,u,1,\nt,g,u,2,\n")),
        // The line of a row is that of its text, whatever is before it.
        check(&format!("\r\n{header}\r\n\n\"t\",\"g\",\"u\nv\",0,\r\n\r\nt,g,w,0,\n")),
        check(&format!("{header}t,g,\"u,0,\n{}", "t,g,v,0,\n".repeat(ROWS))),
        check("\u{feff}tenant,group,user,mobile-number.active\nt,g,u,perhaps\n"),
    ]
    .join("--\n");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert_snapshot!(shown);
}

#[test]
fn inputs_that_are_none() {
    let shown = [
        refused(&[], "missing.ndjson"),
        refused(&[("users.xml", "")], "users.xml"),
        refused(&[("users.ndjson", "\n\n")], "users.ndjson"),
        refused(&[("users/.hidden", "")], "users"),
    ];
    assert_snapshot!(shown.concat());
}

#[test]
fn wrong_arguments() {
    let world = World::new().with("users.ndjson", user_line("u", "mobile-number")).with("empty", "\n");
    let run = |args: &[&str]| world.run([&["users.ndjson"], args].concat()).to_string();
    let shown = [
        run(&["--account", "boss"]),
        run(&["--account", "boss", "--password-file", "empty"]),
        run(&["--root-certificates", "missing.pem"]),
        run(&["--password-stdin"]),
        run(&["--max-failures", "0"]),
        run(&["--requests-per-second", "1.5"]),
        run(&["--overlay", "nope.toml"]),
        run(&["--overlay", "."]),
        run(&["--config", "nope.toml"]),
        run(&["--concurrency", "0"]),
    ];
    assert_snapshot!(shown.concat());
    world.double.journal().never(&RequestFilter::new()).unwrap();
}
