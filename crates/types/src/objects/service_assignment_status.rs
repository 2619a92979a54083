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
/// See also [`Post`] and [`Delete`].
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
    /// The attributes that are not in the table. A newer service may return them.
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
/// See also [`Get`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the service.
    ///
    /// - In JSON: `name`
    /// - Required in a POST and a DELETE.
    /// - Holds a String.
    pub name: String,
}

/// The body of a DELETE. It is the same as [`Post`].
pub type Delete = Post;

impl Post {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Post { name: name.into() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SERVICE_ASSIGNMENT_STATUS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            assigned: reader.required(wire::ASSIGNED)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::ASSIGNED, &self.assigned);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Post {
    const OBJECT: &'static Object = &SERVICE_ASSIGNMENT_STATUS;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post, Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { name: reader.required(wire::NAME)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const ASSIGNED: &str = "assigned";
}
