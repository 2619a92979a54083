//! Validating recorded exchanges.

use crate::run::Folder;
use insta::assert_snapshot;

/// A sample of each format: its name, its text, and what forces it.
pub(crate) const SAMPLES: [(&str, &str, &str); 9] = [
    ("chrome.har", include_str!("../../../traffic/tests/samples/chrome.har"), "har"),
    ("firefox.har", include_str!("../../../traffic/tests/samples/firefox.har"), "har"),
    ("editors.http", include_str!("../../../traffic/tests/samples/editors.http"), "http"),
    ("http1.curl.log", include_str!("../../../traffic/tests/samples/http1.curl.log"), "curl"),
    ("http2.curl.log", include_str!("../../../traffic/tests/samples/http2.curl.log"), "curl"),
    ("two.curl.log", include_str!("../../../traffic/tests/samples/two.curl.log"), "curl"),
    (
        "folders.postman_collection.json",
        include_str!("../../../traffic/tests/samples/folders.postman_collection.json"),
        "postman",
    ),
    ("create.bru", include_str!("../../../traffic/tests/samples/create.bru"), "bruno"),
    ("proxy.exchanges.ndjson", include_str!("../../../traffic/tests/samples/proxy.exchanges.ndjson"), "ndjson"),
];

pub(crate) fn samples() -> Folder {
    SAMPLES.iter().fold(Folder::new(), |folder, (name, text, _)| folder.with(name, text))
}

#[test]
fn recordings_of_each_format() {
    let folder = samples();
    for (name, _, _) in SAMPLES {
        assert_snapshot!(format!("traffic_{name}"), folder.run(["check", "-v", name]));
    }
}

#[test]
fn recordings_in_a_folder_are_found_by_their_names() {
    let folder = samples();
    assert_snapshot!("traffic_folder", folder.run(["check", "-q", "."]));
}

#[test]
fn the_json_names_the_entry() {
    let folder = samples();
    assert_snapshot!("traffic_json", folder.run(["check", "--format", "json", "chrome.har"]));
}

#[test]
fn any_file_and_standard_input_can_be_a_recording() {
    for (name, text, format) in SAMPLES {
        let named = samples().run(["check", name]);
        let folder = Folder::new().with("recording", text);
        let forced = folder.run(["check", "--traffic", format, "recording"]);
        assert_eq!(forced.out, named.out.replace(name, "recording"));
        let piped = folder.pipe(&["check", "--traffic", format], text);
        assert_eq!(piped.out, named.out.replace(name, "-"));
        assert_eq!([forced.exit, piped.exit], [named.exit; 2]);
    }
}

#[test]
fn a_recording_that_is_cut_or_empty_or_of_another_format() {
    let (name, text, _) = SAMPLES[0];
    let cut = Folder::new().with(name, &text[..text.len() - 400]);
    assert_snapshot!("traffic_cut", cut.run(["check", "-q", name]));
    let empty = Folder::new().with(name, r#"{"log": {"entries": []}}"#).with("vars.bru", "vars {\n  a: b\n}\n");
    assert_snapshot!("traffic_empty", empty.run(["check", name, "vars.bru"]));
    let other = Folder::new().with(name, "<html>");
    assert_snapshot!("traffic_other", other.run(["check", name]));
    assert_snapshot!("traffic_missing", other.run(["check", "missing.har"]));
}

#[test]
fn another_base_path() {
    let path = "/api/v01/proxy/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let line = format!(r#"{{"method": "PUT", "path": "{path}", "status": 200, "request": {{"unknown": 1}}}}"#);
    let folder = Folder::new().with("a.exchanges.ndjson", line);
    assert_snapshot!("traffic_without_base_path", folder.run(["check", "-v", "a.exchanges.ndjson"]));
    assert_snapshot!(
        "traffic_base_path",
        folder.run(["check", "--base-path", "/api/v01/proxy/", "a.exchanges.ndjson"])
    );
    assert_snapshot!("traffic_bad_base_path", folder.run(["check", "--base-path", "api/v1", "a.exchanges.ndjson"]));
}

/// The findings by time: of a HAR file, beside a body that has no time.
#[test]
fn a_report_has_the_findings_by_time() {
    let folder = samples().with("x.call-processing-policies.put.json", r#"{"unknown": 1}"#);
    let picture = |args: &[&str]| {
        let ran = folder.run(["check", "--format", "html"].iter().chain(args));
        let picture = ran.out.split_once("<h2>Findings by time</h2>\n").map(|(_, rest)| rest.to_owned());
        picture.map(|picture| picture.split_once("</section>").unwrap().0.to_owned())
    };
    let shown = picture(&["chrome.har", "x.call-processing-policies.put.json"]).unwrap();
    assert_snapshot!("traffic_by_time", shown);
    assert!(picture(&["proxy.exchanges.ndjson"]).unwrap().contains("2026-03-02 09:00:00: 1 finding<"));
    // Recordings without times, and bodies.
    assert_eq!(picture(&["two.curl.log", "x.call-processing-policies.put.json"]), None);
}

/// What is about an exchange as a whole has no object, and the report does not show an empty one.
#[test]
fn a_report_names_exchanges_as_a_whole() {
    let junit = samples().run(["check", "--format", "junit", "chrome.har"]);
    assert!(junit.out.contains("<testcase name=\"exchange 2\" classname=\"chrome.har\">"), "{junit}");
    let ran = samples().run(["check", "--format", "html", "chrome.har"]);
    assert!(ran.out.contains("<code>exchange</code><span class=\"bar\">"), "{ran}");
    assert!(!ran.out.contains("<code>.</code>") && !ran.out.contains(" · . · "), "{ran}");
    assert!(ran.out.contains("<code>chrome.har:21:7</code> · exchange 2 · <code>(body)</code>"), "{ran}");
}

/// A recording of many days has few columns.
#[test]
fn the_columns_of_a_report_are_few() {
    let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let line = |day: usize, hour: usize| {
        format!(
            r#"{{"method": "PUT", "path": "{path}", "request": {{"x": 1}}, "time": "2026-03-{day:02}T{hour:02}:30:00+01:00"}}"#
        )
    };
    let lines: Vec<String> = (1..=25).flat_map(|day| (0..24).map(move |hour| line(day, hour))).collect();
    let folder = Folder::new().with("a.exchanges.ndjson", lines.join("\n"));
    let ran = folder.run(["check", "--format", "html", "a.exchanges.ndjson"]);
    // The first exchange is in UTC on the day before.
    let columns = ran.out.matches("<g><title>2026-").count();
    assert!(ran.out.contains("UTC; a column is 12 hours.") && columns == 51, "{columns}");
}

/// Neither a body nor a header nor an id in a path is printed.
#[test]
fn no_value_of_a_recording_is_printed() {
    let values = ["lunch", "dinner", "6e1f", "acme", "brussels", "ann", "maybe", "Bad Gateway", "née"];
    let folder = samples();
    for (name, _, _) in SAMPLES {
        for args in [&["check", "-v", name][..], &["check", "--format", "json", name]] {
            let ran = folder.run(args);
            for value in values {
                assert!(!ran.out.contains(value) && !ran.err.contains(value), "{name}: {value}\n{ran}");
            }
        }
    }
}

#[test]
fn the_schema_of_an_exchange() {
    assert_snapshot!("schema_exchange", Folder::new().run(["schema", "--exchange"]));
}

/// The first sample of the guide is what the command prints.
#[test]
fn the_sample_of_the_guide() {
    let guide = include_str!("../../../../book/src/guide/traffic.md");
    let sample = guide.split_once("$ linecard check recorded.har\n").unwrap().1.split("```").next().unwrap();
    let folder = Folder::new().with("recorded.har", SAMPLES[0].1);
    let printed = folder.run(["check", "recorded.har"]).out;
    for part in sample.split("…\n") {
        assert!(printed.contains(part.trim()), "expected\n{part}\nin\n{printed}");
    }
}
