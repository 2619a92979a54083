//! The output formats, and reports in files.

use crate::run::{Folder, Ran};
use boon::{Compiler, Schemas};
use insta::assert_snapshot;
use serde_json::Value;
use std::fs;
use std::process::Command;

const FORMATS: [&str; 10] =
    ["human", "concise", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown", "html"];

/// Files with each kind of result: a violation, a finding without effect, NDJSON, a syntax error, cases and an error.
fn folder() -> Folder {
    let post = r#"{
  "name": "lunch",
  "newName": "s3cret",
  "actve": true,
  "fromDnCriteria": {"selection": "any", "includeAnonymousCallers": "true", "includeUnavailableCallers": true}
}
"#;
    let cases = r#"{"cases": [
  {"name": "new name", "as": "criteria.delete",
   "body": {
     "name": "lunch",
     "newName": "s3cret"
   },
   "findings": [{"severity": "violation", "rule": "criteria.name.delete.required", "pointer": "/name"}]},
  {"name": "cut <b>, 100%", "as": "criteria.put", "raw": "{"},
  {"name": "fine", "as": "criteria.put", "body": {"name": "lunch"}}
]}
"#;
    let lines = "{\"name\": \"a\"}\n{\"nme\": \"s3cret\"}\n\n{\"name\": \"b\"}\n{\"name\": 4711}\n";
    Folder::new()
        .with("a,b:c/lunch.criteria.post.json", post)
        .with("cut.criteria.put.json", "{\"name\": 's3cret'}")
        .with("lines.criteria.put.ndjson", lines)
        .with("some.cases.json", cases)
        .with("valid.criteria.put.json", r#"{"name": "lunch"}"#)
}

fn check(format: &str) -> Ran {
    folder().run(["check", ".", "missing.criteria.put.json", "--format", format])
}

#[test]
fn each_format() {
    for format in FORMATS {
        let ran = check(format);
        assert_eq!(ran.exit, 2, "{format}");
        assert!(!ran.out.contains("s3cret") && !ran.out.contains("4711"), "{format}");
        assert!(ran.out.contains("missing.criteria.put.json") || format == "human", "{format}");
        let shown = ran.to_string().replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
        assert_snapshot!(format!("format_{format}"), shown);
    }
}

#[test]
fn a_clean_run_in_each_format() {
    let folder = Folder::new().with("a.criteria.put.json", r#"{"name": "lunch"}"#);
    for format in FORMATS {
        let ran = folder.run(["check", ".", "--format", format]);
        assert_eq!((ran.exit, &*ran.err), (0, ""), "{format}");
        match format {
            "json" | "sarif" | "gitlab" => drop(serde_json::from_str::<Value>(&ran.out).unwrap()),
            "github" => assert_eq!(ran.out, ""),
            _ => assert!(!ran.out.is_empty(), "{format}"),
        }
    }
}

/// Each line of the format is a document.
#[test]
fn ndjson_is_one_object_per_line() {
    let ran = check("ndjson");
    let kinds: Vec<String> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["kind"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds.last().unwrap(), "summary");
    assert!(
        ["finding", "case", "lines", "error"].iter().all(|kind| kinds.iter().any(|found| found == kind)),
        "{kinds:?}"
    );
}

/// The schema of SARIF, as the package `serde-sarif` has it.
fn sarif_schema() -> Value {
    let version = Command::new(env!("CARGO")).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    // The packages of other platforms need not be here.
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&cargo.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").unwrap();
    let manifest = std::path::Path::new(package["manifest_path"].as_str().unwrap());
    serde_json::from_slice(&fs::read(manifest.with_file_name("src").join("schema.json")).unwrap()).unwrap()
}

#[test]
fn sarif_is_valid_under_its_schema() {
    let mut compiler = Compiler::new();
    compiler.add_resource("sarif.json", sarif_schema()).unwrap();
    let mut schemas = Schemas::new();
    let schema = compiler.compile("sarif.json", &mut schemas).unwrap();
    let empty =
        Folder::new().with("a.criteria.put.json", r#"{"name": "lunch"}"#).run(["check", ".", "--format", "sarif"]);
    for ran in [check("sarif"), empty] {
        let log: Value = serde_json::from_str(&ran.out).unwrap();
        schemas.validate(&log, schema).unwrap_or_else(|error| panic!("{error:#}"));
        let run = &log["runs"][0];
        let artifacts = run["artifacts"].as_array().unwrap().len() as u64;
        for result in run["results"].as_array().unwrap() {
            let rule = &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], result["ruleId"]);
            assert!(rule["helpUri"].as_str().unwrap().starts_with("https://"));
            let location = &result["locations"][0]["physicalLocation"]["artifactLocation"];
            assert!(location["index"].as_u64().unwrap() < artifacts);
        }
    }
}

#[test]
fn fingerprints_do_not_depend_on_the_line() {
    let prints = |body: &str| {
        let ran = Folder::new().with("a.criteria.put.json", body).run(["check", ".", "--format", "gitlab"]);
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        let issues = report.as_array().unwrap().iter();
        issues.map(|issue| issue["fingerprint"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let one = prints("{\"name\": \"a\", \"active\": 1}");
    assert_eq!(one, prints("{\n\n\"name\": \"b\",\n \"active\": 2}"));
    assert_eq!(one.len(), 1);
    let two = prints("{\"active\": 1, \"colour\": 1}");
    assert!(two.len() == 3 && two.contains(&one[0]) && two[0] != two[1] && two[1] != two[2], "{two:?}");
}

#[test]
fn several_reports_at_once() {
    let folder = folder();
    let files: Vec<String> = FORMATS.iter().map(|format| format!("{format}=out/{format}.report")).collect();
    fs::create_dir(folder.path().join("out")).unwrap();
    let outputs = files.iter().flat_map(|file| ["--output", file]);
    let args = ["check", "a,b:c", "cut.criteria.put.json", "lines.criteria.put.ndjson", "some.cases.json", "no.json"];
    let ran = folder.run(args.into_iter().chain(["--format", "json"]).chain(outputs));
    assert_eq!(ran.exit, 2);
    for format in FORMATS {
        let alone = folder.run(args.into_iter().chain(["--format", format]));
        let report = fs::read_to_string(folder.path().join(format!("out/{format}.report"))).unwrap();
        if format == "human" {
            assert!(
                report.starts_with(&alone.out[..200]) && report.contains("no.json: error: no such file"),
                "{report}"
            );
        } else {
            assert_eq!(report, alone.out, "{format}");
        }
        if format == "json" {
            assert_eq!(ran.out, alone.out);
        }
    }
    let names = fs::read_dir(folder.path().join("out")).unwrap().count();
    assert_eq!(names, FORMATS.len(), "no temporary file is left");
}

#[test]
fn the_ending_of_a_file_gives_its_format() {
    let folder = folder();
    let ran = folder.run(["check", "valid.criteria.put.json", "--output", "a.sarif", "--output", "b.HTML"]);
    assert_eq!(ran.exit, 0, "{ran}");
    assert!(fs::read_to_string(folder.path().join("a.sarif")).unwrap().contains("\"2.1.0\""));
    assert!(fs::read_to_string(folder.path().join("b.HTML")).unwrap().starts_with("<!doctype html>"));
}

#[test]
fn reports_that_cannot_be_written() {
    let folder = folder();
    let mut errors = String::new();
    for outputs in [
        &["sarif=none/a.sarif"][..],
        &["sarif=a,b:c"],
        &["a.sarif", "json=a.sarif"],
        &["sraif=a.sarif"],
        &["a.log"],
        &["sarif="],
    ] {
        let outputs = outputs.iter().flat_map(|output| ["--output", output]);
        let ran = folder.run(["check", "valid.criteria.put.json"].into_iter().chain(outputs));
        assert_eq!((ran.exit, &*ran.out), (2, ""));
        errors += &ran.err;
        assert!(!folder.path().join("a.sarif").exists());
    }
    assert_snapshot!("output_errors", errors);
}

/// What a report replaces keeps its permissions, and a link stays.
#[cfg(unix)]
#[test]
fn a_report_replaces_a_file_as_scrub_and_init_do() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let args: [(&str, &[&str]); 3] = [
        ("report", &["check", "a.criteria.put.json", "--output", "json=x/linecard.toml"]),
        ("scrub", &["scrub", "a.criteria.put.json", "--output", "x/linecard.toml"]),
        ("init", &["init", "x", "--force"]),
    ];
    for (name, args) in args {
        let folder = Folder::new().with("a.criteria.put.json", r#"{"name": "lunch"}"#).with("x/a.json", "{}");
        let (path, target) = (folder.path().join("x/linecard.toml"), folder.path().join("target"));
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        // A link to a link that leads to no file: the last target is created.
        symlink("../second", &path).unwrap();
        symlink("target", folder.path().join("second")).unwrap();
        let ran = folder.run(args);
        assert_eq!(ran.exit, 0, "{name}\n{ran}");
        assert!(fs::symlink_metadata(&path).unwrap().is_symlink() && target.is_file(), "{name}");
        let text = fs::read_to_string(&target).unwrap();
        // The permissions stay.
        fs::write(&target, "").unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
        assert_eq!(folder.run(args).exit, 0, "{name}");
        assert_eq!((mode(), fs::read_to_string(&target).unwrap().len()), (0o640, text.len()), "{name}");
        // A file that must not be written stays.
        fs::write(&target, "mine").unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o440)).unwrap();
        let ran = folder.run(args);
        let is_refused = ran.exit == 2 && ran.err.contains("cannot write x/linecard.toml: permission denied");
        assert!(is_refused && fs::read_to_string(&target).unwrap() == "mine", "{name}\n{ran}");
        let left =
            fs::read_dir(folder.path()).unwrap().count() + fs::read_dir(folder.path().join("x")).unwrap().count();
        assert_eq!(left, 6, "{name}: no temporary file is left");
        // The folder is missing, or there is a loop of links.
        fs::remove_file(folder.path().join("second")).unwrap();
        symlink("none/target", folder.path().join("second")).unwrap();
        let ran = folder.run(args);
        let message = "cannot write x/linecard.toml: its folder does not exist; create it";
        assert!(ran.exit == 2 && ran.err.contains(message), "{name}\n{ran}");
        fs::remove_file(folder.path().join("second")).unwrap();
        symlink("x/linecard.toml", folder.path().join("second")).unwrap();
        let ran = folder.run(args);
        assert!(ran.exit == 2 && ran.err.contains("cannot write x/linecard.toml: "), "{name}\n{ran}");
    }
}

#[test]
fn colors_are_chosen_by_the_flag_then_by_the_environment() {
    let folder = folder();
    let is_colored = |args: &[&str], environment: &[(&str, &str)]| {
        let mut command = folder.command();
        command.env_remove("NO_COLOR").envs(environment.iter().copied()).arg("check").args(args);
        Ran::from(command.arg("cut.criteria.put.json").output().unwrap()).out.contains('\u{1b}')
    };
    assert!(!is_colored(&[], &[]));
    assert!(is_colored(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(is_colored(&[], &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]));
    assert!(is_colored(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!is_colored(&["--color", "never"], &[("FORCE_COLOR", "1")]));
    assert!(!is_colored(&[], &[("FORCE_COLOR", "0"), ("CLICOLOR_FORCE", "1")]));
    assert!(!is_colored(&["--format", "json", "--color", "always"], &[]));
}

#[test]
fn a_rule_is_a_link_on_terminals_that_can() {
    let folder = folder();
    let out = |terminal: &str| {
        let mut command = folder.command();
        command.env_remove("NO_COLOR").env("FORCE_HYPERLINK", terminal).args(["check", "--color", "always"]);
        Ran::from(command.arg("cut.criteria.put.json").output().unwrap()).out
    };
    assert!(out("1").contains("\u{1b}]8;;https://example.org/linecard/book/reference/json.html#json.syntax\u{1b}\\"));
    assert!(!out("0").contains("\u{1b}]8;;"));
}

/// The caret is below the first byte of the finding, and no line is wider than the terminal.
#[test]
fn excerpts_are_as_wide_as_the_terminal() {
    let long = format!("{{\"name\": \"{}\", \"actve\": true, \"active\": {}true}}", "a".repeat(200), " ".repeat(200));
    let folder = Folder::new().with("a.criteria.put.json", &long);
    for columns in [40, 80, 100, 200] {
        let mut command = folder.command();
        let ran = Ran::from(command.env("COLUMNS", columns.to_string()).args(["check", "."]).output().unwrap());
        let lines: Vec<&str> = ran.out.lines().collect();
        let at = lines.iter().position(|line| line.starts_with("1 | ")).unwrap();
        let (excerpt, caret) = (lines[at], lines[at + 1]);
        assert_eq!(excerpt.chars().count(), columns, "{excerpt}");
        let column = caret.chars().position(|character| character == '^').unwrap();
        let marked: String = excerpt.chars().skip(column).take(7).collect();
        assert_eq!(marked, "\"actve\"", "{ran}");
    }
}

/// A report of many findings is cut, and says so.
#[test]
fn reports_of_many_findings_are_bounded() {
    let lines = "{\"nme\": \"a\"}\n".repeat(12_600);
    let folder = Folder::new().with("a.criteria.put.ndjson", lines);
    let size = |format: &str, cut: &str| {
        let ran = folder.run(["check", ".", "--format", format]);
        assert!(ran.out.contains(cut), "{format}");
        ran.out.len()
    };
    assert!(size("html", "The first 2000 of 25200 findings are listed") < 2_000_000);
    assert!(size("markdown", "25100 more are not listed") < 100_000);
    size("sarif", "200 more results are not listed");
    size("junit", "200 more findings are not listed");
}

/// Only lines of NDJSON are counted, the first one too.
#[test]
fn junit_counts_the_lines_without_findings() {
    let valid = r#"{"name": "lunch"}"#;
    let lines = |first: &str| format!("{first}\n{}", format!("{valid}\n").repeat(9));
    let cases = [(valid, "10 lines without findings"), (UNKNOWN, "9 lines without findings")];
    for (first, rest) in cases {
        let folder = ["a0", "a1", "a2"]
            .iter()
            .fold(Folder::new(), |folder, name| folder.with(format!("{name}.criteria.put.json"), valid));
        let ran = folder.with("z.criteria.put.ndjson", lines(first)).run(["check", ".", "--format", "junit"]);
        assert!(ran.out.contains(&format!("<testcase name=\"{rest}\"")), "{ran}");
        let has_line = ran.out.contains("<testcase name=\"line 1 (criteria.put)\"");
        assert_eq!(has_line, first == UNKNOWN, "{ran}");
    }
}

/// Each format says that a body has more findings than are listed.
#[test]
fn a_body_that_is_cut_in_each_format() {
    let unknown: Vec<String> = (0..300).map(|index| format!("\"unknown{index}\": 1")).collect();
    let body = format!("{{\"name\": \"lunch\", {}}}", unknown.join(", "));
    let folder = Folder::new().with("a.criteria.put.json", &body).with("b.criteria.put.ndjson", format!("\n{body}\n"));
    for (format, out) in outputs(&folder, &["."], 1) {
        let cut = match format {
            "json" => "\"cut\": true",
            "ndjson" => "{\"kind\":\"cut\",\"path\":\"./a.criteria.put.json\"",
            _ => "this body has more findings; only 256 are listed",
        };
        assert!(out.contains(cut), "{format}");
        if format == "markdown" {
            assert!(out.contains("- `./b.criteria.put.ndjson:2` this body has more findings"), "{out}");
        }
    }
}

/// The formats for programs have the message and the hint apart, the others in one text.
#[test]
fn the_hint_of_a_finding_in_each_format() {
    let folder = Folder::new().with("a.criteria.put.json", "[{\"name\": \"lunch\"}]");
    let hint = "if each item is a body, write each on a line of an NDJSON file";
    for (format, out) in outputs(&folder, &["."], 1) {
        assert!(out.contains(hint), "{format}\n{out}");
        let finding = match format {
            "json" => serde_json::from_str::<Value>(&out).unwrap()["files"][0]["findings"][0].take(),
            "ndjson" => serde_json::from_str::<Value>(out.lines().next().unwrap()).unwrap(),
            _ => continue,
        };
        assert!(finding["hint"].as_str().unwrap().starts_with(hint), "{format}\n{out}");
        assert!(!finding["message"].as_str().unwrap().contains(hint), "{format}\n{out}");
    }
    let valid = Folder::new().with("a.criteria.put.json", UNKNOWN).run(["check", ".", "--format", "ndjson"]);
    assert!(valid.out.contains("\"hint\":null"), "{valid}");
}

/// A run in each format that reports findings: its output, without the name of the format.
fn outputs(folder: &Folder, args: &[&str], exit: i32) -> Vec<(&'static str, String)> {
    let run = |format: &'static str| {
        let ran = folder.run([&["check", "--format", format], args].concat());
        assert_eq!(ran.exit, exit, "{format}\n{ran}");
        (format, ran.out)
    };
    FORMATS.into_iter().map(run).collect()
}

const UNKNOWN: &str = r#"{"name": "lunch", "actve": true}"#;

#[test]
fn what_max_findings_hides_is_still_a_failure() {
    let har = r#"{"log": {"entries": [{"request": {"method": "PUT", "url": "https://example.org/api/v1/tenants/t/groups/g/users/u/services/nothing/"}, "response": {"status": 200}}]}}"#;
    let folder = Folder::new()
        .with("a.criteria.put.json", UNKNOWN)
        .with("b.criteria.put.json", UNKNOWN)
        .with("c.criteria.put.ndjson", format!("{UNKNOWN}\n{{\"name\": \"lunch\"}}\n"))
        .with("d.har", har);
    for (format, out) in outputs(&folder, &["a.criteria.put.json", "b.criteria.put.json", "--max-findings", "1"], 1) {
        let hidden: &[&str] = match format {
            "json" => &["\"not_shown\": 1"],
            "ndjson" => &["\"not_shown\":1"],
            "junit" => &["failures=\"2\"", "1 finding is not shown because of --max-findings"],
            "sarif" | "github" | "gitlab" => &["1 finding is not shown because of --max-findings"],
            _ => &["1 finding not shown"],
        };
        assert!(hidden.iter().all(|hidden| out.contains(hidden)), "{format}\n{out}");
    }
    let ran = folder.run(["check", "c.criteria.put.ndjson", "--max-findings", "0", "--format", "junit"]);
    assert!(ran.exit == 1 && ran.out.contains("failures=\"1\""), "{ran}");
    let all = folder.run(["check", ".", "--max-findings", "0", "--format", "junit"]);
    assert!(all.out.contains("failures=\"4\""), "{all}");
}

#[test]
fn a_denied_finding_is_a_failure_in_each_format() {
    let body = r#"{"useUserCallLimitsSetting": false, "maxSimultaneousCalls": 3}"#;
    let folder = Folder::new().with("call-processing-policies.put.json", body);
    for (args, exit) in [(&["."][..], 0), (&[".", "--deny", "no-effect"], 1)] {
        for (format, out) in outputs(&folder, args, exit) {
            let failed = match format {
                "junit" => "<failure",
                "sarif" => "\"level\": \"error\",\n          \"locations\"",
                "github" => "::error file=call-processing",
                "gitlab" => "\"severity\": \"major\"",
                "markdown" => "check failed",
                "html" => "<h1>There are findings of a denied severity</h1>",
                _ => continue,
            };
            let is_failed = out.contains(failed);
            assert_eq!(is_failed, exit == 1, "{format}\n{out}");
        }
    }
}

#[test]
fn a_failure_is_no_error_in_each_format() {
    let folder = Folder::new().with("a.criteria.put.json", r#"{"name": "lunch"}"#);
    for (format, out) in outputs(&folder, &[".", "--min-bodies", "2"], 1) {
        let shown = match format {
            "concise" => "--min-bodies: failure: at least 2",
            "ndjson" => "{\"kind\":\"failure\"",
            "sarif" => "not as expected: at least 2",
            "junit" => "<failure message=\"at least 2",
            "github" => "title=not as expected::",
            "gitlab" => "\"check_name\": \"failure\"",
            "markdown" => "### Not as expected",
            "html" => "<h1>Not everything is as expected</h1>",
            _ => "at least 2",
        };
        assert!(out.contains(shown) && !out.contains("could not be validated"), "{format}\n{out}");
    }
}

#[test]
fn names_that_xml_forbids_are_escaped() {
    let body = "{\"name\": \"lunch\", \"a\u{fffe}b\": 1, \"c\u{ffff}\": 2, \"\\u0001\": 3}";
    let folder = Folder::new().with("a\u{ffff}.criteria.put.json", body);
    let ran = folder.run(["check", ".", "--format", "junit"]);
    assert!(ran.exit == 1 && ran.out.contains("\\u{fffe}"), "{ran}");
    let is_forbidden = |character: char| {
        matches!(character, '\u{fffe}' | '\u{ffff}') || character < ' ' && !matches!(character, '\t' | '\n' | '\r')
    };
    assert!(!ran.out.contains(is_forbidden), "{ran}");
}

#[test]
fn a_byte_order_mark_has_no_fix_of_nothing() {
    let folder = Folder::new().with("a.criteria.put.json", "\u{feff}{\"name\": \"lunch\"}");
    let ran = folder.run(["check", ".", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&ran.out).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!((result["ruleId"].as_str(), result.get("fixes")), (Some("json.byte-order-mark"), None), "{ran}");
}

#[test]
fn fingerprints_do_not_depend_on_how_the_file_is_named() {
    let folder = Folder::new().with("a.criteria.put.json", UNKNOWN);
    for format in ["sarif", "gitlab"] {
        let fingerprint = |path: &str| {
            let out = folder.run(["check", path, "--format", format]).out;
            let line =
                out.lines().find(|line| line.contains("fingerprint\"") || line.contains("linecardFinding/v1\":"));
            line.unwrap_or_else(|| panic!("{out}")).to_owned()
        };
        assert_eq!(fingerprint("."), fingerprint("a.criteria.put.json"), "{format}");
    }
}

#[test]
fn a_path_of_an_annotation_is_relative_to_the_repository() {
    let folder = Folder::new().with("criteria-put-1.json", "{}").with("a.criteria.put.json", r#"{"name": "lunch"}"#);
    let ran = folder.run(["check", ".", "--format", "github"]);
    assert!(ran.out.starts_with("::notice file=criteria-put-1.json,title=passed over"), "{ran}");
}

#[test]
fn messages_of_reports_are_written_once() {
    let folder = Folder::new().with("a.criteria.put.json", UNKNOWN);
    let ran = folder.run(["check", ".", "--output", "xml=report"]);
    assert!(ran.err.contains("there is no format `xml`. The formats are human"), "{ran}");
    for (args, exit) in
        [(&["sarif"][..], 2), (&["junit", "--output", "r.sarif"], 2), (&["sarif", "--output", "r.json"], 1)]
    {
        let ran = folder.run([&["check", ".", "--statistics", "--format"], args].concat());
        assert_eq!(ran.exit, exit, "{args:?}\n{ran}");
        assert_eq!(ran.err.contains("--statistics is for the formats human and json"), exit == 2, "{args:?}\n{ran}");
    }
    // 0 forces no colors.
    let colored = |value: &str| {
        let output = folder.command().args(["check", "."]).env_remove("NO_COLOR").env("CLICOLOR_FORCE", value).output();
        Ran::from(output.unwrap()).out.contains('\u{1b}')
    };
    assert_eq!((colored("0"), colored("1")), (false, true));
}

/// A pipe is written directly: it has no folder.
#[cfg(target_os = "linux")]
#[test]
fn a_report_may_go_to_the_pipe_of_standard_output() {
    let folder = Folder::new().with("a.criteria.put.json", r#"{"name": "lunch"}"#);
    let ran = folder.run(["check", "-q", "a.criteria.put.json", "--output", "json=/dev/stdout"]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{ran}");
    assert!(ran.out.contains("\"files\": ["), "{ran}");
}
