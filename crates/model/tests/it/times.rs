//! Dates and times agree with chrono, in the documented format.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};
use linecard_contract::table::*;
use linecard_contract::{Method, Object, validate};
use proptest::prelude::*;
use proptest::sample::{Index, select};

static TIMES: Object = Table {
    namespace: "example",
    name: "times",
    page: "Times",
    title: "Times",
    description: "One attribute for each way to write a time.",
    base: &[],
    rows: &table(
        [PUT],
        [
            field("date", DATE, [O], "A day."),
            field("dateTime", DATE_TIME, [O], "A time."),
            field("listTime", LIST_TIME, [O], "A time as the list of conferences writes it."),
        ],
    ),
    rules: &[],
}
.checked();

/// Whether the attribute accepts the text, both plain and escaped.
fn admits(name: &str, text: &str) -> bool {
    let plain = serde_json::json!({ name: text }).to_string();
    let units: Vec<String> = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let escaped = format!("{{\"{name}\": \"{}\"}}", units.concat());
    let [plain, escaped] = [plain, escaped].map(|body| {
        let report = validate(&TIMES, Method::Put, &body);
        let ids: Vec<String> = report.findings().map(|finding| finding.rule().to_string()).collect();
        assert!(ids.is_empty() || ids == [format!("times.{name}.put.format")], "{body}: {ids:?}");
        ids.is_empty()
    });
    assert_eq!(plain, escaped, "{text}");
    plain
}

/// Numbers of two digits, often around the bounds of months, days, hours and minutes.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![3 => select(vec![0, 1, 2, 4, 12, 13, 23, 24, 28, 29, 30, 31, 32, 59, 60, 61]), 1 => 0..100_u32]
}

fn year() -> impl Strategy<Value = i32> {
    prop_oneof![select(vec![0, 1900, 2000, 2023, 2024, 9999]), 0..10_000]
}

fn is_offset(hours: u32, minutes: u32) -> bool {
    minutes < 60 && FixedOffset::east_opt((hours * 3600 + minutes * 60).try_into().unwrap()).is_some()
}

/// Returns whether a text is a time of RFC 3339. chrono accepts a leap second in any minute.
fn is_rfc_3339(text: &str) -> bool {
    DateTime::parse_from_rfc3339(text).is_ok_and(|time| {
        let time = time.naive_utc();
        let ends_half_year = [(6, 30), (12, 31)].contains(&(time.month(), time.day()));
        time.nanosecond() < 1_000_000_000 || ends_half_year && (time.hour(), time.minute()) == (23, 59)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn days_of_the_calendar(year in year(), month in number(), day in number()) {
        let is_day = NaiveDate::from_ymd_opt(year, month, day).is_some();
        prop_assert_eq!(admits("date", &format!("{year:04}-{month:02}-{day:02}")), is_day);
    }

    #[test]
    fn times_of_the_list(
        year in year(), [month, day, hour, minute, second, hours, minutes] in [number(), number(), number(), number(), number(), number(), number()],
        millisecond in 0..1000_u32, sign in select(vec!['+', '-']),
    ) {
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}:{millisecond:03}{sign}{hours:02}{minutes:02}");
        let is_time = NaiveDate::from_ymd_opt(year, month, day).is_some()
            && NaiveTime::from_hms_milli_opt(hour, minute, second, millisecond).is_some()
            && is_offset(hours, minutes);
        prop_assert_eq!(admits("listTime", &text), is_time);
    }

    #[test]
    fn times_of_rfc_3339(
        year in year(), [month, day, hour, minute, second, hours, minutes] in [number(), number(), number(), number(), number(), number(), number()],
        letter in select(vec!['T', 't', 'T', 'T', '_']),
        fraction in prop_oneof!["", "\\.[0-9]{1,12}", "\\.", "[.,:][0-9]{0,3}"],
        zone in select(vec!["", "Z", "z", "+", "-", "+"]),
    ) {
        let offset = if zone.len() == 1 && "+-".contains(zone) { format!("{hours:02}:{minutes:02}") } else { String::new() };
        let text = format!("{year:04}-{month:02}-{day:02}{letter}{hour:02}:{minute:02}:{second:02}{fraction}{zone}{offset}");
        prop_assert_eq!(admits("dateTime", &text), is_rfc_3339(&text), "{}", text);
    }

    #[test]
    fn damaged_times(which in 0..3_usize, at in any::<Index>(), byte in "[0-9TtZz:.+a-]{0,2}", is_put in any::<bool>()) {
        let name = ["date", "dateTime", "listTime"][which];
        let mut text = ["2024-02-29", "2024-02-29T11:00:00.250+02:00", "2010-10-01T09:30:00:000-0400"][which].to_owned();
        let at = at.index(text.len());
        text.replace_range(at..(if is_put { at } else { at + 1 }), &byte);
        let expected = match which {
            // chrono also accepts years of other lengths and months without a zero, which are not as documented.
            0 => text.len() == 10 && text.as_bytes()[0].is_ascii_digit() && NaiveDate::parse_from_str(&text, "%Y-%m-%d").is_ok(),
            1 => is_rfc_3339(&text),
            _ => {
                let is_shaped = text.len() == 28 && text.bytes().enumerate().all(|(at, byte)| match at {
                    4 | 7 => byte == b'-',
                    10 => byte == b'T',
                    13 | 16 | 19 => byte == b':',
                    23 => matches!(byte, b'+' | b'-'),
                    _ => byte.is_ascii_digit(),
                });
                let standard = is_shaped.then(|| format!("{}.{}:{}", &text[..19], &text[20..26], &text[26..]));
                !text.contains(":60:") && standard.is_some_and(|text| DateTime::parse_from_rfc3339(&text).is_ok())
            }
        };
        prop_assert_eq!(admits(name, &text), expected, "{} {}", name, text);
    }
}

#[test]
fn documented_times() {
    for (name, text) in [
        ("date", "2025-09-09"),
        ("dateTime", "2024-08-01T11:00:00.000+02:00"),
        ("dateTime", "2016-12-31T23:59:60Z"),
        ("dateTime", "2016-12-31t23:59:59z"),
        ("listTime", "2010-10-01T09:30:00:000-0400"),
    ] {
        assert!(admits(name, text), "{name} {text}");
    }
    for (name, text) in [
        ("date", ""),
        ("date", "2025-9-9"),
        ("date", "2025-02-29"),
        ("date", "２０２５-09-09"),
        ("dateTime", "2024-08-01 11:00:00Z"),
        ("dateTime", "2024-08-01T11:00:00"),
        ("dateTime", "2024-08-01T11:00:00\u{2212}02:00"),
        ("dateTime", "2024-08-01T11:00:61Z"),
        ("listTime", "2010-10-01T09:30:00.000-0400"),
        ("listTime", "2010-10-01T09:30:60:000-0400"),
        ("listTime", "2010-10-01T09:30:00:000Z"),
    ] {
        assert!(!admits(name, text), "{name} {text}");
    }
}
