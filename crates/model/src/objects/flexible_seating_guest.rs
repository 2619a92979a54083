use super::{ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING, page};
use linecard_contract::table::*;
use linecard_contract::{Kind, Object, Pattern, Text};

static TIMES: Pattern = Pattern {
    name: "AssociationTime",
    description: "a time such as 2026-01-31 08:15:30, or an empty string for none",
    matches: is_time,
    regex: "(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?",
    valid: &["", "2026-01-31 08:15:30", "1999-12-01 23:59:59", "2030-10-20 00:00:00", "2030-02-09 19:30:05"],
    #[rustfmt::skip]
    invalid: &[
        " ", "2026-01-31", "08:15:30", "2026-01-31T08:15:30", "2026-01-31 08:15", "2026-01-31 08:15:30.5",
        "2026-00-31 08:15:30", "2026-13-31 08:15:30", "2026-01-00 08:15:30", "2026-01-32 08:15:30",
        "2026-01-31 24:15:30", "2026-01-31 08:60:30", "2026-01-31 08:15:60", "31.01.2026 08:15:30",
    ],
};
static TIME: Text = matching(&TIMES);
const ENDPOINT: Kind = object(&ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING);

/// Returns whether a text is a time to the second, or empty.
fn is_time(text: &[u8]) -> bool {
    let [y0, y1, y2, y3, b'-', month @ .., b'-', d0, d1, b' ', h0, h1, b':', m0, m1, b':', s0, s1] = text else {
        return text.is_empty();
    };
    [y0, y1, y2, y3].iter().all(|digit| digit.is_ascii_digit())
        && matches!(month, [b'0', b'1'..=b'9'] | [b'1', b'0'..=b'2'])
        && matches!((d0, d1), (b'0', b'1'..=b'9') | (b'1' | b'2', b'0'..=b'9') | (b'3', b'0' | b'1'))
        && matches!((h0, h1), (b'0' | b'1', b'0'..=b'9') | (b'2', b'0'..=b'3'))
        && [(m0, m1), (s0, s1)].iter().all(|pair| matches!(pair, (b'0'..=b'5', b'0'..=b'9')))
}

/// A user who works at the phone of a host, as a guest.
#[rustfmt::skip]
pub static FLEXIBLE_SEATING_GUEST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "flexible-seating-guest",
    page: page::FLEXIBLE_SEATING,
    title: "Flexible Seating guest",
    description: "A user who works at the phone of a host, as a guest.",
    base: &[],
    rows: &seen(                                       [GET, PUT], [
        field("active",                       BOOLEAN,    [C, O],         "Whether the service is active."),
        field("enableAssociationLimit",       BOOLEAN,    [C, O],         "Whether an association with a host has a time limit."),
        field("associationLimitHours",        INTEGER,    [C, O],         "The time limit of an association with a host, in hours."),
        field("unlockPhonePINCode",           STRING,     [C, O],         "The PIN that unlocks the phone of a host.").secret(),
        field("endpoint",                     ENDPOINT,   [C, O],         "The device and the line of the guest."),
        // A response that is sent back has what follows, so an update does not forbid it.
        field("hostUserId",                   STRING,     [C, UNDEFINED], "The id of the host."),
        field("hostLastName",                 STRING,     [C, UNDEFINED], "The last name of the host."),
        field("hostFirstName",                STRING,     [C, UNDEFINED], "The first name of the host."),
        field("hostAssociationDateTime",      text(&TIME), [C, UNDEFINED], "The time at which the association with the host began."),
        field("hostEnforcesAssociationLimit", BOOLEAN,    [C, UNDEFINED], "Whether the host limits the time of an association."),
        field("hostAssociationLimitHours",    INTEGER,    [C, UNDEFINED], "The time limit of the host, in hours."),
    ]),
    rules: &[],
}.checked().open();
