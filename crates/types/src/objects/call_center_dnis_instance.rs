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
/// The other methods: [`Put`].
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
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

/// The required attributes of [`Get`], by name: what [`Get::new`] takes.
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
/// The other methods: [`Get`].
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

/// The required attributes of [`Put`], by name: what [`Put::new`] takes.
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

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTER_DNIS_INSTANCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: from.required(wire::SERVICE_USER_ID)?,
            name: from.required(wire::NAME)?,
            extra: from.rest(),
        })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::SERVICE_USER_ID, &self.service_user_id);
        to.required(wire::NAME, &self.name);
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_CENTER_DNIS_INSTANCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Put { service_user_id: from.required(wire::SERVICE_USER_ID)?, name: from.required(wire::NAME)? })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::SERVICE_USER_ID, &self.service_user_id);
        to.required(wire::NAME, &self.name);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The attributes as the wire spells them.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const NAME: &str = "name";
}
