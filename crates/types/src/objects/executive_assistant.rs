// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Executive Assistant: The executives of an assistant, and where the assistant diverts their calls.

use super::executive_user;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Destination, Extra, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::EXECUTIVE_ASSISTANT;

/// The body of a GET response. The executives of an assistant, and where the assistant diverts their calls.
///
/// [`Executive Assistant`](linecard_model::objects::EXECUTIVE_ASSISTANT), page Executive Assistant.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether calls to the executives are diverted.
    ///
    /// - In JSON: `enableDivert`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_divert: bool,
    /// The number that these calls are diverted to.
    ///
    /// - In JSON: `divertTo`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub divert_to: ReturnedNumber,
    /// The executives. A list in a request replaces the stored one.
    ///
    /// - In JSON: `executiveUsers`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Executive of an assistant`](linecard_model::objects::EXECUTIVE_USER)).
    pub executive_users: Vec<executive_user::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(
        enable_divert: bool,
        divert_to: ReturnedNumber,
        executive_users: impl IntoIterator<Item = executive_user::Get>,
    ) -> Self {
        Get {
            enable_divert,
            divert_to,
            executive_users: executive_users.into_iter().collect(),
            extra: Extra::default(),
        }
    }

    /// Converts the values, and returns a body with its attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(
        enable_divert: bool,
        divert_to: impl Into<String>,
        executive_users: impl IntoIterator<Item = executive_user::Get>,
    ) -> Result<Self, BadAttribute> {
        Ok(Get {
            enable_divert,
            divert_to: checked::<Self, ReturnedNumber>(wire::DIVERT_TO, Into::<String>::into(divert_to))?,
            executive_users: executive_users.into_iter().collect(),
            extra: Extra::default(),
        })
    }
}

/// The body of a PUT. The executives of an assistant, and where the assistant diverts their calls.
///
/// [`Executive Assistant`](linecard_model::objects::EXECUTIVE_ASSISTANT), page Executive Assistant.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether calls to the executives are diverted.
    ///
    /// - In JSON: `enableDivert`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_divert: Option<bool>,
    /// The number that these calls are diverted to.
    ///
    /// - In JSON: `divertTo`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - `divertTo` is required if `enableDivert` is true, unless it is already stored.
    /// - `divertTo` must not be empty if `enableDivert` is true.
    pub divert_to: Option<Destination>,
    /// The executives. A list in a request replaces the stored one.
    ///
    /// - In JSON: `executiveUsers`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Executive of an assistant`](linecard_model::objects::EXECUTIVE_USER)).
    /// - A PUT replaces the list as a whole.
    pub executive_users: Option<Vec<executive_user::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`enable_divert`](field@Self::enable_divert).
    #[must_use]
    pub fn enable_divert(mut self, enable_divert: bool) -> Self {
        self.enable_divert = Some(enable_divert);
        self
    }

    /// Sets [`divert_to`](field@Self::divert_to).
    #[must_use]
    pub fn divert_to(mut self, divert_to: Destination) -> Self {
        self.divert_to = Some(divert_to);
        self
    }

    /// Converts the value, and sets [`divert_to`](field@Self::divert_to).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_divert_to(mut self, divert_to: impl Into<String>) -> Result<Self, BadAttribute> {
        self.divert_to = Some(checked::<Self, Destination>(wire::DIVERT_TO, Into::<String>::into(divert_to))?);
        Ok(self)
    }

    /// Sets [`executive_users`](field@Self::executive_users).
    #[must_use]
    pub fn executive_users(mut self, executive_users: impl IntoIterator<Item = executive_user::Put>) -> Self {
        self.executive_users = Some(executive_users.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &EXECUTIVE_ASSISTANT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            enable_divert: reader.required(wire::ENABLE_DIVERT)?,
            divert_to: reader.required(wire::DIVERT_TO)?,
            executive_users: reader.required(wire::EXECUTIVE_USERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ENABLE_DIVERT, &self.enable_divert);
        writer.required(wire::DIVERT_TO, &self.divert_to);
        writer.required(wire::EXECUTIVE_USERS, &self.executive_users);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &EXECUTIVE_ASSISTANT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            enable_divert: reader.optional(wire::ENABLE_DIVERT)?,
            divert_to: reader.optional(wire::DIVERT_TO)?,
            executive_users: reader.optional(wire::EXECUTIVE_USERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ENABLE_DIVERT, self.enable_divert.as_ref());
        writer.optional(wire::DIVERT_TO, self.divert_to.as_ref());
        writer.optional(wire::EXECUTIVE_USERS, self.executive_users.as_ref());
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
    pub(super) const ENABLE_DIVERT: &str = "enableDivert";
    pub(super) const DIVERT_TO: &str = "divertTo";
    pub(super) const EXECUTIVE_USERS: &str = "executiveUsers";
}
