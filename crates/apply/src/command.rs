//! The command: reads the input, connects, and brings each state to what is wanted.

use crate::input::{Choices, Input};
use crate::journal::{Before, Journal, beside};
use crate::one::Work;
use crate::outcome::Summary;
use crate::progress::Progress;
use crate::report::Printer;
use crate::stop::stop_at_signals;
use crate::target::Targets;
use futures_util::StreamExt;
use linecard_client::{Client, Retries};
use linecard_console::args::ApplyArgs;
use linecard_console::{Exit, Output, print_error};
use linecard_contract::Api;
use std::io::{self, Write};
use std::num::NonZeroU32;
use std::time::Duration;
use tokio::sync::{Semaphore, watch};

/// How many states for each one in progress may wait until those before them are written.
const WINDOW: usize = 16;

/// What cannot begin, and the exit code.
type Stopped = (String, Exit);

/// Runs the command.
pub(crate) fn apply(api: &'static Api, out: &mut Output, args: &ApplyArgs) -> io::Result<Exit> {
    let api = match linecard_overlay::load_all(api, &args.overlays.project(), args.overlays.files()) {
        Ok(api) => api,
        Err(message) => {
            print_error(&message);
            return Ok(Exit::Error);
        }
    };
    let client = match client(api, args) {
        Ok(client) => client,
        Err((message, exit)) => {
            print_error(&message);
            return Ok(exit);
        }
    };
    let choices = Choices { prune: args.prune, send_hidden: args.send_hidden };
    let input = match Input::read(Targets::of(api), &args.input, choices) {
        Ok(input) => input,
        Err(problems) => {
            problems.listed.iter().for_each(|problem| print_error(&problem.to_string()));
            if problems.not_listed() > 0 {
                print_error(&format!("{} more problems are not listed", problems.not_listed()));
            }
            print_error("nothing was sent, because the input is wrong");
            return Ok(Exit::Invalid);
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(perform(out, args, &client, &input))
}

fn client(api: &'static Api, args: &ApplyArgs) -> Result<Client, Stopped> {
    let retries = Retries::default().max_attempts(10).max_time(Duration::from_mins(5));
    let mut builder = Client::builder(&args.to).api(api).retries(retries);
    if let Some(number) = args.requests_per_second {
        builder = builder.requests_per_second(number);
    }
    let failed = |message| (message, Exit::Error);
    if let Some((account, password)) = args.server.credentials().map_err(failed)? {
        builder = builder.credentials(account, password);
    }
    if let Some(pem) = args.server.certificates().map_err(failed)? {
        builder = builder.root_certificates(pem);
    }
    builder.build().map_err(|error| (format!("--to: {error}"), Exit::Error))
}

/// Opens the journal, unless nothing is changed.
fn journal(args: &ApplyArgs, input: &Input) -> Result<(Option<Journal>, Vec<Before>), String> {
    if args.plan {
        return Ok((None, vec![Before::Nothing; input.entries.len()]));
    }
    let path = args.journal.clone().or_else(|| beside(&args.input));
    let path =
        path.ok_or("the input has no name from which that of the journal can be made; name it with --journal")?;
    let (journal, before) = Journal::open(&path, &input.hash, args.to.trim_end_matches('/'), input.entries.len())?;
    Ok((Some(journal), before))
}

/// Logs in, or reads the first state. The journal is not opened yet.
async fn connect(args: &ApplyArgs, client: &Client, input: &Input) -> Result<(), String> {
    let Some(entry) = input.entries.first() else { return Ok(()) };
    let wanted = input.wanted(entry)?;
    let segments = wanted.subject.segments(&input.targets().scope);
    client.connect(wanted.target.get.id, &segments).await.map_err(|error| {
        let fix = if error.is_about_credentials() { args.server.fix_login() } else { error.fix().to_owned() };
        format!("--to {error}; {fix}")
    })
}

async fn perform(out: &mut Output, args: &ApplyArgs, client: &Client, input: &Input) -> io::Result<Exit> {
    // Without a server or a session, each state would fail alone.
    if let Err(message) = connect(args, client, input).await {
        print_error(&message);
        return Ok(Exit::Invalid);
    }
    let (journal, before) = match journal(args, input) {
        Ok(opened) => opened,
        Err(message) => {
            print_error(&message);
            return Ok(Exit::Invalid);
        }
    };
    let (stop, stopped) = watch::channel(false);
    stop_at_signals(&stop)?;
    let work = Work { client, input, journal: journal.as_ref(), values: args.values, stop: stopped };
    let permits = Semaphore::new(args.concurrency.into());
    let states = input.entries.iter().zip(before).enumerate().map(|(number, (entry, before))| {
        let (work, permits) = (&work, &permits);
        async move {
            // The semaphore is never closed.
            let _permit = permits.acquire().await;
            work.perform(number as u64, entry, before).await
        }
    });
    let mut results = futures_util::stream::iter(states).buffered(usize::from(args.concurrency) * WINDOW);
    let scope = input.targets().scope.iter().map(|(_, name)| *name).collect();
    let mut printer = Printer::new(args.format, args.verbose, scope);
    let progress = Progress::new(input.entries.len(), args.no_progress);
    let mut summary = Summary::default();
    let mut written = Ok(());
    while let Some(outcome) = results.next().await {
        summary.add(&outcome);
        progress.advance();
        if written.is_ok() {
            written = progress.suspend(|| {
                printer.outcome(out, &outcome)?;
                // What is printed later would be in the line of the bar.
                if progress.is_shared() { out.flush() } else { Ok(()) }
            });
            // The run stops: its further changes could not be shown. The journal has those that are sent.
            if written.is_err() {
                stop.send_replace(true);
            }
        }
        let failures = summary.failed + summary.unknown;
        if args.max_failures.map(NonZeroU32::get).is_some_and(|most| failures >= most as usize) {
            stop.send_replace(true);
        }
        // Without a journal, no further change is sent.
        if journal.as_ref().and_then(Journal::failure).is_some() {
            stop.send_replace(true);
        }
    }
    drop(results);
    progress.end();
    written?;
    let is_over = summary.not_tried + summary.unknown == 0;
    printer.end(out, &summary, input.blank_rows)?;
    if let Some(journal) = journal {
        if is_over {
            // A failure is told below.
            let _ = journal.end().await;
        }
        if let Some(why) = journal.failure() {
            print_error(why);
        }
        journal.close();
        if !is_over {
            let most = args.max_failures.map_or(usize::MAX, |most| most.get() as usize);
            print_error(if summary.failed + summary.unknown >= most {
                "not every state was tried, because of --max-failures; correct what failed, or raise the number, and start again"
            } else {
                "not every state was tried, or is known; start the same command again to go on"
            });
        }
    }
    Ok(exit_of(&summary))
}

fn exit_of(summary: &Summary) -> Exit {
    if summary.differs > 0 {
        Exit::Error
    } else if summary.failed + summary.unknown + summary.not_tried > 0 {
        Exit::Invalid
    } else {
        Exit::Ok
    }
}
