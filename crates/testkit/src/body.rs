//! Generates valid bodies. The entry points of the generators are here.

use crate::Shape;
use crate::fault::{Mutation, Step};
use crate::generated::Generated;
use crate::plan::Plan;
use crate::tree::Members;
use linecard_contract::{Field, Method, Object, Presence, Rule};
use proptest::prelude::*;
use serde_json::Value;

/// Generates valid bodies of the object. Optional attributes are present or absent at random, and all rules are kept.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
/// use linecard_testkit::{samples, valid};
///
/// for body in samples(valid(&CRITERIA, Method::Post), 1).take(20) {
///     assert!(validate(&CRITERIA, Method::Post, &body).is_valid());
/// }
/// ```
///
/// # Panics
///
/// If the object has no body in the method.
pub fn valid(object: &'static Object, method: Method) -> BoxedStrategy<Value> {
    valid_shaped(object, method, &Shape::default())
}

/// Like [`valid`], restricted by a shape.
///
/// # Panics
///
/// If the object has no body in the method.
pub fn valid_shaped(object: &'static Object, method: Method, shape: &Shape) -> BoxedStrategy<Value> {
    assert_has(object, method);
    body(object, method, shape, Goal::Valid).prop_map(|generated| generated.value).boxed()
}

pub(crate) fn assert_has(object: &'static Object, method: Method) {
    assert!(object.has(method), "{} has no body in {method}", object.name);
}

/// Generates complete bodies. A response may have the id of a record.
pub(crate) fn body(object: &'static Object, method: Method, shape: &Shape, goal: Goal<'_>) -> BoxedStrategy<Generated> {
    let members = members(object, method, shape, goal);
    if !method.is_response() || !shape.unknown_members {
        return members;
    }
    (members, proptest::option::weighted(0.2, 0..1_000_u32))
        .prop_map(|(mut generated, id)| {
            if let (Value::Object(members), Some(id)) = (&mut generated.value, id) {
                members.insert(RECORD_ID.to_owned(), Value::from(id));
            }
            generated
        })
        .boxed()
}

/// The goal of a generator.
#[derive(Clone, Copy)]
pub(crate) enum Goal<'g> {
    /// A valid body.
    Valid,
    /// A body with this fault, in the object at the end of these steps.
    Faulty(&'g [Step], &'g Mutation),
    /// A valid body in which this attribute is present.
    With(&'static Field),
}

/// Generates bodies of an object, or objects within a body.
pub(crate) fn members(
    object: &'static Object,
    method: Method,
    shape: &Shape,
    goal: Goal<'_>,
) -> BoxedStrategy<Generated> {
    Members::new(Plan::new(object, method, shape, goal)).boxed()
}

/// Returns whether the method allows the attribute.
pub(crate) fn is_allowed(field: &Field, method: Method) -> bool {
    let presence = field.enforced[method as usize];
    presence.is_known() && presence != Presence::Forbidden
}

/// Returns the rules that apply in a method.
pub(crate) fn rules_of(object: &'static Object, method: Method) -> impl Iterator<Item = &'static Rule> {
    let is_about = move |rule: &Rule, name: &str| object.field(name).is_some_and(|field| rule.is_about(field, method));
    object.rules.iter().filter(move |rule| rule.fields.iter().any(|name| is_about(rule, name)))
}

/// An attribute that any response may have, although no table has it.
pub(crate) const RECORD_ID: &str = "_internal_record_id";
