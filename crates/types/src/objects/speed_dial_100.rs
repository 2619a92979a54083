// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Speed Dial 100: The numbers that a user calls by dialling two digits.

use super::speed_dial_100_code;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SPEED_DIAL_100;

/// The body of a GET response. The numbers that a user calls by dialling two digits.
///
/// [`Speed Dial 100`](linecard_model::objects::SPEED_DIAL_100), page Speed Dial.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// What the user dials before the code.
    ///
    /// - In JSON: `prefix`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub prefix: Option<String>,
    /// The codes, each with its number. A list in a request replaces the stored one.
    ///
    /// - In JSON: `speedCodes`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Speed Dial 100 code`](linecard_model::objects::SPEED_DIAL_100_CODE)).
    pub speed_codes: Option<Vec<speed_dial_100_code::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`prefix`](field@Self::prefix).
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets [`speed_codes`](field@Self::speed_codes).
    #[must_use]
    pub fn speed_codes(mut self, speed_codes: impl IntoIterator<Item = speed_dial_100_code::Get>) -> Self {
        self.speed_codes = Some(speed_codes.into_iter().collect());
        self
    }
}

/// The body of a PUT. The numbers that a user calls by dialling two digits.
///
/// [`Speed Dial 100`](linecard_model::objects::SPEED_DIAL_100), page Speed Dial.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// What the user dials before the code.
    ///
    /// - In JSON: `prefix`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub prefix: Option<String>,
    /// The codes, each with its number. A list in a request replaces the stored one.
    ///
    /// - In JSON: `speedCodes`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Speed Dial 100 code`](linecard_model::objects::SPEED_DIAL_100_CODE)).
    /// - A PUT replaces the list as a whole.
    pub speed_codes: Option<Vec<speed_dial_100_code::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`prefix`](field@Self::prefix).
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets [`speed_codes`](field@Self::speed_codes).
    #[must_use]
    pub fn speed_codes(mut self, speed_codes: impl IntoIterator<Item = speed_dial_100_code::Put>) -> Self {
        self.speed_codes = Some(speed_codes.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SPEED_DIAL_100;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            prefix: reader.optional(wire::PREFIX)?,
            speed_codes: reader.optional(wire::SPEED_CODES)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::PREFIX, self.prefix.as_ref());
        writer.optional(wire::SPEED_CODES, self.speed_codes.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SPEED_DIAL_100;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            prefix: reader.optional(wire::PREFIX)?,
            speed_codes: reader.optional(wire::SPEED_CODES)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::PREFIX, self.prefix.as_ref());
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
    pub(super) const PREFIX: &str = "prefix";
    pub(super) const SPEED_CODES: &str = "speedCodes";
}
