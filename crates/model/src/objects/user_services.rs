use super::{SERVICE_ASSIGNMENT_STATUS, SERVICES_ASSIGNMENT_STATUS, SERVICES_SUMMARY, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static SERVICES: Items = items(object(&SERVICE_ASSIGNMENT_STATUS));

/// The services of a user: which are assigned, and which are active.
#[rustfmt::skip]
pub static USER_SERVICES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-services",
    page: page::SERVICES,
    title: "Services of a user",
    description: "The services of a user: which are assigned, and which are active.",
    base: &[],
    rows: &seen(                                                        [GET,       POST,      DELETE], [
        field("summary",           object(&SERVICES_SUMMARY),           [C,         UNDEFINED, UNDEFINED], "The assigned services, and whether they are active."),
        field("assignementStatus", object(&SERVICES_ASSIGNMENT_STATUS), [C,         UNDEFINED, UNDEFINED], "Whether each service is assigned."),
        field("services",          list(&SERVICES),                     [UNDEFINED, O,         O],         "The services that are assigned or removed."),
        field("servicePacks",      list(&SERVICES),                     [UNDEFINED, O,         O],         "The service packs that are assigned or removed."),
    ]),
    rules: &[],
}.checked().open();

/// What a request for the services of a user asks for.
#[rustfmt::skip]
pub static USER_SERVICES_SELECTION: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-services-selection",
    page: page::SERVICES,
    title: "Selection of the services of a user",
    description: "What a request for the services of a user asks for.",
    base: &[],
    rows: &seen(                            [POST], [
        field("assignementStatus", BOOLEAN, [O], "Whether the response has the assignment of each service."),
        field("summary",           BOOLEAN, [O], "Whether the response has the summary."),
    ]),
    rules: &[],
}.checked().open();

/// The services of a group.
#[rustfmt::skip]
pub static GROUP_SERVICES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-services",
    page: page::SERVICES,
    title: "Services of a group",
    description: "The services of a group, which its users may have.",
    base: &[],
    rows: &seen(                               [GET, POST, DELETE], [
        field("services",     list(&SERVICES), [C, O, O], "The services: in a response, whether each is assigned; in a request, those that are assigned or removed."),
        field("servicePacks", list(&SERVICES), [C, O, O], "The service packs, in the same way."),
    ]),
    rules: &[],
}.checked().open();
