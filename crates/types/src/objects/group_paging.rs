// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group Paging: A paging group.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, OrNone, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_PAGING;

/// The body of a GET response. A paging group.
///
/// [`Group Paging`](linecard_model::objects::GROUP_PAGING), page Group Paging.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The unique id of the paging group.
    ///
    /// - In JSON: `serviceUserId`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub service_user_id: Option<String>,
    /// The name of the paging group.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// The phone number of the paging group.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// The extension of the paging group.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub extension: Option<ReturnedNumber>,
    /// The department of the paging group.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    pub department: Option<OrNone<group_department_key::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`service_user_id`](field@Self::service_user_id).
    #[must_use]
    pub fn service_user_id(mut self, service_user_id: impl Into<String>) -> Self {
        self.service_user_id = Some(service_user_id.into());
        self
    }

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
    pub fn department(mut self, department: impl Into<OrNone<group_department_key::Get>>) -> Self {
        self.department = Some(department.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_PAGING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: reader.optional(wire::SERVICE_USER_ID)?,
            name: reader.optional(wire::NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            department: reader.optional(wire::DEPARTMENT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SERVICE_USER_ID, self.service_user_id.as_ref());
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const NAME: &str = "name";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const DEPARTMENT: &str = "department";
}
