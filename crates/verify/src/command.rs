//! The command: its arguments, the account, the signals and the exit code.

use crate::args::VerifyArgs;
use crate::caller::Stop;
use crate::context::Settings;
use crate::offer::Offer;
use crate::print::{print_as, write};
use crate::report::{Outcome, Verification};
use crate::run::verify;
use clap::{FromArgMatches, Parser};
use linecard_client::Client;
use linecard_console::args::{ServerArgs, version};
use linecard_console::{Exit, print_error, print_usage_error, run_with_output};
use linecard_contract::{Api, SegmentOf, nearest};
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;
use std::time::Duration;
use tokio::runtime::Builder;

/// Try a deployment
#[derive(Debug, Parser)]
#[command(name = "linecard-verify", bin_name = "linecard", version, max_term_width = 100)]
enum Command {
    /// Try a deployment of the API: create, read, update, list and delete, and restore what was there
    Verify(VerifyArgs),
}

/// Runs the program with the arguments of this process. The first one after its name is `verify`.
#[must_use]
pub fn run(api: &'static Api) -> ExitCode {
    run_with(api, std::env::args_os())
}

/// Returns the command line, for its help.
#[must_use]
pub fn command() -> clap::Command {
    <Command as clap::CommandFactory>::command()
}

/// Runs the program with these arguments.
pub fn run_with(api: &'static Api, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let parsed = command().version(version(api)).try_get_matches_from(arguments);
    let args = match parsed.and_then(|mut matches| Command::from_arg_matches_mut(&mut matches)) {
        Ok(Command::Verify(args)) => args,
        Err(error) => return print_usage_error(&error),
    };
    let report = linecard_overlay::load_all(api, &args.overlays.project(), args.overlays.files()).and_then(|api| {
        let (client, settings) = prepare(api, &args)?;
        execute(api, &client, &settings, &args.server)
    });
    let report = match report {
        Ok(report) => report,
        Err(message) => {
            print_error(&message);
            return ExitCode::from(Exit::Error as u8);
        }
    };
    run_with_output(|out| {
        print_as(out, args.format, &report, args.verbose)?;
        for file in &args.output {
            write(file, &report, args.verbose)?;
        }
        Ok(exit(&report))
    })
}

fn exit(report: &Verification) -> Exit {
    if !report.problems.is_empty() || report.is_stopped {
        Exit::Error
    } else if report.count(Outcome::Failed) > 0 {
        Exit::Invalid
    } else {
        Exit::Ok
    }
}

/// Makes the client and the settings.
fn prepare(api: &'static Api, args: &VerifyArgs) -> Result<(Client, Settings), String> {
    for name in &args.service {
        if api.service(name).is_none() {
            let near = nearest(name, api.services.iter().map(|service| service.name));
            let fix = near
                .first()
                .map_or_else(|| "`linecard services` lists them".to_owned(), |near| format!("did you mean {near}?"));
            return Err(format!("--service: there is no service {name:?}; {fix}"));
        }
    }
    for (name, _) in &args.segment {
        if !api.segments.iter().any(|segment| segment.name == name) {
            let all: Vec<&str> = api.segments.iter().map(|segment| segment.name).collect();
            return Err(format!("--segment: no path has a segment {name:?}; paths have {}", all.join(", ")));
        }
    }
    for file in &args.output {
        let folder = file.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        if folder.is_some_and(|folder| !folder.is_dir()) {
            return Err(format!("--output: {}: its folder does not exist; create it", file.path.display()));
        }
    }
    let named = [(SegmentOf::Tenant, &args.tenant), (SegmentOf::Group, &args.group), (SegmentOf::User, &args.user)];
    let named = named.into_iter().filter_map(|(of, value)| Some((api.segment(of)?.name.to_owned(), value.clone()?)));
    let segments = named.chain(args.segment.iter().cloned()).collect();
    let mut builder = Client::builder(&args.url).api(api).timeout(Duration::from_secs(args.timeout));
    if let Some(pem) = args.server.certificates()? {
        builder = builder.root_certificates(pem);
    }
    if let Some((account, password)) = args.server.credentials()? {
        builder = builder.credentials(account, password);
    }
    let client = builder.build().map_err(|error| error.to_string())?;
    let settings = Settings {
        segments,
        services: args.service.clone(),
        read_only: args.read_only,
        seed: args.seed,
        invalid_bodies: args.invalid_bodies.into(),
        requests_per_second: args.requests_per_second,
        has_session: args.server.account.is_some(),
    };
    Ok((client, settings))
}

/// Logs in, or reads the first service: a server that cannot be used is one error.
async fn connect(api: &'static Api, client: &Client, settings: &Settings, server: &ServerArgs) -> Result<(), String> {
    let is_given = |name: &str| settings.segments.iter().any(|(given, _)| given == name);
    let is_asked = |name: &str| settings.services.is_empty() || settings.services.iter().any(|asked| asked == name);
    let asked = api.services.iter().filter(|service| is_asked(service.name));
    let mut gets = asked.filter_map(|service| Offer::of(service)).map(|offer| offer.get);
    let Some(get) = gets.find(|get| get.segments().all(is_given)) else { return Ok(()) };
    let segments: Vec<(&str, &str)> = settings
        .segments
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| get.segments().any(|needed| needed == *name))
        .collect();
    client.connect(get.id, &segments).await.map_err(|error| {
        let fix = if error.is_about_credentials() { server.fix_login() } else { error.fix().to_owned() };
        format!("{error}; {fix}")
    })
}

/// Performs the run, until it ends or a signal stops it.
fn execute(
    api: &'static Api,
    client: &Client,
    settings: &Settings,
    server: &ServerArgs,
) -> Result<Verification, String> {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("the run cannot begin: {error}"))?;
    runtime.block_on(async {
        let stop = Stop::default();
        let signals = signals(stop.clone()).map_err(|error| format!("the signals cannot be handled: {error}"))?;
        let run = async {
            connect(api, client, settings, server).await?;
            let report = verify(api, client.clone(), settings, &stop).await;
            if settings.has_session {
                // Without a logout, the session ends by itself.
                let _ended = client.log_out().await;
            }
            Ok(report)
        };
        tokio::select! {
            report = run => report,
            () = signals => Err("the run was stopped at once, and restored nothing; a later run removes what has a name of its own".to_owned()),
        }
    })
}

/// Stops the run at the first signal. Ends at the second one.
#[cfg(unix)]
fn signals(stop: Stop) -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        for is_first in [true, false] {
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = terminated.recv() => {}
            }
            if is_first {
                stop.stop();
                print_error("the run is stopped; what was there is restored first");
            }
        }
    })
}

/// Stops the run at the first Ctrl-C. Ends at the second one.
#[cfg(not(unix))]
fn signals(stop: Stop) -> io::Result<impl Future<Output = ()>> {
    Ok(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            stop.stop();
            print_error("the run is stopped; what was there is restored first");
            if tokio::signal::ctrl_c().await.is_ok() {
                return;
            }
        }
        std::future::pending().await
    })
}
