// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Service Assignment Status attributes: Whether a service is assigned.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SERVICE_ASSIGNMENT_STATUS;

/// The body of a GET response. Whether a service is assigned.
///
/// [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS), page Common Objects.
///
/// The other methods: [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the service.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// Whether the service is assigned.
    ///
    /// - In JSON: `assigned`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub assigned: bool,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>, assigned: bool) -> Self {
        Get { name: name.into(), assigned, extra: Extra::default() }
    }
}

/// The body of a POST or DELETE. Whether a service is assigned.
///
/// [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS), page Common Objects.
///
/// The other methods: [`Get`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the service.
    ///
    /// - In JSON: `name`
    /// - Required in a POST and a DELETE.
    /// - Holds a String.
    pub name: String,
}

/// The body of a DELETE, which differs in nothing from [`Post`].
pub type Delete = Post;

impl Post {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Post { name: name.into() }
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SERVICE_ASSIGNMENT_STATUS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { name: from.required(wire::NAME)?, assigned: from.required(wire::ASSIGNED)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.required(wire::ASSIGNED, &self.assigned);
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Post {
    const OBJECT: &'static Object = &SERVICE_ASSIGNMENT_STATUS;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post, Method::Delete];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Post { name: from.required(wire::NAME)? })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
    }
}

body!(Post);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const ASSIGNED: &str = "assigned";
}
