//! The project file, and `linecard init`.

use crate::run::{Folder, Ran};
use insta::assert_snapshot;
use linecard_config::{Config, KEYS};
use linecard_contract::Severity;
use serde_json::Value;
use std::fmt::Write;

const VALID: &str = r#"{"name": "lunch", "active": true}"#;
const INVALID: &str = r#"{"name": "lunch", "actve": true}"#;
const NO_EFFECT: &str = r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3}"#;

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}\n{ran}"))
}

fn project(config: &str) -> Folder {
    Folder::new().with("linecard.toml", config)
}

#[test]
fn check_alone_validates_the_project() {
    let config = "
        paths = ['recorded', 'fixtures']
        exclude = ['package.json']

        [[bodies]]
        files = 'recorded/*-criteria.txt'
        as = 'criteria.put'

        [[bodies]]
        files = 'fixtures/invalid'
        expect = 'invalid'
    ";
    let folder = project(config)
        .with("recorded/1-criteria.txt", VALID)
        .with("recorded/package.json", "{}")
        .with("recorded/criteria.put.json", VALID)
        .with("fixtures/a.criteria.put.json", INVALID)
        .with("fixtures/invalid/b.criteria.put.json", INVALID)
        .with("fixtures/invalid/c.criteria.put.json", VALID)
        .with("fixtures/invalid/d.criteria.put.ndjson", format!("{INVALID}\n{VALID}\n{VALID}\n"))
        .with("other/e.criteria.put.json", INVALID);
    assert_snapshot!("project_human", folder.run(["check"]));
    assert_snapshot!("project_json", folder.run(["check", "--format", "json"]));
    // The same from a folder below.
    let below = folder.command().arg("check").current_dir(folder.path().join("recorded")).output().unwrap();
    assert_eq!(Ran::from(below).exit, 1);
    // A PATH, --as and --no-config override what is validated.
    assert_eq!(json(&folder.run(["check", "recorded", "--format", "json"]))["summary"]["files"], 2);
    assert_eq!(folder.pipe(&["check", "--as", "criteria.put"], VALID).exit, 0);
    assert_eq!(folder.run(["check", "fixtures/invalid", "--no-config"]).exit, 1);
    assert_snapshot!("project_without_config", folder.run(["check", "--no-config"]));
}

/// A body that is redirected into a project is not passed over.
#[test]
fn standard_input_in_a_project_needs_an_object() {
    let folder = project("").with("criteria.put.json", VALID).with("body.txt", INVALID);
    let input = std::fs::File::open(folder.path().join("body.txt")).unwrap();
    let ran = Ran::from(folder.command().arg("check").stdin(input).output().unwrap());
    assert_eq!((ran.exit, ran.err.starts_with("error: -: standard input has no file name")), (2, true), "{ran}");
    assert_eq!(folder.run(["check"]).exit, 0);
}

#[test]
fn names_are_strict_in_a_project() {
    let folder = project("").with("criteria-post-1.json", VALID).with("a.criteria.put.json", VALID);
    assert_snapshot!("project_strict", folder.run(["check"]));
    assert_eq!(folder.run(["check", "."]).exit, 2);
    assert_eq!(folder.run(["check", ".", "--no-config"]).exit, 0);
    let folder = folder.with("linecard.toml", "strict-names = false");
    assert_eq!(folder.run(["check"]).exit, 0);
    assert_eq!(folder.run(["check", "--strict-names"]).exit, 2);
}

#[test]
fn findings_are_accepted_until_a_day() {
    let accept = |rule: &str, files: &str, until: &str| {
        format!("[[accept]]\nrule = \"{rule}\"\n{files}\nreason = \"old clients\"\nuntil = {until}\n\n")
    };
    let rule = "criteria.put.unknown";
    let folder = |config: &str| {
        let lines = format!("{INVALID}\n{VALID}\n{INVALID}\n");
        project(config).with("a/b.criteria.put.json", INVALID).with("a/c.criteria.put.ndjson", lines)
    };
    let accepted = folder(&accept(rule, "", "2999-12-31"));
    assert_snapshot!("accepted", accepted.run(["check"]));
    assert_eq!(accepted.run(["check", "a", "--format", "json"]).exit, 0);
    let in_part = accept(rule, "files = \"c.*\"", "2999-12-31");
    assert_snapshot!("accepted_in_part", folder(&in_part).run(["check", "--format", "json"]));
    let expired = accept(rule, "", "2000-12-31") + &accept("criteria.name.put.length", "", "2000-12-31");
    assert_snapshot!("accepted_expired", folder(&expired).run(["check", "-q"]));
    let unused = accept(rule, "", "2999-12-31") + &accept("criteria.name.put.length", "", "2999-12-31");
    let unused = folder(&unused);
    assert_snapshot!("accepted_unused", unused.run(["check"]));
    // If a part of the project is validated, the entry may be needed elsewhere.
    assert_eq!(unused.run(["check", "a"]).exit, 0);
    // Accepting a finding does not make an invalid text printable.
    let secret = accept("json.syntax", "", "2999-12-31");
    let folder = project(&secret).with("criteria.put.json", "{\"name\": \"hunter2\": 1, \"hunter2\", \"actve\": 1}");
    let ran = folder.run(["check", "-v"]);
    assert!(!ran.out.contains("hunter2"), "{ran}");
}

#[test]
fn what_the_project_file_states_in_vain_is_a_failure() {
    let folder = project("[[bodies]]\nfiles = 'record/*.json'\nas = 'criteria.put'\n").with("criteria.put.json", VALID);
    assert_snapshot!("project_unmatched", folder.run(["check"]));
    assert_eq!(folder.run(["check", "criteria.put.json"]).exit, 0);
    let folder = project("paths = ['nowhere']").with("criteria.put.json", VALID);
    assert_snapshot!("project_without_path", folder.run(["check"]));
}

#[test]
fn the_project_file_completes_the_arguments() {
    let body = ("call-processing-policies.put.json", NO_EFFECT);
    let folder = project("deny = ['no-effect']\nformat = 'json'\nmin-bodies = 2\n").with(body.0, body.1);
    let ran = folder.run(["check"]);
    assert_eq!((ran.exit, json(&ran)["summary"]["failures"].as_u64()), (1, Some(1)));
    assert!(folder.run(["check", "--format", "human", "--min-bodies", "1"]).out.starts_with("./call-"));
    let path = "as = 'PUT /gateway/v1/tenants/t/groups/g/users/u/services/call_processing_policies/'";
    let config = format!("base-path = '/gateway/v1'\n[[bodies]]\nfiles = 'body.json'\n{path}\n");
    let folder = project(&config).with("body.json", NO_EFFECT);
    assert_eq!(folder.run(["check"]).exit, 0);
    assert_eq!(folder.run(["check", "--deny", "no-effect"]).exit, 1);
    let literal = "literal = ['schedule.type', 'recur-yearly-by-week.words']";
    let body = r#"{"month": "March", "dayOfWeek": 3}"#;
    let folder = project(literal).with("recur-yearly-by-week.put.json", body);
    assert_ne!(folder.run(["check"]).out, folder.run(["check", ".", "--no-config"]).out);
}

#[test]
fn denied_severities_are_shown_and_let_the_check_fail() {
    let body = r#"{"name": "lunch", "doNotPerformAction": false, "holidaySchedule": null}"#;
    let folder = Folder::new().with("a.criteria.put.json", body).with("b.call-processing-policies.put.json", NO_EFFECT);
    assert_snapshot!("denied_unchecked", folder.run(["check", "--deny", "unchecked", "a.criteria.put.json"]));
    for (severity, file) in [("no-effect", "b.call-processing-policies.put.json"), ("unchecked", "a.criteria.put.json")]
    {
        assert_eq!(folder.run(["check", file]).exit, 0);
        assert_eq!(folder.run(["check", file, "--deny", severity]).exit, 1, "{severity}");
    }
    assert_snapshot!("denied_wrong", folder.run(["check", "--deny", "notes", "."]).err);
}

#[test]
fn errors_of_the_project_file_have_lines() {
    let mut shown = String::new();
    for config in [
        "path = ['a']\n\nexcludes = []\nzzz = 1",
        "paths = 'recorded'",
        "paths = ['']",
        "literal = ['nope']",
        "paths = [1]\nmin-bodies = -1\nstrict-names = 'yes'\n",
        "paths = [",
        "deny = ['no-efect']\nliteral = ['schedule.tipe']\nformat = 'jsn'",
        "exclude = ['a[', '../b', '']",
        "[bodies]\nfiles = 'a'",
        "bodies = [1]",
        "[[bodies]]\nas = 'criterai.put'",
        "[[bodies]]\nfiles = 'a'\nas = 'criterai.put'",
        "[[bodies]]\nfiles = 'a'\n",
        "[[bodies]]\nfiles = 'a'\nexpect = 'broken'",
        "[[accept]]\nrule = 'criteria.name.put.lenght'\nreason = 'x'\nuntil = 2999-12-31",
        "[[accept]]\nrules = 'a'\nuntil = 'soon'",
        "[diff]\naccepts = 1\n[[diff.accept]]\nbody = 1\nuntil = 2999-12-31",
        "base-path = 'gateway'",
    ] {
        let ran = project(config).with("criteria.put.json", INVALID).run(["check"]);
        assert_eq!(ran.exit, 2, "{config}");
        write!(shown, "{config}\n{}\n", ran.err).unwrap();
    }
    assert_snapshot!("project_errors", shown);
    let folder = Folder::new().with("linecard.toml", b"# a\npaths = ['\xff']\n".as_slice());
    let ran = folder.run(["check"]);
    assert!(ran.err.contains("linecard.toml: line 2: the text is not valid UTF-8; save it as UTF-8"), "{ran}");
    let folder = Folder::new().with("criteria.put.json", VALID);
    assert_snapshot!("project_missing", folder.run(["check", "--config", "nope.toml"]));
}

#[test]
fn findings_are_limited_and_counted() {
    let folder = Folder::new().with("a.criteria.put.json", r#"{"name": "lunch", "actve": true, "x": 1, "y": 2}"#).with(
        "b.criteria.put.ndjson",
        format!("{INVALID}\n{VALID}\n{{\"name\": \"a\", \"x\": 1, \"actve\": 1}}\n{INVALID}\n"),
    );
    assert_snapshot!("limited", folder.run(["check", ".", "--max-findings", "4", "--statistics"]));
    let ran = folder.run(["check", ".", "--max-findings", "4", "--statistics", "--format", "json"]);
    assert_snapshot!("limited_json", ran);
    assert_snapshot!("limited_to_nothing", folder.run(["check", ".", "--max-findings", "0"]));
}

/// The text groups repeated findings also beside another format, which has each line.
#[test]
fn repeated_findings_are_counted_beside_another_format() {
    // Several chunks.
    let text: Vec<&str> = (1..=20_000).map(|line| if line % 10 == 0 { INVALID } else { VALID }).collect();
    let folder = Folder::new().with("many.criteria.put.ndjson", text.join("\n"));
    let ran = folder.run(["check", "many.criteria.put.ndjson"]);
    assert!(ran.out.contains("1999 more findings of this rule at /actve, the last in line 20000"), "{ran}");
    for threads in ["1", "2"] {
        let args = ["check", "many.criteria.put.ndjson", "--threads", threads];
        let beside = folder.run(args.into_iter().chain(["--output", "junit=a.xml", "--output", "human=a.txt"]));
        assert_eq!(beside.out, ran.out, "{threads}");
        let report = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(report("a.txt"), ran.out, "{threads}");
        assert_eq!(report("a.xml"), folder.run(args.into_iter().chain(["--format", "junit"])).out, "{threads}");
        let limited = folder.run(args.into_iter().chain(["--max-findings", "3", "--output", "a.sarif"]));
        assert!(limited.out.contains("2 more findings of this rule at /actve, the last in line 30"), "{limited}");
        assert_eq!(report("a.sarif").matches("\"ruleId\"").count(), 3, "{threads}");
    }
}

#[test]
fn repeated_findings_of_ndjson_are_counted() {
    // Several chunks, each with the same findings, and more different findings than are counted.
    let mut text = String::new();
    for line in 1..=40_000 {
        text += if line % 3 == 0 { INVALID } else { VALID };
        text.push('\n');
    }
    let folder = Folder::new().with("many.criteria.put.ndjson", &text);
    let ran = folder.run(["check", "many.criteria.put.ndjson"]);
    assert_snapshot!("repeated", ran);
    let one = folder.run(["check", "many.criteria.put.ndjson", "--threads", "1"]);
    assert_eq!(ran.out, one.out);
    let json = json(&folder.run(["check", "many.criteria.put.ndjson", "--format", "json"]));
    assert_eq!(json["files"][0]["findings"].as_array().unwrap().len(), 13_333);
    let mut text = String::new();
    for line in 1..=3_000 {
        writeln!(text, "{{\"name\": \"a\", \"x{line}\": 1}}\n{{\"name\": \"a\", \"x{line}\": 1}}").unwrap();
    }
    let folder = Folder::new().with("many.criteria.put.ndjson", &text);
    let ran = folder.run(["check", "many.criteria.put.ndjson", "--threads", "2"]);
    let printed = ran.out.matches("is not an attribute").count();
    assert!(ran.out.contains("6000 violations"), "{printed} {}", &ran.out[ran.out.len() - 200..]);
    assert!(printed >= 3_000, "{printed}");
}

#[test]
fn init_writes_a_project_file_that_check_accepts() {
    let folder = Folder::new()
        .with("recorded/criteria-post-1.json", r#"{"name": "lunch"}"#)
        .with("recorded/criteria-post-2.json", r#"{"name": "lunch"}"#)
        .with("recorded/lunch.criteria.put.json", VALID)
        .with("recorded/index.json", "{}")
        .with("fixtures/invalid/lunch.criteria.put.json", INVALID)
        .with("fixtures/a.cases.json", r#"{"cases": [{"name": "x", "as": "criteria.put", "body": {"name": "a"}}]}"#)
        .with("web/package.json", "{}")
        .with("package.json", "{}")
        .with("README.md", "broken");
    assert_snapshot!("init", folder.run(["init"]));
    let text = std::fs::read_to_string(folder.path().join("linecard.toml")).unwrap();
    assert_snapshot!("init_file", text);
    assert!(Config::parse(&text).is_ok());
    assert_snapshot!("init_check", folder.run(["check"]));
    assert_snapshot!("init_again", folder.run(["init"]));
    assert_eq!(std::fs::read_to_string(folder.path().join("linecard.toml")).unwrap(), text);
    assert_eq!(folder.run(["init", "--force"]).exit, 0);
    assert_eq!(folder.run(["init", "nowhere"]).exit, 2);
    // Names with characters that globs and TOML treat in a special way.
    let folder = Folder::new().with("a[1]\"*/criteria put \\1.json", VALID).with("a[1]\"*/x.json", VALID);
    assert_eq!(folder.run(["init"]).exit, 0);
    assert_eq!(folder.run(["check"]).exit, 0, "{}", folder.run(["check"]));
}

#[test]
fn the_guide_and_the_help_describe_all_keys() {
    let page = include_str!("../../../../book/src/guide/project-file.md");
    let help = Folder::new().run(["check", "--help"]).out;
    let described: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    assert_eq!(described, KEYS.iter().map(|key| key.name).collect::<Vec<_>>());
    for key in KEYS {
        assert!(help.contains(&format!("{} = {}", key.name, key.example)), "{}", key.name);
    }
    // Each example in the page is a project file.
    let examples: Vec<&str> = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() > 2);
    for example in examples {
        let read = Config::parse(example);
        assert!(read.is_ok(), "{example}\n{:?}", read.err());
    }
    for severity in [Severity::NoEffect, Severity::Unchecked, Severity::Note] {
        assert!(page.contains(severity.as_str()));
    }
}
