// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Simultaneous Ring Personal: The numbers that ring together with the phone of a user.

use super::{criteria_in_list, criteria_list_item, simultaneous_ring_number};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SIMULTANEOUS_RING_PERSONAL;

/// The body of a GET response. The numbers that ring together with the phone of a user.
///
/// [`Simultaneous Ring Personal`](linecard_model::objects::SIMULTANEOUS_RING_PERSONAL), page Simultaneous Ring Personal.
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
    /// Whether the other numbers do not ring while the user is on a call.
    ///
    /// - In JSON: `doNotRingIfOnCall`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub do_not_ring_if_on_call: bool,
    /// The numbers that ring too. A list in a request replaces the stored one.
    ///
    /// - In JSON: `simultaneousRingNumber`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Simultaneous ring number`](linecard_model::objects::SIMULTANEOUS_RING_NUMBER)).
    pub simultaneous_ring_number: Vec<simultaneous_ring_number::Get>,
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria in List attributes`](linecard_model::objects::CRITERIA_IN_LIST)).
    pub criteria: Option<Vec<criteria_in_list::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::active`](field@Get::active).
    pub active: bool,
    /// See [`Get::do_not_ring_if_on_call`](field@Get::do_not_ring_if_on_call).
    pub do_not_ring_if_on_call: bool,
    /// See [`Get::simultaneous_ring_number`](field@Get::simultaneous_ring_number).
    pub simultaneous_ring_number: Vec<simultaneous_ring_number::Get>,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { active, do_not_ring_if_on_call, simultaneous_ring_number } = required;
        Get { active, do_not_ring_if_on_call, simultaneous_ring_number, criteria: None, extra: Extra::default() }
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_in_list::Get>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. The numbers that ring together with the phone of a user.
///
/// [`Simultaneous Ring Personal`](linecard_model::objects::SIMULTANEOUS_RING_PERSONAL), page Simultaneous Ring Personal.
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
    /// Whether the other numbers do not ring while the user is on a call.
    ///
    /// - In JSON: `doNotRingIfOnCall`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub do_not_ring_if_on_call: Option<bool>,
    /// The numbers that ring too. A list in a request replaces the stored one.
    ///
    /// - In JSON: `simultaneousRingNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Simultaneous ring number`](linecard_model::objects::SIMULTANEOUS_RING_NUMBER)).
    /// - A PUT replaces the list as a whole.
    pub simultaneous_ring_number: Option<Vec<simultaneous_ring_number::Put>>,
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes (in the PUT of a service)`](linecard_model::objects::CRITERIA_LIST_ITEM)).
    /// - A PUT matches its items with the stored items by `name`; it creates an item that matches none, which is validated as [`criteria.post`](linecard_model::objects::CRITERIA).
    pub criteria: Option<Vec<criteria_list_item::Put>>,
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

    /// Sets [`do_not_ring_if_on_call`](field@Self::do_not_ring_if_on_call).
    #[must_use]
    pub fn do_not_ring_if_on_call(mut self, do_not_ring_if_on_call: bool) -> Self {
        self.do_not_ring_if_on_call = Some(do_not_ring_if_on_call);
        self
    }

    /// Sets [`simultaneous_ring_number`](field@Self::simultaneous_ring_number).
    #[must_use]
    pub fn simultaneous_ring_number(
        mut self,
        simultaneous_ring_number: impl IntoIterator<Item = simultaneous_ring_number::Put>,
    ) -> Self {
        self.simultaneous_ring_number = Some(simultaneous_ring_number.into_iter().collect());
        self
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_list_item::Put>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SIMULTANEOUS_RING_PERSONAL;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.required(wire::ACTIVE)?,
            do_not_ring_if_on_call: reader.required(wire::DO_NOT_RING_IF_ON_CALL)?,
            simultaneous_ring_number: reader.required(wire::SIMULTANEOUS_RING_NUMBER)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::DO_NOT_RING_IF_ON_CALL, &self.do_not_ring_if_on_call);
        writer.required(wire::SIMULTANEOUS_RING_NUMBER, &self.simultaneous_ring_number);
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SIMULTANEOUS_RING_PERSONAL;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            do_not_ring_if_on_call: reader.optional(wire::DO_NOT_RING_IF_ON_CALL)?,
            simultaneous_ring_number: reader.optional(wire::SIMULTANEOUS_RING_NUMBER)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::DO_NOT_RING_IF_ON_CALL, self.do_not_ring_if_on_call.as_ref());
        writer.optional(wire::SIMULTANEOUS_RING_NUMBER, self.simultaneous_ring_number.as_ref());
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
    pub(super) const DO_NOT_RING_IF_ON_CALL: &str = "doNotRingIfOnCall";
    pub(super) const SIMULTANEOUS_RING_NUMBER: &str = "simultaneousRingNumber";
    pub(super) const CRITERIA: &str = "criteria";
}
