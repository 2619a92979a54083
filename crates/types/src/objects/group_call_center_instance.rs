// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Center of a group: callCenterInstance: The settings of a call center of a group. The page shows more of them.

use super::group_call_center_profile;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_CALL_CENTER_INSTANCE;

/// The body of a GET response. The settings of a call center of a group. The page shows more of them.
///
/// [`Call Center of a group: callCenterInstance`](linecard_model::objects::GROUP_CALL_CENTER_INSTANCE), page Call Center Instances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The unique id of the call center.
    ///
    /// - In JSON: `serviceUserId`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub service_user_id: Option<String>,
    /// The names and numbers of the call center.
    ///
    /// - In JSON: `serviceInstanceProfile`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Call Center of a group: serviceInstanceProfile`](linecard_model::objects::GROUP_CALL_CENTER_PROFILE)).
    pub service_instance_profile: Option<group_call_center_profile::Get>,
    /// How calls are distributed among the agents.
    ///
    /// - In JSON: `policy`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub policy: Option<String>,
    /// The type of the call center.
    ///
    /// - In JSON: `type`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub r#type: Option<String>,
    /// The routing type.
    ///
    /// - In JSON: `routingType`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub routing_type: Option<String>,
    /// The maximum number of waiting calls.
    ///
    /// - In JSON: `queueLength`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub queue_length: Option<Integer>,
    /// Whether there are reports.
    ///
    /// - In JSON: `enableReporting`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_reporting: Option<bool>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`service_user_id`](field@Self::service_user_id).
    #[must_use]
    pub fn service_user_id(mut self, service_user_id: impl Into<String>) -> Self {
        self.service_user_id = Some(service_user_id.into());
        self
    }

    /// Sets [`service_instance_profile`](field@Self::service_instance_profile).
    #[must_use]
    pub fn service_instance_profile(mut self, service_instance_profile: group_call_center_profile::Get) -> Self {
        self.service_instance_profile = Some(service_instance_profile);
        self
    }

    /// Sets [`policy`](field@Self::policy).
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`routing_type`](field@Self::routing_type).
    #[must_use]
    pub fn routing_type(mut self, routing_type: impl Into<String>) -> Self {
        self.routing_type = Some(routing_type.into());
        self
    }

    /// Sets [`queue_length`](field@Self::queue_length).
    #[must_use]
    pub fn queue_length(mut self, queue_length: impl Into<Integer>) -> Self {
        self.queue_length = Some(queue_length.into());
        self
    }

    /// Sets [`enable_reporting`](field@Self::enable_reporting).
    #[must_use]
    pub fn enable_reporting(mut self, enable_reporting: bool) -> Self {
        self.enable_reporting = Some(enable_reporting);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_CALL_CENTER_INSTANCE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            service_user_id: reader.optional(wire::SERVICE_USER_ID)?,
            service_instance_profile: reader.optional(wire::SERVICE_INSTANCE_PROFILE)?,
            policy: reader.optional(wire::POLICY)?,
            r#type: reader.optional(wire::TYPE)?,
            routing_type: reader.optional(wire::ROUTING_TYPE)?,
            queue_length: reader.optional(wire::QUEUE_LENGTH)?,
            enable_reporting: reader.optional(wire::ENABLE_REPORTING)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SERVICE_USER_ID, self.service_user_id.as_ref());
        writer.optional(wire::SERVICE_INSTANCE_PROFILE, self.service_instance_profile.as_ref());
        writer.optional(wire::POLICY, self.policy.as_ref());
        writer.optional(wire::TYPE, self.r#type.as_ref());
        writer.optional(wire::ROUTING_TYPE, self.routing_type.as_ref());
        writer.optional(wire::QUEUE_LENGTH, self.queue_length.as_ref());
        writer.optional(wire::ENABLE_REPORTING, self.enable_reporting.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const SERVICE_USER_ID: &str = "serviceUserId";
    pub(super) const SERVICE_INSTANCE_PROFILE: &str = "serviceInstanceProfile";
    pub(super) const POLICY: &str = "policy";
    pub(super) const TYPE: &str = "type";
    pub(super) const ROUTING_TYPE: &str = "routingType";
    pub(super) const QUEUE_LENGTH: &str = "queueLength";
    pub(super) const ENABLE_REPORTING: &str = "enableReporting";
}
