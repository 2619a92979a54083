// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Simultaneous ring number: A number that rings together with the phone of a user.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, PhoneNumber, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SIMULTANEOUS_RING_NUMBER;

/// The body of a GET response. A number that rings together with the phone of a user.
///
/// [`Simultaneous ring number`](linecard_model::objects::SIMULTANEOUS_RING_NUMBER), page Simultaneous Ring Personal.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: ReturnedNumber,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(phone_number: ReturnedNumber, answer_confirmation_required: bool) -> Self {
        Get { phone_number, answer_confirmation_required, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(phone_number: impl Into<String>, answer_confirmation_required: bool) -> Result<Self, BadAttribute> {
        Ok(Get {
            phone_number: checked::<Self, ReturnedNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?,
            answer_confirmation_required,
            extra: Extra::default(),
        })
    }
}

/// The body of a PUT. A number that rings together with the phone of a user.
///
/// [`Simultaneous ring number`](linecard_model::objects::SIMULTANEOUS_RING_NUMBER), page Simultaneous Ring Personal.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number: an optional +, then digits, with blanks, hyphens, full stops or parentheses between them.
    pub phone_number: Option<PhoneNumber>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: Option<bool>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: PhoneNumber) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number = Some(checked::<Self, PhoneNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`answer_confirmation_required`](field@Self::answer_confirmation_required).
    #[must_use]
    pub fn answer_confirmation_required(mut self, answer_confirmation_required: bool) -> Self {
        self.answer_confirmation_required = Some(answer_confirmation_required);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SIMULTANEOUS_RING_NUMBER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            phone_number: reader.required(wire::PHONE_NUMBER)?,
            answer_confirmation_required: reader.required(wire::ANSWER_CONFIRMATION_REQUIRED)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
        writer.required(wire::ANSWER_CONFIRMATION_REQUIRED, &self.answer_confirmation_required);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SIMULTANEOUS_RING_NUMBER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            answer_confirmation_required: reader.optional(wire::ANSWER_CONFIRMATION_REQUIRED)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::ANSWER_CONFIRMATION_REQUIRED, self.answer_confirmation_required.as_ref());
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
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const ANSWER_CONFIRMATION_REQUIRED: &str = "answerConfirmationRequired";
}
