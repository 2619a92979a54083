//! The schemas of the structs.

use crate::listing::BODIES;
use linecard_schema::Profile;
use linecard_types::criteria;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};
use serde_json::json;
use std::borrow::Cow;

#[test]
fn the_schema_of_a_struct_is_the_exported_one() {
    for entry in BODIES.iter().filter(|entry| entry.methods[0] == entry.method) {
        let schema = (entry.json_schema)(&mut SchemaGenerator::default());
        let ours = linecard_schema::schema(&linecard_model::API, entry.object, entry.method, Profile::Strict).unwrap();
        assert_eq!(schema, ours, "{} {}", entry.object.name, entry.method);
    }
    assert_eq!(criteria::Put::schema_name(), "criteria.put");
}

/// A type of a user that contains a body.
struct Job;

impl JsonSchema for Job {
    fn schema_name() -> Cow<'static, str> {
        "Job".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let body = generator.subschema_for::<criteria::Put>();
        json_schema!({"type": "object", "properties": {"body": body}, "required": ["body"]})
    }
}

#[test]
fn the_schema_can_be_part_of_another() {
    let schema = schema_for!(Job);
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    assert!(validator.is_valid(&json!({"body": {"name": "lunch", "timeSchedule": null}})));
    assert!(validator.is_valid(&json!({"body": {"name": "lunch", "fromDnCriteria": {"selection": "Any"}}})));
    assert!(!validator.is_valid(&json!({"body": {"name": "lunch", "fromDnCriteria": {"selection": "All"}}})));
    assert!(!validator.is_valid(&json!({"body": {"newName": "lunch"}})));
}
