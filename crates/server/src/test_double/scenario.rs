//! Scenarios: what a double begins a test with. Seeds, faults and a time, in one file.

use super::fault::FaultRule;
use crate::store::{RecordKey, RecordKind, Store, StoreError, Stored, StoredItem, restore};
use serde_json::Value;

/// What a double has at the beginning of a test: states, faults and a time. It is a JSON object with the members `seed`,
/// `faults`, `clock` and `description`, all of them optional.
///
/// ```
/// use linecard_server::{Config, Scenario};
///
/// let text = br#"{"description": "the first update fails", "faults": {"method": "PUT", "times": 1, "status": 503}}"#;
/// let mut config = Config::open();
/// config.scenario = Some(Scenario::parse(&config, text)?);
/// assert!(Scenario::parse(&config, br#"{"fault": []}"#).unwrap_err().to_string().contains("unknown member fault"));
/// # Ok::<(), linecard_server::DoubleError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    pub(super) states: Vec<(RecordKey, Value)>,
    pub(super) faults: Vec<FaultRule>,
    /// The time, in milliseconds since 1970.
    pub(super) clock: Option<u64>,
}

impl Scenario {
    /// Writes the states into a store. Other states stay.
    ///
    /// # Errors
    ///
    /// The errors of the store.
    pub async fn write(&self, store: &dyn Store) -> Result<(), StoreError> {
        write(store, self.states.clone()).await
    }

    /// Replaces the state of all services by that of the scenario. The directory and the sessions stay, and the audit trail is
    /// empty.
    pub(super) async fn replace(&self, store: &dyn Store) -> Result<(), StoreError> {
        let mut kept = Vec::new();
        for kind in RecordKind::ALL.into_iter().filter(|kind| *kind != RecordKind::State) {
            kept.extend(store.list(&RecordKey::all(kind)).await?);
        }
        kept.extend(self.states.iter().cloned());
        restore(store, kept.into_iter().map(|(key, record)| StoredItem::Record(key, record)).collect()).await
    }
}

/// Writes states.
pub(super) async fn write(store: &dyn Store, states: Vec<(RecordKey, Value)>) -> Result<(), StoreError> {
    if states.is_empty() {
        return Ok(());
    }
    let change = move |_: &[Option<Stored>]| {
        states.iter().map(|(key, state)| crate::store::Write::Put(key.clone(), state.clone().into())).collect()
    };
    store.change(Vec::new(), Box::new(change)).await
}
