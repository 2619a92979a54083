//! Which rules a body breaks, and which it keeps.

use crate::target::Target;
use linecard_contract::{Check, Demand, Field, JsonRule, Kind, Method, Object, Presence, Report, Rule, RuleId, Test};
use serde_json::{Map, Value};

/// The rules that a body breaks, and those that it keeps.
///
/// A rule is broken by a finding of any severity. It is kept if it applies to the body, and the body does not break it. A rule
/// may be in both lists: two items of a list are two objects.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct RulesOfBody {
    /// The broken rules of objects. A rule may be listed more than once.
    pub broken: Vec<RuleId>,
    /// The kept rules of objects. A rule may be listed more than once.
    pub kept: Vec<RuleId>,
    /// The broken rules of JSON. All others are kept, except the limit of the size, which is none of the body.
    pub broken_json: Vec<JsonRule>,
}

impl RulesOfBody {
    /// Lists the rules that a body breaks and keeps. `report` is the report on it; `is_update` states that it was validated
    /// against a stored state.
    ///
    /// A text that is not valid JSON keeps no rule of an object, nor does one with a duplicate key or more findings than a report
    /// lists.
    ///
    /// ```
    /// use linecard_cases::{RulesOfBody, Target};
    /// use linecard_contract::validate;
    /// use linecard_model::API;
    ///
    /// let target = Target::parse(&API, "criteria.delete")?;
    /// let body = br#"{"name": "lunch", "newName": "dinner"}"#;
    /// let rules = RulesOfBody::of(target, body, false, &validate(target.object, target.method, body));
    /// assert_eq!(rules.broken, ["criteria.newName.delete.forbidden"]);
    /// assert!(rules.kept.iter().any(|rule| *rule == "criteria.name.delete.required"));
    /// # Ok::<(), linecard_cases::BadTarget>(())
    /// ```
    #[must_use]
    pub fn of(target: Target, body: &[u8], is_update: bool, report: &Report) -> RulesOfBody {
        let mut rules = RulesOfBody::default();
        let mut findings = Vec::new();
        for finding in report.findings() {
            match finding.rule().check() {
                Check::Json(rule) => rules.broken_json.push(rule),
                _ => findings.push((finding.rule(), finding.pointer())),
            }
        }
        rules.broken.extend(findings.iter().map(|(rule, _)| *rule));
        // A tree loses duplicate keys.
        let is_whole = !rules.broken_json.contains(&JsonRule::DuplicateKey) && !report.is_cut();
        if let Some(tree) = serde_json::from_slice(body).ok().filter(|_| is_whole) {
            let Target { object, method } = target;
            let whole = Instance { object, method, pointer: String::new(), is_update, findings: &findings };
            whole.collect_kept(&tree, &mut rules.kept);
        }
        rules
    }
}

/// An object of a body: the body itself, or an object within it.
struct Instance<'r> {
    object: &'static Object,
    method: Method,
    pointer: String,
    is_update: bool,
    findings: &'r [(RuleId, String)],
}

impl Instance<'_> {
    /// Collects the rules that the object and the objects within it keep.
    fn collect_kept(&self, value: &Value, kept: &mut Vec<RuleId>) {
        let Some(members) = value.as_object() else { return };
        kept.extend(self.object.rule_ids(self.method).into_iter().filter(|id| self.keeps(*id, members)));
        for field in self.object.fields() {
            if let Some(value) = members.get(field.name).filter(|_| is_allowed(field, self.method)) {
                // The objects of a PUT that replace stored ones are validated as those of a POST.
                let within = Instance { method: field.method_within(self.method), pointer: String::new(), ..*self };
                within.collect_kept_within(field.kind(self.method), value, self.pointer_to(field.name), kept);
            }
        }
    }

    fn collect_kept_within(&self, kind: &Kind, value: &Value, pointer: String, kept: &mut Vec<RuleId>) {
        let kind = kind.of_value(value);
        if let Some(object) = kind.as_object() {
            Instance { object, pointer, ..*self }.collect_kept(value, kept);
        } else if let Some(items) = kind.as_list() {
            for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                self.collect_kept_within(&items.kind, item, format!("{pointer}/{index}"), kept);
            }
        }
    }

    /// Returns the pointer of an attribute. No documented name has a character that a pointer escapes.
    fn pointer_to(&self, name: &str) -> String {
        format!("{}/{name}", self.pointer)
    }

    /// Returns whether the rule applies to the object, and the object does not break it.
    fn keeps(&self, id: RuleId, members: &Map<String, Value>) -> bool {
        let Some(field) = id.field() else {
            // A group is kept if some of its attributes are present, and their number is right.
            let is_about = |rule: &Rule| rule.fields.iter().any(|name| members.contains_key(*name));
            return !self.has(|found| found == id, &self.pointer) && id.group().is_none_or(is_about);
        };
        let check = id.check();
        let pointer = self.pointer_to(field.name);
        if self.has(|found| found == id, &pointer) {
            return false;
        }
        let Some(value) = members.get(field.name) else {
            return matches!(check, Check::Forbidden | Check::Ignored | Check::Prose);
        };
        match check {
            // The attribute is present, so these checks would have to report it.
            Check::Forbidden | Check::Ignored | Check::Prose => false,
            Check::Required => is_always_required(field, self.method) || self.is_demanded(Demand::ONE, field, members),
            Check::NotEmpty => !is_empty_list(value) && self.is_demanded(Demand::Filled, field, members),
            Check::Unique => self.is_update && !is_empty_list(value),
            // These checks do not apply to an empty list, or to a value of the wrong type.
            Check::Range | Check::Value | Check::Length | Check::Format => {
                let is_of_type = |found: RuleId| {
                    found.check() == Check::Type
                        && found.object() == self.object
                        && found.field().is_some_and(|other| other.name == field.name)
                };
                !is_empty_list(value) && !self.has(is_of_type, &pointer)
            }
            Check::Method
            | Check::Unknown
            | Check::Type
            | Check::Empty
            | Check::Exclusive
            | Check::Relevant
            | Check::Json(_) => true,
        }
    }

    /// Returns whether there is a finding of such a rule at or below this pointer.
    fn has(&self, is_rule: impl Fn(RuleId) -> bool, pointer: &str) -> bool {
        self.findings.iter().any(|(rule, found)| {
            let below = found.strip_prefix(pointer);
            below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) && is_rule(*rule)
        })
    }

    /// Returns whether a rule of the object has this demand on the attribute, and its condition holds.
    fn is_demanded(&self, demand: Demand, field: &Field, members: &Map<String, Value>) -> bool {
        let holds = |rule: &Rule| rule.when.iter().all(|test| passes(test, members));
        let is_about = |rule: &Rule| rule.demand == demand && rule.fields.contains(&field.name);
        self.object.rules.iter().any(|rule| is_about(rule) && holds(rule))
    }
}

fn passes(test: &Test, members: &Map<String, Value>) -> bool {
    let value = members.get(test.field());
    match test {
        Test::IsTrue(_) => value == Some(&Value::Bool(true)),
        Test::IsFalse(_) => value == Some(&Value::Bool(false)),
        Test::Is(_, word) => value.and_then(Value::as_str) == Some(word),
        Test::IsNot(_, word) => value.and_then(Value::as_str).is_some_and(|value| value != *word),
    }
}

fn is_always_required(field: &Field, method: Method) -> bool {
    field.enforced[method as usize].is_required()
}

fn is_allowed(field: &Field, method: Method) -> bool {
    !matches!(field.enforced[method as usize], Presence::Undefined | Presence::Forbidden)
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}
