//! Type-erased structs, so that one test can iterate over all of them.

use linecard_contract::{Body as Source, Object};
use linecard_types::{Body, Method, NotApplied, Refused, Report, Stored, Unreachable, Update};
use proptest::prelude::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_core::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt::Debug;

/// The report of a struct, and its body if it is valid.
pub(crate) type Validated = (Report, Result<Value, Refused>);

/// A struct in one of its methods.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) methods: &'static [Method],
    /// Reads a body, and writes what was read.
    pub(crate) through: fn(Source<'_>) -> Result<Value, Refused>,
    /// The same with the traits of serde.
    pub(crate) through_serde: fn(&str) -> Result<String, String>,
    /// The reports of the struct and of its body.
    pub(crate) validated: fn(&Value) -> Result<Validated, Refused>,
    pub(crate) debug: fn(&Value) -> Result<String, Refused>,
    /// Bodies of arbitrary structs.
    pub(crate) arbitrary: fn() -> BoxedStrategy<(Value, Report)>,
    pub(crate) json_schema: fn(&mut SchemaGenerator) -> Schema,
}

impl Entry {
    pub(crate) const fn of<B>(method: Method) -> Entry
    where
        B: Body + Debug + Serialize + DeserializeOwned + Arbitrary + JsonSchema + 'static,
    {
        Entry {
            object: B::OBJECT,
            method,
            methods: B::METHODS,
            through: match method {
                Method::Get => |body| B::read_as(Method::Get, body).map(|validated| validated.body.to_value()),
                Method::Put => |body| B::read_as(Method::Put, body).map(|validated| validated.body.to_value()),
                Method::Post => |body| B::read_as(Method::Post, body).map(|validated| validated.body.to_value()),
                Method::Delete => |body| B::read_as(Method::Delete, body).map(|validated| validated.body.to_value()),
            },
            through_serde: |body| {
                let body: B = serde_json::from_str(body).map_err(|error| error.to_string())?;
                serde_json::to_string(&body).map_err(|error| error.to_string())
            },
            validated: |body| {
                let body = B::read(body)?;
                Ok((body.validate(), body.to_body()))
            },
            debug: |body| B::read(body).map(|body| format!("{body:?}")),
            arbitrary: || any::<B>().prop_map(|body| (body.to_value(), body.validate())).boxed(),
            json_schema: B::json_schema,
        }
    }
}

/// A PUT, and the GET that returns what it changes.
#[derive(Clone, Copy)]
pub(crate) struct Updating {
    pub(crate) object: &'static Object,
    pub(crate) apply: fn(&Value, &Value) -> Result<Value, NotApplied>,
    pub(crate) to_put: fn(&Value) -> Result<Value, Refused>,
    pub(crate) diff: fn(&Value, &Value) -> Result<Value, Refused>,
    pub(crate) between: fn(&Value, &Value) -> Result<Value, Unreachable>,
}

impl Updating {
    pub(crate) const fn of<P: Update>() -> Updating {
        Updating {
            object: P::OBJECT,
            apply: |put, stored| read::<P>(put).apply(&read(stored)).map(|stored| stored.to_value()),
            to_put: |stored| read::<P::Stored>(stored).to_put().map(|put| put.to_value()),
            diff: |put, stored| read::<P>(put).diff(&read(stored)).map(|put| put.to_value()),
            between: |from, to| P::between(&read(from), &read(to)).map(|put| put.to_value()),
        }
    }
}

#[track_caller]
fn read<B: Body>(body: &Value) -> B {
    B::read(body).unwrap_or_else(|error| panic!("{error}"))
}
