// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center List Item: A call center in a list.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_CENTER_LIST_ITEM;

/// The body of a GET response. A call center in a list.
///
/// [`Call Center List Item`](linecard_model::objects::CALL_CENTER_LIST_ITEM), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The unique id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub service_user_id: String,
    /// The name of the call center.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response.
    /// - Holds a String.
    /// - Unchecked; the documentation states in prose: It is returned only if the request has enrichCcInfo=true.
    pub name: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(service_user_id: impl Into<String>) -> Self {
        Get { service_user_id: service_user_id.into(), name: None, extra: Extra::default() }
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The body of a PUT. A call center in a list.
///
/// [`Call Center List Item`](linecard_model::objects::CALL_CENTER_LIST_ITEM), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The unique id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Required in a PUT.
    /// - Holds a String.
    pub service_user_id: String,
}

impl Put {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(service_user_id: impl Into<String>) -> Self {
        Put { service_user_id: service_user_id.into() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTER_LIST_ITEM;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: reader.required(wire::SERVICE_USER_ID)?,
            name: reader.optional(wire::NAME)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
        writer.optional(wire::NAME, self.name.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_CENTER_LIST_ITEM;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { service_user_id: reader.required(wire::SERVICE_USER_ID)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
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
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const NAME: &str = "name";
}
