//! The tables with something changed in them, at run time: for readings that are switched off, and for tools that ask
//! what would be if a table said something else.

use crate::json::names::MAX_NAMES;
use crate::table::check::ResolvedTable;
use crate::table::object::{Field, Items, Kind, Object};
use crate::table::rule::Rule;
use crate::table::words::NOTHING;

/// Every object, some of them changed, and with them the objects that hold them.
///
/// What is made here stays in memory until the program ends, as the tables themselves do. So make few, and keep them.
///
/// ```
/// use linecard_model::{Contract, Presence, Method, validate, objects::{CRITERIA, CRITERIA_FROM_DN, OBJECTS}};
///
/// let contract = Contract::with_changes(OBJECTS, |draft| {
///     if draft.object() != &CRITERIA_FROM_DN {
///         return false;
///     }
///     draft.fields[1].enforced[Method::Post as usize] = Presence::Optional;
///     true
/// });
/// let body = r#"{"name": "a", "fromDnCriteria": {"selection": "Any", "includeUnavailableCallers": true}}"#;
/// assert!(!validate(&CRITERIA, Method::Post, body).is_valid());
/// assert!(validate(contract.object(&CRITERIA), Method::Post, body).is_valid());
/// ```
#[derive(Debug)]
pub struct Contract {
    /// The objects that differ: as they are, and as they are changed.
    with_changes: Vec<(&'static Object, &'static Object)>,
}

/// An object as it may be changed.
#[derive(Debug)]
pub struct Draft {
    object: &'static Object,
    /// Its attributes, those of the objects that it builds upon included.
    pub fields: Vec<Field>,
    /// What must hold between them.
    pub rules: Vec<Rule>,
    /// Whether a DELETE may not come without a body.
    pub delete_needs_body: bool,
}

impl Draft {
    /// The object as it is.
    #[must_use]
    pub fn object(&self) -> &'static Object {
        self.object
    }
}

impl Contract {
    /// The contract with every object changed as `edit` says, which tells whether it changed one.
    ///
    /// # Panics
    ///
    /// If a changed table is one that would not have compiled; the message says what is wrong with it.
    #[must_use]
    pub fn with_changes(objects: &[&'static Object], mut edit: impl FnMut(&mut Draft) -> bool) -> Contract {
        let mut contract = Contract { with_changes: Vec::new() };
        let mut done = Vec::new();
        for object in objects {
            contract.revise(object, &mut edit, &mut done);
        }
        contract
    }

    /// The object as this contract has it. An object that stands in no list of ours is given back as it is.
    #[must_use]
    pub fn object(&self, object: &'static Object) -> &'static Object {
        self.with_changes.iter().find(|(as_it_is, _)| *as_it_is == object).map_or(object, |(_, changed)| changed)
    }

    /// Revises an object after those in it. Objects do not hold themselves, so this ends.
    fn revise(
        &mut self,
        object: &'static Object,
        edit: &mut impl FnMut(&mut Draft) -> bool,
        done: &mut Vec<&'static Object>,
    ) {
        if done.contains(&object) {
            return;
        }
        done.push(object);
        let mut draft = Draft {
            object,
            fields: object.fields().iter().map(|field| **field).collect(),
            rules: object.rules.to_vec(),
            delete_needs_body: object.delete_needs_body,
        };
        let mut is_changed = edit(&mut draft);
        for field in &mut draft.fields {
            for kind in &mut field.kinds {
                for inner in objects_in(kind) {
                    self.revise(inner, edit, done);
                }
                if let Some(changed) = self.kind(kind) {
                    *kind = changed;
                    is_changed = true;
                }
            }
        }
        if is_changed {
            self.with_changes.push((object, kept(made(draft))));
        }
    }

    /// A kind with the changed objects in the place of those they were; none if nothing in it has changed.
    fn kind(&self, kind: &Kind) -> Option<Kind> {
        match kind {
            Kind::Object(inner) => {
                let changed = self.object(inner);
                (!std::ptr::eq(changed, *inner)).then_some(Kind::Object(changed))
            }
            Kind::Array(items) => {
                let kind = self.kind(&items.kind);
                let created_as = items.created_as.map(|created_as| self.object(created_as));
                let is_created_alike = match (created_as, items.created_as) {
                    (Some(changed), Some(as_it_is)) => std::ptr::eq(changed, as_it_is),
                    _ => true,
                };
                (kind.is_some() || !is_created_alike)
                    .then(|| Kind::Array(kept(Items { kind: kind.unwrap_or(items.kind), created_as, ..**items })))
            }
            Kind::Either([first, second]) => {
                let kinds = [self.kind(first), self.kind(second)];
                let is_changed = kinds.iter().any(Option::is_some);
                let [new_first, new_second] = kinds;
                is_changed.then(|| Kind::Either(kept([new_first.unwrap_or(*first), new_second.unwrap_or(*second)])))
            }
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::String(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::OpenObject => None,
        }
    }
}

/// The objects that a value of this kind may be or hold, or that an item of it is created as.
fn objects_in(kind: &Kind) -> Vec<&'static Object> {
    match kind {
        Kind::Object(object) => vec![object],
        Kind::Array(items) => objects_in(&items.kind).into_iter().chain(items.created_as).collect(),
        Kind::Either(kinds) => kinds.iter().flat_map(objects_in).collect(),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::OpenObject => Vec::new(),
    }
}

fn made(draft: Draft) -> Object {
    let Draft { object, fields, rules, delete_needs_body } = draft;
    let mut places = [&NOTHING; MAX_NAMES];
    let length = fields.len();
    for (place, field) in places.iter_mut().zip(fields) {
        *place = kept(field);
    }
    let gathered = ResolvedTable {
        name: object.name,
        title: object.title,
        page: object.page,
        description: object.description,
        methods: object.methods,
        base: object.base,
        rules: rules.leak(),
        fields: places,
        length: length.min(MAX_NAMES),
    };
    let mut object = gathered.checked();
    object.delete_needs_body = delete_needs_body;
    object
}

/// The walk refers to tables for as long as the program runs.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
