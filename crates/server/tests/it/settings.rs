//! Settings: their sources, their priority, and the messages about wrong ones.

use crate::command::{Running, command};
use crate::process::Process;
use std::fmt::Write as _;
use std::path::Path;
use tempfile::TempDir;

/// The exit code and the output of the program.
fn run(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> String {
    let mut command = command(&["serve"]);
    let output = command.args(arguments).envs(environment.iter().copied()).current_dir(folder).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    format!("{}\n{out}{err}", output.status.code().unwrap())
}

const FILE: &str = r#"
# Common settings.
open = true
listen = "127.0.0.1:0"
max-body = 0x1_000
grace = 3
log = "debug"
self-check = "strict"
data = "a \"folder\""
"#;

#[test]
fn a_flag_overrides_the_environment_which_overrides_the_file() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("linecard.toml"), FILE).unwrap();
    let environment = [("LINECARD_CONFIG", "linecard.toml"), ("LINECARD_GRACE", "4"), ("LINECARD_LOG", "warn")];
    let arguments = ["--log", "error", "--open=false", "--print-config"];
    let printed = run(folder.path(), &arguments, &environment);
    insta::assert_snapshot!(printed);
    // The printed file gives the same settings.
    let (_, printed) = printed.split_once('\n').unwrap();
    std::fs::write(folder.path().join("again.toml"), printed).unwrap();
    let again = run(folder.path(), &["--config", "again.toml", "--print-config"], &[]);
    let values =
        |text: &str| -> Vec<String> { text.lines().map(|line| line.split(" # ").next().unwrap().to_owned()).collect() };
    assert_eq!(values(&again)[1..], values(printed));
}

#[test]
fn a_wrong_setting_is_reported_with_its_source() {
    let folder = TempDir::new().unwrap();
    let mut shown = String::new();
    for (what, file) in [
        ("no TOML", "open = true\nlisten = \"hunter2\n"),
        ("a key that is none", "\n\nlistn = \"127.0.0.1:0\""),
        ("a key with another dash", "max_body = 5"),
        ("a key that is far from all", "colour = \"hunter2\""),
        ("a table", "[tls]\ncertificate = \"hunter2\""),
        ("a key twice", "open = true\nopen = false"),
        ("what is no setting", "print-config = true"),
        ("a text for a number", "max-body = \"5\""),
        ("a number for a text", "listen = 8080"),
        ("a text for a switch", "open = \"yes\""),
        ("a list", "data = [\"hunter2\"]"),
        ("a number that is too small", "max-body = 0"),
        ("a number that is too large", "rate-limit = 99999999999"),
        ("an address that is none", "open = true\n\nlisten = \"hunter2\""),
        ("a word that is none", "log-format = \"hunter2\""),
        ("half of TLS", "tls-key = \"hunter2\""),
    ] {
        std::fs::write(folder.path().join("linecard.toml"), file).unwrap();
        write!(shown, "{what}: {}", run(folder.path(), &["--config", "linecard.toml"], &[])).unwrap();
    }
    write!(shown, "no file: {}", run(folder.path(), &["--config", "missing.toml"], &[])).unwrap();
    for (variable, value) in [
        ("LINECARD_LISTEN", "hunter2"),
        ("LINECARD_OPEN", "hunter2"),
        ("LINECARD_MAX_BODY", ""),
        ("LINECARD_LOG_FORMAT", "hunter2"),
    ] {
        write!(shown, "{variable}: {}", run(folder.path(), &[], &[(variable, value)])).unwrap();
    }
    assert!(!shown.contains("hunter2"), "{shown}");
    insta::assert_snapshot!(shown);
}

#[test]
#[cfg(unix)]
fn settings_are_used_and_logged() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("linecard.toml");
    std::fs::write(&file, "max-body = 10\n").unwrap();
    let environment = [
        ("LINECARD_CONFIG", file.to_str().unwrap()),
        ("LINECARD_RATE_LIMIT", "1000"),
        // A typing error in a setting, and a variable of an orchestrator.
        ("LINECARD_LISTN", "127.0.0.1:1"),
        ("LINECARD_SERVICE_HOST", "192.0.2.1"),
    ];
    let (server, logged) = Running::start_with(&["--log", "info"], &environment);
    assert_eq!(logged[0]["message"], "LINECARD_LISTN is not a setting; did you mean LINECARD_LISTEN?");
    assert_eq!(logged[1]["message"], "starting");
    let settings = logged[1]["settings"].as_str().unwrap();
    assert!(settings.contains("rate-limit=1000 (LINECARD_RATE_LIMIT)"), "{settings}");
    assert!(settings.contains(&format!("max-body=10 ({}:1)", file.display())), "{settings}");
    assert!(!settings.contains("grace"), "{settings}");
    let response = crate::client::ask(server.address, "PUT", crate::client::POLICIES, &[], "{          }");
    assert_eq!(response.status, 413);
    server.end();
}

/// The overlays of the project file are served, and those of the arguments; a file of settings stands in place of the project file.
#[test]
fn overlays_are_loaded_from_the_project_file_and_the_arguments() {
    let folder = TempDir::new().unwrap();
    let overlay = "[[change]]\nobject = \"criteria-from-dn\"\nattribute = \"selection\"\nmethod = \"get\"\nwords = [\"Nobody\"]\n";
    std::fs::create_dir(folder.path().join("project")).unwrap();
    std::fs::write(folder.path().join("ours.toml"), overlay).unwrap();
    std::fs::write(folder.path().join("own.toml"), "audit = true\n").unwrap();
    std::fs::write(folder.path().join("project/linecard.toml"), "overlay = [\"../ours.toml\"]\n").unwrap();
    let data = folder.path().join("data");
    let serves_the_word = |within: &str, more: &[&str]| {
        let mut program = crate::process::program(&data);
        let process = Process::of(program.args(more).current_dir(folder.path().join(within)));
        let document = format!("http://{}/openapi.json", process.address);
        ureq::get(&document).call().unwrap().body_mut().read_to_string().unwrap().contains("\"Nobody\"")
    };
    assert!(!serves_the_word("", &[]));
    assert!(serves_the_word("", &["--overlay", "ours.toml"]));
    assert!(serves_the_word("project", &[]));
    assert!(!serves_the_word("project", &["--config", "../own.toml"]));
    let wrong = overlay.replace("Nobody", "Any");
    std::fs::write(folder.path().join("ours.toml"), wrong).unwrap();
    let shown = run(&folder.path().join("project"), &["--open", "--listen", "127.0.0.1:0", "--store", "memory:"], &[]);
    assert!(
        shown.contains("error: ../ours.toml: line 1: criteria-from-dn.selection: a word is in its list already"),
        "{shown}"
    );
}
