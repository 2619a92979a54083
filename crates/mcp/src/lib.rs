//! The contract of an API for assistants: tools of the Model Context Protocol that validate, explain, find, plan and make
//! examples. All of them only read.
//!
//! The program `linecard-mcp`, which `linecard mcp` runs, serves the API of `linecard-model`. A program for another API calls
//! [`run`] with it.

mod answer;
mod operations;
mod tools;

use linecard_console::{Exit, print_error};
use linecard_contract::Api;
use rmcp::transport::async_rw::AsyncRwTransport;
use rmcp::{RoleServer, ServiceExt};
use std::io::{self, IsTerminal};
use std::process::ExitCode;
use tools::Tools;

/// The longest message of a client, in bytes. A longer one is dropped, as the protocol has no way to refuse it.
const MAX_MESSAGE: usize = 4 << 20;

/// Serves an assistant on standard input and output, until it closes the input.
///
/// The exit code is 0 after a session, and 2 if none could start.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    if io::stdin().is_terminal() {
        print_error("standard input is a terminal, and an assistant starts this command; see linecard mcp --help");
        return ExitCode::from(Exit::Error as u8);
    }
    let session = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string());
    match session.and_then(|runtime| runtime.block_on(serve(api))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            print_error(&message);
            ExitCode::from(Exit::Error as u8)
        }
    }
}

async fn serve(api: &'static Api) -> Result<(), String> {
    let transport = AsyncRwTransport::<RoleServer, _, _>::new(tokio::io::stdin(), tokio::io::stdout())
        .with_max_line_length(MAX_MESSAGE);
    let session = match Tools::new(api).serve(transport).await {
        Ok(session) => session,
        Err(error) => return Err(format!("the session could not start: {error}")),
    };
    session.waiting().await.map(|_| ()).map_err(|error| format!("the session ended early: {error}"))
}
