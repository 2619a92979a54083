// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group: contactInformation: The person to contact about a group.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_CONTACT;

/// The body of a GET response. The person to contact about a group.
///
/// [`Group: contactInformation`](linecard_model::objects::GROUP_CONTACT), page Group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the person.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// The phone number of the person.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// The email address of the person.
    ///
    /// - In JSON: `emailAddress`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub email_address: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

    /// Sets [`email_address`](field@Self::email_address).
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_CONTACT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.optional(wire::NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            email_address: reader.optional(wire::EMAIL_ADDRESS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EMAIL_ADDRESS, self.email_address.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EMAIL_ADDRESS: &str = "emailAddress";
}
