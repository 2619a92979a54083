use super::page;
use linecard_contract::table::*;
use linecard_contract::{Items, Object, Pattern, Text};

static TWO_DIGITS: Pattern = Pattern {
    name: "TwoDigits",
    description: "two digits",
    matches: |text| matches!(text, [b'0'..=b'9', b'0'..=b'9']),
    regex: "[0-9]{2}",
    valid: &["00", "42", "99"],
    invalid: &["", "7", "007", "4a", "#4", "4 ", "٤٢"],
};
static CODE: Text = matching(&TWO_DIGITS);
static LISTED: Items = items(object(&SPEED_DIAL_100_CODE));

/// The numbers that a user calls by dialling two digits.
#[rustfmt::skip]
pub static SPEED_DIAL_100: Object = Table {
    namespace: crate::NAMESPACE,
    name: "speed-dial-100",
    page: page::SPEED_DIAL,
    title: "Speed Dial 100",
    description: "The numbers that a user calls by dialling two digits.",
    base: &[],
    rows: &seen(                           [GET, PUT], [
        field("prefix",     STRING,        [C, O], "What the user dials before the code."),
        field("speedCodes", list(&LISTED), [C, O], "The codes, each with its number. A list in a request replaces the stored one."),
    ]),
    rules: &[],
}.checked().open();

/// Two digits that a user dials in place of a number.
#[rustfmt::skip]
pub static SPEED_DIAL_100_CODE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "speed-dial-100-code",
    page: page::SPEED_DIAL,
    title: "Speed Dial 100 code",
    description: "Two digits that a user dials in place of a number.",
    base: &[],
    rows: &seen(                           [GET, PUT], [
        field("speedCode",   text(&CODE),  [A, R], "The two digits."),
        field("phoneNumber", DESTINATION,  [C, O], "The number, or an empty string if the code is not used.").in_method(GET, RETURNED_NUMBER),
        field("description", STRING,       [C, O], "What the user calls the number."),
    ]),
    rules: &[],
}.checked().open();
