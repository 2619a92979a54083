// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Phone List attributes: An entry of a phone list.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Destination, Extra, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::PHONE_LIST;

/// The body of a GET response. An entry of a phone list.
///
/// [`Phone List attributes`](linecard_model::objects::PHONE_LIST), page Common Objects.
///
/// See also [`Put`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the entry.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: ReturnedNumber,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>, phone_number: ReturnedNumber) -> Self {
        Get { name: name.into(), phone_number, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(name: impl Into<String>, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Get {
            name: name.into(),
            phone_number: checked::<Self, ReturnedNumber>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?,
            extra: Extra::default(),
        })
    }
}

/// The body of a PUT. An entry of a phone list.
///
/// [`Phone List attributes`](linecard_model::objects::PHONE_LIST), page Common Objects.
///
/// See also [`Get`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The name of the entry.
    ///
    /// - In JSON: `name`
    /// - Optional in a PUT.
    /// - Holds a String.
    pub name: Option<String>,
    /// The number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a PUT.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Option<Destination>,
}

impl Put {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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
}

/// The body of a POST. An entry of a phone list.
///
/// [`Phone List attributes`](linecard_model::objects::PHONE_LIST), page Common Objects.
///
/// See also [`Get`], [`Put`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the entry.
    ///
    /// - In JSON: `name`
    /// - Required in a POST.
    /// - Holds a String.
    pub name: String,
    /// The number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Required in a POST.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Destination,
}

impl Post {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>, phone_number: Destination) -> Self {
        Post { name: name.into(), phone_number }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(name: impl Into<String>, phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Post {
            name: name.into(),
            phone_number: checked::<Self, Destination>(wire::PHONE_NUMBER, Into::<String>::into(phone_number))?,
        })
    }
}

/// The body of a DELETE. An entry of a phone list.
///
/// [`Phone List attributes`](linecard_model::objects::PHONE_LIST), page Common Objects.
///
/// See also [`Get`], [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The name of the entry.
    ///
    /// - In JSON: `name`
    /// - Required in a DELETE.
    /// - Holds a String.
    pub name: String,
}

impl Delete {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Delete { name: name.into() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &PHONE_LIST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            phone_number: reader.required(wire::PHONE_NUMBER)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &PHONE_LIST;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { name: reader.optional(wire::NAME)?, phone_number: reader.optional(wire::PHONE_NUMBER)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &PHONE_LIST;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { name: reader.required(wire::NAME)?, phone_number: reader.required(wire::PHONE_NUMBER)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
    }
}

body!(Post);

impl Body for Delete {
    const OBJECT: &'static Object = &PHONE_LIST;
    const METHOD: Method = Method::Delete;
    const METHODS: &'static [Method] = &[Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Delete { name: reader.required(wire::NAME)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
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
    pub(super) const NAME: &str = "name";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
}
