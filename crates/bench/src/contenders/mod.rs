//! The contenders. Each starts with the bytes of a body, and reads everything that it reports.

mod boon;
mod floor;
mod garde;
mod ignored_any;
mod json_schema;
mod linecard;
mod schema;
mod serde_structs;
mod sonic;
mod validate;

pub use boon::Boon;
pub use floor::Floor;
pub use garde::Garde;
pub use ignored_any::IgnoredAny;
pub use json_schema::{JsonSchema, JsonSchemaMessages};
pub use linecard::{ByValue, IsValid, Json, LineColumns, Linecard, Text};
pub use serde_structs::SerdeStructs;
pub use sonic::SonicRs;
pub use validate::Contender;

use crate::workload::Workload;

/// What a contender finds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Finds {
    /// Only what is not JSON.
    Grammar,
    /// Everything but duplicate keys: a parsed tree holds only the last of the members with the same name.
    AllButDuplicates,
    /// Every fault of the benchmark.
    All,
}

/// The names of all contenders in the results, in the order of the tables, and what each finds.
pub const CONTENDERS: [(&str, Finds); 14] = [
    ("ignored-any", Finds::Grammar),
    ("floor", Finds::Grammar),
    ("sonic-rs", Finds::Grammar),
    ("is-valid", Finds::All),
    ("linecard", Finds::All),
    ("by-value", Finds::All),
    ("lines", Finds::All),
    ("json", Finds::All),
    ("text", Finds::All),
    ("serde-structs", Finds::All),
    ("garde", Finds::All),
    ("jsonschema", Finds::AllButDuplicates),
    ("jsonschema-messages", Finds::AllButDuplicates),
    ("boon", Finds::AllButDuplicates),
];

/// Prepares everything that a contender can prepare before the first body; `None` if it is not written for the workload.
///
/// # Panics
///
/// If there is no contender of this name.
#[must_use]
pub fn contender(name: &str, workload: Workload) -> Option<Box<dyn Contender>> {
    Some(match name {
        "ignored-any" => Box::new(IgnoredAny),
        "floor" => Box::new(Floor),
        "sonic-rs" => Box::new(SonicRs),
        "is-valid" => Box::new(IsValid(Linecard::new(workload))),
        "linecard" => Box::new(Linecard::new(workload)),
        "by-value" => Box::new(ByValue::new(workload)),
        "lines" => Box::new(LineColumns(Linecard::new(workload))),
        "json" => Box::new(Json::new(workload)),
        "text" => Box::new(Text::new(workload)),
        "serde-structs" => Box::new(SerdeStructs::new(workload)),
        "garde" => Box::new(Garde::new(workload)?),
        "jsonschema" => Box::new(JsonSchema::new(workload)),
        "jsonschema-messages" => Box::new(JsonSchemaMessages::new(workload)),
        "boon" => Box::new(Boon::new(workload)),
        _ => panic!("there is no contender `{name}`"),
    })
}
