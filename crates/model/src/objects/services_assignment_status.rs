use super::{SERVICE_ASSIGNMENT_STATUS, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static SERVICES: Items = items(object(&SERVICE_ASSIGNMENT_STATUS));

/// The services of a user and of the group, and whether they are assigned.
#[rustfmt::skip]
pub static SERVICES_ASSIGNMENT_STATUS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "services-assignment-status",
    page: page::COMMON_OBJECTS,
    title: "Services Assignment Status attributes",
    description: "The services of a user and of the group, and whether they are assigned.",
    base: &[],
    rows: &table(                              [GET], [
        field("userServices", list(&SERVICES), [O], "The services of the user."),
        field("groupService", list(&SERVICES), [O], "The services of the group."),
        field("services",     list(&SERVICES), [C], "The services.").undocumented(),
        field("servicePacks", list(&SERVICES), [C], "The service packs.").undocumented(),
    ]),
    rules: &[],
}.checked();
