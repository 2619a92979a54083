use super::{GROUP_MEET_ME_CONFERENCING_PORTS, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// The conference ports of a tenant.
#[rustfmt::skip]
pub static TENANT_MEET_ME_CONFERENCING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "tenant-meet-me-conferencing",
    page: page::MEET_ME_CONFERENCING,
    title: "Meet-Me Conferencing of a tenant",
    description: "The conference ports of a tenant.",
    base: &[],
    rows: &seen(                                                           [GET, PUT], [
        field("allocatedPorts", object(&GROUP_MEET_ME_CONFERENCING_PORTS), [C, O], "The ports that the tenant has."),
    ]),
    rules: &[],
}.checked().open();
