// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Extra Phones: The additional phones of a user.

use super::user_device_extra_endpoint;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::EXTRA_PHONES;

/// The body of a GET response. The additional phones of a user.
///
/// [`Extra Phones`](linecard_model::objects::EXTRA_PHONES), page Extra Phones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The phones.
    ///
    /// - In JSON: `extra_phones`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`User Device Extra Endpoint Attributes`](linecard_model::objects::USER_DEVICE_EXTRA_ENDPOINT)).
    pub extra_phones: Option<Vec<user_device_extra_endpoint::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`extra_phones`](field@Self::extra_phones).
    #[must_use]
    pub fn extra_phones(mut self, extra_phones: impl IntoIterator<Item = user_device_extra_endpoint::Get>) -> Self {
        self.extra_phones = Some(extra_phones.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &EXTRA_PHONES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { extra_phones: reader.optional(wire::EXTRA_PHONES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::EXTRA_PHONES, self.extra_phones.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const EXTRA_PHONES: &str = "extra_phones";
}
