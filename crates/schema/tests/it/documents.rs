//! Each schema as a document: it is valid and self-contained, and it has all the metadata.

use crate::contracts::{CONTRACTS, Contract, assert_none, document, of_openapi_30};
use jsonschema::canonical::{CanonicalSchema, Containment};
use linecard_contract::{Kind, Method, Object, RuleId, Severity, validate};
use linecard_model::API;
use linecard_model::objects::OBJECTS;
use linecard_schema::{Profile, files, id_of, listed};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const NEWER: [Profile; 2] = [Profile::Strict, Profile::Codegen];

fn each(profile: Profile) -> impl Iterator<Item = (String, &'static Contract, Value)> {
    CONTRACTS.iter().map(move |contract| {
        let name = format!("{profile} {}", contract.name());
        (name, contract, document(contract.object, contract.method, profile))
    })
}

#[test]
fn every_document_is_valid_under_the_meta_schema() {
    for (name, contract, schema) in NEWER.into_iter().flat_map(each) {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        if let Err(error) = jsonschema::draft202012::meta::validate(&schema) {
            panic!("{name}: {error}");
        }
        let profile = if name.starts_with("strict") { Profile::Strict } else { Profile::Codegen };
        assert_eq!(schema["$id"], json!(id_of(&API, contract.object, contract.method, profile)));
    }
    let broken = json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "required": "name"});
    assert!(!jsonschema::draft202012::meta::is_valid(&broken));
}

/// All references lead to a definition, and all definitions are used.
#[test]
fn every_document_stands_alone() {
    for (name, _, schema) in Profile::ALL.into_iter().flat_map(each) {
        let mut references = BTreeSet::new();
        visit(&schema, &mut |members| {
            if let Some(Value::String(reference)) = members.get("$ref") {
                references.insert(reference.clone());
            }
        });
        let names = schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| format!("#/$defs/{name}"));
        assert_eq!(references, names.collect(), "{name}");
        assert!(!name.starts_with("openapi") || references.is_empty(), "{name}");
    }
}

/// Calls a function for each object of a document, but not for `properties`.
fn visit(value: &Value, look: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            look(members);
            for (name, value) in members {
                match name.as_str() {
                    "properties" | "$defs" => {
                        value.as_object().into_iter().flatten().for_each(|(_, value)| visit(value, look));
                    }
                    "example" | "examples" => {}
                    _ => visit(value, look),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| visit(item, look)),
        _ => {}
    }
}

#[test]
fn every_document_says_what_it_is() {
    for (name, contract, schema) in Profile::ALL.into_iter().flat_map(each) {
        visit(&schema, &mut |members| {
            let description = members.get("description").and_then(Value::as_str).unwrap_or_default();
            assert!(!description.contains("In :") && !description.contains("  "), "{name}: {description}");
            let is_object = members.contains_key("properties") && members.contains_key("type");
            assert!(!is_object || members.contains_key("title") && members.contains_key("description"), "{name}");
        });
        let attributes = schema["properties"].as_object().unwrap();
        for (attribute, schema) in attributes {
            let described = contract.object.field(attribute).unwrap().description;
            assert!(schema["description"].as_str().unwrap().starts_with(described) || schema.get("not").is_some());
        }
    }
}

/// The examples of each document have no violations and no attributes without effect.
#[test]
fn every_example_is_right() {
    for (name, contract, schema) in Profile::ALL.into_iter().flat_map(each) {
        let examples = match schema.get("examples") {
            Some(examples) => examples.as_array().unwrap().clone(),
            None => vec![schema["example"].clone()],
        };
        assert!(!examples.is_empty(), "{name}");
        for example in examples {
            assert!(contract.results(&example).agree() && contract.results(&example).walk, "{name}: {example}");
            let report = validate(contract.object, contract.method, &example);
            assert_eq!(report.count(Severity::NoEffect), 0, "{name}: {report:?}");
        }
    }
}

/// Collects the objects within a body.
fn inner(object: &'static Object, method: Method, into: &mut Vec<(&'static Object, Method)>) {
    if into.contains(&(object, method)) {
        return;
    }
    into.push((object, method));
    for field in object.fields().iter().filter(|field| field.may_stand(method)) {
        of_kind(field.kind(method), field.method_within(method), into);
    }
}

fn of_kind(kind: &Kind, method: Method, into: &mut Vec<(&'static Object, Method)>) {
    match kind {
        Kind::Object(object) => inner(object, method, into),
        Kind::Array(items) => of_kind(&items.kind, method, into),
        Kind::Either(kinds) => kinds.iter().for_each(|kind| of_kind(kind, method, into)),
        _ => {}
    }
}

/// All rules that a body can break are named in its schemas. The wider schemas do not name rules of attributes that
/// must be absent.
#[test]
fn every_rule_is_named() {
    for (name, contract, schema) in Profile::ALL.into_iter().flat_map(each) {
        let mut named = BTreeSet::new();
        visit(&schema, &mut |members| {
            let comment = members.get("$comment").and_then(Value::as_str).into_iter().flat_map(str::split_whitespace);
            named.extend(comment.map(str::to_owned));
            let listed = members.get("x-linecard-rules").and_then(Value::as_array).into_iter().flatten();
            named.extend(listed.map(|id| id.as_str().unwrap().to_owned()));
        });
        let mut objects = Vec::new();
        inner(contract.object, contract.method, &mut objects);
        let ids = objects.iter().flat_map(|(object, method)| object.rule_ids(*method)).map(|id| id.to_string());
        let ids: BTreeSet<String> = ids
            .filter(|id| name.starts_with("strict") || name.starts_with("editor") || !is_absence(&objects, id))
            .collect();
        assert_eq!(named, ids, "{name}");
    }
}

/// Returns whether a rule is that an attribute must be absent from every body.
fn is_absence(objects: &[(&'static Object, Method)], id: &str) -> bool {
    let mut ids = objects.iter().flat_map(|(object, method)| object.rule_ids(*method));
    let is_forbidden = |id: &RuleId| id.field().is_some_and(|field| !field.may_stand(id.method()));
    id.ends_with(".forbidden") && ids.any(|other| other == *id && is_forbidden(&other))
}

/// Code generators support no conditions, and no schemas that are `true` or `false`.
#[test]
fn wider_documents_hold_nothing_that_generators_cannot_read() {
    for (name, _, schema) in each(Profile::Codegen).chain(each(Profile::OpenApi30)) {
        visit(&schema, &mut |members| {
            for keyword in ["if", "then", "else", "not", "oneOf", "allOf", "const"] {
                assert!(!members.contains_key(keyword), "{name} has {keyword}");
            }
            for inner in members.get("properties").and_then(Value::as_object).into_iter().flatten() {
                assert!(inner.1.is_object(), "{name}: {}", inner.0);
            }
        });
    }
}

/// A schema object of OpenAPI 3.0 has only these keywords, a single type, and no null.
#[test]
fn documents_for_openapi_30_keep_to_its_words() {
    let words = [
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "anyOf",
        "pattern",
        "format",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "nullable",
        "writeOnly",
        "example",
        "x-linecard-rules",
    ];
    let mut has_nullable = false;
    for (name, _, schema) in each(Profile::OpenApi30) {
        visit(&schema, &mut |members| {
            for (word, value) in members {
                assert!(words.contains(&word.as_str()), "{name} has {word}");
                assert!(word != "type" || value.is_string(), "{name}");
                has_nullable |= word == "nullable";
            }
        });
        assert!(jsonschema::draft202012::meta::is_valid(&of_openapi_30(&schema)), "{name}");
    }
    assert!(has_nullable);
}

#[test]
fn secrets_are_write_only_in_requests() {
    let mut count = 0;
    for (name, contract, schema) in Profile::ALL.into_iter().flat_map(each) {
        for (attribute, schema) in schema["properties"].as_object().unwrap() {
            let field = contract.object.field(attribute).unwrap();
            let is_secret = field.secret && field.may_stand(contract.method) && !contract.method.is_response();
            assert_eq!(schema.get("writeOnly") == Some(&json!(true)), is_secret, "{name}.{attribute}");
            count += usize::from(is_secret);
        }
    }
    assert!(count > 0);
}

/// Containment is proved where it can be decided; the generated bodies of `agreement` test the rest.
#[test]
fn codegen_and_editor_are_wider_than_strict() {
    let canonical = |schema: &Value| -> CanonicalSchema { jsonschema::canonicalize(schema).unwrap() };
    for profile in [Profile::Codegen, Profile::Editor] {
        let (mut proved, mut faults) = (0, Vec::new());
        for (name, contract, strict) in each(Profile::Strict) {
            let wider = canonical(&document(contract.object, contract.method, profile));
            match wider.covers(&canonical(&strict)) {
                Ok(Containment::Yes) => proved += 1,
                Ok(Containment::No) => faults.push(name),
                _ => println!("{name}: undecided"),
            }
        }
        println!("{profile}: {proved} of {} are proved", CONTRACTS.len());
        assert_none(&faults, CONTRACTS.len());
        assert!(proved * 10 > CONTRACTS.len() * 9, "{profile}: {proved} of {} are few", CONTRACTS.len());
    }
}

#[test]
fn the_index_lists_each_file_once() {
    let files = files(&API, "a test", &[]);
    let listed = listed(&API);
    let ours: usize = OBJECTS.iter().map(|object| object.methods.len()).sum();
    assert_eq!(listed.len(), ours * Profile::ALL.len());
    let index: Value = serde_json::from_str(&files.last().unwrap().text).unwrap();
    assert_eq!(index["schemas"], serde_json::to_value(&listed).unwrap());
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len());
    for file in &files[..files.len() - 1] {
        let of = |list: &str| index[list].as_array().unwrap().iter().any(|listed| listed["file"] == file.path);
        assert!(
            of("schemas") || of("bundles") || of("editors") || of("contract") || of("openapi"),
            "{} is not in the index",
            file.path
        );
    }
    // Each of the 120 operations has a body: the response of a GET, or the request. Four GETs have a request body too, and one
    // PUT has a response.
    let bodies = listed.iter().filter(|listed| listed.profile == "strict").flat_map(|listed| &listed.operations);
    assert_eq!(bodies.count(), 125);
}
