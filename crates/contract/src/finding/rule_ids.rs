//! Every rule of an object, by its id.

use crate::finding::rule_id::{Check, RuleId, Subject};
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::presence::Presence;
use crate::table::rule::{Counted, Demand, Rule};

impl Object {
    /// Every rule that a body of this object can be found to keep or to break in this method, nested objects not included.
    ///
    /// The rules of JSON itself are in [`JsonRule::ALL`](crate::JsonRule::ALL).
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let ids: Vec<String> = CRITERIA.rule_ids(Method::Delete).iter().map(ToString::to_string).collect();
    /// assert_eq!(ids[..3], ["criteria.delete.unknown", "criteria.name.delete.required", "criteria.name.delete.type"]);
    /// ```
    #[must_use]
    pub fn rule_ids(&'static self, method: Method) -> Vec<RuleId> {
        if !self.has(method) {
            return Vec::new();
        }
        let id = |subject, check| RuleId { object: self, method, subject, check };
        let mut ids = vec![id(Subject::Whole, Check::Unknown)];
        for (index, field) in self.fields().iter().enumerate() {
            let subject = Subject::Field(narrow(index));
            ids.extend(checks(field, method).into_iter().map(|check| id(subject, check)));
            let rules = self.rules_on(field, method).filter(|rule| rule.group().is_none());
            ids.extend(rules.map(|rule| id(subject, rule.demand.check_of_each())));
        }
        for (index, rule) in self.rules.iter().enumerate() {
            if self.plan(method).rules >> index & 1 == 1 {
                ids.extend(
                    self.checks_of_group(rule, index, method).map(|check| id(Subject::Group(narrow(index)), check)),
                );
            }
        }
        ids
    }

    /// The rules between attributes that are in force in this method, in the order of the table.
    ///
    /// ```
    /// use linecard_contract::{Demand, Method};
    /// use linecard_model::objects::CRITERIA_FROM_DN;
    ///
    /// let in_force = |method| CRITERIA_FROM_DN.rules_in(method).map(|rule| rule.demand).collect::<Vec<_>>();
    /// assert_eq!(in_force(Method::Get), [Demand::HasEffect]);
    /// assert_eq!(in_force(Method::Post), [Demand::HasEffect, Demand::ONE, Demand::Filled]);
    /// ```
    pub fn rules_in(&'static self, method: Method) -> impl Iterator<Item = &'static Rule> {
        let in_force = self.plan(method).rules;
        self.rules.iter().enumerate().filter(move |(index, _)| in_force >> index & 1 == 1).map(|(_, rule)| rule)
    }

    /// The checks that breaking a rule on a group is reported as; none if it speaks of each attribute alone.
    fn checks_of_group(&self, rule: &Rule, index: usize, method: Method) -> impl Iterator<Item = Check> + use<> {
        let allowed = self.compiled.rule(index).fields & self.plan(method).allowed;
        let (too_few, too_many) = match rule.count_of_group() {
            Some((_, from, to)) => (from > 0, u32::from(to) < allowed.count_ones()),
            None => (false, false),
        };
        too_few.then_some(Check::Required).into_iter().chain(too_many.then_some(Check::Exclusive))
    }

    /// The rules in force in this method that name the attribute.
    pub(crate) fn rules_on(&self, field: &Field, method: Method) -> impl Iterator<Item = &'static Rule> {
        let in_force = self.plan(method).rules;
        let is_allowed = self.index_of(field.name).is_some_and(|index| self.plan(method).allowed >> index & 1 == 1);
        let name = field.name;
        let rules = self.rules.iter().enumerate().filter(move |(index, _)| in_force >> index & 1 == 1);
        rules.map(|(_, rule)| rule).filter(move |rule| is_allowed && rule.fields.contains(&name))
    }
}

impl Demand {
    /// The check that breaking it on an attribute alone is reported as.
    #[must_use]
    pub const fn check_of_each(self) -> Check {
        match self {
            Demand::Count { of: Counted::Present, to: 0, .. } => Check::Forbidden,
            Demand::Count { of: Counted::Present, .. } => Check::Required,
            Demand::Count { of: Counted::True, .. } => Check::Value,
            Demand::Filled => Check::NotEmpty,
            Demand::Empty => Check::Empty,
            Demand::HasEffect => Check::Relevant,
        }
    }
}

fn narrow(index: usize) -> u8 {
    index as u8
}

/// What is looked at when the attribute stands in a body, or does not.
fn checks(field: &Field, method: Method) -> Vec<Check> {
    let mut checks = match field.enforced[method as usize] {
        Presence::Undefined => return Vec::new(),
        Presence::Forbidden => return vec![Check::Forbidden],
        Presence::Always | Presence::Required => vec![Check::Required],
        Presence::Optional
        | Presence::Conditional
        | Presence::OptionalConditional
        | Presence::OptionalOrConditional => Vec::new(),
    };
    checks.push(Check::Type);
    add_value_checks(field.kind(method), &mut checks);
    if field.is_ignored(method) {
        checks.push(Check::Ignored);
    }
    if field.prose.is_some() {
        checks.push(Check::Prose);
    }
    checks
}

fn add_value_checks(kind: &Kind, checks: &mut Vec<Check>) {
    match kind {
        Kind::Integer(i64::MIN, i64::MAX)
        | Kind::Boolean
        | Kind::LikelyWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => {}
        Kind::Integer(..) | Kind::Integers(_) => checks.push(Check::Range),
        Kind::Decimal(decimal) => checks.extend((!decimal.admits_all()).then_some(Check::Range)),
        Kind::Word(_) | Kind::AnyCaseWord(_) => checks.push(Check::Value),
        Kind::String(text) => {
            checks.extend((text.min_length > 0 || text.max_length.is_some()).then_some(Check::Length));
            checks.extend(text.format.map(|_| Check::Format));
        }
        Kind::Array(items) => {
            add_value_checks(&items.kind, checks);
            checks.extend(items.matched_by.map(|_| Check::Unique));
        }
        Kind::Either(kinds) => kinds.iter().for_each(|kind| add_value_checks(kind, checks)),
    }
}
