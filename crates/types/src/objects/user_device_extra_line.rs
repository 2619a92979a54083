// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User Device Extra Line Attributes: An additional line on a phone, of another user.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, Integer, OrNone, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_DEVICE_EXTRA_LINE;

/// The body of a GET response. An additional line on a phone, of another user.
///
/// [`User Device Extra Line Attributes`](linecard_model::objects::USER_DEVICE_EXTRA_LINE), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The user of the line.
    ///
    /// - In JSON: `userId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub user_id: String,
    /// The line/port.
    ///
    /// - In JSON: `linePort`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub line_port: String,
    /// The first name of that user.
    ///
    /// - In JSON: `firstName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub first_name: String,
    /// The last name of that user.
    ///
    /// - In JSON: `lastName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub last_name: String,
    /// The phone number of that user.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Option<ReturnedNumber>,
    /// The department of that user.
    ///
    /// - In JSON: `department`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    /// - Interpretation `department.none`: C in a GET: a Group department key or the empty string.
    pub department: Option<OrNone<group_department_key::Get>>,
    /// The order of the line.
    ///
    /// - In JSON: `order`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub order: Integer,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::user_id`](field@Get::user_id).
    pub user_id: String,
    /// See [`Get::line_port`](field@Get::line_port).
    pub line_port: String,
    /// See [`Get::first_name`](field@Get::first_name).
    pub first_name: String,
    /// See [`Get::last_name`](field@Get::last_name).
    pub last_name: String,
    /// See [`Get::order`](field@Get::order).
    pub order: Integer,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { user_id, line_port, first_name, last_name, order } = required;
        Get {
            user_id,
            line_port,
            first_name,
            last_name,
            order,
            phone_number: None,
            department: None,
            extra: Extra::default(),
        }
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

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<OrNone<group_department_key::Get>>) -> Self {
        self.department = Some(department.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_DEVICE_EXTRA_LINE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_id: reader.required(wire::USER_ID)?,
            line_port: reader.required(wire::LINE_PORT)?,
            first_name: reader.required(wire::FIRST_NAME)?,
            last_name: reader.required(wire::LAST_NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            department: reader.optional(wire::DEPARTMENT)?,
            order: reader.required(wire::ORDER)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER_ID, &self.user_id);
        writer.required(wire::LINE_PORT, &self.line_port);
        writer.required(wire::FIRST_NAME, &self.first_name);
        writer.required(wire::LAST_NAME, &self.last_name);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.required(wire::ORDER, &self.order);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER_ID: &str = "userId";
    pub(super) const LINE_PORT: &str = "linePort";
    pub(super) const FIRST_NAME: &str = "firstName";
    pub(super) const LAST_NAME: &str = "lastName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const ORDER: &str = "order";
}
