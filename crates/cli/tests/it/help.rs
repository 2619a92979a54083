//! The help texts, and the errors for wrong arguments.

use crate::run::Folder;
use insta::assert_snapshot;

#[test]
fn help_of_every_command() {
    let folder = Folder::new();
    assert_snapshot!("help", folder.run(["--help"]));
    let commands = [
        "check",
        "init",
        "matrix",
        "objects",
        "services",
        "ledger",
        "schema",
        "contract",
        "sample",
        "project",
        "merge",
        "plan",
        "fix",
        "coverage",
        "scrub",
        "diff",
        "completions",
    ];
    for command in commands {
        assert_snapshot!(format!("help_{command}"), folder.run([command, "--help"]));
    }
}

#[test]
fn errors_suggest_similar_names() {
    let folder = Folder::new();
    assert_snapshot!("misspelt_command", folder.run(["chek"]));
    assert_snapshot!("misspelt_flag", folder.run(["check", "--fromat", "json"]));
    assert_snapshot!("misspelt_format", folder.run(["matrix", "--format", "markdwon"]));
    assert_snapshot!("misspelt_object", folder.run(["matrix", "criterai"]));
    assert_snapshot!("no_command", folder.run([] as [&str; 0]));
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = Folder::new().run(["completions", shell]);
        assert_eq!(ran.exit, 0);
        assert!(ran.out.contains("max-body"), "{shell}");
    }
}
