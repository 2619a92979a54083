// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Forwarding Selective: The criteria that select which calls of a user are forwarded, and where to.

use super::{criteria_call_forwarding_selective_in_list, criteria_call_forwarding_selective_list_item};
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Destination, Extra, ReturnedNumber, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_FORWARDING_SELECTIVE;

/// The body of a GET response. The criteria that select which calls of a user are forwarded, and where to.
///
/// [`Call Forwarding Selective`](linecard_model::objects::CALL_FORWARDING_SELECTIVE), page Call Forwarding Selective.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// Whether the phone of the user rings shortly when a call is forwarded.
    ///
    /// - In JSON: `playRingReminder`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub play_ring_reminder: bool,
    /// The destination of calls whose criteria has none of its own.
    ///
    /// - In JSON: `defaultForwardToPhoneNumber`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    pub default_forward_to_phone_number: ReturnedNumber,
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes for Call Forwarding Selective (in a list)`](linecard_model::objects::CRITERIA_CALL_FORWARDING_SELECTIVE_IN_LIST)).
    pub criteria: Option<Vec<criteria_call_forwarding_selective_in_list::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::active`](field@Get::active).
    pub active: bool,
    /// See [`Get::play_ring_reminder`](field@Get::play_ring_reminder).
    pub play_ring_reminder: bool,
    /// See [`Get::default_forward_to_phone_number`](field@Get::default_forward_to_phone_number).
    pub default_forward_to_phone_number: ReturnedNumber,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { active, play_ring_reminder, default_forward_to_phone_number } = required;
        Get { active, play_ring_reminder, default_forward_to_phone_number, criteria: None, extra: Extra::default() }
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(
        mut self,
        criteria: impl IntoIterator<Item = criteria_call_forwarding_selective_in_list::Get>,
    ) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. The criteria that select which calls of a user are forwarded, and where to.
///
/// [`Call Forwarding Selective`](linecard_model::objects::CALL_FORWARDING_SELECTIVE), page Call Forwarding Selective.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether the phone of the user rings shortly when a call is forwarded.
    ///
    /// - In JSON: `playRingReminder`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub play_ring_reminder: Option<bool>,
    /// The destination of calls whose criteria has none of its own.
    ///
    /// - In JSON: `defaultForwardToPhoneNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String, a telephone number, a feature code or a SIP address without sip:, or an empty string if there is none.
    /// - `defaultForwardToPhoneNumber` must not be empty.
    pub default_forward_to_phone_number: Option<Destination>,
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes (in the PUT of Call Forwarding Selective)`](linecard_model::objects::CRITERIA_CALL_FORWARDING_SELECTIVE_LIST_ITEM)).
    /// - A PUT matches its items with the stored items by `name`; it creates an item that matches none, which is validated as [`criteria-call-forwarding-selective.post`](linecard_model::objects::CRITERIA_CALL_FORWARDING_SELECTIVE).
    pub criteria: Option<Vec<criteria_call_forwarding_selective_list_item::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`play_ring_reminder`](field@Self::play_ring_reminder).
    #[must_use]
    pub fn play_ring_reminder(mut self, play_ring_reminder: bool) -> Self {
        self.play_ring_reminder = Some(play_ring_reminder);
        self
    }

    /// Sets [`default_forward_to_phone_number`](field@Self::default_forward_to_phone_number).
    #[must_use]
    pub fn default_forward_to_phone_number(mut self, default_forward_to_phone_number: Destination) -> Self {
        self.default_forward_to_phone_number = Some(default_forward_to_phone_number);
        self
    }

    /// Converts the value, and sets [`default_forward_to_phone_number`](field@Self::default_forward_to_phone_number).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_default_forward_to_phone_number(
        mut self,
        default_forward_to_phone_number: impl Into<String>,
    ) -> Result<Self, BadAttribute> {
        self.default_forward_to_phone_number = Some(checked::<Self, Destination>(
            wire::DEFAULT_FORWARD_TO_PHONE_NUMBER,
            Into::<String>::into(default_forward_to_phone_number),
        )?);
        Ok(self)
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(
        mut self,
        criteria: impl IntoIterator<Item = criteria_call_forwarding_selective_list_item::Put>,
    ) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_FORWARDING_SELECTIVE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.required(wire::ACTIVE)?,
            play_ring_reminder: reader.required(wire::PLAY_RING_REMINDER)?,
            default_forward_to_phone_number: reader.required(wire::DEFAULT_FORWARD_TO_PHONE_NUMBER)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::PLAY_RING_REMINDER, &self.play_ring_reminder);
        writer.required(wire::DEFAULT_FORWARD_TO_PHONE_NUMBER, &self.default_forward_to_phone_number);
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_FORWARDING_SELECTIVE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            play_ring_reminder: reader.optional(wire::PLAY_RING_REMINDER)?,
            default_forward_to_phone_number: reader.optional(wire::DEFAULT_FORWARD_TO_PHONE_NUMBER)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::PLAY_RING_REMINDER, self.play_ring_reminder.as_ref());
        writer.optional(wire::DEFAULT_FORWARD_TO_PHONE_NUMBER, self.default_forward_to_phone_number.as_ref());
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
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
    pub(super) const ACTIVE: &str = "active";
    pub(super) const PLAY_RING_REMINDER: &str = "playRingReminder";
    pub(super) const DEFAULT_FORWARD_TO_PHONE_NUMBER: &str = "defaultForwardToPhoneNumber";
    pub(super) const CRITERIA: &str = "criteria";
}
