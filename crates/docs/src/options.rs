//! The page of the command: its help texts.

use crate::markdown::block;
use clap::CommandFactory;
use linecard_console::Args;
use std::fmt::Write;

/// As wide as the help is at most, so that it does not hang on the terminal of whoever writes the pages.
const WIDTH: usize = 100;

pub(crate) fn page() -> String {
    let mut page = "# The command line\n\n\
        What `--help` says, command by command. [How to use it](../guide/command-line.md) is told in the guide.\n\n"
        .to_owned();
    let mut command = Args::command().term_width(WIDTH);
    command.build();
    let help = |command: &mut clap::Command| block("text", &command.render_long_help().to_string());
    // Nothing fails in writing into memory.
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
