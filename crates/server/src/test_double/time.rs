//! Moves the clock of a double.

use super::members::{Members, Problems};
use crate::clock::{Clock, END};
use crate::refusal::reasons::bad_input;
use crate::refusal::{ListedFinding, Refusal};
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

/// The most seconds that one request may advance the clock by: a hundred years.
const MOST_SECONDS: u64 = 100 * 366 * 86_400;

/// The time of a clock, for a response.
pub(super) fn shown(clock: &Clock) -> Value {
    let now = DateTime::<Utc>::from(clock.now()).to_rfc3339_opts(SecondsFormat::Millis, true);
    json!({"now": now, "ahead": clock.ahead() / 1000})
}

/// Reads a time in milliseconds since 1970.
pub(super) fn time_of(members: &mut Members<'_, '_>, name: &str) -> Option<u64> {
    let time = DateTime::parse_from_rfc3339(members.text(name)?).ok();
    let time = time.and_then(|time| u64::try_from(time.timestamp_millis()).ok()).filter(|time| *time <= END);
    if time.is_none() {
        members.wrong(name, format!("{name} must be a time of RFC 3339, such as 2031-05-01T12:00:00Z"));
    }
    time
}

/// Moves a clock forward as a request asks.
pub(super) fn set(clock: &Clock, body: &Value) -> Result<(), Refusal> {
    moved(clock, body).map_err(|findings| bad_input("the time", findings))
}

fn moved(clock: &Clock, body: &Value) -> Result<(), Vec<ListedFinding>> {
    let mut problems = Problems::default();
    if let Some(mut members) = Members::of(body, "", &["now", "advance"], &mut problems) {
        let (now, by) = (time_of(&mut members, "now"), members.number("advance", 0..=MOST_SECONDS, " of seconds"));
        match (members.has("now"), members.has("advance")) {
            (true, true) => members.wrong_whole("now and advance exclude each other; send one of them"),
            (false, false) => {
                members.wrong_whole("there is no time; send now, a time, or advance, a number of seconds");
            }
            _ => {}
        }
        if members.is_right() {
            let early = "the clock moves forward only; choose a later time, or reset the double";
            if now.is_some_and(|now| !clock.move_to(now)) {
                members.wrong("now", early);
            }
            if by.is_some_and(|by| !clock.advance(by * 1000)) {
                members.wrong("advance", "the clock would pass the year 9999; choose a smaller number");
            }
        }
    }
    problems.or(())
}
