//! A test double: what tests do with its state, its faults, its journal and its clock, over HTTP at `/_double/…` or in Rust.
//! Only an open server has this, and one with logins that is asked for it.

mod capture;
mod error;
mod fault;
mod filter;
mod handle;
mod headers;
mod journal;
mod login;
mod mask;
mod members;
mod pattern;
mod query;
mod recorded;
mod requests;
mod routes;
mod scenario;
mod seed;
mod settings;
mod time;

pub use error::DoubleError;
pub use fault::Fault;
pub use filter::RequestFilter;
pub use handle::{Double, Journal};
pub use recorded::{RecordedFinding, RecordedRequest};
pub(crate) use requests::{Layered, handle as handle_request, layer};
pub(crate) use routes::routes;
pub use scenario::Scenario;

use crate::clock::Clock;
use crate::config::Config;
use crate::store::{Store, StoreError};
use fault::Faults;
use headers::Errors;
use journal::JournalList;
use seed::Seeding;

/// What tests control a double with.
pub(crate) struct Controls {
    seeding: Seeding,
    clock: Clock,
    faults: Faults,
    /// The counts of the errors that headers ask for.
    errors: Errors,
    /// The journal of an open server. With logins there is none.
    journal: Option<JournalList>,
    /// What the double begins with, and a reset returns to.
    beginning: Scenario,
}

impl Controls {
    pub(crate) fn new(config: &Config) -> Controls {
        let controls = Controls {
            seeding: Seeding::of(config),
            clock: config.clock.clone(),
            faults: Faults::default(),
            errors: Errors::default(),
            journal: config.open.then(|| JournalList::new(config.api)),
            beginning: config.scenario.clone().unwrap_or_default(),
        };
        controls.begin(&controls.beginning);
        controls
    }

    /// Sets the faults and the clock of a scenario, and empties the journal.
    fn begin(&self, scenario: &Scenario) {
        self.faults.clear();
        // A scenario has no more faults than a double: it was checked.
        let _ids = self.faults.add(scenario.faults.clone());
        self.errors.clear();
        self.clock.reset();
        if let Some(time) = scenario.clock {
            self.clock.move_to(time);
        }
        if let Some(journal) = &self.journal {
            journal.clear();
        }
    }

    /// Begins again with a scenario.
    async fn apply(&self, store: &dyn Store, scenario: &Scenario) -> Result<(), StoreError> {
        scenario.replace(store).await?;
        self.begin(scenario);
        Ok(())
    }

    /// Returns to the beginning.
    async fn reset(&self, store: &dyn Store) -> Result<(), StoreError> {
        self.apply(store, &self.beginning).await
    }
}
