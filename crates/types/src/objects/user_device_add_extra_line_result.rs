// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User Device Add Extra Line Result Attributes: The result of adding a line to a phone.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Open, OpenObject, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_DEVICE_ADD_EXTRA_LINE_RESULT;

/// The body of a GET response. The result of adding a line to a phone.
///
/// [`User Device Add Extra Line Result Attributes`](linecard_model::objects::USER_DEVICE_ADD_EXTRA_LINE_RESULT), page Common Objects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The user of the added line.
    ///
    /// - In JSON: `userId`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a String.
    /// - Interpretation `user-device-add-extra-line-result.presences`: C in a GET. data is not allowed with FAILED, nor reason and error with SUCCESS.
    pub user_id: Option<String>,
    /// Whether the line was added.
    ///
    /// - In JSON: `status`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds one of `"SUCCESS"`, `"FAILED"`.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `user-device-add-extra-line-result.presences`: C in a GET. data is not allowed with FAILED, nor reason and error with SUCCESS.
    pub status: Option<Open<Status>>,
    /// The phone, if the line was added.
    ///
    /// - In JSON: `data`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Object (its attributes are not documented).
    /// - `data` is not allowed if `status` is `"FAILED"`.
    /// - Unchecked; the documentation states in prose: The content of the object is not public.
    /// - Interpretation `user-device-add-extra-line-result.presences`: C in a GET. data is not allowed with FAILED, nor reason and error with SUCCESS.
    pub data: Option<OpenObject>,
    /// The reason why the line was not added.
    ///
    /// - In JSON: `reason`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a String.
    /// - `reason` is not allowed if `status` is `"SUCCESS"`.
    /// - Interpretation `user-device-add-extra-line-result.presences`: C in a GET. data is not allowed with FAILED, nor reason and error with SUCCESS.
    pub reason: Option<String>,
    /// The error, if the line was not added.
    ///
    /// - In JSON: `error`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Object (its attributes are not documented).
    /// - `error` is not allowed if `status` is `"SUCCESS"`.
    /// - Unchecked; the documentation states in prose: The content of the object is not public.
    /// - Interpretation `user-device-add-extra-line-result.presences`: C in a GET. data is not allowed with FAILED, nor reason and error with SUCCESS.
    pub error: Option<OpenObject>,
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

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, status: impl Into<Open<Status>>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, data: impl Into<OpenObject>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`reason`](field@Self::reason).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets [`error`](field@Self::error).
    #[must_use]
    pub fn error(mut self, error: impl Into<OpenObject>) -> Self {
        self.error = Some(error.into());
        self
    }
}

/// The words that `status` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Status {
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_DEVICE_ADD_EXTRA_LINE_RESULT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_id: reader.optional(wire::USER_ID)?,
            status: reader.optional(wire::STATUS)?,
            data: reader.optional(wire::DATA)?,
            reason: reader.optional(wire::REASON)?,
            error: reader.optional(wire::ERROR)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::USER_ID, self.user_id.as_ref());
        writer.optional(wire::STATUS, self.status.as_ref());
        writer.optional(wire::DATA, self.data.as_ref());
        writer.optional(wire::REASON, self.reason.as_ref());
        writer.optional(wire::ERROR, self.error.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Word for Status {
    const ALL: &'static [Self] = &[Status::Success, Status::Failed];
    const WORDS: &'static [&'static str] = &["SUCCESS", "FAILED"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Status);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER_ID: &str = "userId";
    pub(super) const STATUS: &str = "status";
    pub(super) const DATA: &str = "data";
    pub(super) const REASON: &str = "reason";
    pub(super) const ERROR: &str = "error";
}
