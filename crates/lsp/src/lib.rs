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
    // Only the end of the input ends the reader: after an exit, the client may keep its end of the pipe open.
    let read = if end == End::Closed { reader.join().unwrap_or(Ok(())) } else { Ok(()) };
    let ended = match (read.and(written), end) {
        (Err(error), _) => Err(format!("the session ends: {error}")),
        (Ok(()), End::Shutdown) => Ok(Exit::Ok),
        (Ok(()), End::Exit | End::Closed) => Ok(Exit::Invalid),
        (Ok(()), End::Unbegun) => Err("the session ends: it begins with initialize and initialized".to_owned()),
    };
    let exit = ended.unwrap_or_else(|message| {
        print_error(&message);
        Exit::Error
    });
    ExitCode::from(exit as u8)
}

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    use crate::positions::Encoding;
    use crate::session::{Client, Session};
    use crate::{completion, findings, hover};
    use linecard_contract::Method;
    use linecard_model::{API, objects::SELECTIVE_CALL_ACCEPTANCE};
    use linecard_testkit::{broken_text, valid};
    use ls_types::{Position, Range, Uri};
    use proptest::prelude::*;

    /// Asks everything about a position of a text, and checks that each range is one of the text.
    fn ask(name: &str, text: &str, encoding: Encoding, position: Position) {
        let uri: Uri = format!("untitled:{name}").parse().unwrap();
        let mut session = Session::new(&API, Client { encoding, has_snippets: true, ..Client::default() });
        session.begin(uri.clone(), 1, text.to_owned());
        let view = session.view(&uri).unwrap();
        let positions = &view.document.positions;
        let check = |range: Range| {
            let (from, to) = (positions.offset(text, range.start), positions.offset(text, range.end));
            assert!(from <= to, "{range:?}");
            assert_eq!(positions.range(text, from, to), range, "{text:?}");
        };
        for found in findings::diagnostics(&view) {
            check(found.range);
        }
        let whole = Range { start: Position::default(), end: position };
        for fix in findings::fixes(&view, whole) {
            let changes = fix.edit.and_then(|edit| edit.changes).unwrap();
            for edit in changes.values().flatten() {
                check(edit.range);
            }
        }
        if let Some(range) = hover::hover(&view, position).and_then(|hover| hover.range) {
            check(range);
        }
        for link in hover::links(&view) {
            check(link.range);
        }
        for item in completion::complete(&view, position) {
            let Some(ls_types::CompletionTextEdit::Edit(edit)) = item.text_edit else { panic!("an edit") };
            check(edit.range);
            assert_eq!(edit.range.start.line, edit.range.end.line);
            for edit in item.additional_text_edits.iter().flatten() {
                check(edit.range);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn no_document_and_no_position_panics(
            body in valid(&SELECTIVE_CALL_ACCEPTANCE, Method::Put),
            broken in broken_text(&SELECTIVE_CALL_ACCEPTANCE, Method::Put),
            any in "[\\[\\]{}:,\"\\\\ ané😀\n\r]{0,60}",
            cut in any::<prop::sample::Index>(),
            (line, character) in (0_u32..6, 0_u32..400),
            is_utf8 in any::<bool>(),
        ) {
            let encoding = if is_utf8 { Encoding::Utf8 } else { Encoding::Utf16 };
            let whole = body.to_string();
            let prefix = &whole[..whole.floor_char_boundary(cut.index(whole.len() + 1))];
            let case = format!("{{\"cases\": [{{\"name\": \"é\",\n \"as\": \"criteria.put\", \"body\": {prefix}");
            let closed = format!("{{\"cases\": [{{\"name\": \"é\",\n \"as\": \"criteria.put\", \"body\": {whole}}}]}}");
            let broken = String::from_utf8_lossy(&broken.text).into_owned();
            for text in [prefix, &broken, &any] {
                for name in ["selective-call-acceptance.put.json", "selective-call-acceptance.put.ndjson", "a.cases.json", "linecard.toml"] {
                    ask(name, text, encoding, Position { line, character });
                }
            }
            ask("a.cases.json", &case, encoding, Position { line, character });
            ask("a.cases.json", &closed, encoding, Position { line, character });
        }
    }
}
