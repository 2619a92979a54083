//! Validates one body.

use crate::finding::report::Report;
use crate::finding::rule_id::Check;
use crate::json::body::{AsBody, Body, Form, without_mark};
use crate::json::cursor::{LONGEST_TEXT, Text};
#[cfg(feature = "tree")]
use crate::json::in_place::{InPlace, TreeValue};
use crate::json::rule::{Fault, JsonRule};
#[cfg(feature = "tree")]
use crate::json::source::Source;
use crate::json::text::Reader;
#[cfg(feature = "tree")]
use crate::json::tree::Tree;
use crate::limits::DEFAULT_MAX_BODY;
use crate::table::check::MAX_POSITIONS;
use crate::table::method::Method;
use crate::table::object::{Object, Release};
use crate::table::severity::Severity;
use crate::validate::walk::walk;

/// Validates a body against the table of this object in this method.
///
/// For GET, the body is that of the response. For the other methods, it is that of the request. Any text can be validated:
/// this function does not panic.
///
/// Numbers of a text are read exactly: `9007199254740993.5` is no Integer. The parser of a tree has rounded such a number
/// already, here to a whole one, so the report on the tree may differ.
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
    let mut report = Report::new(object, method, body.text().is_some());
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
    let mut report = Report::new(object, method, body.text().is_some());
    validate_body(&mut report, *options, body);
    report
}

/// Validates a body as [`validate`] does, with options, and reuses the allocations of a report.
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
    report.reset(object, method, body.text().is_some());
    validate_body(report, *options, body);
}

/// Validates a tree of another library, which is read where it is. It is the walk of a text, and the findings are those of the text that
/// the tree is as JSON. As in any tree, they have no offset.
///
/// Returns `None` if a part of the tree cannot be read so, such as a fraction where a whole number may stand, if it is nested too deep, or
/// if its text may be longer than the longest one: six bytes for each of a text and forty for each value may be too many. Then validate its
/// text, which tells more.
///
/// ```
/// use linecard_contract::{JsonType, Method, Options, TreeValue, Unreadable, validate_tree};
/// use linecard_model::objects::CRITERIA;
///
/// /// Either an object with these members, or a text.
/// #[derive(Clone, Copy)]
/// enum Own<'t> {
///     Object(&'t [(&'t str, Own<'t>)]),
///     Text(&'t str),
/// }
///
/// impl<'t> TreeValue<'t> for Own<'t> {
///     type Members = std::slice::Iter<'t, (&'t str, Own<'t>)>;
///     type Items = ();
///
///     fn json_type(self) -> JsonType {
///         if let Own::Text(_) = self { JsonType::String } else { JsonType::Object }
///     }
///     fn members(self) -> Self::Members {
///         if let Own::Object(members) = self { members.iter() } else { [].iter() }
///     }
///     fn next_member(members: &mut Self::Members) -> Result<Option<(&'t str, Self)>, Unreadable> {
///         Ok(members.next().copied())
///     }
///     fn items(self) {}
///     fn next_item(_: &mut ()) -> Option<Self> {
///         None
///     }
///     fn boolean(self) -> Option<bool> {
///         None
///     }
///     fn integer(self) -> Result<Option<i64>, Unreadable> {
///         Ok(None)
///     }
///     fn is_written(self) -> bool {
///         true
///     }
///     fn text(self) -> Result<Option<&'t str>, Unreadable> {
///         Ok(if let Own::Text(text) = self { Some(text) } else { None })
///     }
/// }
///
/// let body = Own::Object(&[("newName", Own::Text("lunch"))]);
/// let report = validate_tree(&Options::default(), &CRITERIA, Method::Post, body).unwrap();
/// assert_eq!(report.violations().last().unwrap().pointer(), "/newName");
/// ```
#[cfg(feature = "tree")]
#[must_use]
pub fn validate_tree<'t, V: TreeValue<'t>>(
    options: &Options,
    object: &'static Object,
    method: Method,
    tree: V,
) -> Option<Report> {
    let mut report = Report::new(object, method, false);
    let mut positions = [0; MAX_POSITIONS];
    let limit = options.max_body.min(LONGEST_TEXT) as u32;
    let mut is_read = true;
    validate_form(&mut report, |report| {
        let after = walk(InPlace::new(tree, limit), report, options.release, &mut positions);
        is_read = after.is_ok_and(|after| after.position() <= limit);
        Ok(())
    });
    is_read.then_some(report)
}

/// Validates a body into an empty report.
fn validate_body(report: &mut Report, options: Options, body: Body<'_>) {
    let mut positions = [0; MAX_POSITIONS];
    match body.form {
        Form::Text(text) => validate_positions(report, options, text, &mut positions),
        #[cfg(feature = "tree")]
        Form::Tree(value) => {
            validate_form(report, |report| walk(Tree::new(value), report, options.release, &mut positions).map(|_| ()));
        }
        #[cfg(feature = "tree")]
        Form::Members(members) => {
            validate_form(report, |report| {
                walk(Tree::of_members(members), report, options.release, &mut positions).map(|_| ())
            });
        }
    }
}

/// Validates a text into an empty report, and leaves the positions of the values of its attributes in `positions`.
pub(crate) fn validate_positions(
    report: &mut Report,
    options: Options,
    text: &[u8],
    positions: &mut [u32; MAX_POSITIONS],
) {
    validate_form(report, |report| validate_text(report, options, text, positions));
}

#[inline(always)]
fn validate_form(report: &mut Report, validated: impl FnOnce(&mut Report) -> Result<(), Fault>) {
    if !report.object().has(report.method()) {
        report.add_kept((report.object(), report.method()), Check::Method, Severity::Violation, 0, |_, _| ());
        return;
    }
    if let Err(Fault { rule, position }) = validated(report) {
        report.add_end(rule, position);
    }
    report.sort();
}

fn validate_text(
    report: &mut Report,
    options: Options,
    text: &[u8],
    positions: &mut [u32; MAX_POSITIONS],
) -> Result<(), Fault> {
    if text.len() > options.max_body.min(LONGEST_TEXT) {
        return Err(Fault { rule: JsonRule::Size, position: 0 });
    }
    let start = without_mark(text);
    if start > 0 {
        let (body, rule) = ((report.object(), report.method()), Check::Json(JsonRule::ByteOrderMark));
        report.add_kept(body, rule, Severity::Violation, 0, |_, _| ());
    }
    let padded = Text::new(text);
    let reader = Reader::new(&padded, start);
    if reader.is_at_end() {
        let may_be_empty = report.object().may_be_empty(report.method());
        return if may_be_empty { Ok(()) } else { Err(Fault { rule: JsonRule::Empty, position: 0 }) };
    }
    walk(reader, report, options.release, positions)?.finish()
}

/// The options of a validation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The longest text that is validated, in bytes. Values above 4 GiB have the same effect as 4 GiB.
    pub max_body: usize,
    /// The release of the service, if it is known. Without it, what depends on the release is unchecked.
    pub release: Option<Release>,
}

impl Default for Options {
    fn default() -> Options {
        Options { max_body: DEFAULT_MAX_BODY, release: None }
    }
}

impl Options {
    /// Sets the longest text that is validated, in bytes.
    #[must_use]
    pub const fn with_max_body(mut self, max_body: usize) -> Options {
        self.max_body = max_body;
        self
    }

    /// Sets the release of the service.
    ///
    /// ```
    /// use linecard_contract::{Method, Options, validate_with};
    /// use linecard_model::{objects::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS, release};
    ///
    /// let response = r#"{"active": true, "name": "boss", "timeSchedule": "", "holidaySchedule": "None",
    ///     "callsFrom": "All External Calls", "doNotPerformAction": false,
    ///     "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": ["+3225550100"]}, "callToNumbers": []}"#;
    /// let is_valid = |release| {
    ///     let options = Options::default().with_release(release);
    ///     validate_with(&options, &CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS, Method::Get, response).is_valid()
    /// };
    /// assert!(is_valid(release::REL21));
    /// assert!(!is_valid(release::REL22));
    /// assert!(is_valid(release::REL22_AS_DATA_MODE));
    /// ```
    #[must_use]
    pub const fn with_release(mut self, release: Release) -> Options {
        self.release = Some(release);
        self
    }
}
