// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Executive of an assistant: An executive of an assistant.

use super::group_department_key;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, OrNone, ReturnedNumber, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::EXECUTIVE_USER;

/// The body of a GET response. An executive of an assistant.
///
/// [`Executive of an assistant`](linecard_model::objects::EXECUTIVE_USER), page Executive Assistant.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the user, which is unique.
    ///
    /// - In JSON: `userId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub user_id: String,
    /// The first name of the user.
    ///
    /// - In JSON: `firstName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub first_name: String,
    /// The last name of the user.
    ///
    /// - In JSON: `lastName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub last_name: String,
    /// The phone number of the user.
    ///
    /// - In JSON: `phoneNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: ReturnedNumber,
    /// The extension of the user.
    ///
    /// - In JSON: `extension`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: ReturnedNumber,
    /// The department of the user.
    ///
    /// - In JSON: `department`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds an Object (see [`Group department key attributes`](linecard_model::objects::GROUP_DEPARTMENT_KEY)), or an empty String.
    /// - Interpretation `department.none`: C in a GET: a Group department key or the empty string.
    pub department: Option<OrNone<group_department_key::Get>>,
    /// The email address of the user.
    ///
    /// - In JSON: `emailAddress`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Interpretation `user-common-object.emailAddress`: C in a GET, in each object that has the attributes of a user.
    pub email_address: Option<String>,
    /// Whether the assistant works for the executive.
    ///
    /// - In JSON: `optInStatus`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub opt_in_status: bool,
    /// Whether the assistant may change that.
    ///
    /// - In JSON: `optInAllowed`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub opt_in_allowed: bool,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::user_id`](field@Get::user_id).
    pub user_id: String,
    /// See [`Get::first_name`](field@Get::first_name).
    pub first_name: String,
    /// See [`Get::last_name`](field@Get::last_name).
    pub last_name: String,
    /// See [`Get::phone_number`](field@Get::phone_number).
    pub phone_number: ReturnedNumber,
    /// See [`Get::extension`](field@Get::extension).
    pub extension: ReturnedNumber,
    /// See [`Get::opt_in_status`](field@Get::opt_in_status).
    pub opt_in_status: bool,
    /// See [`Get::opt_in_allowed`](field@Get::opt_in_allowed).
    pub opt_in_allowed: bool,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { user_id, first_name, last_name, phone_number, extension, opt_in_status, opt_in_allowed } =
            required;
        Get {
            user_id,
            first_name,
            last_name,
            phone_number,
            extension,
            opt_in_status,
            opt_in_allowed,
            department: None,
            email_address: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`department`](field@Self::department).
    #[must_use]
    pub fn department(mut self, department: impl Into<OrNone<group_department_key::Get>>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets [`email_address`](field@Self::email_address).
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
}

/// The body of a PUT. An executive of an assistant.
///
/// [`Executive of an assistant`](linecard_model::objects::EXECUTIVE_USER), page Executive Assistant.
///
/// See also [`Get`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The id of the user, which is unique.
    ///
    /// - In JSON: `userId`
    /// - Required in a PUT (documented as not defined).
    /// - Holds a String.
    pub user_id: String,
    /// Whether the assistant works for the executive.
    ///
    /// - In JSON: `optInStatus`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub opt_in_status: Option<bool>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Put { user_id: user_id.into(), opt_in_status: None, extra: Extra::default() }
    }

    /// Sets [`opt_in_status`](field@Self::opt_in_status).
    #[must_use]
    pub fn opt_in_status(mut self, opt_in_status: bool) -> Self {
        self.opt_in_status = Some(opt_in_status);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &EXECUTIVE_USER;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_id: reader.required(wire::USER_ID)?,
            first_name: reader.required(wire::FIRST_NAME)?,
            last_name: reader.required(wire::LAST_NAME)?,
            phone_number: reader.required(wire::PHONE_NUMBER)?,
            extension: reader.required(wire::EXTENSION)?,
            department: reader.optional(wire::DEPARTMENT)?,
            email_address: reader.optional(wire::EMAIL_ADDRESS)?,
            opt_in_status: reader.required(wire::OPT_IN_STATUS)?,
            opt_in_allowed: reader.required(wire::OPT_IN_ALLOWED)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER_ID, &self.user_id);
        writer.required(wire::FIRST_NAME, &self.first_name);
        writer.required(wire::LAST_NAME, &self.last_name);
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
        writer.required(wire::EXTENSION, &self.extension);
        writer.optional(wire::DEPARTMENT, self.department.as_ref());
        writer.optional(wire::EMAIL_ADDRESS, self.email_address.as_ref());
        writer.required(wire::OPT_IN_STATUS, &self.opt_in_status);
        writer.required(wire::OPT_IN_ALLOWED, &self.opt_in_allowed);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &EXECUTIVE_USER;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            user_id: reader.required(wire::USER_ID)?,
            opt_in_status: reader.optional(wire::OPT_IN_STATUS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER_ID, &self.user_id);
        writer.optional(wire::OPT_IN_STATUS, self.opt_in_status.as_ref());
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
    pub(super) const USER_ID: &str = "userId";
    pub(super) const FIRST_NAME: &str = "firstName";
    pub(super) const LAST_NAME: &str = "lastName";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const DEPARTMENT: &str = "department";
    pub(super) const EMAIL_ADDRESS: &str = "emailAddress";
    pub(super) const OPT_IN_STATUS: &str = "optInStatus";
    pub(super) const OPT_IN_ALLOWED: &str = "optInAllowed";
}
