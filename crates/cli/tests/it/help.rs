//! The help texts, and the errors for wrong arguments.

use crate::run::Folder;
use insta::assert_snapshot;
use linecard_console::{Args, EXIT_CODES};
use linecard_model::API;

/// All commands.
fn all_commands() -> Vec<String> {
    let mut command = Args::command_for(&API);
    command.build();
    let names = command.get_subcommands().map(|command| command.get_name().to_owned());
    names.filter(|name| name != "help").collect()
}

/// The commands that this program runs, and `diff` and `lsp`, whose help is in this program too.
fn commands() -> Vec<String> {
    let forwarded = ["serve", "audit", "directory", "backup", "restore", "verify"];
    all_commands().into_iter().filter(|name| !forwarded.contains(&name.as_str())).collect()
}

#[test]
fn help_of_every_command() {
    let folder = Folder::new();
    assert_snapshot!("help", folder.run(["--help"]));
    for command in commands() {
        assert_snapshot!(format!("help_{command}"), folder.run([&command, "--help"]));
    }
}

/// Which contract a program holds is as important as which program it is.
#[test]
fn the_version_names_the_contract_too() {
    let expected = format!("linecard {} (contract: {} {})\n", env!("CARGO_PKG_VERSION"), API.name, API.version);
    assert_eq!(Folder::new().run(["--version"]).out, expected);
}

#[test]
fn the_help_of_every_command_has_an_example() {
    let has_example = |command: &String| {
        let help = Folder::new().run([command, "--help"]).out;
        help.lines().any(|line| line.starts_with("  ") && line.contains(&format!("linecard {command}")))
    };
    let without: Vec<String> = commands().into_iter().filter(|command| !has_example(command)).collect();
    assert!(without.is_empty(), "no example in the help of: {}", without.join(", "));
}

/// The table has each command once, and the guide shows it.
#[test]
fn exit_codes_are_in_one_table() {
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    let listed = EXIT_CODES.iter().map(|codes| codes.command.to_owned()).collect();
    assert_eq!(sorted(listed), sorted(all_commands()));
    let folder = Folder::new();
    assert_snapshot!("exit_codes", folder.run(["exit-codes"]));
    let table = folder.run(["exit-codes", "--format", "markdown"]).out;
    let guide = include_str!("../../../../book/src/guide/desk.md");
    assert!(guide.contains(&table), "guide/desk.md has another table than this:\n{table}");
}

#[test]
fn errors_suggest_similar_names() {
    let folder = Folder::new();
    assert_snapshot!("misspelt_command", folder.run(["chek"]));
    assert_snapshot!("misspelt_flag", folder.run(["check", "--fromat", "json"]));
    assert_snapshot!("misspelt_format", folder.run(["matrix", "--format", "markdwon"]));
    assert_snapshot!("misspelt_object", folder.run(["matrix", "criterai"]));
    // The same name in several methods is one suggestion.
    assert_snapshot!("misspelt_attribute", folder.run(["explain", "user.password"]));
    assert_snapshot!("no_command", folder.run([] as [&str; 0]));
}
