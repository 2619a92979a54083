//! An API with something changed in its tables, at run time: for interpretations that are switched off, and for tools that
//! ask what would be if a table said something else.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::api::api::Api;
use crate::api::conventions::{ErrorBody, Session};
use crate::api::operation::{Content, Operation, Service};
use crate::json::names::MAX_NAMES;
use crate::table::check::ResolvedTable;
use crate::table::object::{Field, Items, Kind, Object};
use crate::table::rule::Rule;
use crate::table::words::NOTHING;

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
    /// A draft of the object, with nothing changed.
    pub(crate) fn of(object: &'static Object) -> Draft {
        Draft {
            object,
            fields: object.fields().iter().map(|field| **field).collect(),
            rules: object.rules.to_vec(),
            delete_needs_body: object.delete_needs_body,
        }
    }

    /// The object as it is.
    #[must_use]
    pub fn object(&self) -> &'static Object {
        self.object
    }
}

impl Api {
    /// The API with every object changed as `edit` says, which tells whether it changed one. Objects that hold a changed
    /// object, and operations that send or return one, have the changed one. If nothing is changed, it is the API itself.
    ///
    /// What is made here stays in memory until the program ends, as the tables themselves do. So make few, and keep them.
    ///
    /// # Panics
    ///
    /// If a changed table is one that would not have compiled; the message says what is wrong with it.
    ///
    /// ```
    /// use linecard_contract::{Presence, Method, validate};
    /// use linecard_model::{API, objects::{CRITERIA, CRITERIA_FROM_DN}};
    ///
    /// let changed = API.with_changes(|draft| {
    ///     if draft.object() != &CRITERIA_FROM_DN {
    ///         return false;
    ///     }
    ///     draft.fields[1].enforced[Method::Post as usize] = Presence::Optional;
    ///     true
    /// });
    /// let body = r#"{"name": "a", "fromDnCriteria": {"selection": "Any", "includeUnavailableCallers": true}}"#;
    /// assert!(!validate(&CRITERIA, Method::Post, body).is_valid());
    /// assert!(validate(changed.object("criteria").unwrap(), Method::Post, body).is_valid());
    /// ```
    #[must_use]
    pub fn with_changes(&'static self, mut edit: impl FnMut(&mut Draft) -> bool) -> &'static Api {
        let mut changes = Changes::default();
        let contents = self.operations().flat_map(|(_, operation)| [operation.request, operation.response]).flatten();
        let of_operations = contents.map(|content| content.object);
        for object in self.objects.iter().copied().chain(of_operations).chain(self.objects_of_conventions()) {
            changes.revise(object, &mut edit);
        }
        if changes.changed.is_empty() {
            return self;
        }
        kept(Api {
            objects: self.objects.iter().map(|object| changes.object(object)).collect::<Vec<_>>().leak(),
            services: self.services.iter().map(|service| changes.service(service)).collect::<Vec<_>>().leak(),
            session: self.session.map(|session| Session {
                login: changes.operation(&session.login),
                logout: session.logout.map(|logout| changes.operation(&logout)),
                credentials: changes.object(session.credentials),
                session: changes.object(session.session),
                ..session
            }),
            error: self.error.map(|error| ErrorBody {
                details: changes.object(error.details),
                error: error.error.map(|error| changes.object(error)),
                ..error
            }),
            ..*self
        })
    }
}

/// The objects that differ, while an API is changed.
#[derive(Default)]
struct Changes {
    /// The objects that differ: as they are, and as they are changed.
    changed: Vec<(&'static Object, &'static Object)>,
    /// The objects that have been looked at.
    done: Vec<&'static Object>,
}

impl Changes {
    fn object(&self, object: &'static Object) -> &'static Object {
        self.changed.iter().find(|(as_it_is, _)| *as_it_is == object).map_or(object, |(_, changed)| changed)
    }

    fn service(&self, service: &'static Service) -> &'static Service {
        let contents =
            service.operations.iter().flat_map(|operation| [operation.request, operation.response]).flatten();
        let mut objects = contents.map(|content| content.object);
        if objects.all(|object| std::ptr::eq(self.object(object), object)) {
            return service;
        }
        let operations: Vec<Operation> = service.operations.iter().map(|operation| self.operation(operation)).collect();
        kept(Service { operations: operations.leak(), ..*service })
    }

    fn operation(&self, operation: &Operation) -> Operation {
        let content = |content: Content| Content { object: self.object(content.object), ..content };
        Operation { request: operation.request.map(content), response: operation.response.map(content), ..*operation }
    }

    /// Revises an object after those in it. Objects do not hold themselves, so this ends.
    fn revise(&mut self, object: &'static Object, edit: &mut impl FnMut(&mut Draft) -> bool) {
        if self.done.contains(&object) {
            return;
        }
        self.done.push(object);
        let mut draft = Draft::of(object);
        let mut is_changed = edit(&mut draft);
        for field in &mut draft.fields {
            for kind in &mut field.kinds {
                for inner in objects_in(kind) {
                    self.revise(inner, edit);
                }
                if let Some(changed) = self.kind(kind) {
                    *kind = changed;
                    is_changed = true;
                }
            }
        }
        if is_changed {
            self.changed.push((object, kept(made(draft))));
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
pub(crate) fn objects_in(kind: &Kind) -> Vec<&'static Object> {
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
        namespace: object.namespace,
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

/// Validation refers to tables for as long as the program runs.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
