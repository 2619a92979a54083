//! The command `man`: manual pages, made from the help texts.

use clap::Command;
use clap_mangen::Man;
use linecard_console::args::ManArgs;
use linecard_console::{Args, Exit, Output, print_error, visible};
use linecard_contract::Api;
use std::fs;
use std::io::{self, Write};

/// Prints the page of the program, or writes the pages of all commands into a folder.
///
/// # Errors
///
/// An error if the output cannot be written. That a page cannot be written is printed instead.
pub fn print(api: &'static Api, out: &mut Output, args: &ManArgs) -> io::Result<Exit> {
    let pages = pages(api)?;
    let Some(folder) = &args.folder else {
        let first = pages.first().map(|page| &page.text[..]).unwrap_or_default();
        return out.write_all(first).map(|()| Exit::Ok);
    };
    let written = fs::create_dir_all(folder)
        .and_then(|()| pages.iter().try_for_each(|Page { file_name, text }| fs::write(folder.join(file_name), text)));
    let shown = visible(&folder.to_string_lossy()).into_owned();
    match written {
        Ok(()) => writeln!(out, "wrote {} pages to {shown}", pages.len()).map(|()| Exit::Ok),
        Err(error) => {
            print_error(&format!("{shown}: the pages cannot be written: {error}"));
            Ok(Exit::Error)
        }
    }
}

struct Page {
    file_name: String,
    text: Vec<u8>,
}

/// Returns the page of the program, then those of its commands.
fn pages(api: &'static Api) -> io::Result<Vec<Page>> {
    let mut command = Args::command_for(api).disable_help_subcommand(true);
    command.build();
    let commands: Vec<Command> = command.get_subcommands().cloned().collect();
    [command].into_iter().chain(commands).map(page).collect()
}

fn page(command: Command) -> io::Result<Page> {
    let man = Man::new(command);
    let mut text = Vec::new();
    man.render(&mut text)?;
    Ok(Page { file_name: man.get_filename(), text })
}
