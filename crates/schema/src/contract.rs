//! Generates the contract as one document: tables, rules, operations and interpretations, for engines in other languages.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::number::expression;
use crate::pattern::Pattern;
use linecard_contract::say::{Aspect, Lists};
use linecard_contract::{
    Api, Bound, Content, Counted, DEFAULT_MAX_BODY, Decimal, Demand, Effect, Field, Format, Interpretation, Items,
    JsonRule, Kind, MAX_FINDINGS, MAX_NESTING, Method, NumberForm, NumberKind, Object, Of, Operation, Presence, Reach,
    Rule, SegmentOf, Session, Shows, Standing, Test, Text, Words,
};
use serde_json::{Map, Value, json};

/// The version of the form of [`contract`]. A member that is added raises the second number, and any other change the first.
pub const CONTRACT_FORM: &str = "1.0";

/// The JSON Schema of the document that [`contract`] returns.
pub const CONTRACT_SCHEMA: &str = include_str!("contract.schema.json");

/// Generates the contract as one document: everything that an engine in another language needs to validate bodies.
///
/// Its form has a version, [`CONTRACT_FORM`], and a schema, [`CONTRACT_SCHEMA`]. Nothing in it must be closed over or worked
/// out: presences are the enforced ones beside those that are documented, and conditions have all tests that apply.
///
/// ```
/// use linecard_model::API;
///
/// let contract = linecard_schema::contract(&API);
/// let objects = contract["objects"].as_array().unwrap();
/// let criteria = objects.iter().find(|object| object["name"] == "criteria").unwrap();
/// assert_eq!(criteria["attributes"][1]["name"], "newName");
/// assert_eq!(criteria["attributes"][1]["methods"]["POST"]["presence"], "F");
/// ```
#[must_use]
pub fn contract(api: &'static Api) -> Value {
    let formats: Map<String, Value> = NumberKind::ALL
        .into_iter()
        .map(Format::PhoneNumber)
        .chain([Format::Date, Format::DateTime, Format::ListTime])
        .chain(own_formats(api))
        .map(|it| (name_of_format(it).to_owned(), format(it)))
        .collect();
    let forms: Vec<Value> = NumberForm::ALL
        .into_iter()
        .map(|form| json!({"name": format!("{form:?}"), "pattern": expression(form)}))
        .collect();
    json!({
        "form": CONTRACT_FORM,
        "name": api.name,
        "title": api.title,
        "version": api.version,
        "description": api.description,
        "limits": {"body": DEFAULT_MAX_BODY, "nesting": MAX_NESTING, "findings": MAX_FINDINGS},
        "json_rules": JsonRule::ALL.iter().map(|rule| rule.id()).collect::<Vec<_>>(),
        // Every response has it if auditing is on.
        "always_accepted_in_responses": ["_internal_record_id"],
        "number_forms": forms,
        "formats": formats,
        "objects": objects(api).map(object).collect::<Vec<_>>(),
        "base_path": api.base_path,
        "segments": api.segments.iter().map(|segment| json!({
            "name": segment.name,
            "description": segment.description,
            "of": match segment.of {
                SegmentOf::Tenant => "tenant",
                SegmentOf::Group => "group",
                SegmentOf::User => "user",
                SegmentOf::Item => "item",
            },
        })).collect::<Vec<_>>(),
        "services": services(api),
        "session": api.session.as_ref().map(session),
        "responds_as_get": api.responds_as_get.iter().map(|method| method.as_str()).collect::<Vec<_>>(),
        "levels": api.levels.iter().map(|level| json!({
            "number": level.number,
            "title": level.title,
            "reach": match level.reach {
                Reach::User => "user",
                Reach::Department => "department",
                Reach::Group => "group",
                Reach::Tenant => "tenant",
                Reach::All => "all",
            },
        })).collect::<Vec<_>>(),
        "statuses": api.statuses.iter().map(|status| json!({
            "code": status.code,
            "phrase": status.phrase,
            "meaning": status.meaning,
        })).collect::<Vec<_>>(),
        "error": api.error.map(|error| json!({
            "object": error.details.name,
            "text": error.text,
            "error": error.error.map(|error| error.name),
            "codes": error.codes.iter().map(|(code, name)| json!({"code": code, "name": name})).collect::<Vec<_>>(),
        })),
        "interpretations": api.ledger.iter().map(interpretation).collect::<Vec<_>>(),
    })
}

/// Returns all objects. Those of the conventions need not be listed.
fn objects(api: &'static Api) -> impl Iterator<Item = &'static Object> {
    let conventions = api.objects_of_conventions().filter(|object| !api.objects.contains(object));
    api.objects.iter().copied().chain(conventions)
}

fn object(object: &'static Object) -> Value {
    let has = |method: &&Method| object.has(**method);
    let methods: Map<String, Value> = object
        .methods
        .iter()
        .filter(has)
        .map(|method| {
            let unknown = object.severity_of_unknown(*method);
            let known = json!({"may_be_empty_text": object.may_be_empty(*method), "unknown": unknown.as_str()});
            (method.as_str().to_owned(), known)
        })
        .collect();
    json!({
        "name": object.name,
        "title": object.title,
        "page": object.page,
        "description": object.description,
        "is_replaced": object.is_value(),
        "methods": methods,
        "attributes": object.fields().iter().map(|it| attribute(object, it)).collect::<Vec<_>>(),
        "rules": object.rules.iter().map(|it| rule(object, it)).collect::<Vec<_>>(),
    })
}

fn attribute(object: &'static Object, field: &'static Field) -> Value {
    let in_method = |method: Method| {
        let presence = field.enforced[method as usize];
        let mut known = json!({
            "documented": field.documented[method as usize].as_str(),
            "presence": presence.as_str(),
            "is_required": presence.is_required(),
        });
        if field.may_stand(method) {
            let facts = object.facts_in(field, &[method], Lists::Brief).into_iter();
            let values = facts.filter(|fact| fact.about == Aspect::Value).map(|fact| fact.sentence.to_string());
            known["kind"] = kind(field.kind(method));
            known["nested_method"] = field.method_within(method).as_str().into();
            known["accepts_null"] = field.accepts_null(method).into();
            known["is_cleared_by_empty"] = is_cleared_by_empty(field, method).into();
            known["is_ignored"] = field.is_ignored(method).into();
            known["sentence"] = values.collect::<Vec<_>>().join(" ").into();
        }
        known
    };
    let methods: Map<String, Value> = object
        .methods
        .iter()
        .filter(|method| field.enforced[**method as usize] != Presence::Undefined)
        .map(|method| (method.as_str().to_owned(), in_method(*method)))
        .collect();
    json!({
        "name": field.name,
        "description": field.description,
        "documented_type": field.type_name(),
        "certainty": field.certainty.as_str(),
        "is_secret": field.secret,
        "default_word": field.default_word,
        "prose": field.prose,
        "releases": field.releases.iter().map(|release| release.0).collect::<Vec<_>>(),
        "update": match field.effect {
            Effect::Sets => json!({"effect": "sets"}),
            Effect::Merges => json!({"effect": "merges"}),
            Effect::Renames(other) => json!({"effect": "renames", "attribute": other}),
            Effect::Removes => json!({"effect": "removes"}),
        },
        "methods": methods,
    })
}

/// Returns whether an empty value in this method deletes what is stored.
fn is_cleared_by_empty(field: &Field, method: Method) -> bool {
    let holds_nothing = match field.kind(method) {
        Kind::Array(_) => true,
        Kind::Either([_, Kind::String(text)]) => text.max_length == Some(0),
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Either(_) => field.accepts_null(method),
    };
    method == Method::Put && holds_nothing
}

fn kind(of: &Kind) -> Value {
    let words = |list: &Words, is_closed: bool, any_case: bool| json!({"type": "word", "words": list.words, "is_closed": is_closed, "any_case": any_case});
    match of {
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::Integer(from, to) => integers(&[(*from, *to)]),
        Kind::Integers(ranges) => integers(ranges),
        Kind::Decimal(Decimal { from, to }) => json!({"type": "decimal", "from": bound(*from), "to": bound(*to)}),
        Kind::String(Text { min_length, max_length, format }) => json!({
            "type": "text",
            "min_length": min_length,
            "max_length": max_length,
            "format": format.map(name_of_format),
        }),
        Kind::Word(list) => words(list, true, false),
        Kind::AnyCaseWord(list) => words(list, true, true),
        // Any other text is accepted.
        Kind::LikelyWord(list) => words(list, false, false),
        Kind::Object(object) => json!({"type": "object", "object": object.name}),
        Kind::OpenObject => json!({"type": "object", "object": null}),
        Kind::Array(Items { kind: items, matched_by, created_as, expected, .. }) => json!({
            "type": "list",
            "items": kind(items),
            "matched_by": matched_by,
            "created_as": created_as.map(|object| object.name),
            "expected": expected,
        }),
        Kind::Either(kinds) => json!({"type": "either", "kinds": kinds.iter().map(kind).collect::<Vec<_>>()}),
    }
}

fn integers(ranges: &[(i64, i64)]) -> Value {
    let from = |from: i64| (from != i64::MIN).then_some(from);
    let to = |to: i64| (to != i64::MAX).then_some(to);
    let ranges: Vec<Value> = ranges.iter().map(|range| json!([from(range.0), to(range.1)])).collect();
    json!({"type": "integer", "ranges": ranges})
}

/// A bound as a text: a parser might round a number.
fn bound(bound: Option<Bound>) -> Option<String> {
    bound.map(|bound| bound.to_string())
}

fn rule(object: &'static Object, rule: &'static Rule) -> Value {
    let in_method = |method: Method| {
        let fields = rule.fields.iter().filter_map(|name| object.field(name));
        let fields: Vec<&str> = fields.filter(|field| rule.is_about(field, method)).map(|field| field.name).collect();
        let when: Vec<Value> = object.condition(rule, method).map(test).collect();
        let sentence = rule.sentence_in(object, &[method]).to_string();
        json!({"attributes": fields, "when": when, "sentence": sentence})
    };
    let methods: Map<String, Value> = object
        .methods
        .iter()
        .filter(|method| object.rules_in(**method).any(|other| std::ptr::eq(other, rule)))
        .map(|method| (method.as_str().to_owned(), in_method(*method)))
        .collect();
    json!({
        "of": match rule.of {
            Of::Each => json!({"each": true}),
            Of::Group(name) => json!({"group": name}),
        },
        "demand": match rule.demand {
            Demand::Count { of, from, to } => json!({
                "count": match of {
                    Counted::Present => "present",
                    Counted::True => "true",
                },
                "from": from,
                "to": to,
            }),
            Demand::Filled => json!({"empty": false}),
            Demand::Empty => json!({"empty": true}),
            Demand::HasEffect => json!({"effect": true}),
        },
        "check": rule.group().is_none().then(|| rule.demand.check_of_each().as_str()),
        "severity": rule.severity.as_str(),
        "is_reported_if_unknown": rule.unchecked,
        "methods": methods,
    })
}

fn test(test: Test) -> Value {
    match test {
        Test::IsTrue(name) => json!({"attribute": name, "is": true}),
        Test::IsFalse(name) => json!({"attribute": name, "is": false}),
        Test::Is(name, word) => json!({"attribute": name, "is": word}),
        Test::IsNot(name, word) => json!({"attribute": name, "is_not": word}),
    }
}

fn format(format: Format) -> Value {
    let pattern = |pattern: Option<Pattern>| pattern.map(|pattern| pattern.whole().to_owned());
    match format {
        Format::PhoneNumber(kind) => {
            let forms: Map<String, Value> = NumberForm::ALL
                .into_iter()
                .map(|form| {
                    let standing = match kind.standing_of(form) {
                        Standing::Accepted => "accepted",
                        Standing::Unchecked => "unchecked",
                        Standing::Violation => "violation",
                    };
                    (format!("{form:?}"), standing.into())
                })
                .collect();
            json!({"forms": forms})
        }
        Format::DateTime => {
            json!({"pattern": pattern(Pattern::of(format)), "leap_second": "23:59:60"})
        }
        Format::Date | Format::ListTime => json!({"pattern": pattern(Pattern::of(format))}),
        Format::Pattern(own) => json!({
            "pattern": pattern(Pattern::of(format)),
            "characters": Pattern::of(format).map(|pattern| format!("[{}]*", pattern.characters)),
            "description": own.description,
        }),
    }
}

fn name_of_format(format: Format) -> &'static str {
    match format {
        Format::PhoneNumber(kind) => kind.name(),
        Format::Date => "Date",
        Format::DateTime => "DateTime",
        Format::ListTime => "ListTime",
        Format::Pattern(pattern) => pattern.name,
    }
}

/// Returns the custom formats of an API.
fn own_formats(api: &'static Api) -> impl Iterator<Item = Format> {
    let fields = api.objects.iter().flat_map(|object| object.fields());
    fields.flat_map(|field| &field.kinds).flat_map(formats_of)
}

fn formats_of(kind: &Kind) -> Vec<Format> {
    match kind {
        Kind::String(Text { format: Some(format @ Format::Pattern(_)), .. }) => vec![*format],
        Kind::Array(items) => formats_of(&items.kind),
        Kind::Either(kinds) => kinds.iter().flat_map(formats_of).collect(),
        Kind::String(_)
        | Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => Vec::new(),
    }
}

fn services(api: &'static Api) -> Vec<Value> {
    let services = api.services.iter().map(|service| {
        json!({
            "name": service.name,
            "title": service.title,
            "description": service.description,
            "certainty": service.certainty.as_str(),
            "operations": service.operations.iter().map(operation).collect::<Vec<_>>(),
        })
    });
    services.collect()
}

fn operation(operation: &'static Operation) -> Value {
    let body = |content: Option<Content>| {
        content.map(|content| json!({"object": content.object.name, "method": content.method.as_str()}))
    };
    json!({
        "id": operation.id,
        "title": operation.title,
        "method": operation.method.as_str(),
        "path": operation.path.to_string(),
        "request": body(operation.request),
        "request_is_optional": operation.request_is_optional,
        "response": body(operation.response),
        "least_level": operation.least_level,
        "statuses": operation.statuses,
    })
}

fn session(session: &'static Session) -> Value {
    json!({
        "title": session.title,
        "description": session.description,
        "cookie": session.cookie,
        "login": operation(&session.login),
        "logout": session.logout.as_ref().map(operation),
        "username": session.username,
        "password": session.password,
        "shows": session.shows.iter().map(|(what, path)| json!({
            "what": match what {
                Shows::Tenant => "tenant",
                Shows::Group => "group",
                Shows::User => "user",
                Shows::Level => "level",
            },
            "path": path,
        })).collect::<Vec<_>>(),
    })
}

fn interpretation(entry: &Interpretation) -> Value {
    json!({
        "id": entry.id,
        "objects": entry.objects,
        "attributes": entry.attributes,
        "page": entry.page,
        "heading": entry.heading,
        "documented": entry.documented,
        "interpretation": entry.interpretation,
        "reason": entry.reason,
        "can_be_switched_off": !entry.literal.is_empty(),
    })
}
