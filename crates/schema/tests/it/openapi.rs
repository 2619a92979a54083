//! The OpenAPI documents: other tools can read them, and they agree with the services and with `validate`.

use crate::bodies::fixtures;
use crate::contracts::of_openapi_30;
use linecard_contract::{Content, Method, Operation, validate};
use linecard_model::services::{LOGIN, SERVICES};
use linecard_model::{API, objects};
use linecard_schema::{Example, OpenApi, full_body, openapi};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn documents() -> [(OpenApi, Value); 2] {
    let examples = [Example {
        name: "lunch".to_owned(),
        object: &objects::CRITERIA,
        method: Method::Put,
        body: json!({"name": "lunch", "timeSchedule": null}),
    }];
    OpenApi::ALL.map(|version| (version, openapi(&API, version, &examples)))
}

/// What names the schema of a request body that a document cannot have.
const NAMES_A_BODY: &str = "which only later versions of OpenAPI can show.";

fn operations() -> impl Iterator<Item = &'static Operation> {
    [&LOGIN].into_iter().chain(SERVICES.iter().flat_map(|service| service.operations))
}

/// Returns the target of a reference.
fn follow<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(&reference[1..]).unwrap_or_else(|| panic!("{reference} leads nowhere")),
        None => value,
    }
}

#[test]
fn others_can_read_the_documents() {
    let [(_, newer), (_, older)] = documents();
    let newer = oas3::from_json(newer.to_string()).unwrap();
    newer.validate_version().unwrap();
    assert_eq!(newer.operations().count(), 121);
    for (path, method, operation) in newer.operations() {
        let place = format!("{method} {path}");
        assert!(operation.responses(&newer).contains_key("200"), "{place}");
        if let Some(body) = operation.request_body(&newer).unwrap() {
            assert!(body.content["application/json"].schema(&newer).unwrap().is_some(), "{place}");
        }
    }
    let older: openapiv3::OpenAPI = serde_json::from_value(older).unwrap();
    assert_eq!(older.operations().count(), 121);
    assert!(older.operations().all(|(_, _, operation)| operation.operation_id.is_some()));
    assert_eq!(older.components.unwrap().security_schemes.len(), 1);
}

#[test]
fn every_operation_is_there() {
    for (version, document) in documents() {
        let paths = document["paths"].as_object().unwrap();
        let written: usize = paths.values().map(|item| item.as_object().unwrap().len()).sum();
        assert_eq!(written, operations().count());
        let mut ids = BTreeSet::new();
        for operation in operations() {
            let item = &paths[&operation.path.to_string()];
            let written = &item[operation.method.as_id()];
            assert!(
                ids.insert(written["operationId"].as_str().unwrap()),
                "{version}: {} is a duplicate",
                written["operationId"]
            );
            let statuses: Vec<&str> = written["responses"].as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(statuses, operation.statuses.iter().map(ToString::to_string).collect::<Vec<_>>());
            let segments: Vec<&str> = operation.segments().collect();
            let parameters = written["parameters"].as_array().into_iter().flatten();
            let parameters = parameters.map(|parameter| follow(&document, parameter)["name"].as_str().unwrap());
            assert_eq!(parameters.collect::<Vec<_>>(), segments);
            // OpenAPI 3.0 ignores the request body of a GET, so its description names the schema.
            let is_ignored = version == OpenApi::V30 && operation.method == Method::Get;
            assert_eq!(written.get("requestBody").is_some(), operation.request.is_some() && !is_ignored);
            let names_it = written["description"].as_str().unwrap().contains(NAMES_A_BODY);
            assert_eq!(names_it, operation.request.is_some() && is_ignored, "{version}: {}", operation.id);
            let success = follow(&document, &written["responses"]["200"]);
            assert!(operation.response.is_none() || success["content"]["application/json"]["schema"].is_object());
        }
        let tags: BTreeSet<&str> =
            document["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
        assert_eq!(tags.len(), SERVICES.len() + 1);
    }
}

/// The ids, in the order of the pages. A released id never changes.
const OPERATION_IDS: &[&str] = &[
    "logIn",
    "getCallProcessingPolicies",
    "updateCallProcessingPolicies",
    "getSelectiveCallAcceptance",
    "updateSelectiveCallAcceptance",
    "getSelectiveCallAcceptanceCriteria",
    "createSelectiveCallAcceptanceCriteria",
    "updateSelectiveCallAcceptanceCriteria",
    "deleteSelectiveCallAcceptanceCriteria",
    "getSelectiveCallRejection",
    "updateSelectiveCallRejection",
    "getSelectiveCallRejectionCriteria",
    "createSelectiveCallRejectionCriteria",
    "updateSelectiveCallRejectionCriteria",
    "deleteSelectiveCallRejectionCriteria",
    "getCallForwardingSelective",
    "updateCallForwardingSelective",
    "getCallForwardingSelectiveCriteria",
    "createCallForwardingSelectiveCriteria",
    "updateCallForwardingSelectiveCriteria",
    "deleteCallForwardingSelectiveCriteria",
    "getSimultaneousRingPersonal",
    "updateSimultaneousRingPersonal",
    "getSimultaneousRingPersonalCriteria",
    "createSimultaneousRingPersonalCriteria",
    "updateSimultaneousRingPersonalCriteria",
    "deleteSimultaneousRingPersonalCriteria",
    "getSequentialRing",
    "updateSequentialRing",
    "getSequentialRingCriteria",
    "createSequentialRingCriteria",
    "updateSequentialRingCriteria",
    "deleteSequentialRingCriteria",
    "getPriorityAlert",
    "updatePriorityAlert",
    "getPriorityAlertCriteria",
    "createPriorityAlertCriteria",
    "updatePriorityAlertCriteria",
    "deletePriorityAlertCriteria",
    "getCustomRingBack",
    "updateCustomRingBack",
    "getCustomRingBackCriteria",
    "createCustomRingBackCriteria",
    "updateCustomRingBackCriteria",
    "deleteCustomRingBackCriteria",
    "getAnonymousCallRejection",
    "updateAnonymousCallRejection",
    "getCallForwardingAlways",
    "updateCallForwardingAlways",
    "getCallForwardingBusy",
    "updateCallForwardingBusy",
    "getMeetMeConferencingBridges",
    "getMeetMeConferencingConferences",
    "getGroupMeetMeConferencing",
    "updateGroupMeetMeConferencing",
    "getTenantMeetMeConferencing",
    "updateTenantMeetMeConferencing",
    "getMobileNumber",
    "updateMobileNumber",
    "getAnywhere",
    "updateAnywhere",
    "getPreAlertingAnnouncement",
    "updatePreAlertingAnnouncement",
    "getMusicOnHold",
    "updateMusicOnHold",
    "getSpeedDial8",
    "updateSpeedDial8",
    "getSpeedDial100",
    "updateSpeedDial100",
    "getFlexibleSeatingGuest",
    "updateFlexibleSeatingGuest",
    "getAdvancedFlexibleSeatingGuest",
    "updateAdvancedFlexibleSeatingGuest",
    "getUser",
    "updateUser",
    "getGroup",
    "getTenantDepartments",
    "createTenantDepartment",
    "getGroupDepartments",
    "createGroupDepartment",
    "getGroupTimeSchedules",
    "createGroupTimeSchedule",
    "getTenantTimeSchedules",
    "createTenantTimeSchedule",
    "getGroupAnnouncements",
    "getExtraPhones",
    "getSharedCallAppearance",
    "getGroupPagings",
    "getCallCenters",
    "getGroupCallCenter",
    "getAvailableAgents",
    "getGroupPreAnnouncement",
    "updateGroupPreAnnouncement",
    "getTenantPreAnnouncement",
    "updateTenantPreAnnouncement",
    "getGroupCustomRingBack",
    "updateGroupCustomRingBack",
    "getGroupCallProcessingPolicies",
    "getTenantCallProcessingPolicies",
    "getSystemCallProcessingPolicies",
    "getVoiceMessagingBasic",
    "updateVoiceMessagingBasic",
    "getPersonalPhoneList",
    "createPersonalPhoneListEntries",
    "getGroupCommonPhoneList",
    "createGroupCommonPhoneListEntries",
    "getTenantCommonPhoneList",
    "createTenantCommonPhoneListEntries",
    "getUserFeatureAccessCodes",
    "updateUserFeatureAccessCodes",
    "getGroupFeatureAccessCodes",
    "updateGroupFeatureAccessCodes",
    "getUserServices",
    "assignUserServices",
    "removeUserServices",
    "getGroupServices",
    "assignGroupServices",
    "removeGroupServices",
    "getExecutivesOfAssistant",
    "updateExecutivesOfAssistant",
    "getAvailableAssistants",
];

#[test]
fn operation_ids_never_change() {
    let [(_, document), _] = documents();
    let ids: Vec<&str> = operations()
        .map(|it| document["paths"][it.path.to_string()][it.method.as_id()]["operationId"].as_str().unwrap())
        .collect();
    assert_eq!(ids, OPERATION_IDS);
}

/// All references lead to a component, and all components are used.
#[test]
fn references_lead_somewhere() {
    for (version, document) in documents() {
        let mut references = BTreeSet::new();
        gather(&document, &mut references);
        for reference in &references {
            assert!(document.pointer(&reference[1..]).is_some(), "{version}: {reference} leads nowhere");
        }
        for (section, components) in document["components"].as_object().unwrap() {
            for name in components.as_object().unwrap().keys().filter(|_| section != "securitySchemes") {
                let reference = format!("#/components/{section}/{name}");
                assert!(references.contains(&reference), "{version}: nothing refers to {reference}");
            }
        }
    }
}

fn gather(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            into.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|value| gather(value, into));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, into)),
        _ => {}
    }
}

/// Returns a validator for a schema of the document.
fn validator(version: OpenApi, document: &Value, schema: &Value) -> jsonschema::Validator {
    let (schema, schemas) = match version {
        OpenApi::V31 => (schema.clone(), document["components"]["schemas"].clone()),
        OpenApi::V30 => {
            let schemas = document["components"]["schemas"].as_object().unwrap().iter();
            let schemas = schemas.map(|(name, schema)| (name.clone(), of_openapi_30(schema))).collect();
            (of_openapi_30(schema), Value::Object(schemas))
        }
    };
    jsonschema::validator_for(&json!({"allOf": [schema], "components": {"schemas": schemas}})).unwrap()
}

/// Returns the bodies of an operation, with their entries in the document.
fn media<'d>(document: &'d Value, operation: &Operation) -> Vec<(Content, &'d Value)> {
    let written = &document["paths"][operation.path.to_string()][operation.method.as_id()];
    let request = written.get("requestBody").and_then(|body| Some((operation.request?, body)));
    let response = operation.response.map(|content| (content, &written["responses"]["200"]));
    let bodies = request.into_iter().chain(response);
    bodies.map(|(content, body)| (content, &follow(document, body)["content"]["application/json"])).collect()
}

/// Code generators make a field of any type for a property that must be absent. Therefore, such properties are not
/// listed, but still rejected.
#[test]
fn no_property_is_there_to_be_refused() {
    for (version, document) in documents() {
        for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
            for (property, schema) in schema["properties"].as_object().into_iter().flatten() {
                assert!(schema.get("not") != Some(&json!({})), "{version}: {name}.{property}");
            }
        }
        let criteria = json!({"$ref": "#/components/schemas/CriteriaSelectiveCallAcceptanceGet"});
        let validator = validator(version, &document, &criteria);
        let mut body = full_body(&objects::CRITERIA_SELECTIVE_CALL_ACCEPTANCE, Method::Get).unwrap();
        assert!(validator.is_valid(&body), "{version}");
        body["newName"] = json!("dinner");
        assert_eq!(validator.is_valid(&body), version == OpenApi::V30, "{version}");
        if version == OpenApi::V31 {
            let rules =
                &document["components"]["schemas"]["CriteriaSelectiveCallAcceptanceGet"]["propertyNames"]["$comment"];
            assert_eq!(*rules, "criteria-selective-call-acceptance.newName.get.forbidden");
        }
    }
}

#[test]
fn every_example_is_right() {
    let mut count = 0;
    for (version, document) in documents() {
        for (content, media) in operations().flat_map(|operation| media(&document, operation)) {
            let validator = validator(version, &document, &media["schema"]);
            for (name, example) in media["examples"].as_object().unwrap() {
                assert!(validator.is_valid(&example["value"]), "{version}: {name}");
                assert!(validate(content.object, content.method, &example["value"]).is_valid(), "{version}: {name}");
                count += 1;
            }
        }
        for response in document["components"]["responses"].as_object().unwrap().values() {
            let media = &response["content"]["application/json"];
            for example in media["examples"].as_object().into_iter().flat_map(|examples| examples.values()) {
                let value = &example["value"];
                assert!(validator(version, &document, &media["schema"]).is_valid(value), "{version}: {value}");
                count += 1;
            }
        }
    }
    assert!(count > 30, "{count} examples are not all");
}

/// The schemas of 3.1 agree with `validate`; those of 3.0 accept more.
#[test]
fn bodies_are_validated_as_by_the_walk() {
    let fixtures = fixtures();
    let mut count = 0;
    for (version, document) in documents() {
        for (content, media) in operations().flat_map(|operation| media(&document, operation)) {
            let validator = validator(version, &document, &media["schema"]);
            for fixture in &fixtures {
                let is_it = fixture.target.object == content.object && fixture.target.method == content.method;
                let Some(tree) = serde_json::from_slice::<Value>(&fixture.text).ok().filter(|_| is_it) else {
                    continue;
                };
                let walk = validate(content.object, content.method, &tree).is_valid();
                let is_right = match version {
                    OpenApi::V31 => validator.is_valid(&tree) == walk,
                    OpenApi::V30 => validator.is_valid(&tree) || !walk,
                };
                assert!(is_right, "{version}: {}", fixture.place);
                count += 1;
            }
        }
    }
    assert!(count > 300, "{count} bodies are not all");
}

#[test]
fn a_refusal_is_words_or_a_list() {
    for (version, document) in documents() {
        let refused = &document["components"]["responses"]["NotFound"]["content"]["application/json"]["schema"];
        let validator = validator(version, &document, refused);
        for (body, is_right) in [
            (json!({"details": "there is none"}), true),
            (json!([{"code": 18}]), true),
            (json!([]), true),
            (json!([{}]), false),
            (json!({"code": 18}), false),
            (json!("there is none"), false),
        ] {
            assert_eq!(validator.is_valid(&body), is_right, "{version}: {body}");
        }
    }
}
