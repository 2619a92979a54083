//! Every generated function performs its operation on the right path.

use crate::listing::FUNCTIONS;
use linecard_client::{Call, Client, Mode, Reply};
use linecard_contract::{Method, Operation};
use linecard_model::API;
use linecard_testkit::{samples, valid};
use linecard_types::Body;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A generated function.
pub(crate) struct Entry {
    pub(crate) operation: &'static str,
    pub(crate) call: fn(&Client, &Value) -> Shown,
}

/// What a call would send.
pub(crate) struct Shown {
    operation: &'static Operation,
    path: String,
}

pub(crate) fn shown<M: Mode, R: Reply>(call: &Call<M, R>, _: &Value) -> Shown {
    Shown { operation: call.operation().unwrap(), path: call.path().unwrap() }
}

pub(crate) fn read<B: Body>(body: &Value) -> B {
    B::read(body).unwrap()
}

#[test]
fn every_operation_has_a_function_with_its_path() {
    let api = Client::new("http://127.0.0.1:1").unwrap();
    for entry in FUNCTIONS {
        let operation = API.operation(entry.operation).unwrap();
        let body = match operation.request {
            Some(content) => samples(valid(content.object, content.method), 1).next().unwrap(),
            None => json!({}),
        };
        let shown = (entry.call)(&api, &body);
        assert_eq!(shown.operation.id, entry.operation);
        let found = API.find(operation.method, &shown.path).unwrap();
        assert_eq!(found.operation.id, entry.operation, "{}", shown.path);
        for (name, value) in found.segments() {
            assert_eq!(value, format!("{name} é/1"), "{}", shown.path);
        }
    }
    let called: BTreeSet<&str> = FUNCTIONS.iter().map(|entry| entry.operation).collect();
    let all: BTreeSet<&str> = API.operations().map(|(_, operation)| operation.id).collect();
    assert_eq!(called, all);
    assert!(API.operations().any(|(_, operation)| operation.method == Method::Delete));
}
