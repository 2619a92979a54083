//! A request body before the stored state is known.

use linecard_contract::{AsBody, Method, Object, Options, Report, validate_before_update};
use serde_json::Value;
use std::borrow::Cow;

/// A request body that was parsed and validated once, before the stored state is known.
///
/// ```
/// use linecard_behaviour::ValidatedBody;
/// use linecard_contract::Method;
/// use linecard_model::objects::CRITERIA;
///
/// assert!(ValidatedBody::of(&CRITERIA, Method::Put, r#"{"name": "lunch"}"#).report().is_valid());
/// assert!(!ValidatedBody::of(&CRITERIA, Method::Put, r#"{"name": 1}"#).report().is_valid());
/// ```
#[derive(Clone, Debug)]
pub struct ValidatedBody {
    /// All findings that do not depend on the stored state.
    pub(crate) report: Report,
    /// None if the text is not valid JSON, or has a number that is too large.
    pub(crate) value: Option<Value>,
}

impl ValidatedBody {
    /// Parses and validates a body.
    #[must_use]
    pub fn of(object: &'static Object, method: Method, body: impl AsBody) -> ValidatedBody {
        let (body, options) = (body.as_body(), Options::default());
        let report = validate_before_update(&options, object, method, body);
        ValidatedBody { report, value: body.parse(options.max_body).map(Cow::into_owned) }
    }

    /// Returns the report. It has all findings: [`Report::limited`] makes it that of [`validate`](linecard_contract::validate).
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }
}
