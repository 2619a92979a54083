//! Why a body is refused.

use linecard_contract::{Method, Object, Report};
use std::fmt;

/// Why a body is refused: all findings of the validation, or the reason why the struct cannot read it.
///
/// `Display` writes locations, rules and messages, and no value of the body.
///
/// ```
/// use linecard_types::{Body, criteria};
///
/// let error = criteria::Post::read(r#"{"name": "lunch", "newName": "dinner"}"#).unwrap_err();
/// let rules: Vec<String> = error.report().unwrap().violations().map(|finding| finding.rule().to_string()).collect();
/// assert_eq!(rules, ["criteria.fromDnCriteria.post.required", "criteria.newName.post.forbidden"]);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Refused {
    /// The body violates the contract. The report has all findings.
    Contract(Box<Report>),
    /// There is no body. A DELETE may have none, but then there is nothing to read.
    NoBody {
        /// The object of the struct.
        object: &'static Object,
    },
    /// The struct has other methods.
    Method {
        /// The object of the struct.
        object: &'static Object,
        /// The requested method.
        method: Method,
        /// The methods of the struct.
        methods: &'static [Method],
    },
    /// The contract allows the body, but the struct cannot hold it: a number is too large, or the body is valid only with an
    /// interpretation switched off.
    Unreadable {
        /// The object of the struct.
        object: &'static Object,
        /// The method that the body was validated for.
        method: Method,
    },
}

impl Refused {
    /// Returns the report, if the body violates the contract.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        match self {
            Refused::Contract(report) => Some(report),
            _ => None,
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Contract(report) => {
                write!(out, "not a valid {} for {}:", report.object().name, report.method())?;
                for finding in report.violations() {
                    let pointer = finding.pointer();
                    let location = if pointer.is_empty() { "the body" } else { &pointer };
                    write!(out, "\n{location}: {} ({})", finding.message(), finding.rule())?;
                }
                Ok(())
            }
            Refused::NoBody { object } => write!(out, "there is no body; a {} needs one", object.name),
            Refused::Method { object, method, methods } => {
                write!(out, "this struct of {} has no {method}; it has ", object.name)?;
                for (index, method) in methods.iter().enumerate() {
                    write!(out, "{}{method}", if index == 0 { "" } else { " and " })?;
                }
                Ok(())
            }
            Refused::Unreadable { object, method } => {
                write!(out, "the contract allows this {} of {method}, but its struct cannot hold it", object.name)
            }
        }
    }
}

impl std::error::Error for Refused {}
