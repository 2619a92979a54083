//! Why a body is refused.

use linecard_contract::{Method, Object, Report};
use std::fmt;

/// Why a body is refused: everything that the walk finds, or what stands in the way of reading it.
///
/// What is printed holds places, rules and sentences, and no value.
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
    /// The body breaks the contract. The report holds every finding.
    Contract(Box<Report>),
    /// There is no body. A DELETE may come without one; then there is nothing to read.
    NoBody {
        /// The object of the struct.
        object: &'static Object,
    },
    /// The struct is of other methods.
    Method {
        /// The object of the struct.
        object: &'static Object,
        /// The method that was asked for.
        method: Method,
        /// The methods that the struct is of.
        methods: &'static [Method],
    },
    /// The contract admits the body, and the struct cannot hold it: a number that is too large to be read, or what only
    /// the documentation without one of its readings admits.
    Unreadable {
        /// The object of the struct.
        object: &'static Object,
        /// The method that the body was validated for.
        method: Method,
    },
}

impl Refused {
    /// The findings, if the body was refused for what the contract says.
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
                    let place = if pointer.is_empty() { "the body" } else { &pointer };
                    write!(out, "\n{place}: {} ({})", finding.message(), finding.rule())?;
                }
                Ok(())
            }
            Refused::NoBody { object } => write!(out, "there is no body to read a {} from", object.name),
            Refused::Method { object, method, methods } => {
                write!(out, "this {} is not of {method}, but of ", object.name)?;
                for (place, method) in methods.iter().enumerate() {
                    write!(out, "{}{method}", if place == 0 { "" } else { " and " })?;
                }
                Ok(())
            }
            Refused::Unreadable { object, method } => {
                write!(out, "the contract admits this {} of {method}, and its struct cannot hold it", object.name)
            }
        }
    }
}

impl std::error::Error for Refused {}
