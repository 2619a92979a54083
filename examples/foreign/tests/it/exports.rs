//! Exported under an id base of its own.

use foreign::API;
use linecard_schema::{OpenApi, files, openapi};
use serde_json::Value;

#[test]
fn schemas_have_ids_of_their_own() {
    let files = files(&API, "a test", &[]);
    for file in files.iter().filter(|file| file.path.starts_with("strict/")) {
        let schema: Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(schema["$id"], format!("https://rounds.example.org/schemas/{}", file.path));
    }
    let index = files.last().unwrap();
    assert!(index.text.contains("\"title\": \"Rounds: schemas\"") && index.text.contains("\"version\": \"2.1.0\""));
}

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
            "logIn",
            "logOut",
            "getRound",
            "updateRound",
            "getRoundStops",
            "updateRoundStops",
            "deleteRoundStops",
            "createRoundStops"
        ]
    );
    let refusal = &document["components"]["responses"]["NotFound"]["content"]["application/json"];
    assert_eq!(refusal["example"]["reason"], "There is nothing there.");
}
