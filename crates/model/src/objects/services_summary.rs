use super::{SERVICE_SUMMARY, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static SERVICES: Items = items(object(&SERVICE_SUMMARY));

/// The services of a user and of the group, and whether they are active.
#[rustfmt::skip]
pub static SERVICES_SUMMARY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "services-summary",
    page: page::COMMON_OBJECTS,
    title: "Services Summary attributes",
    description: "The services of a user and of the group, and whether they are active.",
    base: &[],
    rows: &table(                              [GET], [
        field("userServices", list(&SERVICES), [A], "The services of the user.").read_as(GET, C),
        field("groupService", list(&SERVICES), [A], "The services of the group.").read_as(GET, C),
    ]),
    rules: &[],
}.checked();
