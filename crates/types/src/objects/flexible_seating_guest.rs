// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Flexible Seating guest: A user who works at the phone of a host, as a guest.

use super::access_device_endpoint_for_flexible_seating;
use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Extra, Integer, Matching, Patterned, Secret, Stored, Update, attribute::checked, body::body,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::FLEXIBLE_SEATING_GUEST;

/// The body of a GET response. A user who works at the phone of a host, as a guest.
///
/// [`Flexible Seating guest`](linecard_model::objects::FLEXIBLE_SEATING_GUEST), page Flexible Seating.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub active: Option<bool>,
    /// Whether an association with a host has a time limit.
    ///
    /// - In JSON: `enableAssociationLimit`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_association_limit: Option<bool>,
    /// The time limit of an association with a host, in hours.
    ///
    /// - In JSON: `associationLimitHours`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub association_limit_hours: Option<Integer>,
    /// The PIN that unlocks the phone of a host.
    ///
    /// - In JSON: `unlockPhonePINCode`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub unlock_phone_pin_code: Option<Secret>,
    /// The device and the line of the guest.
    ///
    /// - In JSON: `endpoint`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Access Device Endpoint for Flexible Seating`](linecard_model::objects::ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING)).
    pub endpoint: Option<access_device_endpoint_for_flexible_seating::Get>,
    /// The id of the host.
    ///
    /// - In JSON: `hostUserId`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub host_user_id: Option<String>,
    /// The last name of the host.
    ///
    /// - In JSON: `hostLastName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub host_last_name: Option<String>,
    /// The first name of the host.
    ///
    /// - In JSON: `hostFirstName`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub host_first_name: Option<String>,
    /// The time at which the association with the host began.
    ///
    /// - In JSON: `hostAssociationDateTime`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String, a time such as 2026-01-31 08:15:30, or an empty string for none.
    pub host_association_date_time: Option<AssociationTime>,
    /// Whether the host limits the time of an association.
    ///
    /// - In JSON: `hostEnforcesAssociationLimit`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub host_enforces_association_limit: Option<bool>,
    /// The time limit of the host, in hours.
    ///
    /// - In JSON: `hostAssociationLimitHours`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub host_association_limit_hours: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`enable_association_limit`](field@Self::enable_association_limit).
    #[must_use]
    pub fn enable_association_limit(mut self, enable_association_limit: bool) -> Self {
        self.enable_association_limit = Some(enable_association_limit);
        self
    }

    /// Sets [`association_limit_hours`](field@Self::association_limit_hours).
    #[must_use]
    pub fn association_limit_hours(mut self, association_limit_hours: impl Into<Integer>) -> Self {
        self.association_limit_hours = Some(association_limit_hours.into());
        self
    }

    /// Sets [`unlock_phone_pin_code`](field@Self::unlock_phone_pin_code).
    #[must_use]
    pub fn unlock_phone_pin_code(mut self, unlock_phone_pin_code: impl Into<Secret>) -> Self {
        self.unlock_phone_pin_code = Some(unlock_phone_pin_code.into());
        self
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[must_use]
    pub fn endpoint(mut self, endpoint: access_device_endpoint_for_flexible_seating::Get) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets [`host_user_id`](field@Self::host_user_id).
    #[must_use]
    pub fn host_user_id(mut self, host_user_id: impl Into<String>) -> Self {
        self.host_user_id = Some(host_user_id.into());
        self
    }

    /// Sets [`host_last_name`](field@Self::host_last_name).
    #[must_use]
    pub fn host_last_name(mut self, host_last_name: impl Into<String>) -> Self {
        self.host_last_name = Some(host_last_name.into());
        self
    }

    /// Sets [`host_first_name`](field@Self::host_first_name).
    #[must_use]
    pub fn host_first_name(mut self, host_first_name: impl Into<String>) -> Self {
        self.host_first_name = Some(host_first_name.into());
        self
    }

    /// Sets [`host_association_date_time`](field@Self::host_association_date_time).
    #[must_use]
    pub fn host_association_date_time(mut self, host_association_date_time: AssociationTime) -> Self {
        self.host_association_date_time = Some(host_association_date_time);
        self
    }

    /// Converts the value, and sets [`host_association_date_time`](field@Self::host_association_date_time).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_host_association_date_time(
        mut self,
        host_association_date_time: impl Into<String>,
    ) -> Result<Self, BadAttribute> {
        self.host_association_date_time = Some(checked::<Self, AssociationTime>(
            wire::HOST_ASSOCIATION_DATE_TIME,
            Into::<String>::into(host_association_date_time),
        )?);
        Ok(self)
    }

    /// Sets [`host_enforces_association_limit`](field@Self::host_enforces_association_limit).
    #[must_use]
    pub fn host_enforces_association_limit(mut self, host_enforces_association_limit: bool) -> Self {
        self.host_enforces_association_limit = Some(host_enforces_association_limit);
        self
    }

    /// Sets [`host_association_limit_hours`](field@Self::host_association_limit_hours).
    #[must_use]
    pub fn host_association_limit_hours(mut self, host_association_limit_hours: impl Into<Integer>) -> Self {
        self.host_association_limit_hours = Some(host_association_limit_hours.into());
        self
    }
}

/// The body of a PUT. A user who works at the phone of a host, as a guest.
///
/// [`Flexible Seating guest`](linecard_model::objects::FLEXIBLE_SEATING_GUEST), page Flexible Seating.
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
    /// Whether an association with a host has a time limit.
    ///
    /// - In JSON: `enableAssociationLimit`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_association_limit: Option<bool>,
    /// The time limit of an association with a host, in hours.
    ///
    /// - In JSON: `associationLimitHours`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub association_limit_hours: Option<Integer>,
    /// The PIN that unlocks the phone of a host.
    ///
    /// - In JSON: `unlockPhonePINCode`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub unlock_phone_pin_code: Option<Secret>,
    /// The device and the line of the guest.
    ///
    /// - In JSON: `endpoint`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Access Device Endpoint for Flexible Seating`](linecard_model::objects::ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING)).
    /// - A PUT replaces it as a whole.
    pub endpoint: Option<access_device_endpoint_for_flexible_seating::Put>,
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

    /// Sets [`enable_association_limit`](field@Self::enable_association_limit).
    #[must_use]
    pub fn enable_association_limit(mut self, enable_association_limit: bool) -> Self {
        self.enable_association_limit = Some(enable_association_limit);
        self
    }

    /// Sets [`association_limit_hours`](field@Self::association_limit_hours).
    #[must_use]
    pub fn association_limit_hours(mut self, association_limit_hours: impl Into<Integer>) -> Self {
        self.association_limit_hours = Some(association_limit_hours.into());
        self
    }

    /// Sets [`unlock_phone_pin_code`](field@Self::unlock_phone_pin_code).
    #[must_use]
    pub fn unlock_phone_pin_code(mut self, unlock_phone_pin_code: impl Into<Secret>) -> Self {
        self.unlock_phone_pin_code = Some(unlock_phone_pin_code.into());
        self
    }

    /// Sets [`endpoint`](field@Self::endpoint).
    #[must_use]
    pub fn endpoint(mut self, endpoint: access_device_endpoint_for_flexible_seating::Put) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// A text of the pattern AssociationTime: a time such as 2026-01-31 08:15:30, or an empty string for none.
pub type AssociationTime = Matching<AssociationTimePattern>;

/// The pattern AssociationTime.
pub enum AssociationTimePattern {}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &FLEXIBLE_SEATING_GUEST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.optional(wire::ACTIVE)?,
            enable_association_limit: reader.optional(wire::ENABLE_ASSOCIATION_LIMIT)?,
            association_limit_hours: reader.optional(wire::ASSOCIATION_LIMIT_HOURS)?,
            unlock_phone_pin_code: reader.optional(wire::UNLOCK_PHONE_PIN_CODE)?,
            endpoint: reader.optional(wire::ENDPOINT)?,
            host_user_id: reader.optional(wire::HOST_USER_ID)?,
            host_last_name: reader.optional(wire::HOST_LAST_NAME)?,
            host_first_name: reader.optional(wire::HOST_FIRST_NAME)?,
            host_association_date_time: reader.optional(wire::HOST_ASSOCIATION_DATE_TIME)?,
            host_enforces_association_limit: reader.optional(wire::HOST_ENFORCES_ASSOCIATION_LIMIT)?,
            host_association_limit_hours: reader.optional(wire::HOST_ASSOCIATION_LIMIT_HOURS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::ENABLE_ASSOCIATION_LIMIT, self.enable_association_limit.as_ref());
        writer.optional(wire::ASSOCIATION_LIMIT_HOURS, self.association_limit_hours.as_ref());
        writer.optional(wire::UNLOCK_PHONE_PIN_CODE, self.unlock_phone_pin_code.as_ref());
        writer.optional(wire::ENDPOINT, self.endpoint.as_ref());
        writer.optional(wire::HOST_USER_ID, self.host_user_id.as_ref());
        writer.optional(wire::HOST_LAST_NAME, self.host_last_name.as_ref());
        writer.optional(wire::HOST_FIRST_NAME, self.host_first_name.as_ref());
        writer.optional(wire::HOST_ASSOCIATION_DATE_TIME, self.host_association_date_time.as_ref());
        writer.optional(wire::HOST_ENFORCES_ASSOCIATION_LIMIT, self.host_enforces_association_limit.as_ref());
        writer.optional(wire::HOST_ASSOCIATION_LIMIT_HOURS, self.host_association_limit_hours.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &FLEXIBLE_SEATING_GUEST;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            active: reader.optional(wire::ACTIVE)?,
            enable_association_limit: reader.optional(wire::ENABLE_ASSOCIATION_LIMIT)?,
            association_limit_hours: reader.optional(wire::ASSOCIATION_LIMIT_HOURS)?,
            unlock_phone_pin_code: reader.optional(wire::UNLOCK_PHONE_PIN_CODE)?,
            endpoint: reader.optional(wire::ENDPOINT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::ENABLE_ASSOCIATION_LIMIT, self.enable_association_limit.as_ref());
        writer.optional(wire::ASSOCIATION_LIMIT_HOURS, self.association_limit_hours.as_ref());
        writer.optional(wire::UNLOCK_PHONE_PIN_CODE, self.unlock_phone_pin_code.as_ref());
        writer.optional(wire::ENDPOINT, self.endpoint.as_ref());
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

impl Patterned for AssociationTimePattern {
    const OBJECT: &'static Object = &FLEXIBLE_SEATING_GUEST;
    const NAME: &'static str = "AssociationTime";
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACTIVE: &str = "active";
    pub(super) const ENABLE_ASSOCIATION_LIMIT: &str = "enableAssociationLimit";
    pub(super) const ASSOCIATION_LIMIT_HOURS: &str = "associationLimitHours";
    pub(super) const UNLOCK_PHONE_PIN_CODE: &str = "unlockPhonePINCode";
    pub(super) const ENDPOINT: &str = "endpoint";
    pub(super) const HOST_USER_ID: &str = "hostUserId";
    pub(super) const HOST_LAST_NAME: &str = "hostLastName";
    pub(super) const HOST_FIRST_NAME: &str = "hostFirstName";
    pub(super) const HOST_ASSOCIATION_DATE_TIME: &str = "hostAssociationDateTime";
    pub(super) const HOST_ENFORCES_ASSOCIATION_LIMIT: &str = "hostEnforcesAssociationLimit";
    pub(super) const HOST_ASSOCIATION_LIMIT_HOURS: &str = "hostAssociationLimitHours";
}
