//! What the walk finds at the closing brace of an object: missing attributes, rules between attributes, and remarks.
//!
//! Masks of attributes show whether there is anything to report. If so, [`outcome`] evaluates the rules one by one; but
//! attributes that the method requires, and remarks, which valid bodies have too, follow from the masks alone.

use crate::finding::location::Location;
use crate::finding::report::{Detail, Entry, ObjectLocation, Report};
use crate::finding::rule_id::{Check, Subject};
use crate::json::names::MAX_NAMES;
use crate::table::masks::Question;
use crate::table::method::Method;
use crate::table::object::{Object, Release};
use crate::table::plan::Plan;
use crate::table::severity::Severity;
use crate::validate::rule::{Facts, Known, Outcome, bits, outcome};

/// The scalars of the attributes of an object: what tests and demands compare. For a word, it is the index in its list. It is
/// 0 for false and for an empty list or text, and 1 for true and for a list or text that is not empty.
pub(crate) struct Scalars([u8; Scalars::LENGTH]);

impl Scalars {
    /// A power of two, so that no index needs a check.
    const LENGTH: usize = 64;

    /// The scalars before the first member: all are unknown.
    pub(crate) const UNKNOWN: Scalars = Scalars([BROKEN as u8; Scalars::LENGTH]);

    /// Sets the scalars of the attributes that are left out and have a default.
    #[inline(always)]
    pub(crate) fn set_defaults(&mut self, plan: &Plan, seen: u64) {
        for (field, default) in plan.masks.defaults() {
            if seen >> (field % 64) & 1 == 0 {
                self.set((*field).into(), (*default).into());
            }
        }
    }

    #[inline(always)]
    pub(crate) fn set(&mut self, index: usize, scalar: u32) {
        // Words after the 63rd of a list are tested by no condition.
        self.0[index % Scalars::LENGTH] = scalar as u8;
    }

    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> u32 {
        self.0[index % Scalars::LENGTH].into()
    }
}

/// What is known about the attributes of an object at its closing brace.
#[derive(Clone, Copy)]
pub(crate) struct States<'a> {
    /// The attributes that are in the body.
    pub(crate) seen: u64,
    pub(crate) scalars: &'a Scalars,
    /// The positions of their values.
    pub(crate) positions: &'a [u32],
}

impl States<'_> {
    /// Returns those of the attributes that have this scalar.
    fn with_scalar(&self, of: u64, scalar: u32) -> u64 {
        bits(of).filter(|index| self.scalars.get(*index) == scalar).fold(0, |those, index| those | 1 << index)
    }

    /// Returns those of the attributes whose value in a request deletes what is stored: null, or an empty list or text.
    fn cleared(&self, of: u64) -> u64 {
        self.with_scalar(of, 0) | self.with_scalar(of, NULL)
    }
}

/// The scalar of a value that no condition tests, or of a text that is not in the list of words.
pub(crate) const OTHER: u32 = 63;
/// The scalar of a value that the table does not allow. A condition on it is unknown.
pub(crate) const BROKEN: u32 = 64;
/// The scalar of null. A condition on it is unknown.
pub(crate) const NULL: u32 = 65;

/// What there is to report at the closing brace.
pub(crate) enum AtEnd {
    Nothing,
    /// What the masks show alone.
    Shown(Shown),
    /// Perhaps more: the rules must be evaluated one by one.
    Close,
}

/// Attributes that are missing, and remarks.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// The attributes that the method requires and that are not in the body.
    missing: u64,
    /// The attributes in the body that have no effect or are unchecked, each for one reason.
    remarks: u64,
    /// Those of them that have no effect.
    no_effect: u64,
    /// Those of them that depend on a rule.
    by_rule: u64,
}

impl Shown {
    /// The most findings of one object: each attribute is missing or has a remark.
    pub(crate) const MOST: usize = MAX_NAMES;

    /// Adds to the counts of a report that has no room for any finding.
    pub(crate) fn count(self, report: &mut Report) {
        let counts = [
            (Severity::Violation, self.missing),
            (Severity::NoEffect, self.remarks & self.no_effect),
            (Severity::Unchecked, self.remarks & !self.no_effect),
        ];
        for (severity, fields) in counts {
            report.count_beyond(severity, fields.count_ones() as usize);
        }
    }
}

/// Returns what there is to report at the closing brace. No branch depends on a value of the body.
#[inline(always)]
pub(crate) fn findings_at_end(object: &Object, method: Method, states: States<'_>) -> AtEnd {
    let plan = object.plan(method);
    let (masks, seen) = (&plan.masks, states.seen);
    let (mut no_effect, mut unchecked, mut may_be_missing, mut may_be_present) = (0, 0, 0, 0);
    // Most questions are only about effects.
    let (about_effects, others) = masks.questions(&object.questions);
    for question in about_effects {
        let answer = Answer::of(question, states.scalars);
        no_effect |= question.relevant & answer.is_false;
        unchecked |= question.relevant & answer.is_unknown;
    }
    for question in others {
        let answer = Answer::of(question, states.scalars);
        no_effect |= question.relevant & answer.is_false;
        unchecked |= question.relevant & answer.is_unknown;
        may_be_missing |= question.missing & (answer.is_false | answer.is_unknown);
        let is_lenient = u64::from(question.is_lenient).wrapping_neg();
        may_be_present |= question.present & (answer.is_false | answer.is_unknown & is_lenient);
    }
    let missing = plan.required & !seen;
    let missing_by_rule = masks.missing & !may_be_missing & !seen;
    let mut present = masks.present & seen & !may_be_present;
    if present & (masks.not_empty | masks.empty) != 0 {
        present &= !(masks.not_empty & !states.with_scalar(present, 0));
        present &= !(masks.empty & !states.with_scalar(present, 1));
    }
    let mut by_rule = (no_effect | unchecked) & seen;
    if by_rule & plan.cleared != 0 {
        by_rule &= !states.cleared(by_rule & plan.cleared);
    }
    let always = (plan.ignored | plan.prose) & seen;
    // An attribute with two reasons has two findings.
    let twice = by_rule & (masks.ambiguous | always) | always & plan.ignored & plan.prose;
    if missing_by_rule | present | twice != 0
        || masks.is_group_broken(seen)
        || masks.one_by_one != 0 && is_one_broken(object, method, states)
    {
        return AtEnd::Close;
    }
    let remarks = by_rule | always;
    if remarks | missing == 0 {
        return AtEnd::Nothing;
    }
    AtEnd::Shown(Shown { missing, remarks, no_effect: no_effect & by_rule | plan.ignored, by_rule })
}

/// The answer to a question: all bits of one of them, or of none if it is yes.
struct Answer {
    is_false: u64,
    is_unknown: u64,
}

impl Answer {
    #[inline(always)]
    fn of(question: &Question, scalars: &Scalars) -> Answer {
        let scalar = scalars.get(question.field.into());
        // The bit that only BROKEN and NULL have, as all bits.
        let is_unknown = u64::from(scalar >> 6).wrapping_neg();
        let is_false = (question.accepts >> (scalar % 64) & 1).wrapping_sub(1) & !is_unknown;
        Answer { is_false, is_unknown }
    }
}

/// Returns whether one of the rules that have no mask has an outcome to report.
#[inline(never)]
fn is_one_broken(object: &Object, method: Method, states: States<'_>) -> bool {
    let plan = object.plan(method);
    let facts = BodyFacts { method, plan, states };
    bits(plan.masks.one_by_one.into())
        .any(|index| outcome(&object.compiled, object.compiled.rule(index), &facts) != Outcome::Kept)
}

/// The facts that a body alone shows about an object.
#[derive(Clone, Copy)]
pub(crate) struct BodyFacts<'a> {
    pub(crate) method: Method,
    pub(crate) plan: &'a Plan,
    pub(crate) states: States<'a>,
}

impl Facts for BodyFacts<'_> {
    fn method(&self) -> Method {
        self.method
    }

    fn required(&self) -> u64 {
        self.plan.required
    }

    fn cleared(&self, of: u64) -> u64 {
        self.states.cleared(of & self.plan.cleared)
    }

    #[inline(always)]
    fn in_body(&self, of: u64) -> u64 {
        of & self.states.seen
    }

    #[inline(always)]
    fn present(&self, of: u64) -> Known {
        let seen = self.states.seen;
        // The stored state may have what a PUT leaves out.
        Known { yes: of & seen, no: if self.method == Method::Put { 0 } else { of & !seen } }
    }

    #[inline(always)]
    fn filled(&self, of: u64) -> Known {
        let seen = of & self.states.seen;
        Known { yes: self.states.with_scalar(seen, 1), no: self.states.with_scalar(seen, 0) }
    }

    #[inline(always)]
    fn is_left_out(&self, field: u8) -> bool {
        self.method != Method::Put && self.states.seen >> field & 1 == 0
    }

    #[inline(always)]
    fn scalar(&self, field: u8) -> Option<u32> {
        let scalar = self.states.scalars.get(field.into());
        (self.states.seen >> field & 1 == 1 && scalar < BROKEN).then_some(scalar)
    }
}

/// Reports the findings at the closing brace of an object.
pub(crate) struct Closing<'a> {
    pub(crate) report: &'a mut Report,
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) location: Location,
}

impl Closing<'_> {
    /// Reports what the masks show alone.
    pub(crate) fn report(&mut self, shown: Shown, start: u32, positions: &[u32]) {
        let location = ObjectLocation { object: self.object, method: self.method, location: self.location };
        let mut object_location = None;
        let mut enter = |index: usize, position: u32, check, severity, detail| {
            let (field, subject) = (index as u8, Subject::Field(index as u8));
            let entry = Entry { position, object_location: 0, field, subject, check, severity, detail };
            self.report.add_at(&mut object_location, || location, entry);
        };
        for index in bits(shown.missing) {
            enter(index, start, Check::Required, Severity::Violation, Detail::Nothing);
        }
        for index in bits(shown.remarks) {
            let severity = if shown.no_effect >> index & 1 == 1 { Severity::NoEffect } else { Severity::Unchecked };
            let (check, detail) = if shown.by_rule >> index & 1 == 1 {
                (Check::Relevant, Detail::Rule(self.object.questions.rule_of(index)))
            } else if severity == Severity::NoEffect {
                (Check::Ignored, Detail::Nothing)
            } else {
                (Check::Prose, Detail::Nothing)
            };
            enter(index, positions.get(index).copied().unwrap_or_default(), check, severity, detail);
        }
    }

    /// Reports everything: missing attributes, ignored ones, prose statements, and the outcomes of all rules.
    #[cold]
    #[inline(never)]
    pub(crate) fn close(&mut self, facts: &BodyFacts<'_>, start: u32, release: Option<Release>) {
        let (object, plan, States { seen, positions, .. }) = (self.object, self.object.plan(self.method), facts.states);
        let mut object_location = None;
        let location = ObjectLocation { object, method: self.method, location: self.location };
        let mut enter = |index: Option<usize>, subject, check, severity, detail| {
            let position = match index {
                Some(index) if seen >> index & 1 == 1 => positions.get(index).copied().unwrap_or(start),
                _ => start,
            };
            let field = index.map_or(Entry::OBJECT, |index| index as u8);
            let entry = Entry { position, object_location: 0, field, subject, check, severity, detail };
            self.report.add_at(&mut object_location, || location, entry);
        };
        let field = |index: usize| Subject::Field(index as u8);
        for index in bits(plan.required & !seen) {
            enter(Some(index), field(index), Check::Required, Severity::Violation, Detail::Nothing);
        }
        for index in bits((plan.ignored | plan.prose) & seen) {
            if plan.ignored >> index & 1 == 1 {
                enter(Some(index), field(index), Check::Ignored, Severity::NoEffect, Detail::Nothing);
            }
            if plan.prose >> index & 1 == 1 {
                let releases = object.field_at(index).releases;
                let severity = match release {
                    Some(release) if releases.contains(&release) => continue,
                    Some(_) if !releases.is_empty() => Severity::Violation,
                    Some(_) | None => Severity::Unchecked,
                };
                enter(Some(index), field(index), Check::Prose, severity, Detail::Nothing);
            }
        }
        for rule_index in bits(plan.rules.into()) {
            let rule = object.compiled.rule(rule_index);
            let (group, detail) = (Subject::Group(rule_index as u8), Detail::Rule(rule_index as u8));
            match outcome(&object.compiled, rule, facts) {
                Outcome::Kept => {}
                Outcome::Each { broken, unchecked } => {
                    let check = rule.demand.check_of_each();
                    for index in bits(broken) {
                        enter(Some(index), field(index), check, rule.severity, detail);
                    }
                    for index in bits(unchecked) {
                        enter(Some(index), field(index), check, Severity::Unchecked, detail);
                    }
                }
                Outcome::TooMany { fields, severity } => {
                    for index in bits(fields) {
                        enter(Some(index), group, Check::Exclusive, severity, detail);
                    }
                }
                Outcome::TooFew { severity } => enter(None, group, Check::Required, severity, detail),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AtEnd, BROKEN, BodyFacts, Closing, NULL, OTHER, Scalars, States, findings_at_end};
    use crate::finding::location::Location;
    use crate::finding::report::Report;
    use crate::table::check::Table;
    use crate::table::method::Method;
    use crate::table::object::{Items, Kind, Object, Words};
    use crate::table::rule::{Rule, Test};
    use crate::table::severity::Severity;
    use crate::table::words::*;
    use crate::validate::rule::bits;
    use proptest::prelude::*;

    static WORDS: Words = words(&["Basic", "Standard", "Premium"]);
    static TEXTS: Items = items(STRING);
    const NAMES: [&str; 8] = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
    const METHODS: [Method; 3] = [GET, PUT, POST];

    /// Chooses numbers from a seed.
    struct Choices(u64);

    impl Choices {
        /// Returns a number below `end`.
        fn below(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            (self.0 >> 33) as usize % end
        }

        fn one<T: Copy>(&mut self, of: &[T]) -> T {
            of[self.below(of.len())]
        }
    }

    /// Returns a table of eight attributes with rules of all forms: the first half is tested, the rest are the subjects.
    fn object(choices: &mut Choices) -> &'static Object {
        let kind = |index: usize| match index % 4 {
            0 => BOOLEAN,
            1 => word(&WORDS),
            2 => list(&TEXTS),
            _ => STRING,
        };
        let mut rows = NAMES.map(|name| field(name, BOOLEAN, [C, O, O], "An attribute."));
        for (index, (row, name)) in rows.iter_mut().zip(NAMES).enumerate() {
            // A rule about the effect of required attributes alone would apply nowhere.
            let required = index < 4 && choices.below(6) == 0;
            let presences = if required { [A, R, R] } else { [C, O, O] };
            *row = field(name, kind(index), presences, "An attribute.");
            *row = match choices.below(8) {
                0 => row.prose("It is so."),
                1 => row.ignored_in(PUT).ignored_in(POST),
                2 => row.ignored_in(PUT).prose("It is so."),
                3 | 4 if index == 1 => row.default_word("Standard"),
                _ => *row,
            };
        }
        let rules: Vec<Rule> = (0..choices.below(7)).map(|_| rule(choices)).collect();
        Box::leak(Box::new(
            Table {
                namespace: "test",
                name: "object",
                page: "Page",
                title: "Object",
                description: "An object.",
                base: &[],
                rows: Box::leak(Box::new(table(METHODS, rows))),
                rules: unique_groups(rules).leak(),
            }
            .checked(),
        ))
    }

    /// Keeps one rule on a group, because two of them would share a name.
    fn unique_groups(mut rules: Vec<Rule>) -> Vec<Rule> {
        let mut has_group = false;
        rules.retain(|rule| rule.group().is_none() || !std::mem::replace(&mut has_group, true));
        rules
    }

    fn rule(choices: &mut Choices) -> Rule {
        // Nothing that is tested is the subject of a rule about effects, so conditions have no circle.
        let subjects: Vec<&'static str> = (4..8).filter(|_| choices.below(2) == 0).map(|index| NAMES[index]).collect();
        let subjects = if subjects.is_empty() { vec!["six"] } else { subjects };
        let fields: &'static [&'static str] = subjects.leak();
        let of_lists: &'static [&'static str] = choices.one(&[&["seven"][..], &["eight"], &["seven", "eight"]]);
        let tests: Vec<Test> = (0..=choices.below(3)).map(|_| test(choices)).collect();
        let when: &'static [Test] = tests.leak();
        let rule = match choices.below(9) {
            0 | 1 => relevant(fields, when),
            2 => required(fields, when),
            3 => forbidden(fields, when),
            4 => not_empty(of_lists, when),
            5 => empty(of_lists, when),
            6 => must_be_true(&["five"], when),
            7 => at_most_one("group", &["five", "six", "seven"]).only_if(choices.one(&[&[][..], when])),
            _ => count("group", &["five", "six", "eight"], 1, 2).only_if(choices.one(&[&[][..], when])),
        };
        let rule = match choices.below(5) {
            0 => rule.only_in(&[PUT, POST]),
            1 => Rule { unchecked: false, ..rule },
            2 => rule.weighs(Severity::Note),
            _ => rule,
        };
        // Without a request, a rule about effects would apply nowhere.
        if rule.methods == 1 { rule.only_in(&METHODS) } else { rule }
    }

    fn test(choices: &mut Choices) -> Test {
        match choices.below(4) {
            0 => is_true("one"),
            1 => is_false("one"),
            2 => is("two", choices.one(WORDS.words)),
            _ => is_not("two", choices.one(WORDS.words)),
        }
    }

    /// Returns the scalars of the attributes that are in a body.
    fn scalars(object: &Object, method: Method, seen: u64, choices: &mut Choices) -> Scalars {
        let mut scalars = Scalars::UNKNOWN;
        scalars.set_defaults(object.plan(method), seen);
        for index in bits(seen) {
            let scalar = match &object.field_at(index).kinds[0] {
                Kind::Word(_) => choices.one(&[0, 1, 2, OTHER, BROKEN]),
                _ => choices.one(&[0, 1, 1, BROKEN, NULL]),
            };
            scalars.set(index, scalar);
        }
        scalars
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        /// The masks find what the rules say one by one, whatever the table and the body.
        #[test]
        fn masks_find_what_the_rules_say(seed in any::<u64>()) {
            let choices = &mut Choices(seed);
            let object = object(choices);
            for _ in 0..40 {
                let method = choices.one(&METHODS);
                let plan = object.plan(method);
                let seen = plan.allowed & choices.below(256) as u64;
                let scalars = scalars(object, method, seen, choices);
                // The order of the body is another than that of the table.
                let positions: Vec<u32> = (0..8).map(|index| (index * 37 + 11) % 101).collect();
                let states = States { seen, scalars: &scalars, positions: &positions };
                let facts = BodyFacts { method, plan, states };
                let report = |act: &dyn Fn(&mut Closing<'_>)| {
                    let mut report = Report::new(object, method, true);
                    act(&mut Closing { report: &mut report, object, method, location: Location::ROOT });
                    report.sort();
                    report
                };
                let one_by_one = report(&|closing| closing.close(&facts, 0, None));
                let by_masks = report(&|closing| match findings_at_end(object, method, states) {
                    _ if !plan.is_watched(seen) => {}
                    AtEnd::Nothing => {}
                    AtEnd::Shown(shown) => closing.report(shown, 0, &positions),
                    AtEnd::Close => closing.close(&facts, 0, None),
                });
                prop_assert_eq!(&by_masks, &one_by_one, "{} {:b} {:?}", method, seen, object.rules);
                let offsets = |report: &Report| report.findings().map(|finding| finding.offset()).collect::<Vec<_>>();
                prop_assert_eq!(offsets(&by_masks), offsets(&one_by_one));
            }
        }
    }
}
