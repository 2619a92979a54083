//! Flips of kinds: what an attribute may hold.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::flip::Sort;
use linecard_contract::table::{self, BOOLEAN, DECIMAL, INTEGER, STRING};
use linecard_contract::{Bound, Decimal, Format, Items, Kind, NumberKind, Text, Words};

const FORMATS: [Format; 10] = [
    Format::PhoneNumber(NumberKind::Own),
    Format::PhoneNumber(NumberKind::OwnOrNone),
    Format::PhoneNumber(NumberKind::Caller),
    Format::PhoneNumber(NumberKind::Destination),
    Format::PhoneNumber(NumberKind::Extension),
    Format::PhoneNumber(NumberKind::ExtensionOrNone),
    Format::PhoneNumber(NumberKind::Returned),
    Format::Date,
    Format::DateTime,
    Format::ListTime,
];

/// A changed kind: the sort of the flip, its description, and the new kind.
pub(crate) type Flipped = (Sort, String, Kind);

/// Returns all kinds that differ from this one by a single fact.
pub(crate) fn flipped(kind: &Kind) -> Vec<Flipped> {
    let kind = *kind;
    let mut flips: Vec<Flipped> = match kind {
        Kind::Boolean | Kind::OpenObject => vec![typed("a String", STRING)],
        Kind::Integer(from, to) => integers(from, to),
        Kind::Integers(ranges) => several_integers(ranges),
        Kind::Decimal(decimal) => decimals(decimal),
        Kind::String(text) => texts(text),
        Kind::Word(list) => words(kind, list, Kind::Word),
        Kind::LikelyWord(list) => words(kind, list, Kind::LikelyWord),
        Kind::AnyCaseWord(list) => words(kind, list, Kind::AnyCaseWord),
        Kind::Object(_) => {
            vec![typed("a String", STRING), (Sort::Inside, "is an open object".to_owned(), Kind::OpenObject)]
        }
        Kind::Array(items) => lists(items),
        Kind::Either(kinds) => eithers(kinds),
    };
    let other = [STRING, INTEGER, BOOLEAN].into_iter().find(|other| !begin_alike(&kind, other));
    if let Some(other) = other {
        let what = format!("may also have the type {}", other.documented());
        flips.push((Sort::Type, what, Kind::Either(kept([kind, other]))));
    }
    flips
}

fn typed(what: &str, kind: Kind) -> Flipped {
    (Sort::Type, format!("is {what}"), kind)
}

fn integers(from: i64, to: i64) -> Vec<Flipped> {
    let mut flips = vec![typed("a String", STRING)];
    let mut add = |what: String, from, to| flips.push((Sort::Range, what, Kind::Integer(from, to)));
    if from == i64::MIN {
        add("begins at 0".to_owned(), 0, to);
    } else {
        add(format!("begins at {}", from - 1), from - 1, to);
        add(format!("begins at {}", from + 1), from + 1, to);
        add("has no lower bound".to_owned(), i64::MIN, to);
    }
    if to != i64::MAX {
        add(format!("ends at {}", to - 1), from, to - 1);
        add(format!("ends at {}", to + 1), from, to + 1);
        add("has no upper bound".to_owned(), from, i64::MAX);
    }
    flips
}

/// Changes the first and the last number of each range by one, and removes each range.
fn several_integers(ranges: &[(i64, i64)]) -> Vec<Flipped> {
    let mut flips = vec![typed("a String", STRING), typed("a Decimal", DECIMAL)];
    let mut add = |what: String, ranges| flips.extend(kind_of(ranges).map(|kind| (Sort::Range, what, kind)));
    for (index, (from, to)) in ranges.iter().copied().enumerate() {
        let with = |range| {
            let mut ranges = ranges.to_vec();
            ranges[index] = range;
            ranges
        };
        if from != i64::MIN {
            add(format!("the range from {from} begins at {}", from - 1), with((from - 1, to)));
            add(format!("the range from {from} begins at {}", from + 1), with((from + 1, to)));
        }
        if to != i64::MAX {
            add(format!("the range to {to} ends at {}", to - 1), with((from, to - 1)));
            add(format!("the range to {to} ends at {}", to + 1), with((from, to + 1)));
        }
        let mut others = ranges.to_vec();
        others.remove(index);
        add(format!("has no range {from} to {to}"), others);
    }
    if let (Some((from, _)), Some((_, to))) = (ranges.first(), ranges.last()) {
        flips.push((Sort::Range, "has no gap".to_owned(), Kind::Integer(*from, *to)));
    }
    flips
}

/// Returns the kind of these ranges. Removes empty ranges, and joins ranges that touch.
fn kind_of(ranges: Vec<(i64, i64)>) -> Option<Kind> {
    let mut apart: Vec<(i64, i64)> = Vec::new();
    for (from, to) in ranges.into_iter().filter(|(from, to)| from <= to) {
        match apart.last_mut() {
            Some(before) if from <= before.1.saturating_add(1) => before.1 = before.1.max(to),
            _ => apart.push((from, to)),
        }
    }
    match apart[..] {
        [] => None,
        [(from, to)] => Some(Kind::Integer(from, to)),
        _ => Some(Kind::Integers(apart.leak())),
    }
}

/// Changes each bound by one in the digit after its last, and removes it.
fn decimals(decimal: &Decimal) -> Vec<Flipped> {
    let mut flips = vec![typed("a String", STRING), typed("an Integer", INTEGER)];
    let mut add = |what: String, decimal: Decimal| {
        if !decimal.admits_none() {
            flips.push((Sort::Range, what, Kind::Decimal(kept(decimal))));
        }
    };
    let Decimal { from, to } = *decimal;
    let moved = |bound: Bound, by| Bound::from_digits(bound.unscaled() * 10 + by, bound.scale() + 1);
    if let Some(bound) = from {
        for near in [moved(bound, -1), moved(bound, 1)] {
            add(format!("begins at {near}"), Decimal { from: Some(near), to });
        }
        add("has no lower bound".to_owned(), Decimal { from: None, to });
    } else {
        add("begins at 0".to_owned(), Decimal { from: Some(Bound::of("0")), to });
    }
    if let Some(bound) = to {
        for near in [moved(bound, -1), moved(bound, 1)] {
            add(format!("ends at {near}"), Decimal { from, to: Some(near) });
        }
        add("has no upper bound".to_owned(), Decimal { from, to: None });
    }
    flips
}

fn texts(text: &Text) -> Vec<Flipped> {
    let mut flips = vec![typed("an Integer", INTEGER)];
    let mut add = |sort, what: String, text| flips.push((sort, what, Kind::String(kept(text))));
    let (least, most) = (text.min_length, text.max_length);
    // A format has its own minimum length.
    if text.format.is_none() && most != Some(0) {
        add(Sort::Length, format!("has at least {}", least + 1), Text { min_length: least + 1, ..*text });
    }
    if least > 0 {
        add(Sort::Length, format!("has at least {}", least - 1), Text { min_length: least - 1, ..*text });
    }
    if let Some(most) = most {
        add(Sort::Length, format!("has at most {}", most + 1), Text { max_length: Some(most + 1), ..*text });
        add(Sort::Length, "has no maximum length".to_owned(), Text { max_length: None, ..*text });
        if most > least {
            add(Sort::Length, format!("has at most {}", most - 1), Text { max_length: Some(most - 1), ..*text });
        }
    }
    if text.format.is_none() && most != Some(0) {
        // The empty text has this format too, so only another text shows the difference.
        let format = Some(Format::PhoneNumber(NumberKind::OwnOrNone));
        add(Sort::Format, "is a telephone number".to_owned(), Text { format, ..*text });
    }
    if let Some(format) = text.format {
        add(Sort::Format, "has no format".to_owned(), Text { format: None, ..*text });
        for other in FORMATS.into_iter().filter(|other| *other != format) {
            add(Sort::Format, format!("is a {other:?}"), Text { format: Some(other), ..*text });
        }
    }
    flips
}

fn words(kind: Kind, list: &'static Words, alike: fn(&'static Words) -> Kind) -> Vec<Flipped> {
    let with = |words: Vec<&'static str>| alike(kept(table::words(words.leak())));
    let mut flips = vec![typed("an Integer", INTEGER)];
    for place in 0..list.words.len() {
        let word = list.words[place];
        if list.words.len() > 1 {
            let mut fewer = list.words.to_vec();
            fewer.remove(place);
            flips.push((Sort::Word, format!("has no word {word:?}"), with(fewer)));
        }
        let mut altered = list.words.to_vec();
        altered[place] = format!("{word}x").leak();
        flips.push((Sort::Word, format!("{word:?} becomes {:?}", altered[place]), with(altered)));
    }
    let more = list.words.iter().copied().chain(["None"]).collect();
    flips.push((Sort::Word, "has a word \"None\"".to_owned(), with(more)));
    let lists = [
        ("is one of the words", Kind::Word(list)),
        ("is likely one of the words", Kind::LikelyWord(list)),
        ("is one of the words in any case", Kind::AnyCaseWord(list)),
    ];
    // Words without a letter, such as digits, are the same in any case.
    let have_letters = list.words.iter().any(|word| word.contains(|character: char| character.is_ascii_alphabetic()));
    for (what, other) in lists {
        let is_same = matches!(other, Kind::AnyCaseWord(_)) && matches!(kind, Kind::Word(_)) && !have_letters;
        if !is_same && std::mem::discriminant(&other) != std::mem::discriminant(&kind) {
            flips.push((Sort::List, what.to_owned(), other));
        }
    }
    flips
}

fn lists(items: &'static Items) -> Vec<Flipped> {
    let mut flips = vec![typed("an item of the list", items.kind), typed("a String", STRING)];
    let mut add = |sort, what: String, items| flips.push((sort, what, Kind::Array(kept(items))));
    for (sort, what, kind) in flipped(&items.kind) {
        add(sort, format!("an item {what}"), Items { kind, ..*items });
    }
    if items.matched_by.is_some() {
        add(Sort::Inside, "is replaced completely".to_owned(), Items { matched_by: None, ..*items });
    }
    if items.created_as.is_some() {
        add(Sort::Inside, "an item is created unchanged".to_owned(), Items { created_as: None, ..*items });
    }
    flips
}

fn eithers(kinds: &'static [Kind; 2]) -> Vec<Flipped> {
    let [first, second] = *kinds;
    let mut flips = vec![typed("only the first of two kinds", first), typed("only the second of two kinds", second)];
    for (sort, what, kind) in flipped(&first) {
        if !begin_alike(&kind, &second) {
            flips.push((sort, format!("the first of two kinds {what}"), Kind::Either(kept([kind, second]))));
        }
    }
    for (sort, what, kind) in flipped(&second) {
        if !begin_alike(&kind, &first) {
            flips.push((sort, format!("the second of two kinds {what}"), Kind::Either(kept([first, kind]))));
        }
    }
    flips
}

/// Returns whether values of both kinds can begin the same. A table with two such kinds does not compile.
fn begin_alike(first: &Kind, second: &Kind) -> bool {
    types_of(first).iter().any(|name| types_of(second).contains(name))
}

fn types_of(kind: &Kind) -> Vec<&'static str> {
    match kind {
        Kind::Either(kinds) => kinds.iter().flat_map(types_of).collect(),
        // Both begin like a number.
        Kind::Decimal(_) => vec![INTEGER.documented()],
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_) => vec![kind.documented()],
    }
}

/// Leaks a value, because tables need references that live forever.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

#[cfg(test)]
mod tests {
    use super::flipped;
    use linecard_contract::table::*;
    use linecard_contract::{Api, Decimal, Kind, Object, Pattern, Text, validate};

    #[rustfmt::skip]
    static DESK: Object = Table {
        namespace: "own", name: "desk", page: "Own", title: "Desk", description: "A desk.", base: &[],
        rows: &table([PUT], [field("held", STRING, [R], "What it holds.")]),
        rules: &[],
    }.checked();

    static OWN: Api =
        Api { name: "Own", namespace: "own", base_path: "/own/", objects: &[&DESK], ..Api::EMPTY }.checked();

    static SHARE: Decimal = decimals("0.5", "99.9");
    static FROM: Decimal = decimals_from("-1");
    static CODE: Pattern = Pattern {
        name: "Code",
        description: "a code: two capitals",
        matches: |text| text.len() == 2 && text.iter().all(u8::is_ascii_uppercase),
        regex: "[A-Z]{2}",
        valid: &["AB"],
        invalid: &["", "A", "ABC", "ab"],
    };
    static CODE_TEXT: Text = matching(&CODE);

    /// Returns which of these values are valid for the kind.
    fn admitted(kind: Kind) -> Vec<bool> {
        let api = OWN.with_changes(|draft| {
            draft.fields[0].kinds = [kind; 4];
            true
        });
        let whole = (-8..=23).map(|number| number.to_string());
        let others = [
            "-1e30", "1e30", "0.49", "0.5", "0.51", "99.89", "99.9", "99.91", "-1.1", "-0.9", "true", "\"AB\"",
            "\"ab\"",
        ];
        let texts =
            ["\"\"", "\"123\"", "\"2024-02-29\"", "\"2024-08-01T11:00:00Z\"", "\"2010-10-01T09:30:00:000-0400\""];
        let values = whole.chain(others.iter().chain(&texts).map(|value| (*value).to_owned()));
        let object = api.resolve(&DESK);
        values.map(|value| validate(object, PUT, format!("{{\"held\": {value}}}")).is_valid()).collect()
    }

    /// Each flip of the kinds that no page of ours has: its table compiles, and another body is valid.
    #[test]
    fn each_flip_says_something_else() {
        let kinds = [
            integers(&[(0, 0), (2, 20)]),
            integers(&[(i64::MIN, -5), (-1, 1), (7, i64::MAX)]),
            DECIMAL,
            decimal(&SHARE),
            decimal(&FROM),
            text(&CODE_TEXT),
        ];
        for kind in kinds {
            let as_it_is = admitted(kind);
            let flips = flipped(&kind);
            assert!(flips.len() >= 4, "{kind:?}");
            for (_, what, kind) in flips {
                assert_ne!(admitted(kind), as_it_is, "{what}: {kind:?}");
            }
        }
    }
}
