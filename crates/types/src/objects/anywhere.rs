// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Anywhere: The phones from which a user can take and make calls.

use super::anywhere_number;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ANYWHERE;

/// The body of a GET response. The phones from which a user can take and make calls.
///
/// [`Anywhere`](linecard_model::objects::ANYWHERE), page Anywhere.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether all phones ring for click-to-dial calls.
    ///
    /// - In JSON: `alertAllLocationsForClickToDialCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_all_locations_for_click_to_dial_calls: Option<bool>,
    /// Whether all phones ring for group paging calls.
    ///
    /// - In JSON: `alertAllLocationsForGroupPagingCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_all_locations_for_group_paging_calls: Option<bool>,
    /// The phones. A list in a request replaces the stored one.
    ///
    /// - In JSON: `phoneNumbers`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Anywhere number`](linecard_model::objects::ANYWHERE_NUMBER)).
    pub phone_numbers: Option<Vec<anywhere_number::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`alert_all_locations_for_click_to_dial_calls`](field@Self::alert_all_locations_for_click_to_dial_calls).
    #[must_use]
    pub fn alert_all_locations_for_click_to_dial_calls(
        mut self,
        alert_all_locations_for_click_to_dial_calls: bool,
    ) -> Self {
        self.alert_all_locations_for_click_to_dial_calls = Some(alert_all_locations_for_click_to_dial_calls);
        self
    }

    /// Sets [`alert_all_locations_for_group_paging_calls`](field@Self::alert_all_locations_for_group_paging_calls).
    #[must_use]
    pub fn alert_all_locations_for_group_paging_calls(
        mut self,
        alert_all_locations_for_group_paging_calls: bool,
    ) -> Self {
        self.alert_all_locations_for_group_paging_calls = Some(alert_all_locations_for_group_paging_calls);
        self
    }

    /// Sets [`phone_numbers`](field@Self::phone_numbers).
    #[must_use]
    pub fn phone_numbers(mut self, phone_numbers: impl IntoIterator<Item = anywhere_number::Get>) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }
}

/// The body of a PUT. The phones from which a user can take and make calls.
///
/// [`Anywhere`](linecard_model::objects::ANYWHERE), page Anywhere.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether all phones ring for click-to-dial calls.
    ///
    /// - In JSON: `alertAllLocationsForClickToDialCalls`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_all_locations_for_click_to_dial_calls: Option<bool>,
    /// Whether all phones ring for group paging calls.
    ///
    /// - In JSON: `alertAllLocationsForGroupPagingCalls`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_all_locations_for_group_paging_calls: Option<bool>,
    /// The phones. A list in a request replaces the stored one.
    ///
    /// - In JSON: `phoneNumbers`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Anywhere number`](linecard_model::objects::ANYWHERE_NUMBER)).
    /// - A PUT replaces the list as a whole.
    pub phone_numbers: Option<Vec<anywhere_number::Put>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`alert_all_locations_for_click_to_dial_calls`](field@Self::alert_all_locations_for_click_to_dial_calls).
    #[must_use]
    pub fn alert_all_locations_for_click_to_dial_calls(
        mut self,
        alert_all_locations_for_click_to_dial_calls: bool,
    ) -> Self {
        self.alert_all_locations_for_click_to_dial_calls = Some(alert_all_locations_for_click_to_dial_calls);
        self
    }

    /// Sets [`alert_all_locations_for_group_paging_calls`](field@Self::alert_all_locations_for_group_paging_calls).
    #[must_use]
    pub fn alert_all_locations_for_group_paging_calls(
        mut self,
        alert_all_locations_for_group_paging_calls: bool,
    ) -> Self {
        self.alert_all_locations_for_group_paging_calls = Some(alert_all_locations_for_group_paging_calls);
        self
    }

    /// Sets [`phone_numbers`](field@Self::phone_numbers).
    #[must_use]
    pub fn phone_numbers(mut self, phone_numbers: impl IntoIterator<Item = anywhere_number::Put>) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ANYWHERE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            alert_all_locations_for_click_to_dial_calls: reader
                .optional(wire::ALERT_ALL_LOCATIONS_FOR_CLICK_TO_DIAL_CALLS)?,
            alert_all_locations_for_group_paging_calls: reader
                .optional(wire::ALERT_ALL_LOCATIONS_FOR_GROUP_PAGING_CALLS)?,
            phone_numbers: reader.optional(wire::PHONE_NUMBERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(
            wire::ALERT_ALL_LOCATIONS_FOR_CLICK_TO_DIAL_CALLS,
            self.alert_all_locations_for_click_to_dial_calls.as_ref(),
        );
        writer.optional(
            wire::ALERT_ALL_LOCATIONS_FOR_GROUP_PAGING_CALLS,
            self.alert_all_locations_for_group_paging_calls.as_ref(),
        );
        writer.optional(wire::PHONE_NUMBERS, self.phone_numbers.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ANYWHERE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            alert_all_locations_for_click_to_dial_calls: reader
                .optional(wire::ALERT_ALL_LOCATIONS_FOR_CLICK_TO_DIAL_CALLS)?,
            alert_all_locations_for_group_paging_calls: reader
                .optional(wire::ALERT_ALL_LOCATIONS_FOR_GROUP_PAGING_CALLS)?,
            phone_numbers: reader.optional(wire::PHONE_NUMBERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(
            wire::ALERT_ALL_LOCATIONS_FOR_CLICK_TO_DIAL_CALLS,
            self.alert_all_locations_for_click_to_dial_calls.as_ref(),
        );
        writer.optional(
            wire::ALERT_ALL_LOCATIONS_FOR_GROUP_PAGING_CALLS,
            self.alert_all_locations_for_group_paging_calls.as_ref(),
        );
        writer.optional(wire::PHONE_NUMBERS, self.phone_numbers.as_ref());
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
    pub(super) const ALERT_ALL_LOCATIONS_FOR_CLICK_TO_DIAL_CALLS: &str = "alertAllLocationsForClickToDialCalls";
    pub(super) const ALERT_ALL_LOCATIONS_FOR_GROUP_PAGING_CALLS: &str = "alertAllLocationsForGroupPagingCalls";
    pub(super) const PHONE_NUMBERS: &str = "phoneNumbers";
}
