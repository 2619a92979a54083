//! Generates the export: all schemas, both OpenAPI documents, and an index.

use crate::contract::{CONTRACT_FORM, CONTRACT_SCHEMA, contract};
use crate::document::{file_of, id_of, schema};
use crate::editor;
use crate::file::{File, Listed, OperationOf, pretty};
use crate::openapi::{Example, OpenApi, openapi, operations};
use crate::profile::Profile;
use crate::reach::BEYOND;
use crate::served::Served;
use crate::settings::Export;
use linecard_contract::{Api, Content, Method, Object};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The file name of the index.
pub const INDEX: &str = "index.json";

/// Lists all schemas in all profiles, in the order of the pages.
///
/// ```
/// let listed = linecard_schema::listed(&linecard_model::API);
/// let schema = listed.iter().find(|listed| listed.file == "strict/criteria-selective-call-acceptance.put.json").unwrap();
/// assert_eq!(schema.operations[0].id, "updateSelectiveCallAcceptanceCriteria");
/// ```
#[must_use]
pub fn listed(api: &'static Api) -> Vec<Listed> {
    schemas(api).map(|(listed, _)| listed).collect()
}

/// Generates all files of the export; the last one is the index. `command` is the command that writes the files, for
/// the index. The examples are added to the OpenAPI documents.
#[must_use]
pub fn files(api: &'static Api, written_by: &str, examples: &[Example]) -> Vec<File> {
    let (mut files, mut listed) = (Vec::new(), Vec::new());
    for (schema, text) in schemas(api) {
        files.push(File { path: schema.file.clone(), text });
        listed.push(schema);
    }
    let of_editors = editor::files(api, &listed);
    let editors: Vec<Value> =
        of_editors.iter().map(|file| json!({"file": file.path, "sha256": sha256(&file.text)})).collect();
    files.extend(of_editors);
    let mut bundles = Vec::new();
    for (profile, bundle) in
        [Profile::Strict, Profile::Codegen].into_iter().filter_map(|it| Some((it, Export::of(api).bundle(it)?)))
    {
        let (text, path) = (pretty(&bundle), format!("{profile}.bundle.json"));
        bundles.push(json!({
            "profile": profile.as_str(),
            "file": path,
            "id": bundle.get("$id"),
            "sha256": sha256(&text),
        }));
        files.push(File { path, text });
    }
    let mut contracts = Vec::new();
    for (path, text) in
        [("contract.json", pretty(&contract(api))), ("contract.schema.json", CONTRACT_SCHEMA.to_owned())]
    {
        contracts.push(json!({"form": CONTRACT_FORM, "file": path, "sha256": sha256(&text)}));
        files.push(File { path: path.to_owned(), text });
    }
    let mut documents = Vec::new();
    let documented =
        OpenApi::ALL.map(|version| (format!("openapi-{version}.json"), false, openapi(api, version, examples)));
    let served = Export::of(api).openapi_as_served(OpenApi::V31, examples, Served::default());
    for (path, is_served, document) in
        documented.into_iter().chain([("openapi-3.1.as-served.json".to_owned(), true, served)])
    {
        let text = pretty(&document);
        documents.push(json!({
            "title": document["info"]["title"],
            "openapi": document["openapi"],
            "as_served": is_served,
            "file": path,
            "sha256": sha256(&text),
        }));
        files.push(File { path, text });
    }
    let beyond: Vec<Value> = BEYOND
        .iter()
        .map(|beyond| {
            json!({
                "id": beyond.id,
                "what": beyond.what,
                "why": beyond.why,
                "validate": if beyond.is_accepted { "accepts" } else { "rejects" },
            })
        })
        .collect();
    let index = json!({
        "title": format!("{}: schemas", api.name),
        "version": api.version,
        "written_by": written_by,
        "schemas": listed,
        "bundles": bundles,
        "editors": editors,
        "contract": contracts,
        "openapi": documents,
        "beyond": beyond,
    });
    files.push(File { path: INDEX.to_owned(), text: pretty(&index) });
    files
}

/// Generates all schemas and their texts.
fn schemas(api: &'static Api) -> impl Iterator<Item = (Listed, String)> {
    let bodies = api.objects.iter().flat_map(|object| object.methods.iter().map(move |method| (*object, *method)));
    let bodies: Vec<(&'static Object, Method)> = bodies.collect();
    Profile::ALL.into_iter().flat_map(move |profile| {
        let of_profile = bodies.clone().into_iter();
        of_profile.filter_map(move |(object, method)| {
            let text = pretty(&schema(api, object, method, profile)?);
            let listed = Listed {
                title: object.title,
                object: object.name,
                method: method.as_str(),
                profile: profile.as_str(),
                file: file_of(object, method, profile),
                id: (profile != Profile::OpenApi30).then(|| id_of(api, object, method, profile)),
                operations: operations_of(api, object, method),
                sha256: sha256(&text),
            };
            Some((listed, text))
        })
    })
}

fn operations_of(api: &'static Api, object: &Object, method: Method) -> Vec<OperationOf> {
    let is_it = |content: Option<Content>| content.is_some_and(|it| it.object == object && it.method == method);
    let bodies = operations(api).flat_map(|(service, operation)| {
        let bodies = [("request", operation.request), ("response", operation.response)];
        bodies.map(|(body, content)| (service, operation, body, content))
    });
    let bodies = bodies.filter(|(.., content)| is_it(*content));
    let listed = bodies.map(|(_, operation, body, _)| OperationOf {
        id: operation.id.to_owned(),
        method: operation.method.as_str(),
        path: operation.path.to_string(),
        body,
    });
    listed.collect()
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::sha256;

    /// The test vectors of the standard.
    #[test]
    fn hashes_are_in_hexadecimal_digits() {
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
