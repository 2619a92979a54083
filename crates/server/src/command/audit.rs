//! `linecard audit` prints the audit trail.

use super::stderr::print_error;
use super::store::StoreArgs;
use chrono::{DateTime, NaiveDate, Utc};
use clap::ValueEnum;
use serde_json::Value;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::ExitCode;

/// The arguments of `audit`.
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct AuditArgs {
    #[command(flatten)]
    store: StoreArgs,

    /// Only changes that this username made
    #[arg(long, value_name = "NAME")]
    who: Option<String>,

    /// Only changes in this tenant
    #[arg(long, value_name = "NAME")]
    tenant: Option<String>,

    /// Only changes in this group
    #[arg(long, value_name = "NAME")]
    group: Option<String>,

    /// Only changes to this user
    #[arg(long, value_name = "NAME")]
    user: Option<String>,

    /// Only changes to this service
    #[arg(long, value_name = "NAME")]
    service: Option<String>,

    /// Only the entry with this id, which the response has as `_internal_record_id`
    #[arg(long, value_name = "ID")]
    record: Option<String>,

    /// Only changes since this time: 2026-01-31 (UTC) or 2026-01-31T08:00:00Z
    #[arg(long, value_name = "TIME", value_parser = time)]
    since: Option<DateTime<Utc>>,

    /// Only changes before this time
    #[arg(long, value_name = "TIME", value_parser = time)]
    until: Option<DateTime<Utc>>,

    /// The output format
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

const HELP: &str = "\
Examples:
  linecard audit --data state --since 2026-01-31
  linecard audit --data state --format json

A server writes the trail if it runs with --audit. It may keep running while you read it. The oldest entry comes first.

An entry lists the attributes that were added, changed or removed. The only values in it are words of documented lists, \
true and false.

Exit codes:
  0  the matching entries were printed, if there are any
  2  the arguments are wrong, or the trail cannot be read";

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Text for people
    #[default]
    Text,
    /// One JSON object per line
    Json,
}

/// The number of entries per read of the store.
const PAGE: usize = 1000;

/// Prints the entries that match.
pub(crate) fn audit(args: &AuditArgs) -> ExitCode {
    match print(args) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the output has closed it, such as `head`.
        Err(failure) if failure.downcast_ref().is_some_and(is_broken_pipe) => ExitCode::SUCCESS,
        Err(failure) => {
            print_error(format_args!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(failure: &io::Error) -> bool {
    failure.kind() == io::ErrorKind::BrokenPipe
}

#[tokio::main(flavor = "current_thread")]
async fn print(args: &AuditArgs) -> Result<(), Box<dyn Error>> {
    let store = args.store.open_existing().await?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut after = 0;
    loop {
        let entries = store.audit(after, PAGE).await?;
        let Some((last, _)) = entries.last() else { break };
        after = *last;
        for (_, entry) in entries.iter().filter(|(_, entry)| args.matches(entry)) {
            match args.format {
                Format::Json => writeln!(out, "{entry}")?,
                Format::Text => out.write_all(text(entry).as_bytes())?,
            }
        }
    }
    out.flush()?;
    Ok(store.close().await?)
}

impl AuditArgs {
    fn matches(&self, entry: &Value) -> bool {
        let names = [
            ("who", &self.who),
            ("tenant_id", &self.tenant),
            ("group_id", &self.group),
            ("user_id", &self.user),
            ("service", &self.service),
            ("record", &self.record),
        ];
        let at = entry["at"].as_str().and_then(|at| at.parse::<DateTime<Utc>>().ok());
        names.iter().all(|(name, wanted)| wanted.is_none() || entry[name].as_str() == wanted.as_deref())
            && self.since.is_none_or(|since| at.is_some_and(|at| at >= since))
            && self.until.is_none_or(|until| at.is_some_and(|at| at < until))
    }
}

/// Formats an entry for people: a heading, and a line for each change.
fn text(entry: &Value) -> String {
    let of = |name: &str| entry[name].as_str().unwrap_or("-");
    let mut text = format!("{} {} {}:", of("at"), of("who"), of("operation"));
    // The segments of the path, from the tenant to the item.
    let known = ["at", "changes", "operation", "record", "service", "who"];
    let ids = entry.as_object().into_iter().flatten().filter(|(name, _)| !known.contains(&name.as_str()));
    for (name, id) in ids {
        // Writing to a `String` never fails.
        let _ = write!(text, " {name}={id}");
    }
    let _ = writeln!(text, " ({})", of("record"));
    for change in entry["changes"].as_array().into_iter().flatten() {
        let of = |name: &str| change[name].as_str().unwrap_or_default();
        let _ = write!(text, "  {} {}", of("how"), of("pointer"));
        let value = |name: &str| change.get(name).map(ToString::to_string);
        let _ = match (value("before"), value("after")) {
            (None, None) => writeln!(text),
            (before, after) => {
                writeln!(text, ": {} to {}", before.as_deref().unwrap_or("-"), after.as_deref().unwrap_or("-"))
            }
        };
    }
    text
}

/// Parses a time, or a day, which begins at midnight UTC.
fn time(text: &str) -> Result<DateTime<Utc>, String> {
    let day = || Some(text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0)?.and_utc());
    let time = text.parse::<DateTime<Utc>>().ok().or_else(day);
    time.ok_or_else(|| "this is not a time; write 2026-01-31 or 2026-01-31T08:00:00Z".to_owned())
}
