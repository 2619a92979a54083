// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Feature Access Codes of a user: The codes that a user dials for using features.

use super::feature_access_code;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_FEATURE_ACCESS_CODES;

/// The body of a GET response. The codes that a user dials for using features.
///
/// [`Feature Access Codes of a user`](linecard_model::objects::USER_FEATURE_ACCESS_CODES), page Feature Access Codes.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The codes. A request changes the codes that it names.
    ///
    /// - In JSON: `codes`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Feature Access Code`](linecard_model::objects::FEATURE_ACCESS_CODE)).
    pub codes: Vec<feature_access_code::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(codes: impl IntoIterator<Item = feature_access_code::Get>) -> Self {
        Get { codes: codes.into_iter().collect(), extra: Extra::default() }
    }
}

/// The body of a PUT. The codes that a user dials for using features.
///
/// [`Feature Access Codes of a user`](linecard_model::objects::USER_FEATURE_ACCESS_CODES), page Feature Access Codes.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The codes. A request changes the codes that it names.
    ///
    /// - In JSON: `codes`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Feature Access Code`](linecard_model::objects::FEATURE_ACCESS_CODE)).
    /// - A PUT replaces the list as a whole.
    pub codes: Option<Vec<feature_access_code::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`codes`](field@Self::codes).
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = feature_access_code::Put>) -> Self {
        self.codes = Some(codes.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_FEATURE_ACCESS_CODES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { codes: reader.required(wire::CODES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODES, &self.codes);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &USER_FEATURE_ACCESS_CODES;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { codes: reader.optional(wire::CODES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CODES, self.codes.as_ref());
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
    pub(super) const CODES: &str = "codes";
}
