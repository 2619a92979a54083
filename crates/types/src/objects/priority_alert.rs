// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Priority Alert: The criteria that select which calls of a user ring in another way.

use super::{criteria_in_list_with_call_to_numbers, criteria_priority_alerting_list_item};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::PRIORITY_ALERT;

/// The body of a GET response. The criteria that select which calls of a user ring in another way.
///
/// [`Priority Alert`](linecard_model::objects::PRIORITY_ALERT), page Priority Alert.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria in list`](linecard_model::objects::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS)).
    pub criteria: Option<Vec<criteria_in_list_with_call_to_numbers::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_in_list_with_call_to_numbers::Get>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. The criteria that select which calls of a user ring in another way.
///
/// [`Priority Alert`](linecard_model::objects::PRIORITY_ALERT), page Priority Alert.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Criteria attributes (in the PUT of Priority Alerting)`](linecard_model::objects::CRITERIA_PRIORITY_ALERTING_LIST_ITEM)).
    /// - A PUT matches its items with the stored items by `name`; it creates an item that matches none, which is validated as [`criteria-priority-alerting.post`](linecard_model::objects::CRITERIA_PRIORITY_ALERTING).
    pub criteria: Option<Vec<criteria_priority_alerting_list_item::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_priority_alerting_list_item::Put>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &PRIORITY_ALERT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { criteria: reader.optional(wire::CRITERIA)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &PRIORITY_ALERT;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { criteria: reader.optional(wire::CRITERIA)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
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
    pub(super) const CRITERIA: &str = "criteria";
}
