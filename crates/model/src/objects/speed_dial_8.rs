use super::page;
use linecard_contract::table::*;
use linecard_contract::{Items, Object, Words};

static CODES: Words = words(&["2", "3", "4", "5", "6", "7", "8", "9"]);
static LISTED: Items = items(object(&SPEED_DIAL_8_CODE));

/// The numbers that a user calls by dialling one digit.
#[rustfmt::skip]
pub static SPEED_DIAL_8: Object = Table {
    namespace: crate::NAMESPACE,
    name: "speed-dial-8",
    page: page::SPEED_DIAL,
    title: "Speed Dial 8",
    description: "The numbers that a user calls by dialling one digit.",
    base: &[],
    rows: &seen(                           [GET, PUT], [
        field("speedCodes", list(&LISTED), [C, O], "The codes, each with its number. A list in a request replaces the stored one."),
    ]),
    rules: &[],
}.checked().open();

/// A digit that a user dials in place of a number.
#[rustfmt::skip]
pub static SPEED_DIAL_8_CODE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "speed-dial-8-code",
    page: page::SPEED_DIAL,
    title: "Speed Dial 8 code",
    description: "A digit that a user dials in place of a number.",
    base: &[],
    rows: &seen(                            [GET, PUT], [
        field("speedCode",   word(&CODES),  [A, R], "The digit."),
        field("phoneNumber", DESTINATION,   [C, O], "The number, or an empty string if the code is not used.").in_method(GET, RETURNED_NUMBER),
        field("description", STRING,        [C, O], "What the user calls the number."),
    ]),
    rules: &[],
}.checked().open();
