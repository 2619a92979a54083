// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center DNIS Instance: A dialed number (DNIS) of a call center.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_CENTER_DNIS_INSTANCE;

/// The body of a GET response. A dialed number (DNIS) of a call center.
///
/// [`Call Center DNIS Instance`](linecard_model::objects::CALL_CENTER_DNIS_INSTANCE), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub service_user_id: String,
    /// The name of the DNIS, which is unique.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::service_user_id`](field@Get::service_user_id).
    pub service_user_id: String,
    /// See [`Get::name`](field@Get::name).
    pub name: String,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { service_user_id, name } = required;
        Get { service_user_id, name, extra: Extra::default() }
    }
}

/// The body of a PUT. A dialed number (DNIS) of a call center.
///
/// [`Call Center DNIS Instance`](linecard_model::objects::CALL_CENTER_DNIS_INSTANCE), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Required in a PUT.
    /// - Holds a String.
    pub service_user_id: String,
    /// The name of the DNIS, which is unique.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT.
    /// - Holds a String.
    pub name: String,
}

/// The required attributes of [`Put`], for [`Put::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct PutRequired {
    /// See [`Put::service_user_id`](field@Put::service_user_id).
    pub service_user_id: String,
    /// See [`Put::name`](field@Put::name).
    pub name: String,
}

impl Put {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: PutRequired) -> Self {
        let PutRequired { service_user_id, name } = required;
        Put { service_user_id, name }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTER_DNIS_INSTANCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: reader.required(wire::SERVICE_USER_ID)?,
            name: reader.required(wire::NAME)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
        writer.required(wire::NAME, &self.name);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_CENTER_DNIS_INSTANCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { service_user_id: reader.required(wire::SERVICE_USER_ID)?, name: reader.required(wire::NAME)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SERVICE_USER_ID, &self.service_user_id);
        writer.required(wire::NAME, &self.name);
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
