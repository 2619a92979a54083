// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center DNIS List Item: A dialed number (DNIS) of a call center in a list.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_CENTER_DNIS_LIST_ITEM;

/// The body of a GET response. A dialed number (DNIS) of a call center in a list.
///
/// [`Call Center DNIS List Item`](linecard_model::objects::CALL_CENTER_DNIS_LIST_ITEM), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub service_user_id: String,
    /// The name of the DNIS.
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

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTER_DNIS_LIST_ITEM;
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

/// The JSON names of the attributes.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const NAME: &str = "name";
}
