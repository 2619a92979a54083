//! `linecard schema`.

use crate::run::Folder;
use insta::assert_snapshot;
use linecard_model::API;
use linecard_schema::{Profile, files, listed};

#[test]
fn a_schema_in_each_profile() {
    let folder = Folder::new();
    assert_snapshot!("schema_strict", folder.run(["schema", "criteria.delete"]));
    assert_snapshot!("schema_codegen", folder.run(["schema", "--profile", "codegen", "Criteria.DELETE"]));
    assert_snapshot!("schema_openapi", folder.run(["schema", "criteria.delete", "--profile", "openapi-3.0"]));
}

/// The output has the same bytes as the file of the export, so the hash of the index applies to it.
#[test]
fn every_schema_equals_the_export() {
    let folder = Folder::new();
    let files = files(&API, "a test", &[]);
    for listed in listed(&API).iter().step_by(7) {
        let target = format!("{}.{}", listed.object, listed.method);
        let ran = folder.run(["schema", target.as_str(), "--profile", listed.profile]);
        assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{target}");
        assert_eq!(ran.out, files.iter().find(|file| file.path == listed.file).unwrap().text, "{target}");
    }
}

#[test]
fn a_target_may_be_a_request_line() {
    let folder = Folder::new();
    let path = "PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    assert_eq!(folder.run(["schema", path]).out, folder.run(["schema", "selective-call-acceptance.put"]).out);
}

#[test]
fn the_list_has_every_body() {
    let ran = Folder::new().run(["schema", "--list"]);
    let of_strict = listed(&API).iter().filter(|listed| listed.profile == Profile::Strict.as_str()).count();
    assert_eq!(ran.out.lines().count(), of_strict + 1);
    let of_criteria: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("criteria.")).collect();
    assert_snapshot!("schema_list_of_criteria", of_criteria.join("\n"));
}

#[test]
fn wrong_arguments_give_helpful_errors() {
    let folder = Folder::new();
    assert_snapshot!("schema_without_target", folder.run(["schema"]));
    assert_snapshot!("schema_misspelt_object", folder.run(["schema", "criterai.put"]));
    assert_snapshot!("schema_no_such_body", folder.run(["schema", "schedule.delete"]));
    assert_snapshot!("schema_misspelt_profile", folder.run(["schema", "criteria.put", "--profile", "strickt"]));
    assert_snapshot!("schema_list_with_target", folder.run(["schema", "criteria.put", "--list"]));
}

#[test]
fn ids_begin_with_a_base() {
    let ran = Folder::new().run(["schema", "criteria.delete", "--base", "https://schemas.example.com/1"]);
    assert!(ran.out.contains(r#""$id": "https://schemas.example.com/1/strict/criteria.delete.json""#), "{}", ran.out);
}

/// A bundle has the same bytes as in the export, and OpenAPI 3.0 has none.
#[test]
fn a_bundle_is_one_document() {
    let folder = Folder::new();
    let files = files(&API, "a test", &[]);
    for profile in ["strict", "codegen"] {
        let ran = folder.run(["schema", "--bundle", "--profile", profile]);
        let path = format!("{profile}.bundle.json");
        assert_eq!(ran.out, files.iter().find(|file| file.path == path).unwrap().text, "{profile}");
    }
    assert_snapshot!("schema_no_bundle", folder.run(["schema", "--bundle", "--profile", "openapi-3.0"]));
}

/// Without null, a request has no value that clears, and a response is as before.
#[test]
fn null_can_be_left_out() {
    let folder = Folder::new();
    let has_null = |arguments: &[&str]| {
        let out = folder.run(arguments.iter().copied()).out;
        assert!(out.starts_with('{'), "{arguments:?}: {out}");
        out.contains(r#""null""#) || out.contains(r#""nullable""#) || out.contains("`null`")
    };
    let put = "criteria-selective-call-acceptance.put";
    for profile in ["strict", "codegen", "openapi-3.0"] {
        assert!(has_null(&["schema", put, "--profile", profile]));
        assert!(!has_null(&["schema", put, "--profile", profile, "--without-null"]));
    }
    for version in ["3.0", "3.1"] {
        let with = folder.run(["schema", "--openapi", version]).out;
        let without = folder.run(["schema", "--openapi", version, "--without-null"]).out;
        assert!(with.contains(r#""CriteriaSelectiveCallAcceptancePut""#));
        assert!(without.len() < with.len());
        assert!(!without.contains("NullableScheduleNestedPost"));
    }
}

/// What only the server does is marked.
#[test]
fn a_document_as_served_is_marked() {
    let folder = Folder::new();
    let served = folder.run(["schema", "--openapi", "3.1", "--as-served"]).out;
    assert!(served.contains("x-linecard-server") && served.contains("PreconditionFailed"));
    assert!(!folder.run(["schema", "--openapi", "3.1"]).out.contains("x-linecard-server"));
    assert_snapshot!("schema_as_served_of_nothing", folder.run(["schema", "criteria.put", "--as-served"]));
}

/// The document and its schema have the same bytes as in the export.
#[test]
fn the_contract_is_one_document() {
    let folder = Folder::new();
    let files = files(&API, "a test", &[]);
    let text = |path: &str| &files.iter().find(|file| file.path == path).unwrap().text;
    assert_eq!(folder.run(["contract", "--format", "json"]).out, *text("contract.json"));
    assert_eq!(folder.run(["contract", "--schema"]).out, *text("contract.schema.json"));
    assert_snapshot!("contract", folder.run(["contract"]));
    assert_snapshot!("contract_of_both", folder.run(["contract", "--schema", "--format", "json"]));
}
