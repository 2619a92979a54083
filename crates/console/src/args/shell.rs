//! The arguments of the commands about the shell: `completions`, `man` and `exit-codes`.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// The arguments of `completions`.
#[derive(Debug, Args)]
#[command(after_long_help = COMPLETIONS_HELP)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: clap_complete::Shell,
}

const COMPLETIONS_HELP: &str = "\
Examples:
  source <(linecard completions bash)      # in ~/.bashrc
  source <(linecard completions zsh)       # in ~/.zshrc, after compinit
  linecard completions fish | source       # in ~/.config/fish/config.fish

The shell completes commands, flags, files, objects, methods, rule ids and interpretations. After 'GET and a space, with the \
quote, it completes the paths of operations. The script asks the program linecard in the search path for the values, so that \
they are those of its version.";

/// The arguments of `man`.
#[derive(Debug, Args)]
#[command(after_long_help = MAN_HELP)]
pub struct ManArgs {
    /// Write the pages of all commands into this folder; by default, the page of the program is printed
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

const MAN_HELP: &str = "\
Examples:
  linecard man ~/.local/share/man/man1 && man linecard-check
  linecard man | man -l -

The pages are named linecard.1, linecard-check.1 and so on. They have the text of --help. The commands that another program \
runs, such as linecard serve, have their own --help.

Exit codes:
  0  the pages are printed or written
  2  a page cannot be written";

/// The arguments of `exit-codes`.
#[derive(Debug, Args)]
#[command(after_long_help = EXIT_CODES_HELP)]
pub struct ExitCodesArgs {
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub format: ExitCodesFormat,
}

/// The output format of `exit-codes`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ExitCodesFormat {
    /// Text for a terminal
    #[default]
    Text,
    /// Markdown
    Markdown,
}

const EXIT_CODES_HELP: &str = "\
Example:
  linecard exit-codes

A wrong argument gives 2 for every command.";
