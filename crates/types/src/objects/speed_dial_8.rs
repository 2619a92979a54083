// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Speed Dial 8: The numbers that a user calls by dialling one digit.

use super::speed_dial_8_code;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SPEED_DIAL_8;

/// The body of a GET response. The numbers that a user calls by dialling one digit.
///
/// [`Speed Dial 8`](linecard_model::objects::SPEED_DIAL_8), page Speed Dial.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The codes, each with its number. A list in a request replaces the stored one.
    ///
    /// - In JSON: `speedCodes`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Speed Dial 8 code`](linecard_model::objects::SPEED_DIAL_8_CODE)).
    pub speed_codes: Option<Vec<speed_dial_8_code::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`speed_codes`](field@Self::speed_codes).
    #[must_use]
    pub fn speed_codes(mut self, speed_codes: impl IntoIterator<Item = speed_dial_8_code::Get>) -> Self {
        self.speed_codes = Some(speed_codes.into_iter().collect());
        self
    }
}

/// The body of a PUT. The numbers that a user calls by dialling one digit.
///
/// [`Speed Dial 8`](linecard_model::objects::SPEED_DIAL_8), page Speed Dial.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The codes, each with its number. A list in a request replaces the stored one.
    ///
    /// - In JSON: `speedCodes`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Speed Dial 8 code`](linecard_model::objects::SPEED_DIAL_8_CODE)).
    /// - A PUT replaces the list as a whole.
    pub speed_codes: Option<Vec<speed_dial_8_code::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`speed_codes`](field@Self::speed_codes).
    #[must_use]
    pub fn speed_codes(mut self, speed_codes: impl IntoIterator<Item = speed_dial_8_code::Put>) -> Self {
        self.speed_codes = Some(speed_codes.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SPEED_DIAL_8;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { speed_codes: reader.optional(wire::SPEED_CODES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SPEED_CODES, self.speed_codes.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SPEED_DIAL_8;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { speed_codes: reader.optional(wire::SPEED_CODES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SPEED_CODES, self.speed_codes.as_ref());
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
    pub(super) const SPEED_CODES: &str = "speedCodes";
}
