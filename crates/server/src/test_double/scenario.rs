//! Scenarios: what a double begins a test with. Seeds, faults and a time, in one file.

use super::fault::{FaultRule, fault_rules};
use super::members::{Members, Problems};
use super::seed::{Seeding, entries};
use super::time::time_of;
use crate::clock::Clock;
use crate::refusal::Refusal;
use crate::refusal::reasons::{bad_input, bad_request};
use crate::store::{RecordKey, RecordKind, Store, StoreError, StoredItem, restore};
use serde_json::Value;

const MEMBERS: [&str; 4] = ["description", "seed", "faults", "clock"];

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
    pub(super) fn of(seeding: Seeding, clock: &Clock, text: &[u8]) -> Result<Scenario, Refusal> {
        let value: Value = serde_json::from_slice(text).map_err(|failure| {
            let (line, column) = (failure.line(), failure.column());
            bad_request(format!("the scenario is not valid JSON (line {line}, column {column}); write a JSON object"))
        })?;
        let mut problems = Problems::default();
        let (mut faults, mut time, mut seed) = (Vec::new(), None, Vec::new());
        if let Some(mut members) = Members::of(&value, "", &MEMBERS, &mut problems) {
            members.text("description");
            time = time_of(&mut members, "clock");
            if time.is_some_and(|time| time < clock.milliseconds() - clock.ahead()) {
                members.wrong("clock", "the clock cannot be earlier than that of the system; choose a later time");
            }
            if let Some(value) = members.value("seed") {
                match value.as_object() {
                    Some(object) => seed = object.clone().into_iter().collect(),
                    None => members.wrong("seed", "seed must be an object that maps paths to their GET responses"),
                }
            }
            if let Some(value) = value.get("faults") {
                faults = fault_rules(seeding.api, value, "/faults", &mut problems);
            }
        }
        let (faults, clock) = problems.or((faults, time)).map_err(|found| bad_input("the scenario", found))?;
        Ok(Scenario { states: seeding.states(seed)?, faults, clock })
    }

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
    let change = move |_: &[Option<Value>]| {
        states.iter().map(|(key, state)| crate::store::Write::Put(key.clone(), state.clone())).collect()
    };
    store.change(Vec::new(), Box::new(change)).await
}

/// The states of a seed in text.
pub(super) fn seeded(seeding: Seeding, text: &[u8]) -> Result<Vec<(RecordKey, Value)>, Refusal> {
    seeding.states(entries(text)?)
}
