//! The rules of an object in one method as masks of attributes: the walk asks few questions at a closing brace, without a
//! branch on a value, and evaluates rules one by one only if a mask is not zero.
//!
//! The masks are compiled from the rules, and never miss an outcome: [`outcome`](crate::validate::rule::outcome) remains the
//! meaning of a rule.

use super::compiled::{CompiledRule, CompiledRules, CompiledTest, MAX_RULES};
use super::method::Method;
use super::rule::{Counted, Demand};
use super::severity::Severity;
use crate::json::names::MAX_NAMES;

/// The masks of a plan. A set of attributes has one bit for each attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Masks {
    /// The indexes of the questions among those of the object: first those that are only about effects.
    questions: [u8; MAX_QUESTIONS_OF_PLAN],
    about_effects: u8,
    questions_length: u8,
    /// The attributes that have a default where they are left out, and its scalar.
    defaults: [(u8, u8); MAX_DEFAULTS],
    defaults_length: u8,
    /// The attributes that some rule looks at when they are missing.
    pub(crate) missing: u64,
    /// The attributes that some rule looks at when they are present.
    pub(crate) present: u64,
    /// Those of them that break a rule only if they are empty.
    pub(crate) not_empty: u64,
    /// Those of them that break a rule only if they are not empty.
    pub(crate) empty: u64,
    /// The groups of which a body has at most one attribute, and those of which it has at least one.
    groups: [Group; MAX_GROUPS],
    groups_length: u8,
    /// The rules that are evaluated one by one.
    pub(crate) one_by_one: u32,
    /// The attributes whose effect depends on several rules.
    pub(crate) ambiguous: u64,
}

/// A group of attributes that a rule counts in the body.
#[derive(Clone, Copy, Debug)]
struct Group {
    fields: u64,
    at_most_one: bool,
    at_least_one: bool,
}

/// A test of one or more rules, and the attributes that these rules are about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    /// The attribute that is tested.
    pub(crate) field: u8,
    /// Whether attributes may also be present if the answer is unknown.
    pub(crate) is_lenient: bool,
    /// The scalars for which the answer is yes, as bits.
    pub(crate) accepts: u64,
    /// The attributes that have an effect only if the answer is yes.
    pub(crate) relevant: u64,
    /// The attributes that may be missing unless the answer is yes.
    pub(crate) missing: u64,
    /// The attributes that may be present unless the answer is yes.
    pub(crate) present: u64,
}

/// What the plans of an object share.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Questions {
    all: [Question; MAX_QUESTIONS],
    length: u8,
    /// The rule on which the effect of each attribute depends, or [`NO_RULE`].
    rule_of: [u8; MAX_NAMES],
}

const NO_RULE: u8 = u8::MAX;

/// The most questions of all plans of an object together.
const MAX_QUESTIONS: usize = 16;
/// The most questions of a plan. If the rules have more, the rest of the rules is evaluated one by one.
const MAX_QUESTIONS_OF_PLAN: usize = 16;
/// The most groups of a plan. If the rules have more, the rest of the rules is evaluated one by one.
const MAX_GROUPS: usize = 2;
/// The most attributes of a plan that are tested and have a default. If there are more, all rules are evaluated one by one.
const MAX_DEFAULTS: usize = 4;

impl Questions {
    pub(super) const NONE: Questions =
        Questions { all: [Question::NONE; MAX_QUESTIONS], length: 0, rule_of: [NO_RULE; MAX_NAMES] };

    /// Returns the rule on which the effect of an attribute depends, unless that is ambiguous in the method.
    #[inline(always)]
    pub(crate) fn rule_of(&self, field: usize) -> u8 {
        self.rule_of.get(field).copied().unwrap_or_default()
    }

    /// Notes the rule on which the effects of these attributes depend. Returns those that have another rule in another method.
    const fn note_rule(&mut self, rule: usize, mut fields: u64) -> u64 {
        let mut others = 0;
        while fields != 0 {
            let field = fields.trailing_zeros() as usize;
            if self.rule_of[field] == NO_RULE {
                self.rule_of[field] = rule as u8;
            } else if self.rule_of[field] != rule as u8 {
                others |= 1 << field;
            }
            fields &= fields - 1;
        }
        others
    }

    /// Returns the index of a question, and adds the question if it is new. None if there is no room.
    const fn add(&mut self, question: Question) -> Option<u8> {
        let mut index = 0;
        while index < self.length as usize {
            if self.all[index].equals(&question) {
                return Some(index as u8);
            }
            index += 1;
        }
        if index == MAX_QUESTIONS {
            return None;
        }
        self.all[index] = question;
        self.length += 1;
        Some(index as u8)
    }
}

impl Question {
    const NONE: Question = Question { field: 0, is_lenient: false, accepts: 0, relevant: 0, missing: 0, present: 0 };

    const fn is_about_effects(&self) -> bool {
        self.missing | self.present == 0
    }

    const fn equals(&self, other: &Question) -> bool {
        self.field == other.field
            && self.is_lenient == other.is_lenient
            && self.accepts == other.accepts
            && self.relevant == other.relevant
            && self.missing == other.missing
            && self.present == other.present
    }
}

/// The attributes that a rule looks at, by what it looks for.
#[derive(Clone, Copy)]
struct LookedAt {
    relevant: u64,
    missing: u64,
    /// The attributes that break the rule whenever they are present.
    present: u64,
    not_empty: u64,
    empty: u64,
    is_one_by_one: bool,
}

impl LookedAt {
    const NOTHING: LookedAt =
        LookedAt { relevant: 0, missing: 0, present: 0, not_empty: 0, empty: 0, is_one_by_one: false };

    /// Returns what a rule looks at. A rule about effects does not look at what the method requires.
    const fn by(rule: &CompiledRule, is_put: bool, required: u64) -> LookedAt {
        let fields = rule.fields;
        // The stored state may have an attribute that a PUT leaves out: a rule may be unchecked then.
        let unchecked = if is_put && rule.unchecked { fields } else { 0 };
        let is_usual = matches!(rule.severity, Severity::NoEffect) && rule.unchecked;
        match rule.demand {
            _ if rule.is_group => LookedAt { is_one_by_one: true, ..LookedAt::NOTHING },
            Demand::HasEffect if is_usual => LookedAt { relevant: fields & !required, ..LookedAt::NOTHING },
            Demand::Count { of: Counted::Present, from: 1.., .. } => {
                LookedAt { missing: if is_put { unchecked } else { fields }, ..LookedAt::NOTHING }
            }
            Demand::Count { of: Counted::Present, .. } => {
                LookedAt { missing: unchecked, present: fields, ..LookedAt::NOTHING }
            }
            Demand::Filled => LookedAt { not_empty: fields, ..LookedAt::NOTHING },
            Demand::Empty => LookedAt { empty: fields, ..LookedAt::NOTHING },
            Demand::Count { of: Counted::True, .. } | Demand::HasEffect => {
                LookedAt { is_one_by_one: true, ..LookedAt::NOTHING }
            }
        }
    }

    const fn any_present(&self) -> u64 {
        self.present | self.not_empty | self.empty
    }
}

impl Masks {
    pub(super) const NONE: Masks = Masks {
        questions: [0; MAX_QUESTIONS_OF_PLAN],
        about_effects: 0,
        questions_length: 0,
        defaults: [(0, 0); MAX_DEFAULTS],
        defaults_length: 0,
        missing: 0,
        present: 0,
        not_empty: 0,
        empty: 0,
        groups: [Group { fields: 0, at_most_one: false, at_least_one: false }; MAX_GROUPS],
        groups_length: 0,
        one_by_one: 0,
        ambiguous: 0,
    };

    /// Compiles the rules that are in `in_force`, one bit for each, in this method.
    ///
    /// `required` are the attributes that the method requires. The attributes whose effect depends on some rule are returned
    /// too.
    pub(super) const fn of(
        rules: &CompiledRules,
        in_force: u32,
        method: Method,
        required: u64,
        questions: &mut Questions,
    ) -> (Masks, u64) {
        let is_put = matches!(method, Method::Put);
        let mut masks = Masks::NONE;
        let mut relevant = 0;
        // If two rules look at an attribute for the same reason, a condition of one must not excuse it from the other.
        let (mut missing_twice, mut present_twice) = (0, 0);
        let (mut present, mut not_empty, mut empty) = (0, 0, 0);
        let mut rule = 0;
        while rule < MAX_RULES && in_force >> rule != 0 {
            if in_force >> rule & 1 == 1 {
                let looked_at = LookedAt::by(rules.rule(rule), is_put, required);
                masks.one_by_one |=
                    if looked_at.is_one_by_one && !masks.has_group(rules.rule(rule), is_put) { 1 << rule } else { 0 };
                masks.ambiguous |= relevant & looked_at.relevant | questions.note_rule(rule, looked_at.relevant);
                relevant |= looked_at.relevant;
                missing_twice |= masks.missing & looked_at.missing;
                masks.missing |= looked_at.missing;
                present_twice |= masks.present & looked_at.any_present();
                masks.present |= looked_at.any_present();
                present |= looked_at.present;
                not_empty |= looked_at.not_empty;
                empty |= looked_at.empty;
            }
            rule += 1;
        }
        masks.not_empty = not_empty & !present & !empty;
        masks.empty = empty & !present & !not_empty;
        let mut own = [Question::NONE; MAX_QUESTIONS_OF_PLAN];
        let mut length = 0;
        rule = 0;
        while rule < MAX_RULES && in_force >> rule != 0 {
            if in_force >> rule & 1 == 1 && masks.one_by_one >> rule & 1 == 0 && !rules.rule(rule).is_group {
                let compiled = rules.rule(rule);
                let looked_at = LookedAt::by(compiled, is_put, required);
                let is_lenient = looked_at.any_present() != 0 && !compiled.unchecked;
                let mut test = 0;
                while test < rules.tests(compiled).len() {
                    let CompiledTest { field, accepts, default, methods, .. } = rules.tests(compiled)[test];
                    if methods >> method as u32 & 1 == 1 {
                        // In a PUT alone, the stored state may have another word than the default.
                        let has_default = !is_put && default != CompiledTest::NO_DEFAULT;
                        let index = place(&own, length, field, accepts, is_lenient);
                        if index == MAX_QUESTIONS_OF_PLAN || has_default && !masks.has_default(field, default) {
                            return (Masks { one_by_one: in_force, ..Masks::NONE }, 0);
                        }
                        if index == length {
                            own[index] = Question { field, is_lenient, accepts, ..Question::NONE };
                            length += 1;
                        }
                        own[index].relevant |= looked_at.relevant;
                        own[index].missing |= looked_at.missing & !missing_twice;
                        own[index].present |= looked_at.any_present() & !present_twice;
                    }
                    test += 1;
                }
            }
            rule += 1;
        }
        // Two rounds, for those that are only about effects and for the others.
        let mut asked = 0;
        let mut is_first = true;
        loop {
            let mut question = 0;
            while question < length {
                if own[question].is_about_effects() == is_first {
                    match questions.add(own[question]) {
                        Some(index) => masks.questions[asked] = index,
                        None => return (Masks { one_by_one: in_force, ..Masks::NONE }, 0),
                    }
                    asked += 1;
                }
                question += 1;
            }
            if !is_first {
                break;
            }
            masks.about_effects = asked as u8;
            is_first = false;
        }
        masks.questions_length = length as u8;
        (masks, relevant)
    }

    /// Notes a group. Returns false if there is no room, or if counting to one does not tell whether the rule is kept.
    const fn has_group(&mut self, rule: &CompiledRule, is_put: bool) -> bool {
        let (from, to) = match rule.demand {
            Demand::Count { of: Counted::Present, from, to } if rule.is_group => (from, to as u32),
            Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect => return false,
        };
        let is_bounded = to < rule.fields.count_ones();
        if from > 1 || is_bounded && to != 1 || self.groups_length as usize == MAX_GROUPS {
            return false;
        }
        // What a PUT leaves out may be stored, so that a PUT never has too few.
        let group = Group { fields: rule.fields, at_most_one: is_bounded, at_least_one: from == 1 && !is_put };
        self.groups[self.groups_length as usize] = group;
        self.groups_length += 1;
        true
    }

    /// Returns whether there is a group.
    pub(super) const fn has_groups(&self) -> bool {
        self.groups_length > 0
    }

    /// Returns whether a group has too many or too few attributes in a body, whatever the condition of its rule.
    #[inline(always)]
    pub(crate) fn is_group_broken(&self, seen: u64) -> bool {
        let groups = self.groups.get(..self.groups_length.into()).unwrap_or_default();
        groups.iter().any(|group| {
            let of_group = seen & group.fields;
            // Without its lowest bit, nothing is left of one attribute.
            group.at_most_one && of_group & of_group.wrapping_sub(1) != 0 || group.at_least_one && of_group == 0
        })
    }

    /// Notes the default of an attribute. Returns false if there is no room.
    const fn has_default(&mut self, field: u8, default: u8) -> bool {
        let mut index = 0;
        while index < self.defaults_length as usize {
            if self.defaults[index].0 == field {
                return true;
            }
            index += 1;
        }
        if index == MAX_DEFAULTS {
            return false;
        }
        self.defaults[index] = (field, default);
        self.defaults_length += 1;
        true
    }

    /// Returns the attributes that have a default where they are left out, and its scalar.
    #[inline(always)]
    pub(crate) fn defaults(&self) -> &[(u8, u8)] {
        self.defaults.get(..self.defaults_length.into()).unwrap_or_default()
    }

    /// Returns the questions that are only about effects, and the others.
    #[inline(always)]
    pub(crate) fn questions<'q>(
        &'q self,
        of_object: &'q Questions,
    ) -> (impl Iterator<Item = &'q Question>, impl Iterator<Item = &'q Question>) {
        let question = |index: &u8| of_object.all.get(usize::from(*index));
        let asked = self.questions.get(..self.questions_length.into()).unwrap_or_default();
        let (about_effects, others) = asked.split_at_checked(self.about_effects.into()).unwrap_or_default();
        (about_effects.iter().filter_map(question), others.iter().filter_map(question))
    }
}

/// Returns the index of the question with this test, or the length if no question has it.
const fn place(
    questions: &[Question; MAX_QUESTIONS_OF_PLAN],
    length: usize,
    field: u8,
    accepts: u64,
    is_lenient: bool,
) -> usize {
    let mut index = 0;
    while index < length {
        let question = &questions[index];
        if question.field == field && question.accepts == accepts && question.is_lenient == is_lenient {
            return index;
        }
        index += 1;
    }
    length
}
