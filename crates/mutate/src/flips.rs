//! Lists all flips.
//!
//! Facts are flipped for each object, including inherited rows, and for each method. Changes that cannot affect any
//! result are left out:
//!
//! - The kind of an attribute, and whether it is ignored or accepts null, matter only in methods that allow it.
//! - A presence is changed only into those that are enforced differently. C, OC and O are enforced the same.
//!
//! No result depends on names of objects, descriptions and the text of prose. The paths and statuses of services have
//! their own tests.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::flip::{Flip, Sort};
use crate::{kinds, rules};
use linecard_contract::{Effect, Field, Kind, Method, Object, Presence};
use linecard_model::objects::OBJECTS;

/// Lists all flips of all objects.
#[must_use]
pub fn all_flips() -> Vec<Flip> {
    OBJECTS.iter().flat_map(|object| flips_of(object)).collect()
}

/// Lists all flips of an object.
#[must_use]
pub fn flips_of(object: &'static Object) -> Vec<Flip> {
    let mut flips = Vec::new();
    for (index, field) in object.fields().iter().enumerate() {
        let row = Row { object, index, field };
        row.rows(&mut flips);
        for method in object.methods {
            row.presences(*method, &mut flips);
            if field.may_stand(*method) {
                row.values(*method, &mut flips);
            }
        }
    }
    rules::flips(object, &mut flips);
    if object.has(Method::Delete) {
        flips.push(Flip::new(Sort::DeleteBody, object, ".delete: whether a body is needed", |draft| {
            draft.delete_needs_body = !draft.delete_needs_body;
        }));
    }
    flips
}

/// A row of an object.
struct Row {
    object: &'static Object,
    index: usize,
    field: &'static Field,
}

impl Row {
    fn flip(
        &self,
        sort: Sort,
        method: Option<Method>,
        what: &str,
        edit: impl Fn(&mut Field) + Send + Sync + 'static,
    ) -> Flip {
        let method = method.map_or_else(String::new, |method| format!(".{}", method.as_id()));
        let index = self.index;
        Flip::new(sort, self.object, format_args!(".{}{method}: {what}", self.field.name), move |draft| {
            edit(&mut draft.fields[index]);
        })
    }

    fn presences(&self, method: Method, flips: &mut Vec<Flip>) {
        let at = method as usize;
        let (documented, enforced) = (self.field.documented[at], self.field.enforced[at]);
        let other = if documented == Presence::Optional { Presence::Conditional } else { Presence::Optional };
        let what = format!("documented {documented:?} becomes {other:?}");
        flips.push(self.flip(Sort::Documented, Some(method), &what, move |field| field.documented[at] = other));
        let required = if method.is_response() { Presence::Always } else { Presence::Required };
        for other in [required, Presence::Optional, Presence::Forbidden, Presence::Undefined] {
            let class =
                |presence: Presence| (presence.is_required(), presence.is_known(), presence == Presence::Forbidden);
            if class(other) != class(enforced) {
                let what = format!("{enforced:?} becomes {other:?}");
                flips.push(self.flip(Sort::Enforced, Some(method), &what, move |field| field.enforced[at] = other));
            }
        }
    }

    /// Flips of the values of the attribute in a method.
    fn values(&self, method: Method, flips: &mut Vec<Flip>) {
        let (at, bit) = (method as usize, 1 << method as u32);
        for (sort, what, kind) in kinds::flipped(self.field.kind(method)) {
            flips.push(self.flip(sort, Some(method), &what, move |field| {
                field.kinds[at] = kind;
                if is_open(&kind) {
                    // A table with an open object compiles only with prose.
                    field.prose = Some("Its inside is not public.");
                }
            }));
        }
        let null = if self.field.accepts_null(method) { "null is rejected" } else { "null is accepted" };
        flips.push(self.flip(Sort::Null, Some(method), null, move |field| field.null_in ^= bit));
        let ignored = if self.field.is_ignored(method) { "is not ignored" } else { "is ignored" };
        flips.push(self.flip(Sort::Ignored, Some(method), ignored, move |field| field.ignored_in ^= bit));
    }

    /// Flips of the complete row.
    fn rows(&self, flips: &mut Vec<Flip>) {
        let field = self.field;
        match field.prose {
            Some(_) => flips.push(self.flip(Sort::Prose, None, "has no prose", |field| field.prose = None)),
            None => flips.push(self.flip(Sort::Prose, None, "has prose", |field| field.prose = Some("It is."))),
        }
        if field.default_word.is_some() {
            let what = "has no default word";
            flips.push(self.flip(Sort::DefaultWord, None, what, |field| field.default_word = None));
        }
        let what = if field.secret { "is not a secret" } else { "is a secret" };
        flips.push(self.flip(Sort::Secret, None, what, |field| field.secret = !field.secret));
        let what = if field.undocumented { "is documented" } else { "is undocumented" };
        flips.push(self.flip(Sort::Undocumented, None, what, |field| field.undocumented = !field.undocumented));
        if !field.undocumented {
            let what = if field.documented_type.is_some() {
                "its type has the usual name"
            } else {
                "its type has another name"
            };
            let documented_type = if field.documented_type.is_some() { None } else { Some("Text") };
            flips.push(
                self.flip(Sort::DocumentedType, None, what, move |field| field.documented_type = documented_type),
            );
        }
        if field.effect != Effect::Sets {
            let what = "an update sets it";
            flips.push(self.flip(Sort::Effect, None, what, |field| field.effect = Effect::Sets));
        } else if field.may_stand(Method::Put) && holds_object(field.kind(Method::Put)) && self.has_put() {
            let what = "an update merges it";
            flips.push(self.flip(Sort::Effect, None, what, |field| field.effect = Effect::Merges));
        }
        let (index, name) = (self.index, field.name);
        let new_name: &'static str = format!("{name}X").leak();
        flips.push(Flip::new(Sort::Row, self.object, format_args!(".{name}: is called {new_name}"), move |draft| {
            draft.fields[index].name = new_name;
            for field in &mut draft.fields {
                if field.effect == Effect::Renames(name) {
                    field.effect = Effect::Renames(new_name);
                }
            }
            for rule in &mut draft.rules {
                rules::rename(rule, name, new_name);
            }
        }));
        flips.push(Flip::new(Sort::Row, self.object, format_args!(".{name}: is removed"), move |draft| {
            draft.fields.remove(index);
            draft.rules.retain(|rule| !rule.when.iter().any(|test| test.field() == name));
            for rule in &mut draft.rules {
                rules::remove(rule, name);
            }
            draft.rules.retain(|rule| !rule.fields.is_empty());
        }));
    }

    fn has_put(&self) -> bool {
        self.object.has(Method::Put)
    }
}

fn holds_object(kind: &Kind) -> bool {
    match kind {
        Kind::Object(_) => true,
        Kind::Either(kinds) => kinds.iter().any(holds_object),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::OpenObject
        | Kind::Array(_) => false,
    }
}

fn is_open(kind: &Kind) -> bool {
    match kind {
        Kind::OpenObject => true,
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::Array(_)
        | Kind::Either(_) => false,
    }
}
