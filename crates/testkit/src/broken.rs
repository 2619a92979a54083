//! Generates values with one fault.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::Shape;
use crate::generated::Generated;
use crate::value::{
    any_json, any_text, formatted, in_other_case, is_within, near, object_of_any, of_kind, samples_with, values,
};
use linecard_contract::{Check, Decimal, Field, Format, Kind, Method, Standing, Text, Words};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;
use serde_json::Value;

/// Generates values of an attribute that fail this check. Returns `None` if there are none.
pub(crate) fn faulty(
    field: &'static Field,
    check: Check,
    method: Method,
    shape: &Shape,
) -> Option<BoxedStrategy<Generated>> {
    let kind = field.kind(method);
    let mut ways = Vec::new();
    if check == Check::Type {
        ways.push(of_other_type(kind, !field.accepts_null(method)).prop_map(Generated::faulty).boxed());
    }
    within(kind, check, field.method_within(method), shape, &mut ways);
    one_of(ways)
}

/// Combines strategies. Returns `None` if there are none.
pub(crate) fn one_of<T: std::fmt::Debug + 'static>(ways: Vec<BoxedStrategy<T>>) -> Option<BoxedStrategy<T>> {
    if ways.is_empty() { None } else { Some(Union::new(ways).boxed()) }
}

/// Adds strategies for values that have the right type but fail the check.
fn within(kind: &'static Kind, check: Check, method: Method, shape: &Shape, ways: &mut Vec<BoxedStrategy<Generated>>) {
    let values = match kind {
        Kind::Integer(..) | Kind::Integers(_) if check == Check::Type => Some(fractions()),
        Kind::Integer(from, to) if check == Check::Range => select_from(beyond(*from, *to)),
        Kind::Integers(ranges) if check == Check::Range => select_from(between(ranges)),
        Kind::Decimal(bounds) if check == Check::Range => select_from(beyond_bounds(bounds)),
        Kind::Word(list) if check == Check::Value => Some(misspelt(list, false)),
        Kind::AnyCaseWord(list) if check == Check::Value => Some(misspelt(list, true)),
        Kind::String(text) if check == Check::Length => one_of(of_wrong_length(text)),
        Kind::String(Text { format: Some(format), min_length, .. }) if check == Check::Format => {
            misformatted(*format, *min_length as usize)
        }
        Kind::Array(items) => {
            let mut bad = Vec::new();
            if check == Check::Type {
                bad.push(of_other_type(&items.kind, true).prop_map(Generated::faulty).boxed());
            }
            within(&items.kind, check, method, shape, &mut bad);
            ways.extend(one_of(bad).map(|bad| list_with(bad, of_kind(&items.kind, method, shape), shape)));
            None
        }
        Kind::Either(kinds) => {
            kinds.iter().for_each(|kind| within(kind, check, method, shape, ways));
            None
        }
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => None,
    };
    ways.extend(values.map(|values| values.prop_map(Generated::faulty).boxed()));
}

fn select_from(values: Vec<Value>) -> Option<BoxedStrategy<Value>> {
    if values.is_empty() { None } else { Some(select(values).boxed()) }
}

/// Generates lists with one bad item among good ones.
pub(crate) fn list_with(
    bad: BoxedStrategy<Generated>,
    good: BoxedStrategy<Generated>,
    shape: &Shape,
) -> BoxedStrategy<Generated> {
    (vec(good, 0..=shape.max_items.saturating_sub(1)), bad, any::<Index>())
        .prop_map(|(mut items, bad, position)| {
            let position = position.index(items.len() + 1);
            let pointers = bad.pointers_under(&position.to_string()).collect();
            items.insert(position, bad);
            Generated { value: values(items), pointers }
        })
        .boxed()
}

/// Generates values of other JSON types than those of the kind.
fn of_other_type(kind: &Kind, null_too: bool) -> BoxedStrategy<Value> {
    let mut others: Vec<BoxedStrategy<Value>> = Vec::new();
    let samples = [
        (Value::Bool(true), any::<bool>().prop_map(Value::from).boxed()),
        (Value::from(0), any::<i32>().prop_map(Value::from).boxed()),
        (Value::from(""), text_like_others()),
        (Value::Array(Vec::new()), vec(any_json(1), 0..=2).prop_map(Value::from).boxed()),
        (Value::Object(serde_json::Map::new()), object_of_any(1)),
    ];
    for (sample, strategy) in samples {
        if !may_be(kind, &sample) {
            others.push(strategy);
        }
    }
    if null_too {
        others.push(Just(Value::Null).boxed());
    }
    // A kind has at most two of the five types, so there always is another one.
    one_of(others).unwrap_or_else(|| Just(Value::Null).boxed())
}

/// Generates texts that look like other types.
fn text_like_others() -> BoxedStrategy<Value> {
    prop_oneof![select(vec!["true", "false", "0", "7", "null", "", "{}"]).prop_map(str::to_owned), any_text(0, 12)]
        .prop_map(Value::from)
        .boxed()
}

/// Returns whether a value of the kind can have the same JSON type as this value.
pub(crate) fn may_be(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Boolean => value.is_boolean(),
        Kind::Integer(..) | Kind::Integers(_) | Kind::Decimal(_) => value.is_number(),
        Kind::String(_) | Kind::Word(_) | Kind::LikelyWord(_) | Kind::AnyCaseWord(_) => value.is_string(),
        Kind::Object(_) | Kind::OpenObject => value.is_object(),
        Kind::Array(_) => value.is_array(),
        Kind::Either(kinds) => kinds.iter().any(|kind| may_be(kind, value)),
    }
}

fn fractions() -> BoxedStrategy<Value> {
    let any_fraction = (-1000..1000_i32).prop_map(|whole| Value::from(f64::from(whole) + 0.5));
    prop_oneof![any_fraction, select(vec![Value::from(0.1), Value::from(1e-9), Value::from(1.000_001)])].boxed()
}

/// Returns numbers beyond a range: next to it, and far from it.
fn beyond(from: i64, to: i64) -> Vec<Value> {
    let mut beyond = Vec::new();
    if let Some(below) = from.checked_sub(1) {
        beyond.extend([Value::from(below), Value::from(i64::MIN), Value::from(-1e30)]);
    }
    if let Some(above) = to.checked_add(1) {
        beyond.extend([Value::from(above), Value::from(i64::MAX), Value::from(u64::MAX), Value::from(1e30)]);
    }
    beyond
}

/// Returns numbers beyond several ranges, and in the gaps between them.
fn between(ranges: &'static [(i64, i64)]) -> Vec<Value> {
    let (Some((from, _)), Some((_, to))) = (ranges.first(), ranges.last()) else { return Vec::new() };
    let mut numbers = beyond(*from, *to);
    for (before, after) in ranges.iter().zip(ranges.iter().skip(1)) {
        let (first, last) = (before.1 + 1, after.0 - 1);
        numbers.extend([first, first.midpoint(last), last].map(Value::from));
    }
    numbers
}

/// Returns numbers beyond the bounds of a decimal: next to them, and far from them.
fn beyond_bounds(bounds: &'static Decimal) -> Vec<Value> {
    let mut beyond = Vec::new();
    if let Some(from) = bounds.from {
        beyond.extend([near(from, -1), Value::from(i64::MIN), Value::from(-1e30)]);
    }
    if let Some(to) = bounds.to {
        beyond.extend([near(to, 1), Value::from(i64::MAX), Value::from(1e30)]);
    }
    beyond.retain(|value| !is_within(bounds, value));
    beyond
}

/// Generates words that are not in the list: variants of listed words, and other texts.
fn misspelt(list: &'static Words, any_case: bool) -> BoxedStrategy<Value> {
    let is_listed =
        move |other: &str| list.words.iter().any(|word| *word == other || any_case && word.eq_ignore_ascii_case(other));
    let mut near: Vec<String> = vec![String::new()];
    for word in list.words {
        let mut letters = word.chars();
        let first = letters.next().map(in_other_case);
        near.extend([
            first.into_iter().chain(letters).collect(),
            word.to_lowercase(),
            word.to_uppercase(),
            word.chars().skip(1).collect(),
            word.chars().take(word.chars().count().saturating_sub(1)).collect(),
            format!("{word}s"),
            format!("{word} "),
            format!(" {word}"),
            format!("{word}\0"),
            word.replace(' ', ""),
            word.replace(' ', "_"),
        ]);
    }
    near.retain(|word| !is_listed(word));
    near.sort();
    near.dedup();
    let other = any_text(1, 12).prop_filter("a word of the list", move |word| !is_listed(word));
    prop_oneof![3 => select(near), 1 => other].prop_map(Value::from).boxed()
}

/// Returns strategies for texts that are too short or too long, by one or more characters.
fn of_wrong_length(text: &'static Text) -> Vec<BoxedStrategy<Value>> {
    let mut ways = Vec::new();
    if let Some(short) = text.min_length.checked_sub(1) {
        ways.push(any_text(short as usize, short as usize).prop_map(Value::from).boxed());
        if short > 0 {
            ways.push(Just(Value::from("")).boxed());
        }
    }
    let Some(most) = text.max_length.map(|most| most as usize) else { return ways };
    match text.format {
        None => {
            ways.push(any_text(most + 1, most + 1).prop_map(Value::from).boxed());
            ways.push(any_text(most + 1, most + 12).prop_map(Value::from).boxed());
        }
        // The format is checked before the length, so a text that is too long must have the right format.
        Some(Format::PhoneNumber(_)) => {
            ways.push(
                vec(prop::char::range('0', '9'), most + 1..=most + 12)
                    .prop_map(|digits| Value::from(String::from_iter(digits)))
                    .boxed(),
            );
        }
        // Texts that match a pattern are known only from its samples.
        Some(Format::Pattern(pattern)) => ways.extend(one_of_samples(pattern.valid, move |length| length > most)),
        // These formats have a fixed length.
        Some(Format::Date | Format::DateTime | Format::ListTime) => {}
    }
    ways
}

/// Generates the samples whose length is wanted.
fn one_of_samples(samples: &'static [&'static str], is_wanted: impl Fn(usize) -> bool) -> Option<BoxedStrategy<Value>> {
    let wanted = samples.iter().filter(|sample| is_wanted(sample.chars().count()));
    select_from(wanted.map(|sample| Value::from(*sample)).collect())
}

/// Generates texts that almost have a format, each with one typical error. They have at least the minimum length.
fn misformatted(format: Format, least: usize) -> Option<BoxedStrategy<Value>> {
    let slips: Vec<&str> = match format {
        Format::PhoneNumber(kind) => {
            let slips = samples_with(Standing::Violation, kind).into_iter();
            return select_from(slips.filter(|slip| slip.chars().count() >= least).map(Value::from).collect());
        }
        Format::Date => vec![
            "",
            "2025-02-29",
            "1900-02-29",
            "2100-02-29",
            "2025-04-31",
            "2025-01-32",
            "2025-00-10",
            "2025-13-01",
            "2025-01-00",
            "2025-1-01",
            "2025-01-1",
            "25-01-01",
            "20250101",
            "2025/01/01",
            "01.02.2025",
            "2025-01-01 ",
            " 2025-01-01",
            "2025-01-01T00:00:00Z",
            "02025-01-01",
            "-2025-01-01",
        ],
        Format::DateTime => vec![
            "",
            "2024-08-01",
            "2024-08-01T11:00:00",
            "2024-08-01T11:00Z",
            "2024-08-01 11:00:00Z",
            "2024-08-01T24:00:00Z",
            "2024-08-01T11:60:00Z",
            "2024-08-01T11:00:61Z",
            "2024-08-01T11:00:60Z",
            "2016-12-31T23:58:60Z",
            "2016-12-30T23:59:60+00:00",
            "2016-11-30T18:59:60-05:00",
            "2016-12-31T23:59:60+01:00",
            "2023-02-29T11:00:00Z",
            "2024-08-01T11:00:00.Z",
            "2024-08-01T11:00:00,5Z",
            "2024-08-01T11:00:00+0200",
            "2024-08-01T11:00:00+02",
            "2024-08-01T11:00:00+24:00",
            "2024-08-01T11:00:00+02:60",
            "2024-08-01T11:00:00:000-0400",
            "2024-08-01T1:00:00Z",
            "2024-08-01T11:00:00ZZ",
            "11:00:00Z",
            "1722502800",
        ],
        // No pattern matches a sample with a line break after it.
        Format::Pattern(pattern) => {
            let spoilt = pattern.valid.iter().map(|sample| format!("{sample}\n"));
            let slips = pattern.invalid.iter().map(|sample| (*sample).to_owned()).chain(spoilt);
            let slips: Vec<Value> = slips.filter(|slip| slip.chars().count() >= least).map(Value::from).collect();
            return select_from(slips);
        }
        Format::ListTime => vec![
            "",
            "2010-10-01",
            "2010-10-01T09:30:00.000-0400",
            "2010-10-01T09:30:00:000-04:00",
            "2010-10-01T09:30:00:000Z",
            "2010-10-01T09:30:00:00-0400",
            "2010-10-01T09:30:00:0000-0400",
            "2010-10-01T09:30:00-0400",
            "2010-10-01t09:30:00:000-0400",
            "2010-10-01T24:30:00:000-0400",
            "2010-10-01T09:60:00:000-0400",
            "2010-10-01T09:30:60:000-0400",
            "2010-10-01T09:30:00:000-2400",
            "2010-10-01T09:30:00:000-0460",
            "2011-02-29T09:30:00:000-0400",
            "2010-10-01T09:30:00:000-0400 ",
        ],
    };
    let slips: Vec<String> =
        slips.into_iter().filter(|slip| slip.chars().count() >= least).map(str::to_owned).collect();
    // No format allows these characters at either end.
    let signs = select(vec!['x', ' ', ':', '\n', 'é', '\0']);
    let spoilt = (formatted(format), signs, any::<bool>(), Just(least)).prop_map(|(text, sign, before, least)| {
        let padding = "x".repeat(least.saturating_sub(text.chars().count() + 1));
        if before { format!("{padding}{sign}{text}") } else { format!("{text}{sign}{padding}") }
    });
    Some(prop_oneof![2 => select(slips), 1 => spoilt].prop_map(Value::from).boxed())
}
