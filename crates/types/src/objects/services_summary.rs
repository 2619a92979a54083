// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Services Summary attributes: The services of a user and of the group, and whether they are active.

use super::service_summary;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SERVICES_SUMMARY;

/// The body of a GET response. The services of a user and of the group, and whether they are active.
///
/// [`Services Summary attributes`](linecard_model::objects::SERVICES_SUMMARY), page Common Objects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The services of the user.
    ///
    /// - In JSON: `userServices`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds an Array, each item an Object (see [`Service Summary attributes`](linecard_model::objects::SERVICE_SUMMARY)).
    /// - Interpretation `services-summary.lists`: C in a GET.
    pub user_services: Option<Vec<service_summary::Get>>,
    /// The services of the group.
    ///
    /// - In JSON: `groupService`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds an Array, each item an Object (see [`Service Summary attributes`](linecard_model::objects::SERVICE_SUMMARY)).
    /// - Interpretation `services-summary.lists`: C in a GET.
    pub group_service: Option<Vec<service_summary::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`user_services`](field@Self::user_services).
    #[must_use]
    pub fn user_services(mut self, user_services: impl IntoIterator<Item = service_summary::Get>) -> Self {
        self.user_services = Some(user_services.into_iter().collect());
        self
    }

    /// Sets [`group_service`](field@Self::group_service).
    #[must_use]
    pub fn group_service(mut self, group_service: impl IntoIterator<Item = service_summary::Get>) -> Self {
        self.group_service = Some(group_service.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SERVICES_SUMMARY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            user_services: reader.optional(wire::USER_SERVICES)?,
            group_service: reader.optional(wire::GROUP_SERVICE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::USER_SERVICES, self.user_services.as_ref());
        writer.optional(wire::GROUP_SERVICE, self.group_service.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER_SERVICES: &str = "userServices";
    pub(super) const GROUP_SERVICE: &str = "groupService";
}
