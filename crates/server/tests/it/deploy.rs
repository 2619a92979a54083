//! The files in `deploy`: what they start is what the program takes. `deploy/check` asks systemd and a linter about the rest.

use crate::client::ask;
use crate::command::{Running, output};

const UNIT: &str = include_str!("../../deploy/linecard.service");
const IMAGE: &str = include_str!("../../deploy/Containerfile");

/// The rest of the line that starts with this text.
fn rest<'t>(file: &'t str, start: &str) -> &'t str {
    file.lines().find_map(|line| line.strip_prefix(start)).unwrap_or_else(|| panic!("there is no {start}"))
}

fn words(line: &str) -> Vec<String> {
    serde_json::from_str(line).unwrap()
}

#[test]
fn the_unit_and_the_image_start_the_server() {
    let unit: Vec<String> = rest(UNIT, "ExecStart=").split(' ').map(str::to_owned).collect();
    let image = [words(rest(IMAGE, "ENTRYPOINT ")), words(rest(IMAGE, "CMD "))].concat();
    for started in [unit, image] {
        assert_eq!(started[..2], ["/usr/local/bin/linecard-server", "serve"]);
        let mut arguments: Vec<&str> = started[1..].iter().map(String::as_str).collect();
        arguments.push("--print-config");
        let printed = output(&arguments);
        assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
        let printed = String::from_utf8(printed.stdout).unwrap();
        for (setting, value) in started[2..].iter().zip(&started[3..]).step_by(2) {
            let line = format!("{} = \"{value}\"", setting.strip_prefix("--").unwrap());
            assert!(printed.contains(&line), "{line} is not in\n{printed}");
        }
    }
    // The exit code for which systemd must not start the server again.
    let wrong = output(&["serve", "--listen", "nowhere"]).status.code().unwrap();
    assert_eq!(rest(UNIT, "RestartPreventExitStatus="), wrong.to_string());
}

#[test]
fn the_image_is_built_with_a_compiler_that_is_new_enough_and_its_health_is_known() {
    let compiler = rest(IMAGE, "FROM docker.io/library/rust:");
    assert!(compiler.starts_with(&format!("{}-", env!("CARGO_PKG_RUST_VERSION"))), "{compiler}");
    let server = Running::start(&[]);
    let check = words(rest(IMAGE, "    CMD "));
    let path = check.last().unwrap().strip_prefix("http://127.0.0.1:8080").unwrap();
    assert_eq!(ask(server.address, "GET", path, &[], "").status, 200);
    server.end();
}

#[test]
fn the_version_is_that_of_the_program_and_of_the_contract() {
    let server = Running::start(&[]);
    let shown = ask(server.address, "GET", "/version", &[], "");
    let expected = serde_json::json!({"version": env!("CARGO_PKG_VERSION"), "contract": linecard_model::API.version});
    assert_eq!((shown.status, shown.json()), (200, expected));
    assert_eq!(ask(server.address, "POST", "/version", &[], "{}").status, 405);
    let program = String::from_utf8(output(&["--version"]).stdout).unwrap();
    let (version, contract) = (env!("CARGO_PKG_VERSION"), linecard_model::API.version);
    assert_eq!(program.trim(), format!("linecard-server {version} (contract: Linecard {contract})"));
    server.end();
}
