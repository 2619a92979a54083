// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Sequential Ring: The locations that ring one after the other for a call to a user.

use super::{criteria_in_list, criteria_list_item, location};
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Extra, InRanges, Integer, Ranged, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SEQUENTIAL_RING;

/// The body of a GET response. The locations that ring one after the other for a call to a user.
///
/// [`Sequential Ring`](linecard_model::objects::SEQUENTIAL_RING), page Sequential Ring.
///
/// See also [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the phone of the user rings first.
    ///
    /// - In JSON: `ringBaseLocationFirst`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub ring_base_location_first: bool,
    /// How often the phone of the user rings.
    ///
    /// - In JSON: `baseLocationNumberOfRings`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub base_location_number_of_rings: Integer,
    /// Whether the other locations are tried if the user is busy.
    ///
    /// - In JSON: `continueIfBaseLocationIsBusy`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub continue_if_base_location_is_busy: bool,
    /// Whether the caller may press a key to stop the search.
    ///
    /// - In JSON: `callerMayStopSearch`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub caller_may_stop_search: bool,
    /// The other locations, in order. A list in a request replaces the stored one.
    ///
    /// - In JSON: `locations`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Location attributes`](linecard_model::objects::LOCATION)).
    pub locations: Vec<location::Get>,
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
    /// See [`Get::ring_base_location_first`](field@Get::ring_base_location_first).
    pub ring_base_location_first: bool,
    /// See [`Get::base_location_number_of_rings`](field@Get::base_location_number_of_rings).
    pub base_location_number_of_rings: Integer,
    /// See [`Get::continue_if_base_location_is_busy`](field@Get::continue_if_base_location_is_busy).
    pub continue_if_base_location_is_busy: bool,
    /// See [`Get::caller_may_stop_search`](field@Get::caller_may_stop_search).
    pub caller_may_stop_search: bool,
    /// See [`Get::locations`](field@Get::locations).
    pub locations: Vec<location::Get>,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            ring_base_location_first,
            base_location_number_of_rings,
            continue_if_base_location_is_busy,
            caller_may_stop_search,
            locations,
        } = required;
        Get {
            ring_base_location_first,
            base_location_number_of_rings,
            continue_if_base_location_is_busy,
            caller_may_stop_search,
            locations,
            criteria: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`criteria`](field@Self::criteria).
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = criteria_in_list::Get>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}

/// The body of a PUT. The locations that ring one after the other for a call to a user.
///
/// [`Sequential Ring`](linecard_model::objects::SEQUENTIAL_RING), page Sequential Ring.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the phone of the user rings first.
    ///
    /// - In JSON: `ringBaseLocationFirst`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub ring_base_location_first: Option<bool>,
    /// How often the phone of the user rings.
    ///
    /// - In JSON: `baseLocationNumberOfRings`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Integer: 0, or 2 to 20.
    pub base_location_number_of_rings: Option<InRanges<(Ranged<0, 0>, Ranged<2, 20>)>>,
    /// Whether the other locations are tried if the user is busy.
    ///
    /// - In JSON: `continueIfBaseLocationIsBusy`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub continue_if_base_location_is_busy: Option<bool>,
    /// Whether the caller may press a key to stop the search.
    ///
    /// - In JSON: `callerMayStopSearch`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub caller_may_stop_search: Option<bool>,
    /// The other locations, in order. A list in a request replaces the stored one.
    ///
    /// - In JSON: `locations`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Location attributes`](linecard_model::objects::LOCATION)).
    /// - A PUT replaces the list as a whole.
    pub locations: Option<Vec<location::Put>>,
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
    /// Sets [`ring_base_location_first`](field@Self::ring_base_location_first).
    #[must_use]
    pub fn ring_base_location_first(mut self, ring_base_location_first: bool) -> Self {
        self.ring_base_location_first = Some(ring_base_location_first);
        self
    }

    /// Sets [`base_location_number_of_rings`](field@Self::base_location_number_of_rings).
    #[must_use]
    pub fn base_location_number_of_rings(
        mut self,
        base_location_number_of_rings: InRanges<(Ranged<0, 0>, Ranged<2, 20>)>,
    ) -> Self {
        self.base_location_number_of_rings = Some(base_location_number_of_rings);
        self
    }

    /// Converts the value, and sets [`base_location_number_of_rings`](field@Self::base_location_number_of_rings).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_base_location_number_of_rings(
        mut self,
        base_location_number_of_rings: i64,
    ) -> Result<Self, BadAttribute> {
        self.base_location_number_of_rings = Some(checked::<Self, InRanges<(Ranged<0, 0>, Ranged<2, 20>)>>(
            wire::BASE_LOCATION_NUMBER_OF_RINGS,
            base_location_number_of_rings,
        )?);
        Ok(self)
    }

    /// Sets [`continue_if_base_location_is_busy`](field@Self::continue_if_base_location_is_busy).
    #[must_use]
    pub fn continue_if_base_location_is_busy(mut self, continue_if_base_location_is_busy: bool) -> Self {
        self.continue_if_base_location_is_busy = Some(continue_if_base_location_is_busy);
        self
    }

    /// Sets [`caller_may_stop_search`](field@Self::caller_may_stop_search).
    #[must_use]
    pub fn caller_may_stop_search(mut self, caller_may_stop_search: bool) -> Self {
        self.caller_may_stop_search = Some(caller_may_stop_search);
        self
    }

    /// Sets [`locations`](field@Self::locations).
    #[must_use]
    pub fn locations(mut self, locations: impl IntoIterator<Item = location::Put>) -> Self {
        self.locations = Some(locations.into_iter().collect());
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
    const OBJECT: &'static Object = &SEQUENTIAL_RING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            ring_base_location_first: reader.required(wire::RING_BASE_LOCATION_FIRST)?,
            base_location_number_of_rings: reader.required(wire::BASE_LOCATION_NUMBER_OF_RINGS)?,
            continue_if_base_location_is_busy: reader.required(wire::CONTINUE_IF_BASE_LOCATION_IS_BUSY)?,
            caller_may_stop_search: reader.required(wire::CALLER_MAY_STOP_SEARCH)?,
            locations: reader.required(wire::LOCATIONS)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::RING_BASE_LOCATION_FIRST, &self.ring_base_location_first);
        writer.required(wire::BASE_LOCATION_NUMBER_OF_RINGS, &self.base_location_number_of_rings);
        writer.required(wire::CONTINUE_IF_BASE_LOCATION_IS_BUSY, &self.continue_if_base_location_is_busy);
        writer.required(wire::CALLER_MAY_STOP_SEARCH, &self.caller_may_stop_search);
        writer.required(wire::LOCATIONS, &self.locations);
        writer.optional(wire::CRITERIA, self.criteria.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &SEQUENTIAL_RING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            ring_base_location_first: reader.optional(wire::RING_BASE_LOCATION_FIRST)?,
            base_location_number_of_rings: reader.optional(wire::BASE_LOCATION_NUMBER_OF_RINGS)?,
            continue_if_base_location_is_busy: reader.optional(wire::CONTINUE_IF_BASE_LOCATION_IS_BUSY)?,
            caller_may_stop_search: reader.optional(wire::CALLER_MAY_STOP_SEARCH)?,
            locations: reader.optional(wire::LOCATIONS)?,
            criteria: reader.optional(wire::CRITERIA)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::RING_BASE_LOCATION_FIRST, self.ring_base_location_first.as_ref());
        writer.optional(wire::BASE_LOCATION_NUMBER_OF_RINGS, self.base_location_number_of_rings.as_ref());
        writer.optional(wire::CONTINUE_IF_BASE_LOCATION_IS_BUSY, self.continue_if_base_location_is_busy.as_ref());
        writer.optional(wire::CALLER_MAY_STOP_SEARCH, self.caller_may_stop_search.as_ref());
        writer.optional(wire::LOCATIONS, self.locations.as_ref());
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
    pub(super) const RING_BASE_LOCATION_FIRST: &str = "ringBaseLocationFirst";
    pub(super) const BASE_LOCATION_NUMBER_OF_RINGS: &str = "baseLocationNumberOfRings";
    pub(super) const CONTINUE_IF_BASE_LOCATION_IS_BUSY: &str = "continueIfBaseLocationIsBusy";
    pub(super) const CALLER_MAY_STOP_SEARCH: &str = "callerMayStopSearch";
    pub(super) const LOCATIONS: &str = "locations";
    pub(super) const CRITERIA: &str = "criteria";
}
