// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Shared Call Appearance: The devices on which the calls of a user appear.

use super::shared_call_appearance_endpoint;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SHARED_CALL_APPEARANCE;

/// The body of a GET response. The devices on which the calls of a user appear.
///
/// [`Shared Call Appearance`](linecard_model::objects::SHARED_CALL_APPEARANCE), page Shared Call Appearance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether every device rings for a click-to-dial call.
    ///
    /// - In JSON: `alertAllAppearancesForClickToDialCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_all_appearances_for_click_to_dial_calls: Option<bool>,
    /// Whether every device rings for a group paging call.
    ///
    /// - In JSON: `alertAllAppearancesForGroupPagingCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub alert_all_appearances_for_group_paging_calls: Option<bool>,
    /// The maximum number of devices.
    ///
    /// - In JSON: `maxAppearances`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub max_appearances: Option<Integer>,
    /// Whether a call can be retrieved from another device.
    ///
    /// - In JSON: `allowSCACallRetrieve`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub allow_sca_call_retrieve: Option<bool>,
    /// Whether several devices can have calls at the same time.
    ///
    /// - In JSON: `isMultipleCallArrangementServiceActive`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub is_multiple_call_arrangement_service_active: Option<bool>,
    /// Whether multiple call arrangement is allowed.
    ///
    /// - In JSON: `allowMultipleCallArrangementFeature`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub allow_multiple_call_arrangement_feature: Option<bool>,
    /// Whether devices in two locations can join one call.
    ///
    /// - In JSON: `allowBridgingBetweenLocations`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub allow_bridging_between_locations: Option<bool>,
    /// The tone that warns about another party.
    ///
    /// - In JSON: `bridgeWarningTone`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub bridge_warning_tone: Option<String>,
    /// Whether the devices show parked calls.
    ///
    /// - In JSON: `enableCallParkNotification`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_call_park_notification: Option<bool>,
    /// The devices.
    ///
    /// - In JSON: `endpoints`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Shared Call Appearance: endpoint`](linecard_model::objects::SHARED_CALL_APPEARANCE_ENDPOINT)).
    pub endpoints: Option<Vec<shared_call_appearance_endpoint::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`alert_all_appearances_for_click_to_dial_calls`](field@Self::alert_all_appearances_for_click_to_dial_calls).
    #[must_use]
    pub fn alert_all_appearances_for_click_to_dial_calls(
        mut self,
        alert_all_appearances_for_click_to_dial_calls: bool,
    ) -> Self {
        self.alert_all_appearances_for_click_to_dial_calls = Some(alert_all_appearances_for_click_to_dial_calls);
        self
    }

    /// Sets [`alert_all_appearances_for_group_paging_calls`](field@Self::alert_all_appearances_for_group_paging_calls).
    #[must_use]
    pub fn alert_all_appearances_for_group_paging_calls(
        mut self,
        alert_all_appearances_for_group_paging_calls: bool,
    ) -> Self {
        self.alert_all_appearances_for_group_paging_calls = Some(alert_all_appearances_for_group_paging_calls);
        self
    }

    /// Sets [`max_appearances`](field@Self::max_appearances).
    #[must_use]
    pub fn max_appearances(mut self, max_appearances: impl Into<Integer>) -> Self {
        self.max_appearances = Some(max_appearances.into());
        self
    }

    /// Sets [`allow_sca_call_retrieve`](field@Self::allow_sca_call_retrieve).
    #[must_use]
    pub fn allow_sca_call_retrieve(mut self, allow_sca_call_retrieve: bool) -> Self {
        self.allow_sca_call_retrieve = Some(allow_sca_call_retrieve);
        self
    }

    /// Sets [`is_multiple_call_arrangement_service_active`](field@Self::is_multiple_call_arrangement_service_active).
    #[must_use]
    pub fn is_multiple_call_arrangement_service_active(
        mut self,
        is_multiple_call_arrangement_service_active: bool,
    ) -> Self {
        self.is_multiple_call_arrangement_service_active = Some(is_multiple_call_arrangement_service_active);
        self
    }

    /// Sets [`allow_multiple_call_arrangement_feature`](field@Self::allow_multiple_call_arrangement_feature).
    #[must_use]
    pub fn allow_multiple_call_arrangement_feature(mut self, allow_multiple_call_arrangement_feature: bool) -> Self {
        self.allow_multiple_call_arrangement_feature = Some(allow_multiple_call_arrangement_feature);
        self
    }

    /// Sets [`allow_bridging_between_locations`](field@Self::allow_bridging_between_locations).
    #[must_use]
    pub fn allow_bridging_between_locations(mut self, allow_bridging_between_locations: bool) -> Self {
        self.allow_bridging_between_locations = Some(allow_bridging_between_locations);
        self
    }

    /// Sets [`bridge_warning_tone`](field@Self::bridge_warning_tone).
    #[must_use]
    pub fn bridge_warning_tone(mut self, bridge_warning_tone: impl Into<String>) -> Self {
        self.bridge_warning_tone = Some(bridge_warning_tone.into());
        self
    }

    /// Sets [`enable_call_park_notification`](field@Self::enable_call_park_notification).
    #[must_use]
    pub fn enable_call_park_notification(mut self, enable_call_park_notification: bool) -> Self {
        self.enable_call_park_notification = Some(enable_call_park_notification);
        self
    }

    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, endpoints: impl IntoIterator<Item = shared_call_appearance_endpoint::Get>) -> Self {
        self.endpoints = Some(endpoints.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SHARED_CALL_APPEARANCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            alert_all_appearances_for_click_to_dial_calls: reader
                .optional(wire::ALERT_ALL_APPEARANCES_FOR_CLICK_TO_DIAL_CALLS)?,
            alert_all_appearances_for_group_paging_calls: reader
                .optional(wire::ALERT_ALL_APPEARANCES_FOR_GROUP_PAGING_CALLS)?,
            max_appearances: reader.optional(wire::MAX_APPEARANCES)?,
            allow_sca_call_retrieve: reader.optional(wire::ALLOW_SCA_CALL_RETRIEVE)?,
            is_multiple_call_arrangement_service_active: reader
                .optional(wire::IS_MULTIPLE_CALL_ARRANGEMENT_SERVICE_ACTIVE)?,
            allow_multiple_call_arrangement_feature: reader.optional(wire::ALLOW_MULTIPLE_CALL_ARRANGEMENT_FEATURE)?,
            allow_bridging_between_locations: reader.optional(wire::ALLOW_BRIDGING_BETWEEN_LOCATIONS)?,
            bridge_warning_tone: reader.optional(wire::BRIDGE_WARNING_TONE)?,
            enable_call_park_notification: reader.optional(wire::ENABLE_CALL_PARK_NOTIFICATION)?,
            endpoints: reader.optional(wire::ENDPOINTS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(
            wire::ALERT_ALL_APPEARANCES_FOR_CLICK_TO_DIAL_CALLS,
            self.alert_all_appearances_for_click_to_dial_calls.as_ref(),
        );
        writer.optional(
            wire::ALERT_ALL_APPEARANCES_FOR_GROUP_PAGING_CALLS,
            self.alert_all_appearances_for_group_paging_calls.as_ref(),
        );
        writer.optional(wire::MAX_APPEARANCES, self.max_appearances.as_ref());
        writer.optional(wire::ALLOW_SCA_CALL_RETRIEVE, self.allow_sca_call_retrieve.as_ref());
        writer.optional(
            wire::IS_MULTIPLE_CALL_ARRANGEMENT_SERVICE_ACTIVE,
            self.is_multiple_call_arrangement_service_active.as_ref(),
        );
        writer.optional(
            wire::ALLOW_MULTIPLE_CALL_ARRANGEMENT_FEATURE,
            self.allow_multiple_call_arrangement_feature.as_ref(),
        );
        writer.optional(wire::ALLOW_BRIDGING_BETWEEN_LOCATIONS, self.allow_bridging_between_locations.as_ref());
        writer.optional(wire::BRIDGE_WARNING_TONE, self.bridge_warning_tone.as_ref());
        writer.optional(wire::ENABLE_CALL_PARK_NOTIFICATION, self.enable_call_park_notification.as_ref());
        writer.optional(wire::ENDPOINTS, self.endpoints.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ALERT_ALL_APPEARANCES_FOR_CLICK_TO_DIAL_CALLS: &str = "alertAllAppearancesForClickToDialCalls";
    pub(super) const ALERT_ALL_APPEARANCES_FOR_GROUP_PAGING_CALLS: &str = "alertAllAppearancesForGroupPagingCalls";
    pub(super) const MAX_APPEARANCES: &str = "maxAppearances";
    pub(super) const ALLOW_SCA_CALL_RETRIEVE: &str = "allowSCACallRetrieve";
    pub(super) const IS_MULTIPLE_CALL_ARRANGEMENT_SERVICE_ACTIVE: &str = "isMultipleCallArrangementServiceActive";
    pub(super) const ALLOW_MULTIPLE_CALL_ARRANGEMENT_FEATURE: &str = "allowMultipleCallArrangementFeature";
    pub(super) const ALLOW_BRIDGING_BETWEEN_LOCATIONS: &str = "allowBridgingBetweenLocations";
    pub(super) const BRIDGE_WARNING_TONE: &str = "bridgeWarningTone";
    pub(super) const ENABLE_CALL_PARK_NOTIFICATION: &str = "enableCallParkNotification";
    pub(super) const ENDPOINTS: &str = "endpoints";
}
