//! The commands that print the contract.

use crate::run::Folder;
use insta::assert_snapshot;
use linecard_contract::Method;
use linecard_model::LEDGER;
use linecard_model::objects::OBJECTS;
use serde_json::Value;

#[test]
fn one_object_in_every_format() {
    let folder = Folder::new();
    for format in ["text", "markdown", "json"] {
        let ran = folder.run(["matrix", "Criteria_List_Item", "schedule", "--format", format]);
        assert_snapshot!(format!("matrix_{format}"), ran);
    }
}

#[test]
fn one_method_and_nested_objects() {
    let folder = Folder::new();
    for format in ["text", "markdown", "json"] {
        let ran = folder.run(["matrix", "criteria", "--method", "put", "--nested", "--format", format]);
        assert_snapshot!(format!("matrix_nested_{format}"), ran);
    }
    assert_snapshot!("matrix_method", folder.run(["matrix", "criteria", "--method", "DELETE"]));
    assert_snapshot!("matrix_all_methods_nested", folder.run(["matrix", "selective-call-acceptance", "--nested"]));
    assert_snapshot!("matrix_wrong_method", folder.run(["matrix", "--method", "PATCH"]));
    assert_snapshot!("matrix_no_such_body", folder.run(["matrix", "criteria", "schedule", "--method", "DELETE"]));
}

#[test]
fn all_objects_in_a_method_are_those_that_have_it() {
    let ran = Folder::new().run(["matrix", "--method", "DELETE", "--format", "json"]);
    let printed: Vec<Value> = serde_json::from_str(&ran.out).unwrap();
    let names: Vec<&str> = printed.iter().map(|object| object["object"].as_str().unwrap()).collect();
    let having = OBJECTS.iter().filter(|object| object.has(Method::Delete)).map(|object| object.name);
    assert_eq!(names, having.collect::<Vec<_>>());
}

#[test]
fn the_ledger_of_an_object() {
    let folder = Folder::new();
    for format in ["text", "markdown", "json"] {
        let ran = folder.run(["ledger", "criteria-list-item", "Schedule_Nested", "--format", format]);
        assert_snapshot!(format!("ledger_{format}"), ran);
    }
    assert_snapshot!("ledger_without_entry", folder.run(["ledger", "registrations"]));
    assert_snapshot!("ledger_misspelt_object", folder.run(["ledger", "criterai"]));
}

#[test]
fn the_json_has_every_attribute_once() {
    let ran = Folder::new().run(["matrix", "--format", "json"]);
    let printed: Vec<Value> = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(printed.len(), OBJECTS.len());
    for (printed, object) in printed.iter().zip(OBJECTS) {
        assert_eq!(printed["object"], object.name);
        assert_eq!(printed["title"], object.title);
        let rows = [&printed["attributes"], &printed["undocumented"]].map(|rows| rows.as_array().unwrap());
        assert_eq!(rows.iter().map(|rows| rows.len()).sum::<usize>(), object.fields().len());
        for row in rows.into_iter().flatten() {
            let field = object.field(row["name"].as_str().unwrap()).unwrap();
            assert_eq!(row["type"], field.type_name());
            for method in object.methods {
                assert_eq!(row["presence"][method.as_str()], field.documented[*method as usize].as_str());
                assert_eq!(row["enforced"][method.as_str()], field.enforced[*method as usize].as_str());
            }
        }
    }
}

#[test]
fn every_object_is_printed_in_the_order_of_the_pages() {
    let ran = Folder::new().run(["matrix"]);
    let offsets: Vec<usize> =
        OBJECTS.iter().map(|object| ran.out.find(&format!("({})\n", object.name)).unwrap()).collect();
    assert!(offsets.is_sorted());
}

#[test]
fn the_lists_are_complete() {
    let folder = Folder::new();
    let objects = folder.run(["objects"]).out;
    assert!(OBJECTS.iter().all(|object| objects.contains(object.name)));
    let objects: Vec<Value> = serde_json::from_str(&folder.run(["objects", "--format", "json"]).out).unwrap();
    assert_eq!(objects.len(), OBJECTS.len());
    assert_eq!(objects[0]["methods"][1], "PUT");
    let services: Vec<Value> = serde_json::from_str(&folder.run(["services", "--format", "json"]).out).unwrap();
    let operations = services.iter().flat_map(|service| service["operations"].as_array().unwrap());
    let put = operations.into_iter().find(|operation| operation["method"] == "PUT").unwrap();
    assert_eq!(put["request"]["method"], "PUT");
    assert_eq!(put["response"], Value::Null);
    let services = folder.run(["services"]).out;
    assert!(services.contains("    request: criteria-selective-call-acceptance.post\n"));
    let ledger: Vec<Value> = serde_json::from_str(&folder.run(["ledger", "--format", "json"]).out).unwrap();
    assert_eq!(ledger.len(), LEDGER.len());
    for format in ["text", "markdown"] {
        let ledger = folder.run(["ledger", "--format", format]).out;
        assert!(LEDGER.iter().all(|interpretation| ledger.contains(interpretation.reason)), "{format}");
    }
}
