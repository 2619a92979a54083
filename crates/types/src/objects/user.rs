// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User: A user: names, numbers, department and device.

use super::{group_department_key, user_access_device_endpoint};
use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, ExtensionOrNone, Extra, OrNone, PhoneNumberOrNone, ReturnedNumber, Secret, Stored, Update,
    attribute::checked, body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER;

/// The body of a GET response. A user: names, numbers, department and device.
///
/// [`User`](linecard_model::objects::USER), page User.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
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
    /// The phone number of the user; empty if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub phone_number: Option<ReturnedNumber>,
    /// The extension of the user; empty if there is none.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub extension: Option<ReturnedNumber>,
    /// The number that called users see; empty if there is none.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub cli_phone_number: Option<ReturnedNumber>,
    /// The department of the user.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    pub department: Option<OrNone<group_department_key::Get>>,
    /// The language of the user.
    ///
    /// - In JSON: `language`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub language: Option<String>,
    /// The time zone of the user.
    ///
    /// - In JSON: `timeZone`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub time_zone: Option<String>,
    /// The email address of the user.
    ///
    /// - In JSON: `emailAddress`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub email_address: Option<String>,
    /// The network class of service of the user.
    ///
    /// - In JSON: `networkClassOfService`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub network_class_of_service: Option<String>,
    /// The device of the user, and the line on it.
    ///
    /// - In JSON: `accessDeviceEndpoint`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`User: accessDeviceEndpoint`](linecard_model::objects::USER_ACCESS_DEVICE_ENDPOINT)).
    pub access_device_endpoint: Option<user_access_device_endpoint::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
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
        self.cli_phone_number = Some(cli_phone_number);
        self
    }

    /// Converts the value, and sets [`cli_phone_number`](field@Self::cli_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_cli_phone_number(mut self, cli_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.cli_phone_number =
            Some(checked::<Self, ReturnedNumber>(wire::CLI_PHONE_NUMBER, Into::<String>::into(cli_phone_number))?);
        Ok(self)
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

    /// Sets [`email_address`](field@Self::email_address).
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`network_class_of_service`](field@Self::network_class_of_service).
    #[must_use]
    pub fn network_class_of_service(mut self, network_class_of_service: impl Into<String>) -> Self {
        self.network_class_of_service = Some(network_class_of_service.into());
        self
    }

    /// Sets [`access_device_endpoint`](field@Self::access_device_endpoint).
    #[must_use]
    pub fn access_device_endpoint(mut self, access_device_endpoint: user_access_device_endpoint::Get) -> Self {
        self.access_device_endpoint = Some(access_device_endpoint);
        self
    }
}

/// The body of a PUT. A user: names, numbers, department and device.
///
/// [`User`](linecard_model::objects::USER), page User.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The last name of the user.
    ///
    /// - In JSON: `lastName`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub last_name: Option<String>,
    /// The first name of the user.
    ///
    /// - In JSON: `firstName`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub first_name: Option<String>,
    /// The last name that called users see.
    ///
    /// - In JSON: `cliLastName`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_last_name: Option<String>,
    /// The first name that called users see.
    ///
    /// - In JSON: `cliFirstName`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub cli_first_name: Option<String>,
    /// The phone number of the user; empty if there is none.
    ///
    /// - In JSON: `phoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, or an empty string if there is none.
    pub phone_number: Option<PhoneNumberOrNone>,
    /// The extension of the user; empty if there is none.
    ///
    /// - In JSON: `extension`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, an extension of at least two digits, or an empty string if there is none.
    pub extension: Option<ExtensionOrNone>,
    /// The number that called users see; empty if there is none.
    ///
    /// - In JSON: `cliPhoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, or an empty string if there is none.
    pub cli_phone_number: Option<PhoneNumberOrNone>,
    /// The department of the user.
    ///
    /// - In JSON: `department`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    /// - A PUT replaces it as a whole.
    pub department: Option<OrNone<group_department_key::Put>>,
    /// The language of the user.
    ///
    /// - In JSON: `language`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub language: Option<String>,
    /// The time zone of the user.
    ///
    /// - In JSON: `timeZone`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub time_zone: Option<String>,
    /// The email address of the user.
    ///
    /// - In JSON: `emailAddress`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub email_address: Option<String>,
    /// The network class of service of the user.
    ///
    /// - In JSON: `networkClassOfService`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    pub network_class_of_service: Option<String>,
    /// The present password of the user.
    ///
    /// - In JSON: `oldPassword`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub old_password: Option<Secret>,
    /// The new password of the user.
    ///
    /// - In JSON: `newPassword`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub new_password: Option<Secret>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
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

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, extension: ExtensionOrNone) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Converts the value, and sets [`extension`](field@Self::extension).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_extension(mut self, extension: impl Into<String>) -> Result<Self, BadAttribute> {
        self.extension = Some(checked::<Self, ExtensionOrNone>(wire::EXTENSION, Into::<String>::into(extension))?);
        Ok(self)
    }

    /// Sets [`cli_phone_number`](field@Self::cli_phone_number).
    #[must_use]
    pub fn cli_phone_number(mut self, cli_phone_number: impl Into<PhoneNumberOrNone>) -> Self {
        self.cli_phone_number = Some(cli_phone_number.into());
        self
    }

    /// Converts the value, and sets [`cli_phone_number`](field@Self::cli_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_cli_phone_number(mut self, cli_phone_number: impl Into<String>) -> Result<Self, BadAttribute> {
        self.cli_phone_number =
            Some(checked::<Self, PhoneNumberOrNone>(wire::CLI_PHONE_NUMBER, Into::<String>::into(cli_phone_number))?);
        Ok(self)
    }

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<OrNone<group_department_key::Put>>) -> Self {
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

    /// Sets [`email_address`](field@Self::email_address).
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`network_class_of_service`](field@Self::network_class_of_service).
    #[must_use]
    pub fn network_class_of_service(mut self, network_class_of_service: impl Into<String>) -> Self {
        self.network_class_of_service = Some(network_class_of_service.into());
        self
    }

    /// Sets [`old_password`](field@Self::old_password).
    #[must_use]
    pub fn old_password(mut self, old_password: impl Into<Secret>) -> Self {
        self.old_password = Some(old_password.into());
        self
    }

    /// Sets [`new_password`](field@Self::new_password).
    #[must_use]
    pub fn new_password(mut self, new_password: impl Into<Secret>) -> Self {
        self.new_password = Some(new_password.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            last_name: reader.optional(wire::LAST_NAME)?,
            first_name: reader.optional(wire::FIRST_NAME)?,
            cli_last_name: reader.optional(wire::CLI_LAST_NAME)?,
            cli_first_name: reader.optional(wire::CLI_FIRST_NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            cli_phone_number: reader.optional(wire::CLI_PHONE_NUMBER)?,
            department: reader.optional(wire::DEPARTMENT)?,
            language: reader.optional(wire::LANGUAGE)?,
            time_zone: reader.optional(wire::TIME_ZONE)?,
            email_address: reader.optional(wire::EMAIL_ADDRESS)?,
            network_class_of_service: reader.optional(wire::NETWORK_CLASS_OF_SERVICE)?,
            access_device_endpoint: reader.optional(wire::ACCESS_DEVICE_ENDPOINT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::LAST_NAME, self.last_name.as_ref());
        writer.optional(wire::FIRST_NAME, self.first_name.as_ref());
        writer.optional(wire::CLI_LAST_NAME, self.cli_last_name.as_ref());
        writer.optional(wire::CLI_FIRST_NAME, self.cli_first_name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.optional(wire::CLI_PHONE_NUMBER, self.cli_phone_number.as_ref());
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::LANGUAGE, self.language.as_ref());
        writer.optional(wire::TIME_ZONE, self.time_zone.as_ref());
        writer.optional(wire::EMAIL_ADDRESS, self.email_address.as_ref());
        writer.optional(wire::NETWORK_CLASS_OF_SERVICE, self.network_class_of_service.as_ref());
        writer.optional(wire::ACCESS_DEVICE_ENDPOINT, self.access_device_endpoint.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &USER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            last_name: reader.optional(wire::LAST_NAME)?,
            first_name: reader.optional(wire::FIRST_NAME)?,
            cli_last_name: reader.optional(wire::CLI_LAST_NAME)?,
            cli_first_name: reader.optional(wire::CLI_FIRST_NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            cli_phone_number: reader.optional(wire::CLI_PHONE_NUMBER)?,
            department: reader.optional(wire::DEPARTMENT)?,
            language: reader.optional(wire::LANGUAGE)?,
            time_zone: reader.optional(wire::TIME_ZONE)?,
            email_address: reader.optional(wire::EMAIL_ADDRESS)?,
            network_class_of_service: reader.optional(wire::NETWORK_CLASS_OF_SERVICE)?,
            old_password: reader.optional(wire::OLD_PASSWORD)?,
            new_password: reader.optional(wire::NEW_PASSWORD)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::LAST_NAME, self.last_name.as_ref());
        writer.optional(wire::FIRST_NAME, self.first_name.as_ref());
        writer.optional(wire::CLI_LAST_NAME, self.cli_last_name.as_ref());
        writer.optional(wire::CLI_FIRST_NAME, self.cli_first_name.as_ref());
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.optional(wire::CLI_PHONE_NUMBER, self.cli_phone_number.as_ref());
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::LANGUAGE, self.language.as_ref());
        writer.optional(wire::TIME_ZONE, self.time_zone.as_ref());
        writer.optional(wire::EMAIL_ADDRESS, self.email_address.as_ref());
        writer.optional(wire::NETWORK_CLASS_OF_SERVICE, self.network_class_of_service.as_ref());
        writer.optional(wire::OLD_PASSWORD, self.old_password.as_ref());
        writer.optional(wire::NEW_PASSWORD, self.new_password.as_ref());
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
    pub(super) const LAST_NAME: &str = "lastName";
    pub(super) const FIRST_NAME: &str = "firstName";
    pub(super) const CLI_LAST_NAME: &str = "cliLastName";
    pub(super) const CLI_FIRST_NAME: &str = "cliFirstName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const CLI_PHONE_NUMBER: &str = "cliPhoneNumber";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const LANGUAGE: &str = "language";
    pub(super) const TIME_ZONE: &str = "timeZone";
    pub(super) const EMAIL_ADDRESS: &str = "emailAddress";
    pub(super) const NETWORK_CLASS_OF_SERVICE: &str = "networkClassOfService";
    pub(super) const ACCESS_DEVICE_ENDPOINT: &str = "accessDeviceEndpoint";
    pub(super) const OLD_PASSWORD: &str = "oldPassword";
    pub(super) const NEW_PASSWORD: &str = "newPassword";
}
