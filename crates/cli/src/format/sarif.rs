//! SARIF 2.1.0, the format of code scanning.

use crate::format::fingerprint::Fingerprints;
use crate::format::item::{Format, Item};
use crate::format::place::Place;
use crate::format::record::{CheckedBody, Found};
use crate::format::rule_help::RuleHelp;
use crate::format::suggestion::Suggestion;
use crate::format::wording::{cut_message, not_shown_message};
use crate::summary::Summary;
use linecard_console::Output;
use linecard_console::json::print;
use linecard_contract::{Api, Severity};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use serde_sarif::sarif::{
    Artifact, ArtifactChange, ArtifactContent, ArtifactLocation, Fix, Invocation, Location, LogicalLocation, Message,
    MultiformatMessageString, Notification, PhysicalLocation, Region, Replacement, ReportingConfiguration,
    ReportingDescriptor, Result as SarifResult, ResultKind, ResultLevel, Run, Sarif, ToolComponent,
};
use std::collections::{BTreeMap, HashMap};
use std::io;

/// The most results of a log. GitHub reads no more.
const MOST_RESULTS: usize = 25_000;

/// The form of [`fingerprint`](Fingerprints).
const FINGERPRINT: &str = "linecardFinding/v1";

/// What stays as it is in the path of a URI.
const OF_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');

/// Collects a log, and prints it at the end.
pub struct SarifLog {
    api: &'static Api,
    rules: Vec<ReportingDescriptor>,
    rule_indexes: HashMap<String, usize>,
    artifacts: Vec<Artifact>,
    artifact_indexes: HashMap<String, usize>,
    results: Vec<SarifResult>,
    notifications: Vec<Notification>,
    fingerprints: Fingerprints,
    left_out: usize,
}

impl SarifLog {
    /// Returns an empty log.
    #[must_use]
    pub fn new(api: &'static Api) -> SarifLog {
        SarifLog {
            api,
            rules: Vec::new(),
            rule_indexes: HashMap::new(),
            artifacts: Vec::new(),
            artifact_indexes: HashMap::new(),
            results: Vec::new(),
            notifications: Vec::new(),
            fingerprints: Fingerprints::default(),
            left_out: 0,
        }
    }

    fn artifact(&mut self, path: &str) -> ArtifactLocation {
        let next = self.artifacts.len();
        let index = *self.artifact_indexes.entry(path.to_owned()).or_insert(next);
        if index == next {
            let location = ArtifactLocation::builder().uri(uri(path)).build();
            let roles = vec![json!(if path == "-" { "standardStream" } else { "analysisTarget" })];
            self.artifacts
                .push(Artifact::builder().location(location).mime_type("application/json").roles(roles).build());
        }
        ArtifactLocation::builder().uri(uri(path)).index(number(index)).build()
    }

    fn rule(&mut self, found: &Found) -> usize {
        if let Some(index) = self.rule_indexes.get(&found.rule) {
            return *index;
        }
        let help = RuleHelp::of(self.api, &found.rule, found.link.clone());
        let configuration = ReportingConfiguration::builder().level(json!(level(found.severity))).build();
        let mut rule = ReportingDescriptor::builder()
            .id(found.rule.clone())
            .short_description(text(&help.short))
            .full_description(text(&help.full))
            .help(text(&help.full))
            .default_configuration(configuration)
            .build();
        rule.help_uri = help.link;
        self.rules.push(rule);
        self.rule_indexes.insert(found.rule.clone(), self.rules.len() - 1);
        self.rules.len() - 1
    }

    fn location(&mut self, checked: &CheckedBody, found: &Found) -> Location {
        let physical = PhysicalLocation::builder()
            .artifact_location(self.artifact(&checked.path))
            .region(region(found.start, found.end))
            .build();
        let mut location = Location::builder().physical_location(physical).build();
        let mut logical = Vec::new();
        if let Some(part) = checked.part() {
            logical.push(LogicalLocation::builder().name(part).kind("resource").build());
        }
        if !found.pointer.is_empty() {
            logical.push(LogicalLocation::builder().fully_qualified_name(found.pointer.clone()).kind("member").build());
        }
        if !logical.is_empty() {
            location.logical_locations = Some(logical);
        }
        location
    }

    fn result(&mut self, checked: &CheckedBody, found: &Found) {
        if self.is_full() {
            self.left_out += 1;
            return;
        }
        let index = self.rule(found);
        let location = self.location(checked, found);
        let fingerprint = self.fingerprints.of_finding(checked, found);
        let mut result = SarifResult::builder()
            .rule_id(found.rule.clone())
            .rule_index(number(index))
            .level(if found.is_failure { ResultLevel::Error } else { level(found.severity) })
            .message(message(&found.full_message()))
            .locations(vec![location])
            .partial_fingerprints(BTreeMap::from([(FINGERPRINT.to_owned(), fingerprint)]))
            .build();
        if found.severity == Severity::Unchecked && !found.is_failure {
            // What was not checked is for a person to review. Such results have no level.
            result.kind = Some(ResultKind::Review);
            result.level = Some(ResultLevel::None);
        }
        let artifact = self.artifact(&checked.path);
        result.fixes = found.suggestion.as_ref().and_then(|suggestion| fix(artifact, suggestion)).map(|fix| vec![fix]);
        self.results.push(result);
    }

    fn notify(&mut self, level: &str, path: Option<&str>, about: &str) {
        let mut notification = Notification::builder().message(message(about)).level(json!(level)).build();
        if let Some(path) = path {
            let location = ArtifactLocation::builder().uri(uri(path)).build();
            let physical = PhysicalLocation::builder().artifact_location(location).build();
            notification.locations = Some(vec![Location::builder().physical_location(physical).build()]);
        }
        self.notifications.push(notification);
    }
}

impl Format for SarifLog {
    fn item(&mut self, _: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => {
                self.artifact(&checked.path);
                checked.findings.iter().for_each(|found| self.result(checked, found));
                if checked.is_cut && self.notifications.len() < MOST_RESULTS {
                    let part = checked.part().unwrap_or_else(|| format!("line {}", checked.start.line));
                    self.notify("note", Some(&checked.path), &format!("{part}: {}", cut_message()));
                }
            }
            Item::LinesEnd { path, .. } => drop(self.artifact(path)),
            Item::PassedOver { path, reason } => self.notify("warning", Some(path), &format!("passed over: {reason}")),
            Item::Failure { path, message } => self.notify("error", Some(path), &format!("not as expected: {message}")),
            Item::Error { path, message } => self.notify("error", Some(path), message),
        }
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.results.len() >= MOST_RESULTS
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        if self.left_out > 0 {
            let about =
                format!("{} more results are not listed, because a log has at most {MOST_RESULTS}", self.left_out);
            self.notify("warning", None, &about);
        }
        if summary.not_shown > 0 {
            self.notify("note", None, &not_shown_message(summary.not_shown));
        }
        let exit = summary.exit();
        let mut invocation = Invocation::builder()
            .execution_successful(exit != linecard_console::Exit::Error)
            .exit_code(exit as i64)
            .build();
        if !self.notifications.is_empty() {
            invocation.tool_execution_notifications = Some(std::mem::take(&mut self.notifications));
        }
        let mut driver = ToolComponent::builder()
            .name("linecard")
            .full_name(format!("linecard: {}", self.api.title))
            .version(env!("CARGO_PKG_VERSION"))
            .semantic_version(env!("CARGO_PKG_VERSION"))
            .rules(std::mem::take(&mut self.rules))
            .build();
        driver.information_uri = (!self.api.url.is_empty()).then(|| self.api.url.to_owned());
        let run = Run::builder()
            .tool(driver)
            .invocations(vec![invocation])
            .artifacts(std::mem::take(&mut self.artifacts))
            .column_kind(json!("unicodeCodePoints"))
            .results(std::mem::take(&mut self.results))
            .build();
        let log = Sarif::builder()
            .schema("https://json.schemastore.org/sarif-2.1.0.json")
            .version(json!("2.1.0"))
            .runs(vec![run])
            .build();
        print(out, &log)
    }
}

fn level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Violation => ResultLevel::Error,
        Severity::NoEffect => ResultLevel::Warning,
        Severity::Unchecked | Severity::Note => ResultLevel::Note,
    }
}

fn fix(artifact: ArtifactLocation, suggestion: &Suggestion) -> Option<Fix> {
    let replacements = suggestion.edits.iter().map(|edit| {
        let (start, end) = edit.range?;
        // A region counts characters without a byte order mark, so that none can delete the mark.
        if start == end && edit.from != edit.to {
            return None;
        }
        let mut replacement = Replacement::builder().deleted_region(region(start, end)).build();
        if !edit.replacement.is_empty() {
            replacement.inserted_content = Some(ArtifactContent::builder().text(edit.replacement.clone()).build());
        }
        Some(replacement)
    });
    let replacements: Option<Vec<Replacement>> = replacements.collect();
    let change = ArtifactChange::builder().artifact_location(artifact).replacements(replacements?).build();
    Some(Fix::builder().description(message(&suggestion.sentence)).artifact_changes(vec![change]).build())
}

fn region(start: Place, end: Place) -> Region {
    Region::builder()
        .start_line(number(start.line))
        .start_column(number(start.column))
        .end_line(number(end.line))
        .end_column(number(end.column))
        .build()
}

fn number(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A message. Its braces are doubled, because single ones are placeholders.
fn message(text: &str) -> Message {
    Message::builder().text(doubled(text)).build()
}

fn text(text: &str) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(doubled(text)).build()
}

fn doubled(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// Returns the path as a relative reference, or as a `file:` URI if it is absolute.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let path = path.strip_prefix("./").unwrap_or(&path);
    let encoded = utf8_percent_encode(path, OF_PATH).to_string();
    if encoded.starts_with('/') { format!("file://{encoded}") } else { encoded }
}
