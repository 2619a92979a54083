// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Agent available: A user whom a call center may have as an agent.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, Integer, OrText, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::AVAILABLE_AGENT;

/// The body of a GET response. A user whom a call center may have as an agent.
///
/// [`Agent available`](linecard_model::objects::AVAILABLE_AGENT), page Call Center Agents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The id of the user.
    ///
    /// - In JSON: `userId`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub user_id: Option<String>,
    /// The last name of the user.
    ///
    /// - In JSON: `lastName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub last_name: Option<String>,
    /// The first name of the user.
    ///
    /// - In JSON: `firstName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub first_name: Option<String>,
    /// The phone number of the user.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// The extension of the user.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub extension: Option<ReturnedNumber>,
    /// The department of the user.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or a String.
    pub department: Option<OrText<group_department_key::Get>>,
    /// The email address of the user.
    ///
    /// - In JSON: `emailAddress`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub email_address: Option<String>,
    /// The skill level of the user.
    ///
    /// - In JSON: `skillLevel`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub skill_level: Option<String>,
    /// The share of the calls that the user gets.
    ///
    /// - In JSON: `weight`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub weight: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`user_id`](field@Self::user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`last_name`](field@Self::last_name).
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets [`first_name`](field@Self::first_name).
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
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

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, extension: ReturnedNumber) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Converts the value, and sets [`extension`](field@Self::extension).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_extension(mut self, extension: impl Into<String>) -> Result<Self, BadAttribute> {
        self.extension = Some(checked::<Self, ReturnedNumber>(wire::EXTENSION, Into::<String>::into(extension))?);
        Ok(self)
    }

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<OrText<group_department_key::Get>>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets [`email_address`](field@Self::email_address).
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`skill_level`](field@Self::skill_level).
    #[must_use]
    pub fn skill_level(mut self, skill_level: impl Into<String>) -> Self {
        self.skill_level = Some(skill_level.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    #[must_use]
    pub fn weight(mut self, weight: impl Into<Integer>) -> Self {
        self.weight = Some(weight.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &AVAILABLE_AGENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_id: reader.optional(wire::USER_ID)?,
            last_name: reader.optional(wire::LAST_NAME)?,
            first_name: reader.optional(wire::FIRST_NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            department: reader.optional(wire::DEPARTMENT)?,
            email_address: reader.optional(wire::EMAIL_ADDRESS)?,
            skill_level: reader.optional(wire::SKILL_LEVEL)?,
            weight: reader.optional(wire::WEIGHT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::USER_ID, self.user_id.as_ref());
        writer.optional(wire::LAST_NAME, self.last_name.as_ref());
        writer.optional(wire::FIRST_NAME, self.first_name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::EMAIL_ADDRESS, self.email_address.as_ref());
        writer.optional(wire::SKILL_LEVEL, self.skill_level.as_ref());
        writer.optional(wire::WEIGHT, self.weight.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER_ID: &str = "userId";
    pub(super) const LAST_NAME: &str = "lastName";
    pub(super) const FIRST_NAME: &str = "firstName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const EMAIL_ADDRESS: &str = "emailAddress";
    pub(super) const SKILL_LEVEL: &str = "skillLevel";
    pub(super) const WEIGHT: &str = "weight";
}
