//! The page of the command line, made from the help texts.

use crate::markdown::block;
use clap::CommandFactory;
use linecard_console::Args;
use std::fmt::Write;

/// The width of the help texts. It is fixed, so that the page does not depend on the width of a terminal.
const WIDTH: usize = 100;

pub(crate) fn page() -> String {
    let mut page = "# The command line\n\n\
        The output of `--help` for each command. The guide shows [how to use the commands](../guide/command-line.md).\n\n"
        .to_owned();
    let mut command = Args::command().term_width(WIDTH);
    command.build();
    let help = |command: &mut clap::Command| block("text", &command.render_long_help().to_string());
    // Writing into a string does not fail.
    let _ = writeln!(page, "## `linecard`\n\n{}", help(&mut command));
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names.iter().filter(|name| *name != "help") {
        if let Some(subcommand) = command.find_subcommand_mut(name) {
            let mut subcommand = subcommand.clone().term_width(WIDTH);
            let _ = writeln!(page, "## `linecard {name}`\n\n{}", help(&mut subcommand));
        }
    }
    format!("{}\n", page.trim_end())
}
