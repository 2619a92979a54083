//! The objects of the page.

// ANCHOR: uses
use linecard_contract::table::*;
use linecard_contract::{Decimal, Items, Object, Pattern, Text, Words};
// ANCHOR_END: uses

/// The namespace: objects of other APIs may have the same names.
pub const NAMESPACE: &str = "rounds";
const PAGE: &str = "Delivery rounds";

// ANCHOR: words
static KINDS: Words = words(&["Delivery", "Collection"]);
static DAYS: Words = words(&["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);
// ANCHOR_END: words

// ANCHOR: decimal
static WEIGHT: Decimal = decimals("0.1", "31.5");
// ANCHOR_END: decimal

// ANCHOR: pattern
/// A postcode, as the page describes it.
pub static POSTCODE: Pattern = Pattern {
    name: "Postcode",
    description: "a postcode: four digits, a space, two capital letters",
    matches: |text| {
        let [digits @ .., b' ', first, second] = text else { return false };
        digits.len() == 4
            && digits.iter().all(u8::is_ascii_digit)
            && first.is_ascii_uppercase()
            && second.is_ascii_uppercase()
    },
    regex: "[0-9]{4} [A-Z]{2}",
    valid: &["0000 AA", "9999 ZZ", "1234 AB"],
    invalid: &["", "1234", "1234AB", "1234 ab", "123 AB", "12345 AB", "1234 ABC", "1234  AB"],
};
static POSTCODE_TEXT: Text = matching(&POSTCODE);
// ANCHOR_END: pattern

// ANCHOR: schedule
/// The day and hour of a stop. The API of `linecard-model` has an object with the same name.
#[rustfmt::skip]
pub static SCHEDULE: Object = Table {
    namespace: NAMESPACE,
    name: "schedule",
    page: PAGE,
    title: "Schedule",
    description: "The day and hour of a stop.",
    base: &[],
    rows: &table(                    [GET, PUT, POST], [
        field("day",  word(&DAYS),    [A,   R,   R], "The day of the week."),
        field("hour", integer(6, 20), [O,   O,   O], "The hour, by the clock of the courier."),
    ]),
    rules: &[],
}.checked();
// ANCHOR_END: schedule

// ANCHOR: stop
/// A stop of a round.
#[rustfmt::skip]
pub static STOP: Object = Table {
    namespace: NAMESPACE,
    name: "stop",
    page: PAGE,
    title: "Stop",
    description: "A stop of a round.",
    base: &[],
    rows: &table(                                      [GET, PUT, POST, DELETE], [
        field("code",     NOT_EMPTY,                     [A,   R,   R,    R], "The code of the stop."),
        field("newCode",  NOT_EMPTY,                     [F,   O,   F,    F], "The code that the stop has from now on.").renames("code"),
        field("kind",     word(&KINDS),                  [A,   O,   R,    F], "What is done there."),
        field("parcels",  integer(1, 40),                [A,   O,   O,    F], "How many parcels are delivered.").read_as(GET, O),
        field("weight",   decimal(&WEIGHT),              [O,   O,   O,    F], "The weight of the parcels in kilograms.").null_in(PUT),
        field("postcode", text(&POSTCODE_TEXT),          [O,   O,   O,    F], "The postcode of the stop."),
        field("wait",     integers(&[(0, 0), (5, 30)]),  [O,   O,   O,    F], "How many minutes the courier waits; 0 is not at all."),
        field("phone",    PHONE_NUMBER,                  [O,   O,   O,    F], "Whom the courier calls."),
        field("schedule", object(&SCHEDULE),             [O,   O,   O,    F], "When the stop is made.").null_in(PUT),
        field("doorCode", STRING,                        [F,   O,   O,    F], "What opens the door.").secret(),
    ]),
    rules: &[
        relevant(&["parcels", "weight"], &[is("kind", "Delivery")]),
        required(&["schedule"], &[is("kind", "Collection")]).only_in(&[POST]),
    ],
}.checked().named_by_path();
// ANCHOR_END: stop

// ANCHOR: round
static STOPS: Items = items(object(&STOP));
static CHANGED_STOPS: Items = matched(object(&STOP), "code", &STOP);

/// The round of a courier.
#[rustfmt::skip]
pub static ROUND: Object = Table {
    namespace: NAMESPACE,
    name: "round",
    page: PAGE,
    title: "Round",
    description: "The round of a courier.",
    base: &[],
    rows: &table(                    [GET, PUT], [
        field("active", BOOLEAN,      [A,   O], "Whether the courier is on the road."),
        field("onFoot", BOOLEAN,      [A,   O], "Whether the courier walks."),
        field("byBike", BOOLEAN,      [A,   O], "Whether the courier rides a bicycle."),
        field("byVan",  BOOLEAN,      [A,   O], "Whether the courier drives a van."),
        field("stops",  list(&STOPS), [A,   O], "The stops, in their order.").in_method(PUT, list(&CHANGED_STOPS)),
    ]),
    rules: &[count_true("vehicles", &["onFoot", "byBike", "byVan"], 1, 2)],
}.checked();
// ANCHOR_END: round

// ANCHOR: selection
/// The selection of stops: the request body of a GET, with the presences of a POST.
#[rustfmt::skip]
pub static SELECTION: Object = Table {
    namespace: NAMESPACE,
    name: "selection",
    page: PAGE,
    title: "Selection",
    description: "The stops that the figures count.",
    base: &[],
    rows: &table(                           [POST], [
        field("day",      word(&DAYS),          [O], "The day of the stops."),
        field("kind",     word(&KINDS),         [O], "What is done at the stops."),
        field("postcode", text(&POSTCODE_TEXT), [O], "The postcode of the stops."),
    ]),
    rules: &[count("criteria", &["day", "kind", "postcode"], 1, 2)],
}.checked();
// ANCHOR_END: selection

/// The figures of a round.
#[rustfmt::skip]
pub static FIGURES: Object = Table {
    namespace: NAMESPACE,
    name: "figures",
    page: PAGE,
    title: "Figures",
    description: "What the stops of a round come to.",
    base: &[],
    rows: &table(                [GET], [
        field("stops",  INTEGER, [A], "How many stops there are."),
        field("weight", DECIMAL, [A], "The weight of their parcels in kilograms."),
    ]),
    rules: &[],
}.checked();

/// The request body of the login.
#[rustfmt::skip]
pub static SIGN_IN: Object = Table {
    namespace: NAMESPACE,
    name: "sign-in",
    page: "Sessions",
    title: "Sign-in",
    description: "The name and secret of a user.",
    base: &[],
    rows: &table(            [POST], [
        field("user",   STRING, [R], "The name of the user."),
        field("secret", STRING, [R], "The secret of the user.").secret(),
    ]),
    rules: &[],
}.checked();

/// The response of the login.
#[rustfmt::skip]
pub static WHO: Object = Table {
    namespace: NAMESPACE,
    name: "who",
    page: "Sessions",
    title: "Who",
    description: "The user of a session.",
    base: &[],
    rows: &table(               [GET], [
        field("operator", STRING, [C], "The operator, where there is one."),
        field("courier",  STRING, [C], "The courier, where there is one."),
        field("rank",     INTEGER, [A], "What the user may do: 1 is a courier, 5 the operator."),
    ]),
    rules: &[],
}.checked();

/// The body of a refusal.
#[rustfmt::skip]
pub static PROBLEM: Object = Table {
    namespace: NAMESPACE,
    name: "problem",
    page: "Sessions",
    title: "Problem",
    description: "Why a request is refused.",
    base: &[],
    rows: &table(            [GET], [
        field("reason", STRING, [A], "The reason."),
    ]),
    rules: &[],
}.checked();
