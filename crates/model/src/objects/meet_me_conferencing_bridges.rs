use super::{MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static BRIDGES: Items = items(object(&MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST));

/// The conference bridges of a user.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_BRIDGES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-bridges",
    page: page::MEET_ME_CONFERENCING,
    title: "Meet-Me Conferencing bridges",
    description: "The conference bridges of a user.",
    base: &[],
    rows: &seen(                                    [GET], [
        field("conference_bridges", list(&BRIDGES), [C], "The bridges on which the user may create conferences."),
    ]),
    rules: &[],
}.checked().open();
