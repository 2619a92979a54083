// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Services of a group: The services of a group, which its users may have.

use super::service_assignment_status;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_SERVICES;

/// The body of a GET response. The services of a group, which its users may have.
///
/// [`Services of a group`](linecard_model::objects::GROUP_SERVICES), page Services.
///
/// See also [`Post`] and [`Delete`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The services: in a response, whether each is assigned; in a request, those that are assigned or removed.
    ///
    /// - In JSON: `services`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    pub services: Option<Vec<service_assignment_status::Get>>,
    /// The service packs, in the same way.
    ///
    /// - In JSON: `servicePacks`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    pub service_packs: Option<Vec<service_assignment_status::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
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

/// The body of a POST or DELETE. The services of a group, which its users may have.
///
/// [`Services of a group`](linecard_model::objects::GROUP_SERVICES), page Services.
///
/// See also [`Get`] and [`Delete`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The services: in a response, whether each is assigned; in a request, those that are assigned or removed.
    ///
    /// - In JSON: `services`
    /// - Optional in a POST and a DELETE; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    pub services: Option<Vec<service_assignment_status::Post>>,
    /// The service packs, in the same way.
    ///
    /// - In JSON: `servicePacks`
    /// - Optional in a POST and a DELETE; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Service Assignment Status attributes`](linecard_model::objects::SERVICE_ASSIGNMENT_STATUS)).
    pub service_packs: Option<Vec<service_assignment_status::Post>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

/// The body of a DELETE. It is the same as [`Post`].
pub type Delete = Post;

impl Post {
    /// Sets [`services`](field@Self::services).
    #[must_use]
    pub fn services(mut self, services: impl IntoIterator<Item = service_assignment_status::Post>) -> Self {
        self.services = Some(services.into_iter().collect());
        self
    }

    /// Sets [`service_packs`](field@Self::service_packs).
    #[must_use]
    pub fn service_packs(mut self, service_packs: impl IntoIterator<Item = service_assignment_status::Post>) -> Self {
        self.service_packs = Some(service_packs.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_SERVICES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            services: reader.optional(wire::SERVICES)?,
            service_packs: reader.optional(wire::SERVICE_PACKS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SERVICES, self.services.as_ref());
        writer.optional(wire::SERVICE_PACKS, self.service_packs.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Post {
    const OBJECT: &'static Object = &GROUP_SERVICES;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post, Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            services: reader.optional(wire::SERVICES)?,
            service_packs: reader.optional(wire::SERVICE_PACKS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SERVICES, self.services.as_ref());
        writer.optional(wire::SERVICE_PACKS, self.service_packs.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const SERVICES: &str = "services";
    pub(super) const SERVICE_PACKS: &str = "servicePacks";
}
