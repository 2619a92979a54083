//! The HTTP methods whose bodies the documentation describes.

use crate::table::name::{self, Named, UnknownName};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// An HTTP method whose body a table describes.
///
/// The presences of GET are those of the response body. The presences of PUT, POST and DELETE are those of the request body.
///
/// A method is parsed from its name in any case, and serialized as HTTP writes it:
///
/// ```
/// use linecard_contract::Method;
///
/// assert_eq!("put".parse(), Ok(Method::Put));
/// assert_eq!(serde_json::to_string(&Method::Put).unwrap(), "\"PUT\"");
/// ```
///
/// The documentation describes no other methods. A new method is a breaking release.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Method {
    /// The body is a response.
    Get,
    /// The body changes the stored state.
    Put,
    /// The body creates an object.
    Post,
    /// The body names the object to delete.
    Delete,
}

impl Method {
    /// Every method, in the order of their discriminants.
    pub const ALL: [Method; 4] = [Method::Get, Method::Put, Method::Post, Method::Delete];

    /// Returns the method as in HTTP: in upper case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
        }
    }

    /// Returns the method as in rule ids: in lower case.
    #[must_use]
    pub const fn as_id(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Put => "put",
            Method::Post => "post",
            Method::Delete => "delete",
        }
    }

    /// Returns whether the body is a response. Responses may hold unknown attributes.
    #[must_use]
    pub const fn is_response(self) -> bool {
        matches!(self, Method::Get)
    }
}

impl Named for Method {
    const WHAT: &'static str = "method";
    const VALUES: &'static [Method] = &Method::ALL;
    const NAMES: &'static [&'static str] = &["GET", "PUT", "POST", "DELETE"];
    const IS_CASE_SENSITIVE: bool = false;
}

impl FromStr for Method {
    type Err = UnknownName;

    /// Parses the name of a method, in any case.
    fn from_str(name: &str) -> Result<Method, UnknownName> {
        name::parse(name)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for Method {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Method, D::Error> {
        name::deserialize(deserializer)
    }
}

/// Converts a method of the `http` crate. A method without a table, such as PATCH, is an error.
///
/// ```
/// use linecard_contract::Method;
///
/// assert_eq!(Method::try_from(&http::Method::PUT), Ok(Method::Put));
/// assert!(Method::try_from(&http::Method::PATCH).is_err());
/// ```
#[cfg(feature = "http")]
impl TryFrom<&http::Method> for Method {
    type Error = UnknownName;

    fn try_from(method: &http::Method) -> Result<Method, UnknownName> {
        // HTTP methods are case-sensitive: `put` is another method.
        let is_it = |known: &Method| known.as_str() == method.as_str();
        Method::ALL.into_iter().find(is_it).ok_or_else(UnknownName::of::<Method>)
    }
}

/// Converts to a method of the `http` crate.
#[cfg(feature = "http")]
impl From<Method> for http::Method {
    fn from(method: Method) -> http::Method {
        match method {
            Method::Get => http::Method::GET,
            Method::Put => http::Method::PUT,
            Method::Post => http::Method::POST,
            Method::Delete => http::Method::DELETE,
        }
    }
}
