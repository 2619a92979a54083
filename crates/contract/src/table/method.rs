//! The methods of HTTP whose bodies the documentation describes.

use std::fmt;

/// A method of HTTP whose body has letters.
///
/// The letters of GET speak of the body that is answered, those of PUT, POST and DELETE of the body that is sent.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Method {
    /// The body is an answer.
    Get,
    /// The body changes what exists.
    Put,
    /// The body makes something new.
    Post,
    /// The body names what is to be removed.
    Delete,
}

impl Method {
    /// Every method, in the order of their discriminants.
    pub const ALL: [Method; 4] = [Method::Get, Method::Put, Method::Post, Method::Delete];

    /// The method as HTTP spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
        }
    }

    /// The method as rule ids spell it: in small letters.
    #[must_use]
    pub const fn as_id(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Put => "put",
            Method::Post => "post",
            Method::Delete => "delete",
        }
    }

    /// Whether the body is an answer of the service: open to attributes that we do not know.
    #[must_use]
    pub const fn is_response(self) -> bool {
        matches!(self, Method::Get)
    }

    /// The method of this name, whatever the case of its letters.
    #[must_use]
    pub fn named(name: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.as_id().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Method {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}
