//! The arguments of `verify`.

use crate::format::{ReportFile, VerifyFormat};
use linecard_console::args::{OverlayArgs, ServerArgs};

/// The arguments of `verify`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub struct VerifyArgs {
    /// The URL of the deployment, with its base path if that is not /api/v1/
    #[arg(value_name = "URL")]
    pub url: String,

    /// The tenant whose services are tried
    #[arg(long, value_name = "ID")]
    pub tenant: Option<String>,

    /// The group whose services are tried
    #[arg(long, value_name = "ID")]
    pub group: Option<String>,

    /// The user whose services are tried; a user for tests, since the services are changed while they are tried
    #[arg(long, value_name = "ID")]
    pub user: Option<String>,

    /// The value of another segment of paths, such as `call_center_name=sales`; can be given more than once
    #[arg(long, value_name = "NAME=VALUE", value_parser = segment)]
    pub segment: Vec<(String, String)>,

    /// The account, and the certificates.
    #[command(flatten)]
    pub server: ServerArgs,

    /// The services to try; all by default
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub service: Vec<String>,

    /// The overlays to load.
    #[command(flatten)]
    pub overlays: OverlayArgs,

    /// Only read: create, change and remove nothing
    #[arg(long)]
    pub read_only: bool,

    /// The seed of the bodies: the same seed sends the same bodies
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,

    /// How many bodies that break a rule are sent for each rule; 0 for none
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u16).range(0..=100))]
    pub invalid_bodies: u16,

    /// Send at most this many requests a second
    #[arg(long, value_name = "NUMBER", value_parser = rate)]
    pub requests_per_second: Option<f64>,

    /// How many seconds a response may take
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,

    /// The output format of standard output
    #[arg(long, value_enum, default_value_t)]
    pub format: VerifyFormat,

    /// Also write a report into a file; can be given more than once
    ///
    /// FORMAT=FILE, with a format of --format; or FILE alone, whose ending gives the format: .txt, .json, .xml (JUnit) or .md.
    #[arg(long, value_name = "FORMAT=FILE")]
    pub output: Vec<ReportFile>,

    /// Also list the checks that pass, and each service of a check that is not tried
    #[arg(short, long)]
    pub verbose: bool,
}

fn segment(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write NAME=VALUE, such as call_center_name=sales".to_owned()),
    }
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse::<f64>().ok().filter(|rate| (0.01..=10_000.0).contains(rate));
    rate.ok_or_else(|| "write a number from 0.01 to 10000, such as 5".to_owned())
}

const HELP: &str = "\
Examples:
  linecard verify http://127.0.0.1:8080 --tenant example --group office --user jane
  linecard verify https://api.example.org/api/v01/proxy/ --account admin@example.org --password-file password.txt \
    --tenant example --group tests --user verify --requests-per-second 5 --output verify.xml
  linecard verify https://api.example.org --read-only --service call-processing-policies --tenant example --group tests \
    --user verify

It reads each service, changes it by bodies of the test kit, creates, renames and deletes items, sends bodies that break one rule \
each, and restores what was there. What it creates has a name that begins with linecard-verify-. It restores and removes also \
after a failure and at Ctrl-C or SIGTERM; a second signal ends it at once. A later run removes what a run that was killed left behind, \
but cannot know the settings that were there before.

It sends no password or PIN of a body, and nothing that no other operation undoes: a department, a schedule, an entry of a phone \
list, an assignment of services. The reports hold no value of a body.

Exit codes:
  0  everything that was tried is as documented
  1  something is not as documented
  2  the run was stopped or failed, or something could not be restored";
