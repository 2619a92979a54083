//! Decides which structs an object has: one for each method, but methods without differences share a struct.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use linecard_contract::{Field, Kind, Method, Object, Rule};

/// A struct: an object in one method, or in several methods without differences.
pub(crate) struct Shape {
    pub(crate) object: &'static Object,
    /// The methods. The first one names the struct.
    pub(crate) methods: Vec<Method>,
}

/// A field of a struct.
pub(crate) enum Member {
    /// An attribute.
    Attribute(&'static Field),
    /// Attributes that exclude each other.
    Group(Group),
}

/// Attributes that exclude each other, as an enum.
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) rule: &'static Rule,
    pub(crate) is_required: bool,
    pub(crate) fields: Vec<&'static Field>,
}

impl Shape {
    pub(crate) fn method(&self) -> Method {
        self.methods[0]
    }

    /// Returns the fields of the struct, in the order of the table. A group is at the position of its first attribute.
    pub(crate) fn members(&self) -> Vec<Member> {
        let method = self.method();
        let groups: Vec<&'static Rule> = self.object.rules.iter().filter(|rule| is_enum(rule, method)).collect();
        let mut members = Vec::new();
        for field in self.object.fields().iter().filter(|field| field.may_stand(method)) {
            let Some(rule) = groups.iter().find(|rule| rule.fields.contains(&field.name)) else {
                members.push(Member::Attribute(field));
                continue;
            };
            let fields: Vec<&Field> = rule.fields.iter().filter_map(|name| self.object.field(name)).collect();
            if fields[0].name == field.name {
                // The group allows at most one attribute, so exactly one or none is present.
                let is_required = rule.asks_for_some();
                members.push(Member::Group(Group {
                    name: rule.group().unwrap_or_default(),
                    rule,
                    is_required,
                    fields,
                }));
            }
        }
        members
    }

    pub(crate) fn is_response(&self) -> bool {
        self.method().is_response()
    }
}

/// Returns the structs of an object, in the order of [`Method::ALL`].
pub(crate) fn shapes(object: &'static Object) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::new();
    for method in Method::ALL.into_iter().filter(|method| object.has(*method)) {
        match shapes.iter_mut().find(|shape| are_alike(object, shape.method(), method)) {
            Some(shape) => shape.methods.push(method),
            None => shapes.push(Shape { object, methods: vec![method] }),
        }
    }
    shapes
}

/// Returns whether the object is validated the same in two methods.
fn are_alike(object: &'static Object, one: Method, other: Method) -> bool {
    let both_are_requests = !one.is_response() && !other.is_response();
    let fields_are_alike = object.fields().iter().all(|field| {
        let (presence, other_presence) = (field.enforced[one as usize], field.enforced[other as usize]);
        presence.is_known() == other_presence.is_known()
            && presence.is_required() == other_presence.is_required()
            && field.may_stand(one) == field.may_stand(other)
            && field.accepts_null(one) == field.accepts_null(other)
            && field.is_ignored(one) == field.is_ignored(other)
            && (!field.may_stand(one) || {
                let within = (field.method_within(one), field.method_within(other));
                kinds_are_alike(field.kind(one), field.kind(other), within.0, within.1)
            })
    });
    let rules_are_alike = object.rules.iter().all(|rule| {
        // In a PUT, an attribute that a rule requires may be stored.
        let asks = rule.asks_for_some() && !is_enum(rule, one);
        rule.is_in(one) == rule.is_in(other)
            && (!asks || !rule.is_in(one) || (one, other) == (Method::Post, Method::Delete))
    });
    one == other || both_are_requests && fields_are_alike && rules_are_alike
}

fn kinds_are_alike(kind: &Kind, other_kind: &Kind, one: Method, other: Method) -> bool {
    match kind {
        Kind::Object(object) => {
            matches!(other_kind, Kind::Object(same) if object == same && are_alike(object, one, other))
        }
        Kind::Array(items) => matches!(other_kind, Kind::Array(same) if items.matched_by == same.matched_by
            && kinds_are_alike(&items.kind, &same.kind, one, other)),
        Kind::Either(kinds) => matches!(other_kind, Kind::Either(same)
            if kinds.iter().zip(same.iter()).all(|(kind, same)| kinds_are_alike(kind, same, one, other))),
        Kind::Word(list) => matches!(other_kind, Kind::Word(same) if list.words == same.words),
        Kind::LikelyWord(list) => matches!(other_kind, Kind::LikelyWord(same) if list.words == same.words),
        Kind::AnyCaseWord(list) => matches!(other_kind, Kind::AnyCaseWord(same) if list.words == same.words),
        Kind::Integer(from, to) => {
            matches!(other_kind, Kind::Integer(same_from, same_to) if (from, to) == (same_from, same_to))
        }
        Kind::Integers(ranges) => matches!(other_kind, Kind::Integers(same) if ranges == same),
        Kind::Decimal(bounds) => matches!(other_kind, Kind::Decimal(same) if bounds == same),
        Kind::String(text) => {
            matches!(other_kind, Kind::String(same) if (text.min_length, text.max_length, text.format)
                == (same.min_length, same.max_length, same.format))
        }
        Kind::Boolean => matches!(other_kind, Kind::Boolean),
        Kind::OpenObject => matches!(other_kind, Kind::OpenObject),
    }
}

/// Returns whether the attributes of a rule exclude each other, so that an enum holds one of them.
fn is_enum(rule: &Rule, method: Method) -> bool {
    rule.is_exclusive() && rule.is_in(method)
}
