//! A request body before the stored state is known.

use linecard_contract::{
    AsBody, Method, Object, Options, Positions, Report, validate_before_update, validate_text_before_update,
};

/// A request body that was validated once, before the stored state is known.
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
    /// Where the values of its attributes are. None if the body is a tree.
    pub(crate) positions: Option<Positions>,
}

impl ValidatedBody {
    /// Validates a body.
    #[must_use]
    pub fn of(object: &'static Object, method: Method, body: impl AsBody) -> ValidatedBody {
        let (body, options) = (body.as_body(), Options::default());
        match body.text() {
            Some(text) => {
                let (report, positions) = validate_text_before_update(&options, object, method, text);
                ValidatedBody { report, positions: Some(positions) }
            }
            None => ValidatedBody { report: validate_before_update(&options, object, method, body), positions: None },
        }
    }

    /// Returns the report. It has all findings: [`Report::limited`] makes it that of [`validate`](linecard_contract::validate).
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }
}
