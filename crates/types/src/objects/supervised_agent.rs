// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Supervised Agent: An agent of a supervisor.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, OrText, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SUPERVISED_AGENT;

/// The body of a GET response. An agent of a supervisor.
///
/// [`Supervised Agent`](linecard_model::objects::SUPERVISED_AGENT), page Common Objects.
///
/// See also [`Put`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the agent.
    ///
    /// - In JSON: `userId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub user_id: String,
    /// The last name of the agent.
    ///
    /// - In JSON: `lastName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub last_name: String,
    /// The first name of the agent.
    ///
    /// - In JSON: `firstName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub first_name: String,
    /// The phone number of the agent, if there is one.
    ///
    /// - In JSON: `phoneNumber`
    /// - Conditional in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: Option<ReturnedNumber>,
    /// The extension of the agent, if there is one.
    ///
    /// - In JSON: `extension`
    /// - Conditional in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: Option<ReturnedNumber>,
    /// The department of the agent, if there is one.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or a String.
    /// - Interpretation `supervised-agent.department`: A String or a Group department key.
    pub department: Option<OrText<group_department_key::Get>>,
    /// The email address of the agent, if there is one.
    ///
    /// - In JSON: `emailAddress`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub email_address: Option<String>,
    /// The IMP id of the agent, if there is one.
    ///
    /// - In JSON: `impId`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub imp_id: Option<String>,
    /// The location code of the agent, if there is one.
    ///
    /// - In JSON: `locationCode`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub location_code: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::user_id`](field@Get::user_id).
    pub user_id: String,
    /// See [`Get::last_name`](field@Get::last_name).
    pub last_name: String,
    /// See [`Get::first_name`](field@Get::first_name).
    pub first_name: String,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { user_id, last_name, first_name } = required;
        Get {
            user_id,
            last_name,
            first_name,
            phone_number: None,
            extension: None,
            department: None,
            email_address: None,
            imp_id: None,
            location_code: None,
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

    /// Sets [`imp_id`](field@Self::imp_id).
    #[must_use]
    pub fn imp_id(mut self, imp_id: impl Into<String>) -> Self {
        self.imp_id = Some(imp_id.into());
        self
    }

    /// Sets [`location_code`](field@Self::location_code).
    #[must_use]
    pub fn location_code(mut self, location_code: impl Into<String>) -> Self {
        self.location_code = Some(location_code.into());
        self
    }
}

/// The body of a PUT, POST or DELETE. An agent of a supervisor.
///
/// [`Supervised Agent`](linecard_model::objects::SUPERVISED_AGENT), page Common Objects.
///
/// See also [`Get`], [`Post`] and [`Delete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The id of the agent.
    ///
    /// - In JSON: `userId`
    /// - Required in a PUT, a POST and a DELETE.
    /// - Holds a String.
    pub user_id: String,
}

/// The body of a POST. It is the same as [`Put`].
pub type Post = Put;

/// The body of a DELETE. It is the same as [`Put`].
pub type Delete = Put;

impl Put {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Put { user_id: user_id.into() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SUPERVISED_AGENT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_id: reader.required(wire::USER_ID)?,
            last_name: reader.required(wire::LAST_NAME)?,
            first_name: reader.required(wire::FIRST_NAME)?,
            phone_number: reader.optional(wire::PHONE_NUMBER)?,
            extension: reader.optional(wire::EXTENSION)?,
            department: reader.optional(wire::DEPARTMENT)?,
            email_address: reader.optional(wire::EMAIL_ADDRESS)?,
            imp_id: reader.optional(wire::IMP_ID)?,
            location_code: reader.optional(wire::LOCATION_CODE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER_ID, &self.user_id);
        writer.required(wire::LAST_NAME, &self.last_name);
        writer.required(wire::FIRST_NAME, &self.first_name);
        writer.optional(wire::PHONE_NUMBER, self.phone_number.as_ref());
        writer.optional(wire::EXTENSION, self.extension.as_ref());
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::EMAIL_ADDRESS, self.email_address.as_ref());
        writer.optional(wire::IMP_ID, self.imp_id.as_ref());
        writer.optional(wire::LOCATION_CODE, self.location_code.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SUPERVISED_AGENT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put, Method::Post, Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { user_id: reader.required(wire::USER_ID)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER_ID, &self.user_id);
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
    pub(super) const USER_ID: &str = "userId";
    pub(super) const LAST_NAME: &str = "lastName";
    pub(super) const FIRST_NAME: &str = "firstName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const EMAIL_ADDRESS: &str = "emailAddress";
    pub(super) const IMP_ID: &str = "impId";
    pub(super) const LOCATION_CODE: &str = "locationCode";
}
