// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Location attributes: A location where a user can be called.

use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Extra, Integer, PhoneNumberOrNone, ReturnedNumber, Stored, Update, attribute::checked,
    body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::LOCATION;

/// The body of a GET response. A location where a user can be called.
///
/// [`Location attributes`](linecard_model::objects::LOCATION), page Common Objects.
///
/// See also [`Put`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the location, which is unique.
    ///
    /// - In JSON: `id`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub id: Integer,
    /// The phone number of the location, or an empty string if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `location.phoneNumber`: C in a GET. It may be empty in every method, and must be present in a POST and a PUT.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Option<ReturnedNumber>,
    /// How often the phone rings there.
    ///
    /// - In JSON: `numberOfRings`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub number_of_rings: Integer,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::id`](field@Get::id).
    pub id: Integer,
    /// See [`Get::number_of_rings`](field@Get::number_of_rings).
    pub number_of_rings: Integer,
    /// See [`Get::answer_confirmation_required`](field@Get::answer_confirmation_required).
    pub answer_confirmation_required: bool,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { id, number_of_rings, answer_confirmation_required } = required;
        Get { id, number_of_rings, answer_confirmation_required, phone_number: None, extra: Extra::default() }
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
}

/// The body of a PUT or POST. A location where a user can be called.
///
/// [`Location attributes`](linecard_model::objects::LOCATION), page Common Objects.
///
/// See also [`Get`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The id of the location, which is unique.
    ///
    /// - In JSON: `id`
    /// - Required in a PUT and a POST.
    /// - Holds an Integer (a number without a fraction).
    pub id: Integer,
    /// The phone number of the location, or an empty string if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Required in a PUT and a POST.
    /// - Holds a String, a telephone number, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: PhoneNumberOrNone,
    /// How often the phone rings there.
    ///
    /// - In JSON: `numberOfRings`
    /// - Optional in a PUT and a POST.
    /// - Holds an Integer (a number without a fraction).
    pub number_of_rings: Option<Integer>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Optional in a PUT and a POST.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: Option<bool>,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(id: impl Into<Integer>, phone_number: impl Into<PhoneNumberOrNone>) -> Self {
        Put {
            id: id.into(),
            phone_number: phone_number.into(),
            number_of_rings: None,
            answer_confirmation_required: None,
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(id: impl Into<Integer>, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            id: id.into(),
            phone_number: checked::<Self, PhoneNumberOrNone>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?,
            number_of_rings: None,
            answer_confirmation_required: None,
        })
    }

    /// Sets [`number_of_rings`](field@Self::number_of_rings).
    #[must_use]
    pub fn number_of_rings(mut self, number_of_rings: impl Into<Integer>) -> Self {
        self.number_of_rings = Some(number_of_rings.into());
        self
    }

    /// Sets [`answer_confirmation_required`](field@Self::answer_confirmation_required).
    #[must_use]
    pub fn answer_confirmation_required(mut self, answer_confirmation_required: bool) -> Self {
        self.answer_confirmation_required = Some(answer_confirmation_required);
        self
    }
}

/// The body of a DELETE. A location where a user can be called.
///
/// [`Location attributes`](linecard_model::objects::LOCATION), page Common Objects.
///
/// See also [`Get`], [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The id of the location, which is unique.
    ///
    /// - In JSON: `id`
    /// - Required in a DELETE.
    /// - Holds an Integer (a number without a fraction).
    pub id: Integer,
    /// The phone number of the location, or an empty string if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a DELETE.
    /// - Holds a String, a telephone number, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Option<PhoneNumberOrNone>,
    /// How often the phone rings there.
    ///
    /// - In JSON: `numberOfRings`
    /// - Optional in a DELETE.
    /// - Holds an Integer (a number without a fraction).
    pub number_of_rings: Option<Integer>,
    /// Whether the person who answers must press a digit first.
    ///
    /// - In JSON: `answerConfirmationRequired`
    /// - Optional in a DELETE.
    /// - Holds a Boolean (true or false).
    pub answer_confirmation_required: Option<bool>,
}

impl Delete {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(id: impl Into<Integer>) -> Self {
        Delete { id: id.into(), phone_number: None, number_of_rings: None, answer_confirmation_required: None }
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<PhoneNumberOrNone>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Converts the value, and sets [`phone_number`](field@Self::phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_phone_number(mut self, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.phone_number =
            Some(checked::<Self, PhoneNumberOrNone>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?);
        Ok(self)
    }

    /// Sets [`number_of_rings`](field@Self::number_of_rings).
    #[must_use]
    pub fn number_of_rings(mut self, number_of_rings: impl Into<Integer>) -> Self {
        self.number_of_rings = Some(number_of_rings.into());
        self
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
    const OBJECT: &'static Object = &LOCATION;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            id: reader.required(wire::ID)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            number_of_rings: reader.required(wire::NUMBER_OF_RINGS)?,
            answer_confirmation_required: reader.required(wire::ANSWER_CONFIRMATION_REQUIRED)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ID, &self.id);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.required(wire::NUMBER_OF_RINGS, &self.number_of_rings);
        writer.required(wire::ANSWER_CONFIRMATION_REQUIRED, &self.answer_confirmation_required);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &LOCATION;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            id: reader.required(wire::ID)?,
            phone_number: reader.required(wire::PHONE_NUMBER)?,
            number_of_rings: reader.optional(wire::NUMBER_OF_RINGS)?,
            answer_confirmation_required: reader.optional(wire::ANSWER_CONFIRMATION_REQUIRED)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ID, &self.id);
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
        writer.optional(wire::NUMBER_OF_RINGS, self.number_of_rings.as_ref());
        writer.optional(wire::ANSWER_CONFIRMATION_REQUIRED, self.answer_confirmation_required.as_ref());
    }
}

body!(Put);

impl Body for Delete {
    const OBJECT: &'static Object = &LOCATION;
    const METHOD: Method = Method::Delete;
    const METHODS: &'static [Method] = &[Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Delete {
            id: reader.required(wire::ID)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            number_of_rings: reader.optional(wire::NUMBER_OF_RINGS)?,
            answer_confirmation_required: reader.optional(wire::ANSWER_CONFIRMATION_REQUIRED)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ID, &self.id);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::NUMBER_OF_RINGS, self.number_of_rings.as_ref());
        writer.optional(wire::ANSWER_CONFIRMATION_REQUIRED, self.answer_confirmation_required.as_ref());
    }
}

body!(Delete);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const ID: &str = "id";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const NUMBER_OF_RINGS: &str = "numberOfRings";
    pub(super) const ANSWER_CONFIRMATION_REQUIRED: &str = "answerConfirmationRequired";
}
