//! The program: its help, reports, errors, exit codes and signals.

use crate::behaviours::states;
use crate::wrong::{World, Wrong};
use linecard_console::Output;
use linecard_model::API;
use linecard_server::{Config, Double, Fault};
use linecard_verify::{Settings, Stop, VerifyFormat, print_as, verify};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::process::{Command, Stdio};
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_linecard-verify");
const USER: [&str; 6] = ["--tenant", "t", "--group", "g", "--user", "u"];

/// Runs the program. Returns the exit code, standard output and standard error.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(PROGRAM)
        .arg("verify")
        .args(arguments)
        .env_remove("LINECARD_PASSWORD")
        .env_remove("LINECARD_ACCOUNT")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_help_says_what_it_does() {
    let mut command = linecard_verify::command();
    insta::assert_snapshot!(command.find_subcommand_mut("verify").unwrap().render_long_help());
}

#[test]
fn a_wrong_argument_is_explained() {
    let url = "http://127.0.0.1:9";
    let cases: [&[&str]; 11] = [
        &["ftp://api.example.org"],
        &[url, "--service", "speed-dial-9"],
        &[url, "--segment", "name"],
        &[url, "--segment", "user=u"],
        &[url, "--account", "root"],
        &[url, "--account", "root", "--password-file", "no/such/file"],
        &[url, "--tenant", "t"],
        &[url, "--account", "root", "--password-file", "Cargo.toml"],
        &[url, "--requests-per-second", "0"],
        &[url, "--output", "report.pdf"],
        &[url, "--tenant", "t", "--service", "tenant-departments"],
    ];
    let shown = cases.map(|arguments| {
        let (exit, out, err) = run(arguments);
        format!("{arguments:?}\nexit {exit}\n{out}{err}")
    });
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn a_login_that_fails_says_which_account_and_password_to_check() {
    let mut config = Config::default();
    config.double = true;
    let double = Double::start_with(&config).unwrap();
    let url = double.url();
    for (more, fix) in [
        (&[] as &[&str], "name an account with --account USERNAME, and set its password in LINECARD_PASSWORD, "),
        (
            &["--account", "root", "--password-file", "Cargo.toml"],
            "check the account \"root\" and its password in Cargo.toml",
        ),
    ] {
        let (exit, _, err) = run(&[&[url.as_str()], &USER[..], more].concat());
        assert_eq!((exit, err.lines().count()), (2, 1), "{err}");
        assert!(err.contains("(401); ") && err.contains(fix), "{err}");
    }
}

#[test]
fn the_double_passes() {
    let double = Double::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [xml, json] = ["verify.xml", "verify.out"].map(|name| folder.path().join(name));
    let outputs = [xml.to_str().unwrap().to_owned(), format!("json={}", json.display())];
    let url = double.base_url();
    let service = ["--service", "speed-dial-8", "music-on-hold", "--output", &outputs[0], "--output", &outputs[1]];
    let (exit, out, err) = run(&[&[url.as_str()], &USER[..], &service].concat());
    assert_eq!((exit, err.as_str()), (0, ""), "{out}");
    assert!(std::fs::read_to_string(xml).unwrap().contains("<testsuite name=\"music-on-hold\""));
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    assert_eq!(json["problems"], serde_json::json!([]));
    let (exit, _, err) =
        run(&[&[url.as_str()], &USER[..], &["--service", "speed-dial-8", "--output", "no/such/a.xml"]].concat());
    assert_eq!(exit, 2);
    assert!(err.contains("--output: no/such/a.xml: its folder does not exist; create it"), "{err}");
}

#[test]
fn a_user_that_does_not_exist_is_a_problem() {
    let double = Double::start().unwrap();
    double.add_fault(Fault::status(404).path("/api/v1/tenants/t/groups/g/users/u/**")).unwrap();
    let url = double.base_url();
    let (exit, out, _) = run(&[&[url.as_str()], &USER[..], &["--read-only"]].concat());
    assert_eq!(exit, 2, "{out}");
    assert!(out.contains("no service of user_id exists here; check the values of"), "{out}");
}

#[test]
fn overlays_are_loaded_from_the_project_file_and_the_arguments() {
    let double = Double::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    // The double lacks what the overlay adds to each entry, so that its presence is not that of the documentation.
    let overlay =
        "[[change]]\nobject = \"speed-dial-8\"\nattribute = \"nothing\"\nmethod = \"get\"\npresence = \"C\"\n";
    std::fs::create_dir(folder.path().join("project")).unwrap();
    std::fs::write(folder.path().join("wrong.toml"), overlay).unwrap();
    std::fs::write(folder.path().join("project/linecard.toml"), "overlay = [\"../wrong.toml\"]\n").unwrap();
    let run = |within: &str, more: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(["verify", &double.base_url(), "--read-only", "--service", "speed-dial-8"]).args(USER).args(more);
        let output = command.current_dir(folder.path().join(within)).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run("", &[]), (0, String::new()));
    assert_eq!(run("project", &["--no-config"]), (0, String::new()));
    let of_argument = run("", &["--overlay", "wrong.toml"]);
    assert_eq!(of_argument.0, 2);
    assert!(
        of_argument.1.contains("wrong.toml: line 3: speed-dial-8 has no attribute \"nothing\""),
        "{}",
        of_argument.1
    );
    let of_project = run("project", &[]);
    assert_eq!((of_project.0, of_project.1.replace("../", "")), of_argument);
}

#[tokio::test]
async fn the_reports_show_faults_and_no_values() {
    let (_, url) = World::serve(Wrong::ShowsAnotherWord).await;
    let mut settings = Settings::new(crate::double::SEGMENTS);
    settings.services =
        ["selective-call-acceptance", "speed-dial-8", "user-services", "group-call-center"].map(str::to_owned).to_vec();
    settings.invalid_bodies = 0;
    let client = linecard_client::Client::new(&url).unwrap();
    let mut found = verify(&API, client, &settings, &Stop::default()).await;
    found.problems.push("a problem".to_owned());
    found.notes.push("a note".to_owned());
    for (name, format) in [
        ("human", VerifyFormat::Human),
        ("json", VerifyFormat::Json),
        ("junit", VerifyFormat::Junit),
        ("markdown", VerifyFormat::Markdown),
    ] {
        let mut text = Vec::new();
        print_as(&mut text, format, &found, false).unwrap();
        let text = String::from_utf8(text).unwrap();
        assert!(!text.contains("Nobody"));
        insta::assert_snapshot!(name, text);
    }
    // A report goes through the output of the console too.
    print_as(&mut Output::plain(Box::new(std::io::sink())), VerifyFormat::Human, &found, true).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_stops_the_run_and_everything_is_restored() {
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let (world, url) = World::serve(Wrong::Nothing).await;
        let before = states(&world).await;
        let service = ["--service", "selective-call-acceptance", "--requests-per-second", "400"];
        let child = Command::new(PROGRAM)
            .arg("verify")
            .arg(&url)
            .args(USER)
            .args(service)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        while *world.requests.lock().unwrap() < 15 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        kill(Pid::from_raw(i32::try_from(child.id()).unwrap()), signal).unwrap();
        let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.contains("the run was stopped"), "{text}");
        assert_eq!(states(&world).await, before);
    }
}
