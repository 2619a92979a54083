//! The contract of a telephony provisioning API: its objects, its services, and the ledger of interpretations.
//!
//! [`API`] holds all of it. Pass it to functions that work on a whole API. The model is only data; the functions are in
//! [`linecard_contract`].
//!
//! ```
//! use linecard_contract::Method;
//! use linecard_model::API;
//!
//! let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
//! let found = API.find(Method::Put, path).unwrap();
//! assert_eq!(found.operation.request.unwrap().object, API.object("call-processing-policies").unwrap());
//! ```

mod ledger;
pub mod objects;
pub mod release;
pub mod services;

pub use ledger::LEDGER;

use linecard_contract::{Api, License};

/// The beginning of all paths.
pub(crate) const BASE_PATH: &str = "/api/v1/";

/// The namespace of the objects.
pub const NAMESPACE: &str = "telephony";

/// The telephony provisioning API.
pub static API: Api = Api {
    name: "Linecard",
    title: "Telephony provisioning",
    version: env!("CARGO_PKG_VERSION"),
    description: "The services of the users of a telephone exchange, as Linecard interprets their documentation. Every path \
    ends in a slash; segments are percent-encoded. With auditing on, every response also has the attribute `_internal_record_id`.",
    url: env!("CARGO_PKG_REPOSITORY"),
    license: Some(License::new(env!("CARGO_PKG_LICENSE"), concat!(env!("CARGO_PKG_REPOSITORY"), "/licence"))),
    namespace: NAMESPACE,
    services: services::SERVICES,
    routes: &services::ROUTES,
    objects: objects::OBJECTS,
    ledger: LEDGER,
    base_path: BASE_PATH,
    id_base: "https://example.org/linecard/schemas/",
    session: Some(services::SESSIONS),
    levels: services::LEVELS,
    statuses: services::STATUSES_IN_USE,
    error: Some(services::ERROR_BODY),
    segments: services::SEGMENTS,
    responds_as_get: services::RESPONDS_AS_GET,
    rule_page: "objects/{object}.html#{rule}",
    json_rule_page: "reference/json.html#{rule}",
    pages: concat!(env!("CARGO_PKG_REPOSITORY"), "/book/"),
}
.checked();

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
