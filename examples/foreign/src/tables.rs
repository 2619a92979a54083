//! The objects of the page.

use linecard_contract::table::*;
use linecard_contract::{Items, Object, Words};

/// The namespace: objects of other APIs may have the same names.
pub const NAMESPACE: &str = "rounds";
const PAGE: &str = "Delivery rounds";

static KINDS: Words = words(&["Delivery", "Collection"]);
static DAYS: Words = words(&["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);

/// When a stop is made. The API of `linecard-model` has an object of the same name.
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

/// A stop of a round.
#[rustfmt::skip]
pub static STOP: Object = Table {
    namespace: NAMESPACE,
    name: "stop",
    page: PAGE,
    title: "Stop",
    description: "A stop of a round.",
    base: &[],
    rows: &table(                          [GET, PUT, POST, DELETE], [
        field("code",     NOT_EMPTY,         [A,   R,   R,    R], "The code of the stop."),
        field("newCode",  NOT_EMPTY,         [F,   O,   F,    F], "The code that the stop has from now on.").renames("code"),
        field("kind",     word(&KINDS),      [A,   O,   R,    F], "What is done there."),
        field("parcels",  integer(1, 40),    [A,   O,   O,    F], "How many parcels are delivered.").read_as(GET, O),
        field("phone",    PHONE_NUMBER,      [O,   O,   O,    F], "Whom the courier calls."),
        field("schedule", object(&SCHEDULE), [O,   O,   O,    F], "When the stop is made.").null_in(PUT).replaced(),
        field("doorCode", STRING,            [F,   O,   O,    F], "What opens the door.").secret(),
    ]),
    rules: &[relevant(&["parcels"], &[is("kind", "Delivery")])],
}.checked().named_by_path();

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
        field("stops",  list(&STOPS), [A,   O], "The stops, in their order.").in_method(PUT, list(&CHANGED_STOPS)),
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
