//! Which files are validated: links, pipes, globs, names and reports in the way.

use crate::run::{Folder, Ran};
use serde_json::Value;
use std::fs;

const VALID: &str = r#"{"name": "lunch"}"#;
const INVALID: &str = r#"{"name": "lunch", "actve": true}"#;

/// Runs the command, and checks the exit code and one count of the summary.
fn check(folder: &Folder, args: &[&str], exit: i32, count: &str, expected: u64) -> Ran {
    let ran = folder.run([&["check", "--format", "json"], args].concat());
    let json: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}\n{ran}"));
    assert_eq!((ran.exit, json["summary"][count].as_u64()), (exit, Some(expected)), "{args:?} {count}\n{ran}");
    ran
}

#[cfg(unix)]
fn link(folder: &Folder, target: &str, name: &str) {
    std::os::unix::fs::symlink(target, folder.path().join(name)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_with_another_name_hides_no_body() {
    let folder = Folder::new().with("c/lunch.criteria.put.json", INVALID);
    link(&folder, "lunch.criteria.put.json", "c/latest.json");
    check(&folder, &["c"], 1, "bodies", 1);
    // The same body under two names is one, and as another object it is another.
    link(&folder, "lunch.criteria.put.json", "c/z.criteria.put.json");
    check(&folder, &["c"], 1, "bodies", 1);
    link(&folder, "lunch.criteria.put.json", "c/z.criteria.post.json");
    check(&folder, &["c"], 1, "bodies", 2);
}

#[cfg(unix)]
#[test]
fn linked_folders_are_followed_and_loops_end() {
    let folder = Folder::new().with("a/x.criteria.put.json", VALID).with("elsewhere/y.criteria.put.json", INVALID);
    link(&folder, "../elsewhere", "a/linked");
    check(&folder, &["a"], 1, "bodies", 2);
    link(&folder, "..", "a/up");
    check(&folder, &["a"], 1, "bodies", 2);
    link(&folder, "nowhere", "a/unrelated");
    check(&folder, &["a"], 1, "errors", 0);
    link(&folder, "nowhere", "elsewhere/z.criteria.put.json");
    check(&folder, &["elsewhere"], 2, "errors", 1);
}

#[cfg(unix)]
#[test]
fn a_pipe_that_is_named_as_a_body_is_passed_over() {
    let folder = Folder::new().with("a/x.criteria.put.json", VALID);
    // A socket is no regular file either, and needs no other program.
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("a/y.criteria.put.json")).unwrap();
    let ran = check(&folder, &["a"], 0, "passed_over", 1);
    assert!(ran.out.contains("it is a pipe, a socket or a device"), "{ran}");
    check(&folder, &["a", "--strict-names"], 2, "errors", 1);
}

#[cfg(unix)]
#[test]
fn globs_apply_through_links_and_parents() {
    let folder = Folder::new()
        .with("p/linecard.toml", "exclude = ['recorded/old']\n[[bodies]]\nfiles = 'bad/*'\nexpect = 'invalid'\n")
        .with("p/bad/a.criteria.put.json", INVALID)
        .with("p/recorded/old/b.criteria.put.json", INVALID)
        .with("p/recorded/c.criteria.put.json", VALID);
    link(&folder, "p", "linked");
    for path in ["p", "p/bad/..", "linked", "linked/bad/../../linked", "linked/recorded/../../p"] {
        check(&folder, &[path, "--config", "p/linecard.toml"], 0, "bodies", 2);
    }
    for glob in ["p/recorded", "/p/recorded/**"] {
        for path in ["linked/recorded", "p/bad/../recorded"] {
            check(&folder, &[path, "p/bad/a.criteria.put.json", "--no-config", "--exclude", glob], 2, "bodies", 1);
        }
    }
}

#[test]
fn the_settings_of_a_clone_hide_no_body() {
    let folder = Folder::new().with(".git/info/exclude", "*.json\n").with("a.criteria.put.json", INVALID);
    check(&folder, &["."], 1, "bodies", 1);
}

#[test]
fn a_folder_whose_files_are_left_out_says_so() {
    let folder = Folder::new().with(".gitignore", "a/\n").with("a/x.criteria.put.json", VALID).with("b/c.txt", "");
    for (args, message) in [
        (&["a", "--exclude", "*.json", "--no-ignore"][..], "are excluded or ignored"),
        (&[".", "--exclude", "a"], "are excluded or ignored"),
        (&["b"], "has no file to validate"),
    ] {
        let ran = check(&folder, args, 2, "errors", 1);
        assert!(ran.out.contains(message), "{args:?}\n{ran}");
    }
}

#[test]
fn hints_suit_how_the_file_is_read() {
    let folder = Folder::new()
        .with("a.criteria.put.json", format!("{VALID}\n{VALID}\n"))
        .with("b.criteria.put.ndjson", format!("{VALID} {VALID}\n"))
        .with("c.criteria.put.ndjson", format!("[{VALID}]\n"));
    for (name, says_ndjson) in
        [("a.criteria.put.json", true), ("b.criteria.put.ndjson", false), ("c.criteria.put.ndjson", false)]
    {
        let ran = folder.run(["check", name]);
        assert!(ran.exit == 1 && ran.out.contains("--ndjson") == says_ndjson, "{ran}");
    }
}

#[test]
fn near_names_are_not_passed_over_unseen() {
    for name in ["x.har.gz", "criteria.post", "x.cases.yaml", "x.cases.json.bak", "x.postman_collection"] {
        let folder = Folder::new().with("a.criteria.put.json", VALID).with(name, "");
        check(&folder, &["."], 0, "passed_over", 1);
        check(&folder, &[".", "--strict-names"], 2, "errors", 1);
    }
}

#[test]
fn a_report_never_replaces_what_is_validated() {
    let folder = Folder::new()
        .with("linecard.toml", "")
        .with("a/x.criteria.put.json", VALID)
        .with("other.json", VALID)
        .with("state.json", VALID);
    let cases: [(&[&str], &str); 9] = [
        (&["a", "--output", "json=a/x.criteria.put.json"], "is a file that is validated"),
        (&["a", "--output", "json=a/../a/x.criteria.put.json"], "is a file that is validated"),
        (&["a/x.criteria.put.json", "--output", "json=./a/x.criteria.put.json"], "is a file that is validated"),
        (&["--as", "criteria.put", "other.json", "--output", "other.json"], "is a file that is validated"),
        (
            &["--as", "criteria.put", "other.json", "--stored", "state.json", "--output", "state.json"],
            "is a file that is validated",
        ),
        (&["a", "--output", "json=linecard.toml"], "is the project file"),
        (&["a", "--output", "json=a/../linecard.toml"], "is the project file"),
        (&["a", "--output", "r.json", "--output", "sarif=a/../r.json"], "twice"),
        (&["a", "--output", "json=-"], "for standard output, use --format"),
    ];
    for (args, message) in cases {
        let ran = folder.run([&["check"], args].concat());
        assert!(ran.exit == 2 && ran.err.contains(message), "{args:?}\n{ran}");
        assert!(!folder.path().join("r.json").exists() && !folder.path().join("-").exists(), "{args:?}");
    }
    for (name, text) in [("linecard.toml", ""), ("a/x.criteria.put.json", VALID), ("other.json", VALID)] {
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), text);
    }
    // An unrelated file in the same folder is a report like any other, also when it exists.
    for _ in 0..2 {
        assert_eq!(folder.run(["check", "a", "--output", "a/report.html"]).exit, 0);
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_report_stays() {
    let folder = Folder::new().with("a/x.criteria.put.json", VALID).with("kept/report.md", "old");
    link(&folder, "kept/report.md", "latest.md");
    link(&folder, "kept/new.md", "new.md");
    assert_eq!(folder.run(["check", "a", "--output", "latest.md", "--output", "new.md"]).exit, 0);
    for (name, target) in [("latest.md", "kept/report.md"), ("new.md", "kept/new.md")] {
        assert!(folder.path().join(name).is_symlink());
        assert!(fs::read_to_string(folder.path().join(target)).unwrap().contains("linecard check passed"));
    }
}

#[test]
fn what_cannot_apply_in_the_project_file_is_an_error() {
    let bodies = |line: &str| format!("[[bodies]]\nfiles = '*.cases.json'\n{line}\n");
    let accept = |rule: &str| format!("[[accept]]\nrule = '{rule}'\nreason = 'old'\nuntil = 2999-12-31\n");
    let cases = [
        (bodies("expect = 'invalid'"), "as and expect say nothing about a case file"),
        (bodies("as = 'criteria.put'"), "as and expect say nothing about a case file"),
        (accept("json.foo"), "there is no rule \\\"json.foo\\\""),
        ("base-path = 'api'\n".to_owned(), "base-path"),
        ("deny = ['violation']\n".to_owned(), "deny"),
    ];
    for (config, message) in cases {
        let folder = Folder::new()
            .with("linecard.toml", &config)
            .with("a.cases.json", r#"{"cases": [{"name": "a", "as": "criteria.put", "body": {"name": "lunch"}}]}"#);
        let ran = folder.run(["check", "--format", "json"]);
        assert!(ran.exit == 2 && ran.out.contains(message), "{config}\n{ran}");
    }
}

#[test]
fn init_excludes_no_file_with_nearly_the_name_of_a_body() {
    let names = [
        "a.foo.post.json",
        "a.criteria.put.jsonc",
        "a.criteria.put.json5",
        "a.criteria.put.json.gz",
        "a.criteria.post",
    ];
    for name in names {
        let folder = Folder::new().with("b.criteria.put.json", VALID).with(name, VALID).with("package.json", "{}");
        let ran = folder.run(["init"]);
        let text = fs::read_to_string(folder.path().join("linecard.toml")).unwrap();
        assert!(text.contains("\"/package.json\"") && !text.contains("/a."), "{name}\n{text}");
        let ran = if ran.exit == 0 { folder.run(["check"]) } else { ran };
        assert!(ran.exit == 2 && ran.err.contains(name), "{name}\n{ran}");
    }
}

#[test]
fn init_finds_recordings_and_excludes_bruno_files_without_a_request() {
    let folder =
        Folder::new().with("bodies/a.criteria.put.json", VALID).with("har/b.har", r#"{"log": {"entries": []}}"#);
    let folder = folder.with("bru/collection.bru", "").with("bru/environments/e.bru", "").with("bru/x/folder.bru", "");
    let folder = folder.with("bru/x/get.bru", "get {\n  url: https://example.org/\n}\n");
    assert_eq!(folder.run(["init"]).exit, 0);
    let text = fs::read_to_string(folder.path().join("linecard.toml")).unwrap();
    assert!(text.contains("paths = [\"bodies\", \"bru\", \"har\"]"), "{text}");
    let excluded = r#"exclude = ["/bru/collection.bru", "/bru/environments/e.bru", "/bru/x/folder.bru"]"#;
    assert!(text.contains(excluded), "{text}");
}

#[test]
fn a_number_of_bodies_is_asked_for_where_it_is_said() {
    let folder = Folder::new().with("linecard.toml", "min-bodies = 1\n").with("a.criteria.put.json", VALID);
    let folder = folder.with("b.cases.json", r#"{"cases": []}"#);
    for (args, message) in [
        (&["b.cases.json"][..], "linecard.toml: at least 1 body is expected, and the number is 0"),
        (&["b.cases.json", "--min-bodies", "2"], "--min-bodies: at least 2 bodies are expected, and the number is 0"),
    ] {
        let ran = folder.run([&["check", "--format", "json"], args].concat());
        let json: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}\n{ran}"));
        let failure = &json["failures"][0];
        let shown = format!("{}: {}", failure["path"].as_str().unwrap(), failure["message"].as_str().unwrap());
        assert!(shown.starts_with(message), "{shown}");
    }
}
