//! Validating: the way in.

use crate::finding::report::Report;
use crate::finding::rule_id::Check;
use crate::json::body::LONGEST;
use crate::json::body::{AsBody, BYTE_ORDER_MARK, Body, Form, position};
use crate::json::rule::{Fault, JsonRule};
use crate::json::text::Reader;
use crate::json::tree::Tree;
use crate::limits::DEFAULT_MAX_BODY;
use crate::table::method::Method;
use crate::table::object::Object;
use crate::table::severity::Severity;
use crate::validate::walk::walk;

/// Validates a body: what the documentation says of this object in this method, held against the text or the tree.
///
/// Any text is validated, whatever it holds; nothing panics. For GET the body is the service's answer, for the other methods
/// what the caller sends.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CALL_PROCESSING_POLICIES;
///
/// let body = r#"{"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 0}"#;
/// let report = validate(&CALL_PROCESSING_POLICIES, Method::Put, body);
/// let finding = report.findings().next().unwrap();
/// assert_eq!(finding.pointer(), "/maxSimultaneousCalls");
/// assert_eq!(finding.rule().to_string(), "call-processing-policies.maxSimultaneousCalls.put.range");
/// assert_eq!(finding.message(), "`maxSimultaneousCalls` must be an Integer from 1 to 999999");
/// ```
#[must_use]
pub fn validate(object: &'static Object, method: Method, body: impl AsBody) -> Report {
    let body = body.as_body();
    let mut report = Report::new(object, method, start_of(body));
    validate_body(&mut report, Options::default(), body);
    report
}

/// Validates a body as [`validate`] does, with options.
///
/// ```
/// use linecard_contract::{Method, Options, validate_with};
/// use linecard_model::objects::CRITERIA;
///
/// let options = Options::default().with_max_body(10);
/// let report = validate_with(&options, &CRITERIA, Method::Delete, r#"{"name": "lunch"}"#);
/// assert_eq!(report.findings().next().unwrap().rule().to_string(), "json.size");
/// ```
#[must_use]
pub fn validate_with(options: &Options, object: &'static Object, method: Method, body: impl AsBody) -> Report {
    let body = body.as_body();
    let mut report = Report::new(object, method, start_of(body));
    validate_body(&mut report, *options, body);
    report
}

/// Validates a body as [`validate`] does, with options, into a report whose memory is used again.
///
/// ```
/// use linecard_contract::{Method, Options, validate, validate_into};
/// use linecard_model::objects::CRITERIA;
///
/// let options = Options::default().with_max_body(10);
/// let mut report = validate(&CRITERIA, Method::Delete, r#"{"name": "a"}"#);
/// assert!(report.is_valid());
/// validate_into(&mut report, &options, &CRITERIA, Method::Delete, r#"{"name": "a"}"#);
/// assert_eq!(report.findings().next().unwrap().rule().to_string(), "json.size");
/// ```
pub fn validate_into(
    report: &mut Report,
    options: &Options,
    object: &'static Object,
    method: Method,
    body: impl AsBody,
) {
    let body = body.as_body();
    report.reset(object, method, start_of(body));
    validate_body(report, *options, body);
}

/// The position of the first byte, if the body is a text.
fn start_of(body: Body<'_>) -> Option<u32> {
    body.text().map(position)
}

/// Validates a body into a report that is empty.
fn validate_body(report: &mut Report, options: Options, body: Body<'_>) {
    let start = start_of(body).unwrap_or_default();
    if !report.object().has(report.method()) {
        report.add_kept(report.object(), Check::Method, Severity::Violation, start, |_, _| ());
        return;
    }
    let validated = match body.form {
        Form::Text(text) => validate_text(report, options, text, start),
        Form::Tree(value) => walk(Tree::new(value), report).map(|_| ()),
        Form::Members(members) => walk(Tree::of_members(members), report).map(|_| ()),
    };
    if let Err(Fault { rule, position }) = validated {
        report.add_end(rule, position);
    }
    report.sort();
}

fn validate_text(report: &mut Report, options: Options, text: &[u8], start: u32) -> Result<(), Fault> {
    if text.len() > options.max_body.min(LONGEST) {
        return Err(Fault { rule: JsonRule::Size, position: start });
    }
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if body.len() < text.len() {
        let (object, rule) = (report.object(), Check::Json(JsonRule::ByteOrderMark));
        report.add_kept(object, rule, Severity::Violation, start, |_, _| ());
    }
    let reader = Reader::new(body);
    if reader.is_at_end() {
        // A DELETE may do without, if the path names what is to be removed, or nothing is asked of the body.
        return match report.method() {
            Method::Delete if !report.object().delete_needs_body => Ok(()),
            _ => Err(Fault { rule: JsonRule::Empty, position: start }),
        };
    }
    walk(reader, report)?.finish()
}

/// What a caller may set.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The longest text that is read, in bytes; 4 GiB at the most.
    pub max_body: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options { max_body: DEFAULT_MAX_BODY }
    }
}

impl Options {
    /// The options with another longest text, in bytes.
    #[must_use]
    pub const fn with_max_body(mut self, max_body: usize) -> Options {
        self.max_body = max_body;
        self
    }
}
