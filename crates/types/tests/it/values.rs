//! The types of single values.

use chrono::{FixedOffset, NaiveDate, TimeZone};
use linecard_contract::{Format, NumberKind};
use linecard_types::{
    AnyCase, BadValue, Body, Date, DateTime, Decimal, ListTime, NonEmpty, PhoneNumber, PhoneNumberOrNone, Ranged, Word,
    call_processing_policies, call_to_number, criteria, meet_me_conferencing_conference_instance_in_list::Status,
    schedule,
};
use proptest::prelude::*;

fn offset(minutes: i32) -> FixedOffset {
    FixedOffset::east_opt(minutes * 60).unwrap()
}

proptest! {
    #[test]
    fn times_agree_with_validation(text in prop_oneof![
        "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{1,12})?([Zz]|[+-][0-2][0-9]:[0-6][0-9])",
        "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]:[0-9]{3}[+-][0-2][0-9][0-6][0-9]",
        "[0-9]{4}-[01][0-9]-[0-3][0-9]",
        "[0-9TZ:.+-]{0,30}",
    ]) {
        let is = |format: Format| format.admits(text.as_bytes());
        prop_assert_eq!(Date::try_from(text.as_str()).is_ok(), is(Format::Date));
        prop_assert_eq!(DateTime::try_from(text.as_str()).is_ok(), is(Format::DateTime), "{}", text);
        prop_assert_eq!(ListTime::try_from(text.as_str()).is_ok(), is(Format::ListTime), "{}", text);
        if let Ok(date) = Date::try_from(text.as_str()) {
            prop_assert_eq!(date.to_string(), text.as_str());
        }
        if let Ok(time) = DateTime::try_from(text.as_str()) {
            prop_assert_eq!(time.as_str(), text.as_str());
        }
    }

    #[test]
    fn a_time_of_chrono_is_written_in_the_documented_pattern(
        seconds in -62_135_596_800_i64..253_402_300_799,
        milliseconds in 0..1_000_u32,
        minutes in -1_439..1_440,
    ) {
        let at = offset(minutes).timestamp_opt(seconds, milliseconds * 1_000_000).unwrap();
        if let Ok(time) = DateTime::try_from(at) {
            prop_assert!(Format::DateTime.admits(time.as_str().as_bytes()));
            prop_assert_eq!(time.get(), at);
        }
        if let Ok(time) = ListTime::try_from(at) {
            prop_assert!(Format::ListTime.admits(time.as_str().as_bytes()));
            prop_assert_eq!(time.get(), at);
        }
    }

    #[test]
    fn numbers_agree_with_validation(text in "[+]?[0-9-]{0,12}") {
        prop_assert_eq!(PhoneNumber::try_from(text.as_str()).is_ok(), Format::PhoneNumber(NumberKind::Own).admits(text.as_bytes()));
        let or_none = PhoneNumberOrNone::try_from(text.as_str());
        prop_assert_eq!(or_none.is_ok(), Format::PhoneNumber(NumberKind::OwnOrNone).admits(text.as_bytes()));
    }
}

#[test]
fn the_documented_patterns() {
    let at = offset(120).with_ymd_and_hms(2024, 8, 1, 11, 0, 0).unwrap();
    assert_eq!(DateTime::try_from(at).unwrap().as_str(), "2024-08-01T11:00:00.000+02:00");
    let at = offset(-240).with_ymd_and_hms(2010, 10, 1, 9, 30, 0).unwrap();
    assert_eq!(ListTime::try_from(at).unwrap().as_str(), "2010-10-01T09:30:00:000-0400");
    let day = NaiveDate::from_ymd_opt(2025, 9, 9).unwrap();
    assert_eq!(Date::try_from(day).unwrap().to_string(), "2025-09-09");
}

#[test]
fn times_that_json_cannot_express() {
    let odd = FixedOffset::east_opt(30).unwrap().with_ymd_and_hms(2024, 8, 1, 11, 0, 0).unwrap();
    assert_eq!(DateTime::try_from(odd).unwrap_err().to_string(), "must have an offset from UTC in whole minutes");
    let late = NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap();
    assert_eq!(Date::try_from(late).unwrap_err().to_string(), "must be in a year from 0 to 9999");
}

#[track_caller]
fn breaks<T>(made: Result<T, linecard_types::BadAttribute>, rule: &str) {
    assert_eq!(made.map(|_| ()).map_err(|error| error.rule()), Err(rule.to_owned()));
}

#[test]
fn an_invalid_value_is_refused_with_its_rule() {
    let put = call_processing_policies::Put::default;
    breaks(put().try_max_find_me_follow_me_depth(101), "call-processing-policies.maxFindMeFollowMeDepth.put.range");
    assert!(put().try_max_find_me_follow_me_depth(100).is_ok());
    breaks(criteria::Put::try_new(""), "criteria.name.put.length");
    breaks(criteria::Delete::try_new(""), "criteria.name.delete.length");
    let number = call_to_number::Put::new(call_to_number::Type::Primary);
    breaks(number.try_number("none"), "call-to-number.number.put.format");
}

#[test]
fn errors_say_what_is_expected() {
    let said = |error: BadValue| error.to_string();
    assert_eq!(said(NonEmpty::try_from("").unwrap_err()), "must be a String of at least 1 character");
    assert_eq!(said(Ranged::<3, 2880>::try_from(2).unwrap_err()), "must be an Integer from 3 to 2880");
    assert_eq!(
        said("Nobody".parse::<linecard_types::schedule::Level>().unwrap_err()),
        "must be one of \"Tenant\", \"Group\", \"User\""
    );
}

#[test]
fn a_word_keeps_its_text() {
    for text in ["active", "ACTIVE", "Active"] {
        let status = AnyCase::<Status>::from(text);
        assert_eq!((status.word(), status.as_str()), (Some(Status::Active), text));
    }
    assert_eq!(AnyCase::from(Status::Expired).as_str(), "expired");
    assert_eq!(Status::ALL.len(), Status::WORDS.len());
}

proptest! {
    /// `serde_json` rounds such numbers wrongly without its feature `float_roundtrip`, which this crate does not ask for.
    #[test]
    fn a_decimal_is_the_nearest_float(digits in "[1-9][0-9]{14,24}", exponent in -60..60) {
        let text = format!("0.{digits}e{exponent}");
        let nearest: f64 = text.parse().unwrap();
        let decimal: Decimal = text.parse().unwrap();
        prop_assert_eq!(decimal.as_f64().to_bits(), nearest.to_bits());
        let body = format!(r#"{{"name": "work", "level": "User", "share": {text}}}"#);
        let read = schedule::Get::read(&body).unwrap().to_value();
        prop_assert_eq!(read["share"].as_f64().unwrap().to_bits(), nearest.to_bits());
    }
}

#[test]
fn a_decimal_is_written_as_json_writes_numbers() {
    for text in ["", " 1", "1 ", "+1", ".5", "1.", "01", "0x1", "NaN", "inf", "1e999", "\"1\"", "null"] {
        assert!(text.parse::<Decimal>().is_err(), "{text}");
    }
    for text in ["0", "-1.5", "1e3", "9007199254740993"] {
        assert!(text.parse::<Decimal>().is_ok(), "{text}");
    }
}
