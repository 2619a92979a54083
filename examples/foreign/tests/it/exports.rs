//! Exports with their own id base.

use boon::{Compiler, Schemas};
use foreign::API;
use linecard_contract::validate;
use linecard_schema::{OpenApi, Profile, files, id_of, openapi, schema};
use linecard_testkit::{breakable, one_fault_of, samples, valid};
use serde_json::{Value, json};

// ANCHOR: agree
/// Valid bodies, bodies with one fault, and all of them with one attribute removed or changed.
#[test]
fn two_validators_of_schemas_agree_with_the_tables() {
    let values = [json!(null), json!(true), json!(false), json!(0), json!(4), json!(31.5), json!(31.51), json!("")];
    let texts =
        [json!("x"), json!("1234 AB"), json!("1234 ab"), json!("Monday"), json!("Delivery"), json!([]), json!({})];
    for object in API.objects {
        for method in object.methods.iter().copied() {
            let document: Value = schema(&API, object, method, Profile::Strict).unwrap().into();
            let id = id_of(&API, object, method, Profile::Strict);
            let jsonschema = jsonschema::validator_for(&document).unwrap();
            let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
            compiler.add_resource(&id, document).unwrap();
            let boon = compiler.compile(&id, &mut schemas).unwrap();

            let mut bodies: Vec<Value> = samples(valid(object, method), 5).take(40).collect();
            for rule in breakable(object, method) {
                let faulty = one_fault_of(object, method, &rule.to_string()).unwrap();
                bodies.extend(samples(faulty, 5).take(5).map(|faulty| faulty.body));
            }
            for body in bodies.clone() {
                let Value::Object(attributes) = body else { continue };
                for field in object.fields() {
                    let mut changed = attributes.clone();
                    changed.remove(field.name);
                    bodies.push(changed.into());
                    for value in values.iter().chain(&texts) {
                        let mut changed = attributes.clone();
                        changed.insert(field.name.to_owned(), value.clone());
                        bodies.push(changed.into());
                    }
                }
            }
            for body in &bodies {
                let expected = validate(object, method, body).is_valid();
                assert_eq!(jsonschema.is_valid(body), expected, "jsonschema: {} {method} {body}", object.name);
                assert_eq!(schemas.validate(body, boon).is_ok(), expected, "boon: {} {method} {body}", object.name);
            }
        }
    }
}
// ANCHOR_END: agree

// ANCHOR: openapi
#[test]
fn a_get_takes_a_body_beside_its_response() {
    let document = openapi(&API, OpenApi::V31, &[]);
    let path = "/rounds/v2/operators/{operator}/districts/{district}/couriers/{courier}/figures/";
    let get = &document["paths"][path]["get"];
    assert_eq!(get["requestBody"]["$ref"], "#/components/requestBodies/SelectionPost");
    assert_eq!(get["responses"]["200"]["$ref"], "#/components/responses/FiguresGet");
}
// ANCHOR_END: openapi

// ANCHOR: ids
#[test]
fn schemas_have_ids_of_their_own() {
    let files = files(&API, "a test", &[]);
    for file in files.iter().filter(|file| file.path.starts_with("strict/")) {
        let schema: Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(schema["$id"], format!("https://rounds.example.org/schemas/2.1.0/{}", file.path));
    }
    let index = files.last().unwrap();
    assert!(index.text.contains("\"title\": \"Rounds: schemas\"") && index.text.contains("\"version\": \"2.1.0\""));
}
// ANCHOR_END: ids

#[test]
fn the_openapi_document_has_the_operations_and_the_session() {
    let document = openapi(&API, OpenApi::V31, &[]);
    assert_eq!(document["info"]["title"], "Delivery rounds");
    assert_eq!(document["components"]["securitySchemes"]["session"]["name"], "rounds");
    let ids: Vec<&str> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|path| ["get", "put", "post", "delete"].map(|method| path[method]["operationId"].as_str()))
        .flatten()
        .collect();
    assert_eq!(
        ids,
        [
            "signIn",
            "signOut",
            "getRound",
            "updateRound",
            "getStop",
            "updateStop",
            "deleteStop",
            "createStop",
            "getFigures"
        ]
    );
    let refusal = &document["components"]["responses"]["NotFound"]["content"]["application/json"];
    assert_eq!(refusal["examples"]["reason"]["value"]["reason"], "There is nothing there.");
}
