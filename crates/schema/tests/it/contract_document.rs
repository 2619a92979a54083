//! The contract as one document: it follows its own schema, and a script in Python that reads nothing else gives the same
//! findings as `validate`.

use crate::bodies::{TEXTS, fixtures, values_of};
use crate::own_kinds::DESK;
use linecard_contract::{Api, JsonRule, Method, Object, validate};
use linecard_model::API;
use linecard_schema::{CONTRACT_FORM, CONTRACT_SCHEMA, contract, full_body, least_body};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

static OWN: Api = Api { namespace: DESK.namespace, objects: &[&DESK], ..Api::EMPTY };

#[test]
fn documents_follow_the_schema() {
    let schema: Value = serde_json::from_str(CONTRACT_SCHEMA).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    assert_eq!(schema["$id"], json!(format!("urn:linecard:contract:{CONTRACT_FORM}")));
    let validator = jsonschema::validator_for(&schema).unwrap();
    for api in [&API, &OWN, &Api::EMPTY] {
        let document = contract(api);
        let faults: Vec<String> = validator
            .iter_errors(&document)
            .take(5)
            .map(|error| format!("{} {}", error.instance_path(), error.schema_path()))
            .collect();
        assert_eq!(faults, [""; 0], "{}", api.name);
    }
    let mut changed = contract(&API);
    changed["objects"][0]["attributes"][0]["methods"]["GET"]["presence"] = json!("X");
    assert!(!validator.is_valid(&changed));
}

/// Every word and number that the schema names is there.
#[test]
fn everything_of_the_api_is_in_it() {
    let document = contract(&API);
    let length = |name: &str| document[name].as_array().unwrap().len();
    assert!(length("objects") >= API.objects.len());
    assert_eq!(length("services"), API.services.len());
    assert_eq!(length("interpretations"), API.ledger.len());
    assert_eq!(length("json_rules"), JsonRule::ALL.len());
    for object in API.objects {
        let written = document["objects"].as_array().unwrap().iter().find(|it| it["name"] == object.name).unwrap();
        assert_eq!(written["attributes"].as_array().unwrap().len(), object.fields().len(), "{}", object.name);
        assert_eq!(written["rules"].as_array().unwrap().len(), object.rules.len(), "{}", object.name);
    }
}

/// Returns a line for the script: a body, and the findings of `validate`. None if a rule of JSON stops parsers.
fn line(place: &str, object: &'static Object, method: Method, text: &[u8]) -> Option<String> {
    let report = validate(object, method, text);
    let is_of_text = report.findings().any(|finding| {
        let rule = finding.rule().to_string();
        rule.starts_with("json.") && rule != JsonRule::NotAnObject.id()
    });
    let text = str::from_utf8(text).ok().filter(|text| !text.trim().is_empty() && !is_of_text)?;
    let findings: Vec<_> =
        report.findings().map(|it| [it.severity().as_str().to_owned(), it.rule().to_string(), it.pointer()]).collect();
    let schema = format!("{}.{}", object.name, method.as_id());
    Some(json!({"case": place, "schema": schema, "text": text, "skip": null, "findings": findings}).to_string())
}

/// Returns bodies in which each attribute has many values, or is absent.
fn bodies(object: &'static Object, method: Method) -> Vec<Value> {
    let mut bodies = Vec::new();
    for body in [least_body, full_body].map(|make| make(object, method).unwrap()) {
        for field in object.fields() {
            let mut values = values_of(field.kind(method), method);
            values.extend([json!(null), json!(true), json!(false), json!([]), json!({}), json!(0.5), json!(1e2)]);
            // Most attributes hold a text, and many have a format.
            values.extend(TEXTS.iter().step_by(3).map(|text| json!(text)));
            let mut without = body.clone();
            without.as_object_mut().unwrap().shift_remove(field.name);
            bodies.push(without);
            bodies.extend(values.into_iter().map(|value| {
                let mut changed = body.clone();
                changed[field.name] = value;
                changed
            }));
        }
        bodies.push(body);
    }
    bodies
}

#[test]
fn a_script_gives_the_same_findings() {
    let is_new = "import sys; sys.exit(sys.version_info < (3, 9))";
    if !Command::new("python3").args(["-c", is_new]).status().is_ok_and(|status| status.success()) {
        println!("python3 is missing, so the script is not tested");
        return;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/consumers/python/contract.py");
    let lines = fs::read_to_string(&script).unwrap().lines().count();
    assert!(lines <= 150, "the script has {lines} lines");
    for api in [&API, &OWN] {
        let targets = || api.objects.iter().flat_map(|object| object.methods.iter().map(move |it| (*object, *it)));
        let mut lines: Vec<String> = targets()
            .flat_map(|(object, method)| bodies(object, method).into_iter().map(move |body| (object, method, body)))
            .filter_map(|(object, method, body)| line("made", object, method, body.to_string().as_bytes()))
            .collect();
        if api.name == API.name {
            lines.extend(
                fixtures().iter().filter_map(|it| line(&it.place, it.target.object, it.target.method, &it.text)),
            );
        }
        let path = |name: &str| env::temp_dir().join(format!("linecard-{}-{}-{name}", process::id(), api.namespace));
        let (document, cases) = (path("contract.json"), path("cases.ndjson"));
        fs::write(&document, contract(api).to_string()).unwrap();
        fs::write(&cases, lines.join("\n")).unwrap();
        let ran = Command::new("python3").arg(&script).args([&document, &cases]).output().unwrap();
        for file in [document, cases] {
            fs::remove_file(file).unwrap();
        }
        let out: String = String::from_utf8_lossy(&ran.stdout).chars().take(3000).collect();
        assert!(ran.status.success(), "{out}{}", String::from_utf8_lossy(&ran.stderr));
        assert!(out.starts_with(&format!("contract.py: {} cases", lines.len())), "{out}");
        println!("{out}");
    }
}
