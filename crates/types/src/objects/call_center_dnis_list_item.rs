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

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_CENTER_DNIS_LIST_ITEM;
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

/// The attributes as the wire spells them.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const NAME: &str = "name";
}
