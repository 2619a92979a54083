//! Bodies: the way in.

use crate::Shape;
use crate::fault::{Mutation, Step};
use crate::generated::Generated;
use crate::plan::Plan;
use crate::tree::Members;
use linecard_contract::{Field, Method, Object, Presence, Rule};
use proptest::prelude::*;
use serde_json::Value;

/// Valid bodies of the object: any optional attribute there or not, every rule kept.
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

/// [`valid`], in a shape.
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

/// Whole bodies: answers may carry the id of a record.
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

/// What a body is made for.
#[derive(Clone, Copy)]
pub(crate) enum Goal<'g> {
    /// To be valid.
    Valid,
    /// To have a fault: below these steps, of this sort.
    Faulty(&'g [Step], &'g Mutation),
    /// To be valid, with this attribute in it.
    With(&'static Field),
}

/// Bodies of an object, or objects within one.
pub(crate) fn members(
    object: &'static Object,
    method: Method,
    shape: &Shape,
    goal: Goal<'_>,
) -> BoxedStrategy<Generated> {
    Members::new(Plan::new(object, method, shape, goal)).boxed()
}

/// Whether the attribute may stand in a body of the method.
pub(crate) fn is_allowed(field: &Field, method: Method) -> bool {
    let letter = field.enforced[method as usize];
    letter.is_known() && letter != Presence::Forbidden
}

/// The rules that are in force in a method.
pub(crate) fn rules_in_force(object: &'static Object, method: Method) -> impl Iterator<Item = &'static Rule> {
    let is_allowed = move |name: &&str| object.field(name).is_some_and(|field| is_allowed(field, method));
    object.rules.iter().filter(move |rule| rule.methods >> method as u32 & 1 == 1 && rule.fields.iter().any(is_allowed))
}

/// An attribute of every answer, which no table holds.
pub(crate) const RECORD_ID: &str = "_internal_record_id";
