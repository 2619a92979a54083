// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Selective Call Acceptance: The criteria that select which calls of a user are accepted.

use super::{criteria_list_item, criteria_selective_call_acceptance_in_list};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SELECTIVE_CALL_ACCEPTANCE;

/// The body of a GET response. The criteria that select which calls of a user are accepted.
///
/// [`Selective Call Acceptance`](linecard_model::objects::SELECTIVE_CALL_ACCEPTANCE), page Selective Call Acceptance.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Conditional in a GET response; in no documented table.
    /// - Holds an Array, each item an Object (see [`Criteria in List attributes (Selective Call Acceptance)`](linecard_model::objects::CRITERIA_SELECTIVE_CALL_ACCEPTANCE_IN_LIST)).
    /// - Interpretation `selective-call-acceptance.presences`: C in a GET, O in a PUT.
    /// - Interpretation `criteria-list.creation`: An item whose name is not stored creates a criteria, and must have what a POST must have. It may not have a newName.
    /// - Interpretation `criteria-list.kept`: They are kept.
    /// - Interpretation `criteria-list.names`: It is a violation.
    /// - Interpretation `criteria-list.absent`: It is accepted, and changes nothing.
    pub criteria: Option<Vec<criteria_selective_call_acceptance_in_list::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(
        mut self,
        criteria: impl IntoIterator<Item = criteria_selective_call_acceptance_in_list::Get>,
    ) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. The criteria that select which calls of a user are accepted.
///
/// [`Selective Call Acceptance`](linecard_model::objects::SELECTIVE_CALL_ACCEPTANCE), page Selective Call Acceptance.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.
    ///
    /// - In JSON: `criteria`
    /// - Optional in a PUT; in no documented table.
    /// - Holds an Array, each item an Object (see [`Selective Call Acceptance: criteria of the service PUT`](linecard_model::objects::CRITERIA_LIST_ITEM)).
    /// - A PUT matches its items with the stored items by `name`; it creates an item that matches none, which is validated as [`criteria-selective-call-acceptance.post`](linecard_model::objects::CRITERIA_SELECTIVE_CALL_ACCEPTANCE).
    /// - Interpretation `criteria-list.creation`: An item whose name is not stored creates a criteria, and must have what a POST must have. It may not have a newName.
    /// - Interpretation `criteria-list.kept`: They are kept.
    /// - Interpretation `criteria-list.names`: It is a violation.
    /// - Interpretation `criteria-list.absent`: It is accepted, and changes nothing.
    pub criteria: Option<Vec<criteria_list_item::Put>>,
}

impl Put {
    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_list_item::Put>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SELECTIVE_CALL_ACCEPTANCE;
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
    const OBJECT: &'static Object = &SELECTIVE_CALL_ACCEPTANCE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { criteria: reader.optional(wire::CRITERIA)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
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
