//! Makes an API with changed tables at run time: without some interpretations, or for a tool that tests a change.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::api::api::Api;
use crate::api::conventions::{ErrorBody, Session};
use crate::api::operation::{Content, Operation, Service};
use crate::json::names::MAX_NAMES;
use crate::table::check::ResolvedTable;
use crate::table::object::{Field, Items, Kind, Object};
use crate::table::rule::Rule;
use crate::table::words::NOTHING;

/// A copy of an object's table that [`Api::with_changes`] passes to its callback to be changed.
#[derive(Debug)]
pub struct Draft {
    object: &'static Object,
    /// Its attributes, including those of its base objects.
    pub fields: Vec<Field>,
    /// The rules between its attributes.
    pub rules: Vec<Rule>,
    /// Whether a DELETE must have a body.
    pub delete_needs_body: bool,
}

impl Draft {
    /// Returns an unchanged draft of the object.
    pub(crate) fn of(object: &'static Object) -> Draft {
        Draft {
            object,
            fields: object.fields().iter().map(|field| **field).collect(),
            rules: object.rules.to_vec(),
            delete_needs_body: object.delete_needs_body,
        }
    }

    /// Returns the unchanged object.
    #[must_use]
    pub fn object(&self) -> &'static Object {
        self.object
    }
}

impl Api {
    /// Returns this API with changed objects. `edit` gets a draft of each object, and returns whether it changed the draft.
    ///
    /// Objects and operations that refer to a changed object refer to it in the new API too. If `edit` changes nothing, this
    /// returns the API itself.
    ///
    /// The new API is leaked: it stays in memory until the program ends. Make few of them, and reuse them.
    ///
    /// # Panics
    ///
    /// If a changed table has a fault that would be a compile error in a static. The message names the fault.
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
            changes.change(object, &mut edit);
        }
        if changes.changed.is_empty() {
            return self;
        }
        leak(Api {
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

/// The changed objects, while an API is being changed.
#[derive(Default)]
struct Changes {
    /// Each changed object: the original, and the new one.
    changed: Vec<(&'static Object, &'static Object)>,
    /// The objects that were passed to `edit`.
    done: Vec<&'static Object>,
}

impl Changes {
    fn object(&self, object: &'static Object) -> &'static Object {
        self.changed.iter().find(|(original, _)| *original == object).map_or(object, |(_, changed)| changed)
    }

    fn service(&self, service: &'static Service) -> &'static Service {
        let contents =
            service.operations.iter().flat_map(|operation| [operation.request, operation.response]).flatten();
        let mut objects = contents.map(|content| content.object);
        if objects.all(|object| std::ptr::eq(self.object(object), object)) {
            return service;
        }
        let operations: Vec<Operation> = service.operations.iter().map(|operation| self.operation(operation)).collect();
        leak(Service { operations: operations.leak(), ..*service })
    }

    fn operation(&self, operation: &Operation) -> Operation {
        let content = |content: Content| Content { object: self.object(content.object), ..content };
        Operation { request: operation.request.map(content), response: operation.response.map(content), ..*operation }
    }

    /// Changes an object after the objects in it. No object contains itself, so the recursion ends.
    fn change(&mut self, object: &'static Object, edit: &mut impl FnMut(&mut Draft) -> bool) {
        if self.done.contains(&object) {
            return;
        }
        self.done.push(object);
        let mut draft = Draft::of(object);
        let mut is_changed = edit(&mut draft);
        for field in &mut draft.fields {
            for kind in &mut field.kinds {
                for inner in objects_in(kind) {
                    self.change(inner, edit);
                }
                if let Some(changed) = self.kind(kind) {
                    *kind = changed;
                    is_changed = true;
                }
            }
        }
        if is_changed {
            self.changed.push((object, leak(compiled(draft))));
        }
    }

    /// Returns the kind with the changed objects, or none if none of its objects is changed.
    fn kind(&self, kind: &Kind) -> Option<Kind> {
        match kind {
            Kind::Object(inner) => {
                let changed = self.object(inner);
                (!std::ptr::eq(changed, *inner)).then_some(Kind::Object(changed))
            }
            Kind::Array(items) => {
                let kind = self.kind(&items.kind);
                let created_as = items.created_as.map(|created_as| self.object(created_as));
                let is_created_as_before = match (created_as, items.created_as) {
                    (Some(changed), Some(original)) => std::ptr::eq(changed, original),
                    _ => true,
                };
                (kind.is_some() || !is_created_as_before)
                    .then(|| Kind::Array(leak(Items { kind: kind.unwrap_or(items.kind), created_as, ..**items })))
            }
            Kind::Either([first, second]) => {
                let kinds = [self.kind(first), self.kind(second)];
                let is_changed = kinds.iter().any(Option::is_some);
                let [new_first, new_second] = kinds;
                is_changed.then(|| Kind::Either(leak([new_first.unwrap_or(*first), new_second.unwrap_or(*second)])))
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

/// Returns the objects that the kind refers to, including those that an item of a list is created as.
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

fn compiled(draft: Draft) -> Object {
    let Draft { object, fields: changed, rules, delete_needs_body } = draft;
    let mut fields = [&NOTHING; MAX_NAMES];
    let length = changed.len();
    for (field, changed) in fields.iter_mut().zip(changed) {
        *field = leak(changed);
    }
    let table = ResolvedTable {
        namespace: object.namespace,
        name: object.name,
        title: object.title,
        page: object.page,
        description: object.description,
        methods: object.methods,
        base: object.base,
        rules: rules.leak(),
        fields,
        length: length.min(MAX_NAMES),
    };
    let mut table = table.checked();
    table.delete_needs_body = delete_needs_body;
    table.is_value = object.is_value;
    table
}

/// Leaks a part of a table: reports refer to tables as `&'static`.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
