//! All objects and methods, with validators for their schemas.

use crate::own_kinds::DESK;
use boon::{Compiler, SchemaIndex, Schemas};
use jsonschema::Validator;
use linecard_contract::{JsonRule, Method, Object, validate};
use linecard_model::API;
use linecard_model::objects::OBJECTS;
use linecard_schema::{Profile, id_of, schema};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// An object in a method, and the validators of its schemas.
pub(crate) struct Contract {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    strict: Validator,
    codegen: Validator,
    editor: Validator,
    openapi: Validator,
    boon: SchemaIndex,
}

/// Returns all bodies of our API, and those of an object with kinds that ours do not have.
fn bodies() -> impl Iterator<Item = (&'static Object, Method)> {
    let objects = OBJECTS.iter().copied().chain([&DESK]);
    objects.flat_map(|object| object.methods.iter().map(move |method| (object, *method)))
}

/// Validators are slow to create, so they are created once for all tests.
pub(crate) static CONTRACTS: LazyLock<Vec<Contract>> =
    LazyLock::new(|| bodies().map(|(object, method)| Contract::new(object, method)).collect());

static BOON: LazyLock<(Schemas, Vec<(String, SchemaIndex)>)> = LazyLock::new(|| {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let indices = bodies().map(|(object, method)| {
        let id = id_of(&API, object, method, Profile::Strict);
        compiler.add_resource(&id, document(object, method, Profile::Strict)).unwrap();
        let index = compiler.compile(&id, &mut schemas).unwrap();
        (id, index)
    });
    let indices = indices.collect();
    (schemas, indices)
});

/// Converts a schema to the form that a validator accepts.
pub(crate) fn document(object: &'static Object, method: Method, profile: Profile) -> Value {
    schema(&API, object, method, profile).unwrap().into()
}

/// The results for a body, and the results that are expected.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "a result is yes or no, and there are six of them")]
pub(crate) struct Results {
    pub(crate) walk: bool,
    pub(crate) jsonschema: bool,
    pub(crate) boon: bool,
    pub(crate) codegen: bool,
    pub(crate) editor: bool,
    pub(crate) openapi: bool,
}

impl Results {
    /// Strict agrees with `validate`; the others accept more.
    pub(crate) fn agree(&self) -> bool {
        let is_wider = !self.walk || self.codegen && self.editor && self.openapi;
        self.walk == self.jsonschema && self.walk == self.boon && is_wider
    }
}

impl Contract {
    fn new(object: &'static Object, method: Method) -> Contract {
        let validator = |schema: &Value| jsonschema::validator_for(schema).unwrap();
        let id = id_of(&API, object, method, Profile::Strict);
        Contract {
            object,
            method,
            strict: validator(&document(object, method, Profile::Strict)),
            codegen: validator(&document(object, method, Profile::Codegen)),
            editor: validator(&document(object, method, Profile::Editor)),
            openapi: validator(&of_openapi_30(&document(object, method, Profile::OpenApi30))),
            boon: BOON.1.iter().find(|(known, _)| *known == id).unwrap().1,
        }
    }

    pub(crate) fn name(&self) -> String {
        format!("{}.{}", self.object.name, self.method.as_id())
    }

    pub(crate) fn results(&self, body: &Value) -> Results {
        Results {
            walk: validate(self.object, self.method, body).is_valid(),
            jsonschema: self.strict.is_valid(body),
            boon: BOON.0.validate(body, self.boon).is_ok(),
            codegen: self.codegen.is_valid(body),
            editor: self.editor.is_valid(body),
            openapi: self.openapi.is_valid(body),
        }
    }

    /// Describes a disagreement in one line; `None` if there is none.
    pub(crate) fn fault(&self, body: &Value) -> Option<String> {
        let results = self.results(body);
        if results.agree() {
            return None;
        }
        let report = validate(self.object, self.method, body);
        // No schema can express how deep a body may be nested: it is on the list of differences.
        let is_too_deep = report.violations().any(|finding| finding.rule() == JsonRule::Nesting.id());
        (!is_too_deep).then(|| format!("{}: {results:?}\n  body: {body}\n  walk: {report:?}", self.name()))
    }
}

/// Finds a contract by its name: `criteria.put`.
pub(crate) fn contract(object: &Object, method: Method) -> &'static Contract {
    CONTRACTS.iter().find(|contract| contract.object == object && contract.method == method).unwrap()
}

/// Converts a schema object of OpenAPI 3.0 to JSON Schema 2020-12.
pub(crate) fn of_openapi_30(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let mut written: Map<String, Value> = Map::new();
            for (name, value) in members {
                match name.as_str() {
                    "nullable" | "example" => {}
                    "type" if members.get("nullable") == Some(&json!(true)) => {
                        written.insert(name.clone(), json!([value, "null"]));
                    }
                    "properties" => {
                        let inner = value.as_object().unwrap().iter();
                        let inner = inner.map(|(name, value)| (name.clone(), of_openapi_30(value))).collect();
                        written.insert(name.clone(), Value::Object(inner));
                    }
                    "enum" | "required" => drop(written.insert(name.clone(), value.clone())),
                    _ => drop(written.insert(name.clone(), of_openapi_30(value))),
                }
            }
            written.into()
        }
        Value::Array(items) => items.iter().map(of_openapi_30).collect(),
        other => other.clone(),
    }
}

pub(crate) fn assert_none(faults: &[String], of: usize) {
    let shown = faults.iter().take(10).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} of {of} differ:\n{shown}", faults.len());
}
