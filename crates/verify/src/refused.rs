//! Bodies that break one rule each: a deployment refuses them.

use crate::bodies::{has_secret, is_matched, settable, shape};
use crate::caller::{Halt, Segments};
use crate::checks::{NOT_AN_OBJECT, REFUSED};
use crate::report::Fault as Found;
use crate::service::ServiceRun;
use linecard_contract::{Effect, Method, Object, Operation, Severity, validate};
use linecard_testkit::{Fault, faults, samples};
use serde_json::{Value, json};
use std::collections::HashMap;

/// How the body of a request names an item: the attribute, and the name of an item that exists. Without one, each body has a new
/// name.
type Key = Option<(&'static str, Option<String>)>;

impl ServiceRun<'_> {
    /// Sends bodies that break one rule each.
    pub(crate) async fn refused(
        &mut self,
        operation: &'static Operation,
        segments: &Segments,
        key: Key,
    ) -> Result<(), Halt> {
        let Some(content) = operation.request else { return Ok(()) };
        let (object, method, most) =
            (self.resolve(content.object), content.method, self.context.settings.invalid_bodies);
        if most == 0 {
            self.result.not_tried(REFUSED, "no body that breaks a rule is asked for");
            return Ok(());
        }
        self.is_changed |= operation.method == Method::Put && key.is_none();
        let before = self.read_whole().await?;
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut is_accepted = false;
        for fault in faults(object, method).into_iter().filter(|fault| fault.severity() == Severity::Violation) {
            let rule = fault.rule().to_string();
            let count = counts.entry(rule.clone()).or_default();
            if *count >= most || is_out_of_reach(object, &fault) {
                continue;
            }
            let known = self.created.len();
            let Some((body, documented)) = self.broken(object, method, &fault, key.as_ref()) else { continue };
            *count += 1;
            let answer = self.ask(operation, segments, Some(&body)).await?;
            if answer.status().is_some_and(|status| (400..500).contains(&status)) {
                self.created.truncate(known);
            }
            if matches!(answer.status(), Some(401 | 403)) {
                let why = format!("the account may not: the status is {}", answer.shown());
                self.result.not_tried(REFUSED, why);
                return Ok(());
            }
            self.result.tried(REFUSED);
            if answer.status() == Some(400) {
                continue;
            }
            is_accepted |= answer.is_performed();
            let observed = if answer.is_performed() {
                format!("the body is accepted: the status is {}", answer.shown())
            } else {
                format!("the status is {}", answer.shown())
            };
            let found = Found::new(operation.id, format!("the body gets a 400: {documented}"), observed);
            self.result.fault(REFUSED, found.of_rule(rule, String::new()));
        }
        let answer = self.ask(operation, segments, Some(&json!([]))).await?;
        self.result.tried(NOT_AN_OBJECT);
        if answer.status() != Some(416) {
            let observed = format!("the status is {}", answer.shown());
            self.result.fault(NOT_AN_OBJECT, Found::new(operation.id, NOT_AN_OBJECT.documented, observed));
        }
        if let (Some(before), false) = (before, is_accepted)
            && let Some(after) = self.read_whole().await?
            && settable(self.offer.shown, &before.value) != settable(self.offer.shown, &after.value)
        {
            let observed = "the state is another one after requests that were refused";
            self.result.fault(REFUSED, Found::new(operation.id, REFUSED.documented, observed));
        }
        Ok(())
    }

    /// Returns a body with the fault, and the sentence about it.
    fn broken(
        &mut self,
        object: &'static Object,
        method: Method,
        fault: &Fault,
        key: Option<&(&'static str, Option<String>)>,
    ) -> Option<(Value, String)> {
        let is_about = |name: &str| fault.path() == name;
        let mut body = samples(fault.bodies(&shape()), self.context.settings.seed).next()?.body;
        let members = body.as_object_mut()?;
        // Nothing else is created, removed or renamed, should the body be accepted.
        members.retain(|name, _| {
            let Some(field) = object.field(name) else { return true };
            is_about(name) || !(is_matched(field) || matches!(field.effect, Effect::Renames(_) | Effect::Removes))
        });
        if has_secret(object, members) {
            return None;
        }
        if let Some((key, name)) = key {
            let name = name.clone().unwrap_or_else(|| self.name());
            if !is_about(key) {
                members.insert((*key).to_owned(), Value::from(name.as_str()));
                if method == Method::Post {
                    self.created.push(name);
                }
            } else if let (Method::Post, Some(Value::String(wrong))) = (method, members.get(*key)) {
                // A server that accepts it has an item with this name.
                if wrong.len() > 2 {
                    self.created.push(wrong.clone());
                }
            }
        }
        let report = validate(object, method, &body);
        let finding = report.violations().find(|finding| finding.rule() == fault.rule())?;
        Some((body, finding.message()))
    }
}

/// Returns whether a fault is left out: in the items of a list that is matched by name, which have paths of their own, or in a
/// password.
fn is_out_of_reach(object: &'static Object, fault: &Fault) -> bool {
    let path = fault.path();
    let first = path.split('.').next().unwrap_or_default();
    let is_secret = fault.rule().field().is_some_and(|field| field.secret);
    is_secret || path.contains('.') && object.field(first).is_some_and(is_matched)
}
