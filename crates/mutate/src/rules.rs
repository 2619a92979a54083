//! Flips of the rules between attributes.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::flip::{Flip, Sort};
use linecard_contract::{Counted, Demand, Draft, Kind, Method, Object, Of, Rule, Severity, Test};

/// Adds all flips of the rules of an object.
pub(crate) fn flips(object: &'static Object, flips: &mut Vec<Flip>) {
    for (index, rule) in object.rules.iter().enumerate() {
        let name = format!(", rule {} on {}", index + 1, rule.fields.first().unwrap_or(&""));
        let mut add = |sort, what: String, edit: Box<dyn Fn(&mut Rule) + Send + Sync>| {
            let edit = move |draft: &mut Draft| edit(&mut draft.rules[index]);
            flips.push(Flip::new(sort, object, format_args!("{name}: {what}"), edit));
        };
        for demand in other_demands(rule) {
            let what = format!("{:?} becomes {demand:?}", rule.demand);
            // As the table words make it: a rule about effects breaks nothing.
            let severity = if demand == Demand::HasEffect { Severity::NoEffect } else { rule.severity };
            add(Sort::Rule, what, Box::new(move |rule| (rule.demand, rule.severity) = (demand, severity)));
        }
        if rule.group().is_some() {
            add(Sort::Rule, "its group has another name".to_owned(), Box::new(|rule| rule.of = Of::Group("other")));
        }
        for severity in Severity::ALL.into_iter().filter(|severity| *severity != rule.severity) {
            let what = format!("{} becomes {severity}", rule.severity);
            add(Sort::Rule, what, Box::new(move |rule| rule.severity = severity));
        }
        // The outcome for a group, or without a condition, is always known. The outcome of a rule that requires presence is unknown only in a
        // PUT. Cases need not list unchecked findings, so they cannot show that a rule has none.
        let requires_presence = matches!(rule.demand, Demand::Count { of: Counted::Present, from: 1.., .. });
        let has_unknown = !rule.when.is_empty() || requires_presence;
        if rule.group().is_none() && has_unknown && rule.unchecked && (!requires_presence || rule.is_in(Method::Put)) {
            let what = "an unknown outcome is not reported".to_owned();
            add(Sort::Rule, what, Box::new(|rule| rule.unchecked = !rule.unchecked));
        }
        if rule.fields.len() > 1 {
            for field in rule.fields {
                add(Sort::RuleField, format!("without {field}"), Box::new(|rule| remove(rule, field)));
            }
        }
        for (position, test) in rule.when.iter().enumerate() {
            add(
                Sort::RuleTest,
                format!("without the condition that {}", test.describe()),
                Box::new(move |rule| {
                    let mut when = rule.when.to_vec();
                    when.remove(position);
                    rule.when = when.leak();
                }),
            );
            for other in other_tests(object, *test) {
                add(
                    Sort::RuleTest,
                    format!("{} becomes {}", test.describe(), other.describe()),
                    Box::new(move |rule| {
                        let mut when = rule.when.to_vec();
                        when[position] = other;
                        rule.when = when.leak();
                    }),
                );
            }
        }
        for method in object.methods {
            // A rule never applies in a method in which it is about none of its attributes.
            let everywhere = Rule { methods: !0, ..*rule };
            let concerns = |name: &&str| object.field(name).is_some_and(|field| everywhere.is_about(field, *method));
            if rule.fields.iter().any(concerns) {
                let bit = 1 << *method as u32;
                let what = if rule.methods & bit == 0 { "in a" } else { "not in a" };
                add(Sort::RuleMethod, format!("{what} {method}"), Box::new(move |rule| rule.methods ^= bit));
            }
        }
        flips.push(Flip::new(Sort::Rule, object, format_args!("{name}: is removed"), move |draft| {
            draft.rules.remove(index);
        }));
    }
}

fn other_demands(rule: &Rule) -> Vec<Demand> {
    match (rule.of, rule.demand) {
        (Of::Group(_), Demand::Count { of, from, to }) => {
            let other = match of {
                Counted::Present => Counted::True,
                Counted::True => Counted::Present,
            };
            let mut others = vec![Demand::Count { of: other, from, to }, Demand::Count { of, from: from + 1, to }];
            others.extend(from.checked_sub(1).map(|from| Demand::Count { of, from, to }));
            others
                .extend([Demand::Count { of, from, to: to + 1 }, Demand::Count { of, from, to: to.saturating_sub(1) }]);
            // A group cannot have more attributes than it names.
            let length = rule.fields.len();
            others.retain(|other| {
                *other != rule.demand && !matches!(other, Demand::Count { to, .. } if usize::from(*to) > length)
            });
            others
        }
        // A table does not compile if a group has any of these demands.
        (Of::Group(_), Demand::Filled | Demand::Empty | Demand::HasEffect) => Vec::new(),
        (Of::Each, Demand::Count { of: Counted::Present, from: 1.., .. }) => {
            vec![Demand::HasEffect, Demand::Filled, Demand::NONE]
        }
        (Of::Each, Demand::Count { .. }) => vec![Demand::ONE, Demand::HasEffect],
        (Of::Each, Demand::Filled) => vec![Demand::ONE, Demand::HasEffect, Demand::Empty],
        (Of::Each, Demand::Empty) => vec![Demand::ONE, Demand::HasEffect, Demand::Filled],
        (Of::Each, Demand::HasEffect) => vec![Demand::ONE, Demand::NONE],
    }
}

/// Returns the opposite of a test, and the same test of other words.
fn other_tests(object: &'static Object, test: Test) -> Vec<Test> {
    let others = |name: &str, word: &'static str| {
        let kinds = object.field(name).map_or(Vec::new(), |field| field.kinds.to_vec());
        let list = kinds.iter().find_map(Kind::tested_words).map(|list| list.words);
        list.unwrap_or_default().iter().copied().filter(move |other| *other != word)
    };
    match test {
        Test::IsTrue(name) => vec![Test::IsFalse(name)],
        Test::IsFalse(name) => vec![Test::IsTrue(name)],
        Test::Is(name, word) => {
            let other_words = others(name, word).map(|other| Test::Is(name, other));
            std::iter::once(Test::IsNot(name, word)).chain(other_words).collect()
        }
        Test::IsNot(name, word) => {
            let other_words = others(name, word).map(|other| Test::IsNot(name, other));
            std::iter::once(Test::Is(name, word)).chain(other_words).collect()
        }
    }
}

/// Removes an attribute from a rule.
pub(crate) fn remove(rule: &mut Rule, name: &str) {
    let fields: Vec<&str> = rule.fields.iter().copied().filter(|field| *field != name).collect();
    rule.fields = fields.leak();
}

/// Renames an attribute in a rule and its tests.
pub(crate) fn rename(rule: &mut Rule, name: &str, new_name: &'static str) {
    let renamed = |field: &'static str| if field == name { new_name } else { field };
    let test = |test: &Test| match *test {
        Test::IsTrue(field) => Test::IsTrue(renamed(field)),
        Test::IsFalse(field) => Test::IsFalse(renamed(field)),
        Test::Is(field, word) => Test::Is(renamed(field), word),
        Test::IsNot(field, word) => Test::IsNot(renamed(field), word),
    };
    rule.fields = rule.fields.iter().map(|field| renamed(field)).collect::<Vec<_>>().leak();
    rule.when = rule.when.iter().map(test).collect::<Vec<_>>().leak();
}
