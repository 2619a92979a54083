//! The parser of a method.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use linecard_contract::Method;

/// Returns the parser of a method, for an argument that ignores upper and lower case.
pub(super) fn method() -> impl TypedValueParser<Value = Method> {
    PossibleValuesParser::new(Method::ALL.map(Method::as_str)).try_map(|name| name.parse::<Method>())
}
