// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Anonymous Call Rejection: Whether calls of a user from callers who hide their number are rejected.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ANONYMOUS_CALL_REJECTION;

/// The body of a GET response. Whether calls of a user from callers who hide their number are rejected.
///
/// [`Anonymous Call Rejection`](linecard_model::objects::ANONYMOUS_CALL_REJECTION), page Anonymous Call Rejection.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Get { active, extra: Extra::default() }
    }
}

/// The body of a PUT. Whether calls of a user from callers who hide their number are rejected.
///
/// [`Anonymous Call Rejection`](linecard_model::objects::ANONYMOUS_CALL_REJECTION), page Anonymous Call Rejection.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Required in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Put { active, extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ANONYMOUS_CALL_REJECTION;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { active: reader.required(wire::ACTIVE)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ANONYMOUS_CALL_REJECTION;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { active: reader.required(wire::ACTIVE)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.rest(&self.extra);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACTIVE: &str = "active";
}
