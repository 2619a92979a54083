use super::{CRITERIA, CRITERIA_IN_LIST, CRITERIA_LIST_ITEM, page};
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static LISTED: Items = items(object(&CRITERIA_IN_LIST));
static CHANGED: Items = matched(object(&CRITERIA_LIST_ITEM), "name", &CRITERIA);
static NUMBERS: Items = items(object(&SIMULTANEOUS_RING_NUMBER));

/// The numbers that ring together with the phone of a user.
#[rustfmt::skip]
pub static SIMULTANEOUS_RING_PERSONAL: Object = Table {
    namespace: crate::NAMESPACE,
    name: "simultaneous-ring-personal",
    page: page::SIMULTANEOUS_RING_PERSONAL,
    title: "Simultaneous Ring Personal",
    description: "The numbers that ring together with the phone of a user.",
    base: &[],
    rows: &seen([GET, PUT], [
        field("active",                 BOOLEAN,        [A, O], "Whether the service is active."),
        field("doNotRingIfOnCall",      BOOLEAN,        [A, O], "Whether the other numbers do not ring while the user is on a call."),
        field("simultaneousRingNumber", list(&NUMBERS), [A, O], "The numbers that ring too. A list in a request replaces the stored one."),
        field("criteria", list(&LISTED), [C, O], "The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others.")
            .in_method(PUT, list(&CHANGED)),
    ]),
    rules: &[],
}.checked().open();

/// A number that rings together with the phone of a user.
#[rustfmt::skip]
pub static SIMULTANEOUS_RING_NUMBER: Object = Table {
    namespace: crate::NAMESPACE,
    name: "simultaneous-ring-number",
    page: page::SIMULTANEOUS_RING_PERSONAL,
    title: "Simultaneous ring number",
    description: "A number that rings together with the phone of a user.",
    base: &[],
    rows: &seen(                                         [GET, PUT], [
        field("phoneNumber",                PHONE_NUMBER, [A, O], "The number.").in_method(GET, RETURNED_NUMBER),
        field("answerConfirmationRequired", BOOLEAN,      [A, O], "Whether the person who answers must press a digit first."),
    ]),
    rules: &[],
}.checked().open();
