use super::{MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static CONFERENCES: Items = items(object(&MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST));

/// The conferences of a user.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conferences",
    page: page::MEET_ME_CONFERENCING,
    title: "Meet-Me Conferencing conferences",
    description: "The conferences of a user.",
    base: &[],
    rows: &seen(                                 [GET], [
        field("conferences", list(&CONFERENCES), [C], "The conferences of the user, on all bridges."),
    ]),
    rules: &[],
}.checked().open();
