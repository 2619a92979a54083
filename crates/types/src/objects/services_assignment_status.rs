// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Services Assignment Status attributes: The services of a user and of the group, and whether they are assigned.

use super::service_assignment_status;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SERVICES_ASSIGNMENT_STATUS;

/// The body of a GET response. The services of a user and of the group, and whether they are assigned.
///
/// [`Services Assignment Status attributes`](linecard_model::objects::SERVICES_ASSIGNMENT_STATUS), page Common Objects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The services of the user.
    ///
    /// - In JSON: `userServices`
    /// - Optional in a GET response.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    pub user_services: Option<Vec<service_assignment_status::Get>>,
    /// The services of the group.
    ///
    /// - In JSON: `groupService`
    /// - Optional in a GET response.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    pub group_service: Option<Vec<service_assignment_status::Get>>,
    /// The services.
    ///
    /// - In JSON: `services`
    /// - Conditional in a GET response; in no documented table.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    /// - Interpretation `services-assignment-status.services`: Lists of Service Assignment Status, C in a GET. Either pair may be there.
    pub services: Option<Vec<service_assignment_status::Get>>,
    /// The service packs.
    ///
    /// - In JSON: `servicePacks`
    /// - Conditional in a GET response; in no documented table.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    /// - Interpretation `services-assignment-status.services`: Lists of Service Assignment Status, C in a GET. Either pair may be there.
    pub service_packs: Option<Vec<service_assignment_status::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`user_services`](field@Self::user_services).
    #[must_use]
    pub fn user_services(mut self, user_services: impl IntoIterator<Item = service_assignment_status::Get>) -> Self {
        self.user_services = Some(user_services.into_iter().collect());
        self
    }

    /// Sets [`group_service`](field@Self::group_service).
    #[must_use]
    pub fn group_service(mut self, group_service: impl IntoIterator<Item = service_assignment_status::Get>) -> Self {
        self.group_service = Some(group_service.into_iter().collect());
        self
    }

    /// Sets [`services`](field@Self::services).
    #[must_use]
    pub fn services(mut self, services: impl IntoIterator<Item = service_assignment_status::Get>) -> Self {
        self.services = Some(services.into_iter().collect());
        self
    }

    /// Sets [`service_packs`](field@Self::service_packs).
    #[must_use]
    pub fn service_packs(mut self, service_packs: impl IntoIterator<Item = service_assignment_status::Get>) -> Self {
        self.service_packs = Some(service_packs.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SERVICES_ASSIGNMENT_STATUS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_services: reader.optional(wire::USER_SERVICES)?,
            group_service: reader.optional(wire::GROUP_SERVICE)?,
            services: reader.optional(wire::SERVICES)?,
            service_packs: reader.optional(wire::SERVICE_PACKS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::USER_SERVICES, self.user_services.as_ref());
        writer.optional(wire::GROUP_SERVICE, self.group_service.as_ref());
        writer.optional(wire::SERVICES, self.services.as_ref());
        writer.optional(wire::SERVICE_PACKS, self.service_packs.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER_SERVICES: &str = "userServices";
    pub(super) const GROUP_SERVICE: &str = "groupService";
    pub(super) const SERVICES: &str = "services";
    pub(super) const SERVICE_PACKS: &str = "servicePacks";
}
