//! A report with a violation, as an error.

use crate::finding::report::Report;
use crate::table::severity::Severity;
use std::error::Error;
use std::fmt;

/// The error of a body that breaks the contract. It owns the report.
///
/// ```
/// use linecard_contract::{Invalid, Method, validate};
/// use linecard_model::objects::CRITERIA;
///
/// fn name_of(body: &str) -> Result<usize, Invalid> {
///     let report = validate(&CRITERIA, Method::Delete, body).into_result()?;
///     Ok(report.findings().len())
/// }
///
/// assert_eq!(name_of(r#"{"name": "lunch"}"#).unwrap(), 0);
/// let invalid = name_of("{}").unwrap_err();
/// assert_eq!(invalid.report().findings().next().unwrap().rule(), "criteria.name.delete.required");
/// assert!(invalid.to_string().starts_with("the body breaks the contract of criteria in DELETE:\nviolation /name: "));
/// ```
#[derive(Clone, PartialEq)]
pub struct Invalid(Box<Report>);

impl Invalid {
    /// Returns the report. It has at least one violation.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.0
    }

    /// Consumes the error and returns the report.
    #[must_use]
    pub fn into_report(self) -> Report {
        *self.0
    }
}

impl Report {
    /// Returns the report if it has no violation, or else an error that owns the report.
    ///
    /// # Errors
    ///
    /// [`Invalid`] if the body breaks the contract.
    ///
    /// ```
    /// use linecard_contract::{Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let report = validate(&CRITERIA, Method::Delete, r#"{"name": "lunch"}"#).into_result()?;
    /// assert!(report.is_valid());
    /// # Ok::<(), linecard_contract::Invalid>(())
    /// ```
    pub fn into_result(self) -> Result<Report, Invalid> {
        if self.is_valid() { Ok(self) } else { Err(Invalid(Box::new(self))) }
    }
}

impl From<Invalid> for Report {
    fn from(invalid: Invalid) -> Report {
        invalid.into_report()
    }
}

/// Writes the same text as [`Display`](fmt::Display), because a `main` that returns an error prints its `Debug` form.
impl fmt::Debug for Invalid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (object, method) = (self.0.object().name, self.0.method());
        debug_assert!(self.0.count(Severity::Violation) > 0);
        write!(out, "the body breaks the contract of {object} in {method}:\n{}", self.0)
    }
}

impl Error for Invalid {}
