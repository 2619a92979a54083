//! Generates valid values of a kind.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::Shape;
use crate::body::{self, Goal};
use crate::generated::Generated;
use linecard_contract::{Bound, Decimal, Format, Kind, Method, NumberForm, NumberKind, Standing, Text};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// Generates values of this kind. Objects within them are validated as in this method: see `Field::method_within`.
pub(crate) fn of_kind(kind: &'static Kind, method: Method, shape: &Shape) -> BoxedStrategy<Generated> {
    match kind {
        Kind::Boolean => any::<bool>().prop_map(Generated::from).boxed(),
        Kind::Integer(from, to) => integer(*from, *to, shape).prop_map(Generated::from).boxed(),
        Kind::Integers(ranges) => {
            Union::new(ranges.iter().map(|(from, to)| integer(*from, *to, shape))).prop_map(Generated::from).boxed()
        }
        Kind::Decimal(bounds) => decimal(bounds, shape).prop_map(Generated::from).boxed(),
        Kind::String(text) => matching(text).prop_map(Generated::from).boxed(),
        Kind::Word(list) => select(list.words).prop_map(Generated::from).boxed(),
        Kind::LikelyWord(list) if !shape.other_words => select(list.words).prop_map(Generated::from).boxed(),
        Kind::LikelyWord(list) => prop_oneof![3 => select(list.words).prop_map(str::to_owned), 1 => any_text(0, 12)]
            .prop_map(Generated::from)
            .boxed(),
        Kind::AnyCaseWord(list) => select(list.words).prop_flat_map(in_any_case).prop_map(Generated::from).boxed(),
        Kind::Object(inner) => body::members(inner, method, shape, Goal::Valid),
        Kind::OpenObject => object_of_any(2).prop_map(Generated::from).boxed(),
        Kind::Array(items) => list(of_kind(&items.kind, method, shape), 0, shape),
        Kind::Either([first, second]) => {
            prop_oneof![of_kind(first, method, shape), of_kind(second, method, shape)].boxed()
        }
    }
}

/// Generates lists with at least this number of items.
pub(crate) fn list(item: BoxedStrategy<Generated>, least: usize, shape: &Shape) -> BoxedStrategy<Generated> {
    vec(item, least..=shape.max_items.max(least)).prop_map(|items| Generated::from(values(items))).boxed()
}

pub(crate) fn values(items: Vec<Generated>) -> Value {
    items.into_iter().map(|item| item.value).collect()
}

/// Generates numbers at the edges of a range and in between. Small numbers are simpler, if the range allows them.
fn integer(from: i64, to: i64, shape: &Shape) -> BoxedStrategy<Value> {
    let small =
        if from <= 0 && 0 <= to { from.max(-100)..=to.min(100) } else { from..=from.saturating_add(100).min(to) };
    let edges = [from, from.saturating_add(1).min(to), to.saturating_sub(1).max(from), to];
    let inside = prop_oneof![4 => small, 2 => select(edges.to_vec()), 2 => from..=to].prop_map(Value::from);
    let mut beyond = Vec::new();
    if shape.huge_numbers && to == i64::MAX {
        beyond.extend([Value::from(1_u64 << 63), Value::from(u64::MAX), Value::from(1e30)]);
    }
    if shape.huge_numbers && from == i64::MIN {
        beyond.push(Value::from(-1e30));
    }
    if beyond.is_empty() { inside.boxed() } else { prop_oneof![15 => inside, 1 => select(beyond)].boxed() }
}

/// Generates decimals at their bounds and in between, including whole numbers.
fn decimal(bounds: &'static Decimal, shape: &Shape) -> BoxedStrategy<Value> {
    let mut edges: Vec<Value> = [bounds.from, bounds.to].into_iter().flatten().map(|bound| near(bound, 0)).collect();
    edges.extend(bounds.from.map(|from| near(from, 1)).filter(|value| is_within(bounds, value)));
    edges.extend(bounds.to.map(|to| near(to, -1)).filter(|value| is_within(bounds, value)));
    let mut far = [0.0, 1.0, 0.5, -0.5, 1e-9].map(Value::from).to_vec();
    if shape.huge_numbers {
        far.extend([1e30, -1e30].map(Value::from));
    }
    edges.extend(far.into_iter().filter(|value| is_within(bounds, value)));
    let (from, to) = inside(bounds);
    let between = (0..=1000_u16).prop_map(move |step| {
        // Numbers with few digits are easier to read, if the bounds allow them.
        let number = from + (to - from) * f64::from(step) / 1000.0;
        let short = Value::from((number * 100.0).round() / 100.0);
        if is_within(bounds, &short) { short } else { Value::from(number) }
    });
    let between = between.prop_map(move |value| if is_within(bounds, &value) { value } else { any_within(bounds) });
    let whole = (-100..=100_i32).prop_map(Value::from);
    let whole = whole.prop_map(move |value| if is_within(bounds, &value) { value } else { any_within(bounds) });
    // `edges` is never empty: without bounds it has zero.
    prop_oneof![4 => between, 2 => select(edges), 1 => whole].boxed()
}

/// Returns whether a number is within bounds.
pub(crate) fn is_within(bounds: &Decimal, value: &Value) -> bool {
    value.is_number() && bounds.admits(&value.to_string())
}

/// Returns a value within the bounds.
fn any_within(bounds: &Decimal) -> Value {
    bounds.from.or(bounds.to).map_or_else(|| Value::from(0), |bound| near(bound, 0))
}

/// Returns a bound, or a number near it: `steps` times a tenth of its last digit away.
pub(crate) fn near(bound: Bound, steps: i64) -> Value {
    // With one more digit than the bound has, a float is still exact enough.
    let bound = if steps == 0 {
        bound
    } else {
        Bound::from_digits(bound.unscaled().saturating_mul(10).saturating_add(steps), bound.scale() + 1)
    };
    bound.value()
}

/// Returns two floats. Generated numbers are between them.
fn inside(bounds: &Decimal) -> (f64, f64) {
    let float = |bound: Bound| bound.to_string().parse::<f64>().unwrap_or_default();
    match (bounds.from.map(float), bounds.to.map(float)) {
        (Some(from), Some(to)) => (from, to),
        (Some(from), None) => (from, from + 1000.0),
        (None, Some(to)) => (to - 1000.0, to),
        (None, None) => (-1000.0, 1000.0),
    }
}

/// Generates texts with the documented length and format.
fn matching(text: &'static Text) -> BoxedStrategy<String> {
    let (least, most) = (text.min_length as usize, text.max_length.map_or(usize::MAX, |most| most as usize));
    let Some(format) = text.format else { return any_text(least, most) };
    let formatted = match format {
        Format::Pattern(pattern) => {
            // A table does not compile if no sample of the pattern has the length.
            let mut fitting = pattern.valid.to_vec();
            fitting.retain(|sample| (least..=most).contains(&sample.chars().count()));
            return select(fitting).prop_map(str::to_owned).boxed();
        }
        Format::PhoneNumber(_) | Format::Date | Format::DateTime | Format::ListTime => formatted(format),
    };
    // This rejects few texts, and none if the table has only a format.
    formatted.prop_filter("the length", move |text| (least..=most).contains(&text.chars().count())).boxed()
}

/// Generates texts of any characters, at the limits of their length and in between. Most texts without a limit are
/// short.
pub(crate) fn any_text(least: usize, most: usize) -> BoxedStrategy<String> {
    let usual = least..=most.min(least.saturating_add(12));
    let of_length = |length| vec(any_char(), length).prop_map(String::from_iter).boxed();
    if most == least {
        return of_length(least..=least);
    }
    let longest = if most <= 1_000 { most } else { least.saturating_add(200).min(most) };
    prop_oneof![
        12 => of_length(usual),
        1 => of_length(least..=least),
        1 => of_length(longest - 1..=longest),
    ]
    .boxed()
}

/// Generates characters: mostly letters, and sometimes characters that often cause bugs.
fn any_char() -> BoxedStrategy<char> {
    prop_oneof![
        20 => prop::char::range('a', 'z'),
        6 => prop::char::range(' ', '~'),
        1 => select(vec!['"', '\\', '/', '\u{8}', '\t', '\n', '\r', '\u{0}', '\u{1f}', '\u{7f}']),
        1 => select(vec!['é', 'ß', 'Ж', '中', '\u{301}', '\u{200d}', '\u{2028}', '\u{feff}', '\u{fffd}', '😀', '\u{10ffff}']),
        1 => any::<char>(),
    ]
    .boxed()
}

/// Generates texts of a format.
pub(crate) fn formatted(format: Format) -> BoxedStrategy<String> {
    match format {
        Format::PhoneNumber(kind) => number(kind),
        Format::Date => date(),
        Format::DateTime => {
            let usual = (date(), clock(), select(vec!["T", "T", "T", "t"]), fraction(), offset(":", true))
                .prop_map(|(date, clock, letter, fraction, offset)| format!("{date}{letter}{clock}{fraction}{offset}"));
            prop_oneof![12 => usual, 1 => select(LEAP_SECONDS).prop_map(str::to_owned)].boxed()
        }
        Format::ListTime => (date(), clock(), 0..1000_u16, offset("", false))
            .prop_map(|(date, clock, milliseconds, offset)| format!("{date}T{clock}:{milliseconds:03}{offset}"))
            .boxed(),
        Format::Pattern(pattern) => select(pattern.valid).prop_map(str::to_owned).boxed(),
    }
}

/// Generates numbers that an attribute of this kind may hold: usual ones, and samples of each accepted form.
fn number(kind: NumberKind) -> BoxedStrategy<String> {
    // A service returns what it has accepted in a request of any kind.
    if kind == NumberKind::Returned {
        return digits(2..=15).boxed();
    }
    let samples = samples_with(Standing::Accepted, kind);
    if kind.standing(b"+3225550100") != Standing::Accepted {
        return prop_oneof![4 => digits(2..=15), 2 => select(samples).prop_map(str::to_owned)].boxed();
    }
    prop_oneof![8 => phone_number(), 2 => select(samples).prop_map(str::to_owned)].boxed()
}

/// Returns the samples of numbers with this standing.
pub(crate) fn samples_with(standing: Standing, kind: NumberKind) -> Vec<&'static str> {
    let forms = NumberForm::ALL.into_iter().filter(|form| kind.standing_of(*form) == standing);
    forms.flat_map(NumberForm::samples).copied().collect()
}

fn digits(length: RangeInclusive<usize>) -> impl Strategy<Value = String> {
    vec(prop::char::range('0', '9'), length).prop_map(String::from_iter)
}

/// Generates groups of digits with separators between them and an optional plus before them.
fn phone_number() -> BoxedStrategy<String> {
    let groups = prop_oneof![
        4 => digits(1..=15).prop_map(|group| vec![group]),
        2 => vec(digits(1..=5), 1..=4),
        1 => digits(30..=40).prop_map(|group| vec![group]),
    ];
    (any::<bool>(), groups, select(vec!["-", " ", ".", " (0)"]))
        .prop_map(|(plus, groups, separator)| if plus { "+" } else { "" }.to_owned() + &groups.join(separator))
        .boxed()
}

/// Generates valid dates, including leap days.
fn date() -> BoxedStrategy<String> {
    let usual = (1970..2100_u16, 1..=12_u16, 1..=28_u16);
    let any_year = (1..=9999_u16, 1..=12_u16, 1..=28_u16);
    // The year 0 is valid, but many libraries of dates do not have it.
    let year_zero = select(vec![(0, 2, 29), (0, 1, 1)]);
    let edges = select(vec![
        (2024, 2, 29),
        (2000, 2, 29),
        (9996, 2, 29),
        (2023, 2, 28),
        (1900, 2, 28),
        (2025, 1, 31),
        (2025, 4, 30),
        (9999, 12, 31),
    ]);
    prop_oneof![80 => usual, 20 => any_year, 40 => edges, 1 => year_zero]
        .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
        .boxed()
}

/// Leap seconds: they end June or December in UTC.
const LEAP_SECONDS: &[&str] = &[
    "2016-12-31T23:59:60Z",
    "2016-12-31T23:59:60.5+00:00",
    "2015-06-30t23:59:60z",
    "2015-06-30T18:59:60-05:00",
    "2015-07-01T05:29:60.000+05:30",
    "2017-01-01T00:59:60+01:00",
];

fn clock() -> BoxedStrategy<String> {
    let any_time = (0..=23_u8, 0..=59_u8, 0..=59_u8);
    let edges = select(vec![(0, 0, 0), (23, 59, 59)]);
    prop_oneof![4 => any_time, 1 => edges]
        .prop_map(|(hour, minute, second)| format!("{hour:02}:{minute:02}:{second:02}"))
        .boxed()
}

fn fraction() -> BoxedStrategy<String> {
    let digits =
        vec(prop::char::range('0', '9'), 1..=12).prop_map(|digits| ".".to_owned() + &String::from_iter(digits));
    prop_oneof![2 => Just(String::new()), 2 => Just(".000".to_owned()), 1 => digits].boxed()
}

fn offset(separator: &'static str, may_be_z: bool) -> BoxedStrategy<String> {
    let any_offset = (select(vec!['+', '-']), 0..=23_u8, 0..=59_u8);
    let edges = select(vec![('+', 0, 0), ('-', 0, 0), ('+', 23, 59), ('-', 23, 59), ('+', 5, 45)]);
    let numeric = prop_oneof![2 => any_offset, 1 => edges]
        .prop_map(move |(sign, hours, minutes)| format!("{sign}{hours:02}{separator}{minutes:02}"));
    if may_be_z {
        prop_oneof![2 => select(vec!["Z", "Z", "z"]).prop_map(str::to_owned), 3 => numeric].boxed()
    } else {
        numeric.boxed()
    }
}

/// Generates a word in which each letter is upper or lower case.
fn in_any_case(word: &'static str) -> BoxedStrategy<String> {
    vec(any::<bool>(), word.len())
        .prop_map(move |flips| {
            let in_case = |(letter, other): (char, bool)| if other { in_other_case(letter) } else { letter };
            word.chars().zip(flips).map(in_case).collect()
        })
        .boxed()
}

/// Changes the case of a letter.
pub(crate) fn in_other_case(letter: char) -> char {
    if letter.is_ascii_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() }
}

/// Generates objects with any content, nested up to a depth.
pub(crate) fn object_of_any(depth: u32) -> BoxedStrategy<Value> {
    vec((any_text(0, 8), any_json(depth)), 0..=3)
        .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()))
        .boxed()
}

/// Generates any JSON, nested up to a depth.
pub(crate) fn any_json(depth: u32) -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        // Few digits, because some parsers are not exact for all floats.
        (-8_000_000..8_000_000_i32).prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        any_text(0, 12).prop_map(Value::from),
    ];
    leaf.prop_recursive(depth, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..=3).prop_map(Value::from),
            vec((any_text(0, 8), inner), 0..=3).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}
