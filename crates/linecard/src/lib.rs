#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub use linecard_contract::*;
pub use linecard_model::{API, LEDGER, NAMESPACE, objects, release, services};

/// Writes the contract as JSON Schema and OpenAPI.
///
/// ```
/// use linecard::schema::{Profile, schema};
/// use linecard::{API, Method, objects::CRITERIA};
///
/// let schema = schema(&API, &CRITERIA, Method::Delete, Profile::Strict).unwrap();
/// assert_eq!(schema.get("required").unwrap(), &serde_json::json!(["name"]));
/// ```
#[cfg(feature = "schema")]
pub use linecard_schema as schema;

/// Makes bodies for tests: valid ones, and ones with exactly one fault.
///
/// ```
/// use linecard::testkit::{samples, valid};
/// use linecard::{Method, objects::CRITERIA, validate};
///
/// let body = samples(valid(&CRITERIA, Method::Put), 7).next().unwrap();
/// assert!(validate(&CRITERIA, Method::Put, &body).is_valid());
/// ```
#[cfg(feature = "testkit")]
pub use linecard_testkit as testkit;

/// Holds the bodies as structs: one for every object and method.
///
/// ```
/// use linecard::types::{Body, criteria};
///
/// let put = criteria::Put::try_new("lunch")?.active(false);
/// assert_eq!(put.to_body()?, serde_json::json!({"name": "lunch", "active": false}));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// With the features `testkit` and `schema`, every struct is `Arbitrary` and has a `JsonSchema`:
///
/// ```
/// use linecard::types::criteria;
/// use proptest::prelude::any;
///
/// let schema = schemars::schema_for!(criteria::Put);
/// let strategy = any::<criteria::Put>();
/// # assert_eq!(schema.get("type").unwrap(), "object");
/// # let _ = strategy;
/// ```
#[cfg(feature = "types")]
pub use linecard_types as types;
