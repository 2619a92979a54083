//! A language server for bodies and case files: findings, help, completion and fixes while they are written.
//!
//! The program `linecard-lsp`, which `linecard lsp` runs, serves the API of `linecard-model`. A program for another API calls
//! [`run`] with it.

mod cases;
mod completion;
mod content;
mod findings;
mod hover;
mod markup;
mod positions;
mod project;
mod scan;
mod server;
mod session;
mod snippet;
mod subject;
mod transport;

use linecard_console::{Exit, print_error};
use linecard_contract::Api;
use lsp_server::{Connection, Message};
use server::End;
use std::io::{self, BufReader, IsTerminal, Write};
use std::process::ExitCode;
use std::thread;

/// Serves a client on standard input and output, until it leaves.
///
/// The exit code is 0 after a shutdown, 1 if the client leaves without one, and 2 if the input is not that of a client.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    if io::stdin().is_terminal() {
        print_error("standard input is a terminal, and an editor starts this command; see linecard lsp --help");
        return ExitCode::from(Exit::Error as u8);
    }
    let (connection, client) = Connection::memory();
    let Connection { sender, receiver } = client;
    let reader = thread::spawn(move || {
        let mut input = BufReader::new(io::stdin());
        while let Some(message) = transport::read(&mut input)? {
            if sender.send(message).is_err() {
                break;
            }
        }
        Ok::<(), io::Error>(())
    });
    let writer = thread::spawn(move || {
        let mut output = io::stdout().lock();
        receiver.into_iter().try_for_each(|message: Message| {
            message.write(&mut output)?;
            output.flush()
        })
    });
    let end = server::serve(api, &connection);
    drop(connection);
    // A thread that panicked has said so.
    let written = writer.join().unwrap_or(Ok(()));
    // After a shutdown, the client may keep its end of the pipe open.
    let read = if end == End::Left { reader.join().unwrap_or(Ok(())) } else { Ok(()) };
    match (read.and(written), end) {
        (Err(error), _) => {
            print_error(&format!("the session ends: {error}"));
            ExitCode::from(Exit::Error as u8)
        }
        (Ok(()), End::Shutdown) => ExitCode::from(Exit::Ok as u8),
        (Ok(()), End::Left) => ExitCode::from(Exit::Invalid as u8),
    }
}
