// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Speed Dial 100 code: Two digits that a user dials in place of a number.

use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Destination, Extra, Matching, Patterned, ReturnedNumber, Stored, Update, attribute::checked,
    body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::SPEED_DIAL_100_CODE;

/// The body of a GET response. Two digits that a user dials in place of a number.
///
/// [`Speed Dial 100 code`](linecard_model::objects::SPEED_DIAL_100_CODE), page Speed Dial.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The two digits.
    ///
    /// - In JSON: `speedCode`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, two digits.
    pub speed_code: TwoDigits,
    /// The number, or an empty string if the code is not used.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// What the user calls the number.
    ///
    /// - In JSON: `description`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub description: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(speed_code: TwoDigits) -> Self {
        Get { speed_code, phone_number: None, description: None, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(speed_code: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Get {
            speed_code: checked::<Self, TwoDigits>(wire::SPEED_CODE, Into::<String>::into(speed_code))?,
            phone_number: None,
            description: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: ReturnedNumber) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number =
            Some(checked::<Self, ReturnedNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The body of a PUT. Two digits that a user dials in place of a number.
///
/// [`Speed Dial 100 code`](linecard_model::objects::SPEED_DIAL_100_CODE), page Speed Dial.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The two digits.
    ///
    /// - In JSON: `speedCode`
    /// - Required in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, two digits.
    pub speed_code: TwoDigits,
    /// The number, or an empty string if the code is not used.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    pub phone_number: Option<Destination>,
    /// What the user calls the number.
    ///
    /// - In JSON: `description`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub description: Option<String>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(speed_code: TwoDigits) -> Self {
        Put { speed_code, phone_number: None, description: None, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(speed_code: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            speed_code: checked::<Self, TwoDigits>(wire::SPEED_CODE, Into::<String>::into(speed_code))?,
            phone_number: None,
            description: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: Destination) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number = Some(checked::<Self, Destination>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A text of the pattern TwoDigits: two digits.
pub type TwoDigits = Matching<TwoDigitsPattern>;

/// The pattern TwoDigits.
pub enum TwoDigitsPattern {}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SPEED_DIAL_100_CODE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            speed_code: reader.required(wire::SPEED_CODE)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            description: reader.optional(wire::DESCRIPTION)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SPEED_CODE, &self.speed_code);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SPEED_DIAL_100_CODE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            speed_code: reader.required(wire::SPEED_CODE)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            description: reader.optional(wire::DESCRIPTION)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::SPEED_CODE, &self.speed_code);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
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

impl Patterned for TwoDigitsPattern {
    const OBJECT: &'static Object = &SPEED_DIAL_100_CODE;
    const NAME: &'static str = "TwoDigits";
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const SPEED_CODE: &str = "speedCode";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const DESCRIPTION: &str = "description";
}
