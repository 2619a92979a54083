//! The schemas of bodies, as they are made from the tables.

use crate::Body;
use linecard_schema::Profile;
use schemars::Schema;
use std::borrow::Cow;

/// The name of a schema: `criteria.put`.
#[must_use]
pub fn name<B: Body>() -> Cow<'static, str> {
    format!("{}.{}", B::OBJECT.name, B::METHOD.as_id()).into()
}

/// The schema that accepts what the walk accepts.
#[must_use]
pub fn of<B: Body>() -> Schema {
    // There is one of every object in each of its methods; no struct is of another.
    linecard_schema::schema(B::API, B::OBJECT, B::METHOD, Profile::Strict).unwrap_or_default()
}
