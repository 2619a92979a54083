//! The rules of an object and a method.

use crate::finding::rule_id::{Check, RuleId, Subject};
use crate::table::method::Method;
use crate::table::object::{Field, Kind, Object};
use crate::table::presence::Presence;
use crate::table::rule::{Counted, Demand, Rule, Test};

impl Object {
    /// Returns the id of every rule that a body of this object can break in this method, without those of nested objects.
    ///
    /// [`JsonRule::ALL`](crate::JsonRule::ALL) lists the rules of JSON.
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
        let id = |subject, check| RuleId { object: self, method, subject, check };
        let mut ids = Vec::new();
        if self.has(method) {
            ids.push(id(Subject::Whole, Check::Unknown));
        }
        for (index, field) in self.fields().iter().enumerate() {
            let subject = Subject::Field(narrow(index));
            self.each_check_of_field(field, method, &mut |check| ids.push(id(subject, check)));
        }
        for (index, rule) in self.rules.iter().enumerate() {
            ids.extend(self.checks_of_group(rule, index, method).map(|check| id(Subject::Group(narrow(index)), check)));
        }
        ids
    }

    /// Lists the rules of each method, the methods of its table first.
    ///
    /// A method that has no bodies can have a rule too: a POST creates an item of a list, and the name of the item must be
    /// free.
    ///
    /// ```
    /// use linecard_contract::{Check, Method};
    /// use linecard_model::objects::SELECTIVE_CALL_ACCEPTANCE;
    ///
    /// let ids = SELECTIVE_CALL_ACCEPTANCE.all_rule_ids();
    /// assert!(ids.iter().any(|id| *id == "selective-call-acceptance.criteria.post.unique"));
    /// assert!(!SELECTIVE_CALL_ACCEPTANCE.has(Method::Post));
    /// ```
    #[must_use]
    pub fn all_rule_ids(&'static self) -> Vec<RuleId> {
        let others = Method::ALL.iter().filter(|method| !self.methods.contains(method));
        self.methods.iter().chain(others).flat_map(|method| self.rule_ids(*method)).collect()
    }

    /// Returns the rule with this subject, method and check, if the object has it. It does not make the list of all rules.
    pub(crate) fn rule_of(&'static self, subject: Option<&str>, method: Method, check: Check) -> Option<RuleId> {
        let id = |subject| Some(RuleId { object: self, method, subject, check });
        let Some(name) = subject else {
            return if check == Check::Unknown && self.has(method) { id(Subject::Whole) } else { None };
        };
        if let Some(index) = self.index_of(name) {
            let mut is_found = false;
            self.each_check_of_field(self.field_at(index), method, &mut |known| is_found |= known == check);
            if is_found {
                return id(Subject::Field(narrow(index)));
            }
        }
        let mut groups = self.rules.iter().enumerate().filter(|(_, rule)| rule.group() == Some(name));
        let (index, _) =
            groups.find(|(index, rule)| self.checks_of_group(rule, *index, method).any(|known| known == check))?;
        id(Subject::Group(narrow(index)))
    }

    /// Returns the rules between attributes that apply in this method, in the order of the table.
    ///
    /// ```
    /// use linecard_contract::{Demand, Method};
    /// use linecard_model::objects::CRITERIA_FROM_DN;
    ///
    /// let demands = |method| CRITERIA_FROM_DN.rules_in(method).map(|rule| rule.demand).collect::<Vec<_>>();
    /// assert_eq!(demands(Method::Get), [Demand::Filled]);
    /// assert_eq!(demands(Method::Post), [Demand::HasEffect, Demand::ONE, Demand::Filled]);
    /// ```
    pub fn rules_in(&'static self, method: Method) -> impl Iterator<Item = &'static Rule> {
        let applied = self.plan(method).rules;
        self.rules.iter().enumerate().filter(move |(index, _)| applied >> index & 1 == 1).map(|(_, rule)| rule)
    }

    /// Returns the tests of the condition of one of its rules, in a method.
    ///
    /// For a rule about effects, these are also the tests of the rules about the effect of the tested attributes: what depends
    /// on an attribute without effect has none.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::objects::CALL_PROCESSING_POLICIES;
    ///
    /// let object = &CALL_PROCESSING_POLICIES;
    /// let mut rules = object.rules.iter();
    /// let rule = rules.find(|rule| rule.fields == ["allowDepartmentCLIDNameOverride"]).unwrap();
    /// let tested: Vec<&str> = object.condition(rule, Method::Put).map(|test| test.field()).collect();
    /// assert_eq!(tested, ["useGroupName", "useUserCLIDSetting"]);
    /// ```
    pub fn condition<'o>(&'o self, rule: &Rule, method: Method) -> impl Iterator<Item = Test> + Clone + use<'o> {
        let index = self.rules.iter().position(|own| own == rule);
        let tests = index.map_or(&[][..], |index| self.compiled.tests(self.compiled.rule(index)));
        let tests = tests.iter().filter(move |test| test.methods >> method as u32 & 1 == 1);
        tests.map(|test| self.rules[usize::from(test.stated.0)].when[usize::from(test.stated.1)])
    }

    /// Calls `note` with each check of an attribute in this method.
    fn each_check_of_field(&'static self, field: &Field, method: Method, note: &mut dyn FnMut(Check)) {
        if method == Method::Post && field.created_items().is_some() {
            note(Check::Unique);
        }
        if !self.has(method) {
            return;
        }
        each_check(field, method, note);
        let rules = self.rules_on(field, method).filter(|rule| rule.group().is_none());
        rules.for_each(|rule| note(rule.demand.check_of_each()));
    }

    /// Returns the checks of a rule on a group. Returns nothing if the rule is not about a group, or does not apply.
    fn checks_of_group(&self, rule: &Rule, index: usize, method: Method) -> impl Iterator<Item = Check> + use<> {
        let allowed = self.compiled.rule(index).fields & self.plan(method).allowed;
        let applies = self.plan(method).rules >> index & 1 == 1;
        let (too_few, too_many) = match rule.count_of_group() {
            Some((_, from, to)) if applies => (from > 0, u32::from(to) < allowed.count_ones()),
            _ => (false, false),
        };
        too_few.then_some(Check::Required).into_iter().chain(too_many.then_some(Check::Exclusive))
    }

    /// Returns the rules that apply in this method and name the attribute.
    pub(crate) fn rules_on(&self, field: &Field, method: Method) -> impl Iterator<Item = &'static Rule> {
        let applied = self.plan(method).rules;
        let is_allowed = self.index_of(field.name).is_some_and(|index| self.plan(method).allowed >> index & 1 == 1);
        let name = field.name;
        let rules = self.rules.iter().enumerate().filter(move |(index, _)| applied >> index & 1 == 1);
        let is_required = field.enforced[method as usize].is_required();
        let is_about = move |rule: &&Rule| rule.demand != Demand::HasEffect || !is_required;
        rules.map(|(_, rule)| rule).filter(move |rule| is_allowed && rule.fields.contains(&name) && is_about(rule))
    }
}

impl Demand {
    /// Returns the check that a finding has if a single attribute breaks the demand.
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

/// Calls `note` with each check of the presence and the value of an attribute.
fn each_check(field: &Field, method: Method, note: &mut dyn FnMut(Check)) {
    match field.enforced[method as usize] {
        Presence::Undefined => return,
        Presence::Forbidden => return note(Check::Forbidden),
        Presence::Always | Presence::Required => note(Check::Required),
        Presence::Optional
        | Presence::Conditional
        | Presence::OptionalConditional
        | Presence::OptionalOrConditional => {}
    }
    note(Check::Type);
    each_check_of_value(field.kind(method), note);
    if field.is_ignored(method) {
        note(Check::Ignored);
    }
    if field.prose.is_some() {
        note(Check::Prose);
    }
}

fn each_check_of_value(kind: &Kind, note: &mut dyn FnMut(Check)) {
    let mut note_if = |applies: bool, check| {
        if applies {
            note(check);
        }
    };
    match kind {
        Kind::Integer(i64::MIN, i64::MAX)
        | Kind::Boolean
        | Kind::LikelyWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => {}
        Kind::Integer(..) | Kind::Integers(_) => note(Check::Range),
        Kind::Decimal(decimal) => note_if(!decimal.admits_all(), Check::Range),
        Kind::Word(_) | Kind::AnyCaseWord(_) => note(Check::Value),
        Kind::String(text) => {
            note_if(text.min_length > 0 || text.max_length.is_some(), Check::Length);
            note_if(text.format.is_some(), Check::Format);
        }
        Kind::Array(items) => {
            each_check_of_value(&items.kind, note);
            if items.expected.is_some() {
                note(Check::Length);
            }
            if items.matched_by.is_some() {
                note(Check::Unique);
            }
        }
        Kind::Either(kinds) => kinds.iter().for_each(|kind| each_check_of_value(kind, note)),
    }
}
