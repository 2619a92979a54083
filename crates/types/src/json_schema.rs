//! The JSON Schemas of bodies, generated from the tables.

use crate::Body;
use linecard_schema::Profile;
use schemars::Schema;
use std::borrow::Cow;

/// Returns the name of a schema, such as `criteria.put`.
#[must_use]
pub fn name<B: Body>() -> Cow<'static, str> {
    format!("{}.{}", B::OBJECT.name, B::METHOD.as_id()).into()
}

/// Returns the schema that accepts the same bodies as validation.
#[must_use]
pub fn of<B: Body>() -> Schema {
    // Every object has a schema for each of its methods, and a struct has a method of its object.
    linecard_schema::schema(B::API, B::OBJECT, B::METHOD, Profile::Strict).unwrap_or_default()
}
