//! What a caller passes: a target, options and texts.

use crate::names::{self, RELEASES};
use linecard_contract::{
    AsBody, DEFAULT_MAX_BODY, Method, Object, Options, Report, validate_into, validate_update_with, validate_with,
};
use serde_json::Value;

/// What a caller passes. Each function says what its two texts are.
pub(crate) struct Given<'i> {
    /// The number of an object and a method, as `names` gives them.
    pub(crate) target: u32,
    /// The number of a release, or any other number for none.
    pub(crate) release: u32,
    pub(crate) max_body: usize,
    pub(crate) first: &'i [u8],
    pub(crate) second: &'i [u8],
}

/// An error, and the class of JavaScript that it becomes.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) class: &'static str,
    pub(crate) message: String,
    /// What else the class has.
    pub(crate) more: Value,
}

impl Fault {
    pub(crate) fn new(class: &'static str, message: impl Into<String>, more: Value) -> Fault {
        Fault { class, message: message.into(), more }
    }
}

impl Given<'_> {
    pub(crate) fn options(&self) -> Options {
        let options = Options::default().with_max_body(self.max_body);
        match RELEASES.get(self.release as usize) {
            Some(release) => options.with_release(*release),
            None => options,
        }
    }

    /// The object and the method.
    pub(crate) fn target(&self) -> Result<(&'static Object, Method), Fault> {
        names::numbered(self.target)
            .ok_or_else(|| Fault::new("UnknownName", "no object has this number", Value::Array(Vec::new())))
    }

    /// Validates the first text, and keeps the report. Returns 0 if there is no finding, 1 if there is no violation, or 2.
    pub(crate) fn validate_into(&self, last: &mut Option<Report>) -> u32 {
        let Some((object, method)) = names::numbered(self.target) else {
            *last = None;
            return 2;
        };
        let report = match last {
            Some(report) => {
                validate_into(report, &self.options(), object, method, self.first);
                report
            }
            None => last.insert(validate_with(&self.options(), object, method, self.first)),
        };
        outcome(report)
    }

    /// Validates the first text, against the second one if it is not empty: the stored state.
    pub(crate) fn report(&self) -> Result<Report, Fault> {
        let stored = if self.second.is_empty() { None } else { Some(object("the stored state", self.second)?) };
        self.report_on(self.first, stored.as_ref())
    }

    /// Validates a text, perhaps against a stored state.
    pub(crate) fn report_on(&self, text: &[u8], stored: Option<&Value>) -> Result<Report, Fault> {
        let (object, method) = self.target()?;
        Ok(match stored {
            Some(stored) => validate_update_with(&self.options(), object, stored, text),
            None => validate_with(&self.options(), object, method, text),
        })
    }
}

/// Returns 0 if there is no finding, 1 if there is no violation, or 2.
pub(crate) fn outcome(report: &Report) -> u32 {
    match (report.is_valid(), report.findings().len()) {
        (true, 0) => 0,
        (true, _) => 1,
        (false, _) => 2,
    }
}

/// Parses a body that must be a JSON object. `what` names it in an error.
pub(crate) fn object(what: &str, text: &[u8]) -> Result<Value, Fault> {
    match text.as_body().parse(DEFAULT_MAX_BODY).map(std::borrow::Cow::into_owned) {
        Some(value) if value.is_object() => Ok(value),
        Some(_) => Err(not_json(format!("{what} is not a JSON object; use a body, such as that of a GET"))),
        None => Err(not_json(format!(
            "{what} is not valid JSON, or longer than {DEFAULT_MAX_BODY} bytes; validate() says where"
        ))),
    }
}

fn not_json(message: String) -> Fault {
    Fault::new("NotJson", message, Value::Null)
}
