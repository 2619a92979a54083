//! `linecard check` with NDJSON.

use crate::run::{Folder, Ran};
use insta::assert_snapshot;
use linecard_cases::Target;
use linecard_cli::ndjson::{CHUNK, Job, Policy, WriteFindings, validate_lines};
use linecard_contract::{Options, Report, validate};
use linecard_model::API;
use serde_json::Value;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

const VALID: &str = r#"{"name": "lunch", "active": true}"#;
const FAULTY: &str = r#"{"name": "lunch", "actve": true}"#;

/// A byte order mark, both kinds of line ends, blank lines, invalid JSON, invalid UTF-8, a line that is too long, and
/// no line end at the end.
const MIXED: &[u8] = b"\xef\xbb\xbf{\"name\": \"a\"}\r\n\
    \r\n\
    {\"name\": \"a\", \"active\": 1, \"newNmae\": \"hunter2\"}\r\n\
    \x20\t\n\
    {\"name\": \"b\xff\"}\n\
    \n\
    {\"name\": \"b\", \"holidaySchedule\": {\"name\": \"noon\", \"level\": \"User\", \"type\": \"Time\"}}\n\
    {\"name\": \"hunter2 hunter2 hunter2 hunter2 hunter2 hunter2 hunter2 hunter2 hunter2 hunter2 hunter2\"}\n\
    {\"name\": \"c\"} {\"name\": \"d\"}\n\
    [1]\n\
    {\"name\": \"e\"}\n\
    {\"nmae\": \"e\"}";

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}\n{ran}"))
}

/// Returns the line and the rule of each finding in the first file.
fn findings_of(ran: &Ran) -> Vec<(usize, String)> {
    let ran = json(ran);
    let findings = ran["files"][0]["findings"].as_array().unwrap();
    let line_and_rule = |finding: &Value| {
        let line = usize::try_from(finding["line"].as_u64().unwrap()).unwrap();
        (line, finding["rule"].as_str().unwrap().to_owned())
    };
    findings.iter().map(line_and_rule).collect()
}

#[test]
fn valid_and_invalid_lines() {
    let folder = Folder::new().with("mixed.criteria.put.ndjson", MIXED);
    let args = ["check", "mixed.criteria.put.ndjson", "--max-body", "90"];
    assert_snapshot!("mixed_human", folder.run(args));
    assert_snapshot!("mixed_quiet", folder.run(args.into_iter().chain(["-q"])));
    assert_snapshot!("mixed_json", folder.run(args.into_iter().chain(["--format", "json"])));
}

/// Only the beginning of a line that is too long is read. If it is blank, the rest may still hold a body.
#[test]
fn a_line_that_begins_with_many_blanks_is_not_blank() {
    let line = format!("{:200}{FAULTY}\n{VALID}\n", "");
    let folder = Folder::new().with("long.criteria.put.ndjson", line);
    let ran = folder.run(["check", "long.criteria.put.ndjson", "--max-body", "90", "--format", "json"]);
    assert_eq!(findings_of(&ran), [(1, "json.size".to_owned())]);
}

#[test]
fn ndjson_beside_other_files() {
    let folder = Folder::new()
        .with("bodies/a.criteria.put.jsonl", format!("{VALID}\n{VALID}\n"))
        .with("bodies/b.criteria.put.json", VALID)
        .with("bodies/c.Criteria.PUT.NDJSON", FAULTY)
        .with("bodies/d.criteria.put.ndjson", "")
        .with("bodies/e.criterai.put.ndjson", VALID)
        .with("bodies/cases.ndjson", "broken")
        .with("bodies/notes.txt", "broken");
    assert_snapshot!("files_human", folder.run(["check", "bodies"]));
    assert_snapshot!("files_json", folder.run(["check", "bodies", "--format", "json"]));
    let ran = json(&folder.run(["check", "bodies/a.criteria.put.jsonl", "--as", "schedule.put", "--format", "json"]));
    assert_eq!(ran["files"][0]["object"], "schedule");
    assert_eq!(ran["summary"]["bodies"], 2);
}

#[test]
fn files_without_bodies() {
    let folder = Folder::new().with("criteria.put.ndjson", "").with("blank.criteria.put.ndjson", "\n \r\n\t");
    for name in ["criteria.put.ndjson", "blank.criteria.put.ndjson"] {
        let ran = folder.run(["check", name]);
        let summary = "1 file, 0 bodies, 0 violations, 0 without effect, 0 unchecked, 0 notes\n";
        assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (0, summary, ""));
        let ran = folder.run(["check", name, "--format", "json"]);
        assert_eq!(json(&ran)["files"][0]["findings"], Value::Array(Vec::new()));
        assert_eq!(json(&ran)["files"][0]["bodies"], 0);
    }
}

#[test]
fn ndjson_needs_an_object_and_method() {
    let folder = Folder::new().with("recorded.ndjson", VALID).with("criteria.put.ndjson", VALID);
    let named = folder.run(["check", "recorded.ndjson"]);
    let piped = folder.pipe(&["check", "--ndjson"], VALID);
    let stored = folder.run(["check", "criteria.put.ndjson", "--stored", "recorded.ndjson"]);
    let forced = folder.run(["check", "criteria.put.json", "--ndjson", "--stored", "recorded.ndjson"]);
    assert_eq!([named.exit, piped.exit, stored.exit, forced.exit], [2; 4]);
    assert_snapshot!("lines_errors", [named.err, piped.err, stored.err, forced.err].concat());
    assert_eq!(folder.run(["check", "recorded.ndjson", "--as", "criteria.put"]).exit, 0);
}

#[test]
fn standard_input_and_other_names() {
    let folder = Folder::new().with("recorded.log", format!("{VALID}\n{FAULTY}\n"));
    let lines = [(2, "criteria.put.unknown".to_owned())];
    let args = ["check", "--ndjson", "--as", "criteria.put", "--format", "json"];
    for paths in [&[][..], &["-"]] {
        let ran = folder.pipe(&[&args[..], paths].concat(), format!("{VALID}\r\n{FAULTY}"));
        assert_eq!((ran.exit, findings_of(&ran)), (1, lines.to_vec()));
        assert_eq!(json(&ran)["files"][0]["path"], "-");
    }
    let ran = folder.run(args.into_iter().chain(["recorded.log"]));
    assert_eq!((ran.exit, findings_of(&ran)), (1, lines.to_vec()));
    // Without --ndjson, the two lines are one text, which is not valid JSON.
    let ran = folder.run(["check", "--as", "criteria.put", "--format", "json", "recorded.log"]);
    assert_eq!(findings_of(&ran), [(2, "json.syntax".to_owned())]);
}

#[test]
fn findings_are_in_the_order_of_the_file() {
    // The lines have very different lengths, so that later chunks are ready before earlier ones.
    let mut text = String::new();
    let mut faulty = Vec::new();
    for line in 1..=20_000 {
        if line % 97 == 0 {
            text.push_str(&FAULTY.replace("lunch", &"hunter2 ".repeat(line % 31 * 100 + 1)));
            faulty.push((line, "criteria.put.unknown".to_owned()));
        } else if line % 11 > 0 {
            text.push_str(VALID);
        }
        text.push_str(if line % 3 == 0 { "\r\n" } else { "\n" });
    }
    assert!(text.len() > 10 * CHUNK);
    let folder = Folder::new().with("criteria.put.ndjson", text);
    for threads in ["1", "2", "7"] {
        let ran = folder.run(["check", "criteria.put.ndjson", "--format", "json", "--threads", threads]);
        assert_eq!(findings_of(&ran), faulty);
        let ran = folder.run(["check", "criteria.put.ndjson", "--threads", threads]);
        // The text has the first, and counts the others.
        let (first, last) = (faulty[0].0, faulty[faulty.len() - 1].0);
        assert!(ran.out.starts_with(&format!("criteria.put.ndjson:{first}:")));
        let more = format!("{} more findings of this rule at /actve, the last in line {last}\n", faulty.len() - 1);
        assert!(ran.out.contains(&more));
        assert!(ran.out.ends_with(&format!("{} violations, 0 without effect, 0 unchecked, 0 notes\n", faulty.len())));
    }
}

#[test]
fn a_line_may_be_as_long_as_the_limit() {
    let body = |length: usize| {
        let body = VALID.replace("lunch", &"x".repeat(length + "lunch".len() - VALID.len()));
        assert_eq!(body.len(), length);
        body
    };
    for limit in [100, CHUNK - 1, CHUNK, 3 * CHUNK] {
        let text = [
            &body(limit),
            "\r\n",
            &body(limit + 1),
            "\n",
            FAULTY,
            "\n",
            &body(5 * limit),
            "\r\n\r\n",
            FAULTY,
            "\n",
            &body(limit),
            "\n",
            &body(limit + 1),
        ];
        let folder = Folder::new().with("criteria.put.ndjson", text.concat());
        let limit = limit.to_string();
        let ran = folder.run(["check", "criteria.put.ndjson", "--format", "json", "--max-body", &limit]);
        let (size, unknown) = ("json.size".to_owned(), "criteria.put.unknown".to_owned());
        let expected = [(2, size.clone()), (3, unknown.clone()), (4, size.clone()), (6, unknown), (8, size)];
        assert_eq!(findings_of(&ran), expected, "{limit}");
        assert_eq!(json(&ran)["summary"]["bodies"], 7);
    }
}

#[test]
fn a_line_with_too_many_findings_is_cut() {
    let members: Vec<String> = (0..300).map(|name| format!("\"x{name}\": 1")).collect();
    let folder =
        Folder::new().with("criteria.put.ndjson", format!("{VALID}\n{{\"name\": \"a\", {}}}", members.join(", ")));
    let ran = folder.run(["check", "criteria.put.ndjson"]);
    assert!(ran.out.contains("criteria.put.ndjson:2: note: this body has more findings; only 256 are listed\n"));
    let ran = folder.run(["check", "criteria.put.ndjson", "--format", "json"]);
    assert_eq!((&json(&ran)["files"][0]["cut"], findings_of(&ran).len()), (&Value::Bool(true), 256));
}

#[test]
fn a_closed_output_ends_the_validation() {
    let folder = Folder::new();
    for format in ["human", "json"] {
        let args = ["check", "--ndjson", "--as", "criteria.put", "--format", format];
        let mut child = folder.command().args(args).stdin(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut input = child.stdin.take().unwrap();
        // The input is endless: only the child can end this loop.
        while input.write_all(format!("{FAULTY}\n").as_bytes()).is_ok() {}
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert_eq!((ran.exit, ran.err.as_str()), (1, ""));
    }
}

/// All findings are the same, so that only the first is printed, and no write finds that the reader has gone.
#[cfg(unix)]
#[test]
fn an_output_that_is_closed_after_the_first_finding_ends_the_validation() {
    let folder = Folder::new();
    for threads in ["1", "2"] {
        let args = ["check", "--ndjson", "--as", "criteria.put", "-", "--threads", threads];
        let mut child = folder.command().args(args).stdin(Stdio::piped()).spawn().unwrap();
        let (mut input, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let reader = thread::spawn(move || output.read_exact(&mut [0; 10]).unwrap());
        while input.write_all(format!("{FAULTY}\n").as_bytes()).is_ok() {}
        reader.join().unwrap();
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert_eq!((ran.exit, ran.err.as_str()), (1, ""));
    }
}

#[test]
fn each_line_is_validated_immediately() {
    let folder = Folder::new();
    let mut child =
        folder.command().args(["check", "--ndjson", "--as", "criteria.put"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    for line in 1..4 {
        // Another attribute each time, because the same finding would be counted.
        writeln!(input, "{}", FAULTY.replace("actve", &format!("actv{line}"))).unwrap();
        let mut shown = Vec::new();
        // The finding ends with an empty line. It must be printed before the next line of input is written.
        while !shown.ends_with(b"\n\n") {
            let mut byte = [0];
            output.read_exact(&mut byte).unwrap();
            shown.push(byte[0]);
        }
        assert!(shown.starts_with(format!("-:{line}:19: error").as_bytes()), "{}", String::from_utf8_lossy(&shown));
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

/// Writes the line and the rules.
struct Rules;

impl WriteFindings for Rules {
    fn write(&self, out: &mut Vec<u8>, line: usize, _: &[u8], report: &Report) {
        for finding in report.findings() {
            writeln!(out, "{line} {}", finding.rule()).unwrap();
        }
    }
}

fn job(threads: usize, length: Option<u64>) -> Job<'static> {
    let target = Target::parse(&API, "criteria.put").unwrap();
    let options = Options::default().with_max_body(90);
    Job { target, options, threads, length, writer: &Rules, policy: Policy::default() }
}

/// Returns the findings, and the line at which reading failed.
fn validate_all(job: Job<'_>, input: impl Read + Send) -> (String, Option<usize>) {
    let (mut found, mut failed) = (Vec::new(), None);
    validate_lines(input, job, |chunk| {
        found.extend_from_slice(&chunk.results.written);
        failed = chunk.error.as_ref().map(|(line, _)| *line);
        Ok(ControlFlow::Continue(()))
    })
    .unwrap();
    (String::from_utf8(found).unwrap(), failed)
}

/// A reader that gives a few bytes at a time, is sometimes interrupted, and can fail at the end.
struct SlowReader<'t> {
    text: &'t [u8],
    step: usize,
    fails: bool,
    reads: usize,
}

impl Read for SlowReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reads += 1;
        if self.reads.is_multiple_of(5) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if self.text.is_empty() && self.fails {
            return Err(io::Error::other("the disk is gone"));
        }
        let length = self.step.min(buffer.len()).min(self.text.len());
        let (now, later) = self.text.split_at(length);
        buffer[..length].copy_from_slice(now);
        self.text = later;
        Ok(length)
    }
}

/// The findings are those of `validate` for each line.
#[test]
fn the_size_of_reads_does_not_matter() {
    let mut expected = Vec::new();
    let Target { object, method } = job(1, None).target;
    for (index, line) in MIXED.split(|byte| *byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > 90 {
            expected.push(format!("{} json.size\n", index + 1));
        } else if !line.trim_ascii().is_empty() {
            for finding in validate(object, method, line).findings() {
                expected.push(format!("{} {}\n", index + 1, finding.rule()));
            }
        }
    }
    // If reading fails in the last line, this line has no findings.
    let before = expected.iter().filter(|found| !found.starts_with("12 ")).cloned().collect::<String>();
    let expected = expected.concat();
    assert!(expected.contains("json.size") && expected.ends_with("12 criteria.put.unknown\n"), "{expected}");
    for step in [1, 2, 3, 5, 7, 11, 64, 100, 1000] {
        // The length of a file may be wrong, because others write it.
        for job in [job(3, None), job(3, Some(10)), job(1, None), job(1, Some(0)), job(1, Some(MIXED.len() as u64))] {
            let whole = validate_all(job, SlowReader { text: MIXED, step, fails: false, reads: 0 });
            assert_eq!(whole, (expected.clone(), None), "{step}");
            let failed = validate_all(job, SlowReader { text: MIXED, step, fails: true, reads: 0 });
            assert_eq!(failed, (before.clone(), Some(12)), "{step}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_error_names_its_line() {
    // This file can be opened, but its beginning can never be read.
    let ran = Folder::new().run(["check", "--ndjson", "--as", "criteria.put", "/proc/self/mem"]);
    assert_eq!(ran.exit, 2, "{ran}");
    assert!(ran.err.starts_with("error: /proc/self/mem: line 1: cannot be read: "), "{ran}");
}

/// If the output is slow, only a fixed number of chunks is read ahead.
#[test]
fn reading_waits_for_the_output() {
    struct Endless<'c>(&'c AtomicUsize);

    impl Read for Endless<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            buffer.fill(b' ');
            buffer[..FAULTY.len()].copy_from_slice(FAULTY.as_bytes());
            *buffer.last_mut().unwrap() = b'\n';
            self.0.fetch_add(1, Ordering::SeqCst);
            Ok(buffer.len())
        }
    }

    let reads = AtomicUsize::new(0);
    let threads = 3;
    let mut taken = 0;
    validate_lines(Endless(&reads), job(threads, None), |_| {
        thread::sleep(Duration::from_millis(5));
        taken += 1;
        assert!(reads.load(Ordering::SeqCst) <= taken + 2 * threads);
        Ok(if taken == 20 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })
    .unwrap();
    assert_eq!(taken, 20);
}

#[test]
fn values_are_masked() {
    let folder = Folder::new().with("criteria.put.ndjson", MIXED);
    for format in ["human", "json"] {
        let ran = folder.run(["check", "-v", "criteria.put.ndjson", "--format", format]);
        assert!(!ran.out.contains("hunter2") && !ran.err.contains("hunter2"), "{ran}");
    }
}

#[test]
fn the_example_of_the_readme() {
    let readme = include_str!("../../README.md");
    let folder = Folder::new().with("recorded.criteria.put.ndjson", [VALID, FAULTY, VALID].join("\n"));
    let shown = readme.split("```console\n$ linecard check recorded.criteria.put.ndjson\n").nth(1).unwrap();
    let shown = shown.split("```").next().unwrap();
    assert_eq!(folder.run(["check", "recorded.criteria.put.ndjson"]).out, shown);
}
