// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center of a group: serviceInstanceProfile: The names and numbers of a call center of a group.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Change, Extra, OrNone, ReturnedNumber, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_CALL_CENTER_PROFILE;

/// The body of a GET response. The names and numbers of a call center of a group.
///
/// [`Call Center of a group: serviceInstanceProfile`](linecard_model::objects::GROUP_CALL_CENTER_PROFILE), page Call Center Instances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the call center.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// The last name that called users see.
    ///
    /// - In JSON: `cliLastName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_last_name: Option<String>,
    /// The first name that called users see.
    ///
    /// - In JSON: `cliFirstName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_first_name: Option<String>,
    /// The phone number of the call center.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// The extension of the call center.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub extension: Option<ReturnedNumber>,
    /// The number that called users see; null if there is none.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - `null` clears it in a GET response.
    pub cli_phone_number: Change<ReturnedNumber>,
    /// The department of the call center.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    pub department: Option<OrNone<group_department_key::Get>>,
    /// The language of the call center.
    ///
    /// - In JSON: `language`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub language: Option<String>,
    /// The time zone of the call center.
    ///
    /// - In JSON: `timeZone`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub time_zone: Option<String>,
    /// The public identity of the call center in SIP.
    ///
    /// - In JSON: `publicUserIdentity`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub public_user_identity: Option<String>,
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

    /// Sets [`cli_last_name`](field@Self::cli_last_name).
    #[must_use]
    pub fn cli_last_name(mut self, cli_last_name: impl Into<String>) -> Self {
        self.cli_last_name = Some(cli_last_name.into());
        self
    }

    /// Sets [`cli_first_name`](field@Self::cli_first_name).
    #[must_use]
    pub fn cli_first_name(mut self, cli_first_name: impl Into<String>) -> Self {
        self.cli_first_name = Some(cli_first_name.into());
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

    /// Sets [`cli_phone_number`](field@Self::cli_phone_number).
    #[must_use]
    pub fn cli_phone_number(mut self, cli_phone_number: ReturnedNumber) -> Self {
        self.cli_phone_number = Change::Set(cli_phone_number);
        self
    }

    /// Converts the value, and sets [`cli_phone_number`](field@Self::cli_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_cli_phone_number(mut self, cli_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.cli_phone_number = Change::Set(checked::<Self, ReturnedNumber>(
            wire::CLI_PHONE_NUMBER,
            Into::<String>::into(cli_phone_number),
        )?);
        Ok(self)
    }

    /// Clears [`cli_phone_number`](field@Self::cli_phone_number).
    #[must_use]
    pub fn clear_cli_phone_number(mut self) -> Self {
        self.cli_phone_number = Change::Clear;
        self
    }

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<OrNone<group_department_key::Get>>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`time_zone`](field@Self::time_zone).
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets [`public_user_identity`](field@Self::public_user_identity).
    #[must_use]
    pub fn public_user_identity(mut self, public_user_identity: impl Into<String>) -> Self {
        self.public_user_identity = Some(public_user_identity.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_CALL_CENTER_PROFILE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.optional(wire::NAME)?,
            cli_last_name: reader.optional(wire::CLI_LAST_NAME)?,
            cli_first_name: reader.optional(wire::CLI_FIRST_NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            cli_phone_number: reader.change(wire::CLI_PHONE_NUMBER)?,
            department: reader.optional(wire::DEPARTMENT)?,
            language: reader.optional(wire::LANGUAGE)?,
            time_zone: reader.optional(wire::TIME_ZONE)?,
            public_user_identity: reader.optional(wire::PUBLIC_USER_IDENTITY)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::CLI_LAST_NAME, self.cli_last_name.as_ref());
        writer.optional(wire::CLI_FIRST_NAME, self.cli_first_name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.change(wire::CLI_PHONE_NUMBER, &self.cli_phone_number);
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::LANGUAGE, self.language.as_ref());
        writer.optional(wire::TIME_ZONE, self.time_zone.as_ref());
        writer.optional(wire::PUBLIC_USER_IDENTITY, self.public_user_identity.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const CLI_LAST_NAME: &str = "cliLastName";
    pub(super) const CLI_FIRST_NAME: &str = "cliFirstName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const CLI_PHONE_NUMBER: &str = "cliPhoneNumber";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const LANGUAGE: &str = "language";
    pub(super) const TIME_ZONE: &str = "timeZone";
    pub(super) const PUBLIC_USER_IDENTITY: &str = "publicUserIdentity";
}
