//! A double in the process of a test.

use super::fault::fault_rule;
use super::filter::ValidFilter;
use super::journal::JournalList;
use super::{Controls, DoubleError, Fault, RecordedRequest, RequestFilter, Scenario};
use crate::clock::Clock;
use crate::directory::{ImportError, import};
use crate::refusal::ListedFinding;
use crate::refusal::reasons::{bad_input, no_journal};
use crate::{Config, MemoryStore, Store, Transport, serve_with, site_of};
use linecard_contract::Api;
use serde_json::Value;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// A double of the API in the process of a test: a server on a free port of this machine, with its state in memory. It stops when
/// it is dropped.
///
/// It runs on a thread of its own, so that it serves tests with and without a runtime. Each call returns in well under a
/// millisecond, unless it writes much state.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_server::{Double, Fault, RequestFilter};
/// use serde_json::json;
///
/// let double = Double::start()?;
/// let user = "/api/v1/tenants/t/groups/g/users/jane/services";
/// double.seed(&format!("{user}/selective_call_acceptance/"), json!({"criteria": []}))?;
/// double.add_fault(Fault::status(503).method(Method::Put).times(1))?;
///
/// // The client that is tested sends a PUT, and tries again.
/// let url = format!("{}{user}/call_processing_policies/", double.url());
/// assert!(ureq::put(&url).send(r#"{"maxSimultaneousCalls": 3}"#).is_err());
/// ureq::put(&url).send(r#"{"maxSimultaneousCalls": 3}"#)?;
///
/// let journal = double.journal();
/// assert_eq!(journal.count(&RequestFilter::new().method(Method::Put).path(&format!("{user}/**")))?, 2);
/// journal.never(&RequestFilter::new().valid(false))?;
/// journal.in_order(&[RequestFilter::new().status(503), RequestFilter::new().status(200)])?;
/// assert_eq!(journal.requests()?[1].body, Some(json!({"maxSimultaneousCalls": 3})));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// In a test with a runtime it is the same:
///
/// ```
/// # use linecard_server::Double;
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let double = Double::start()?;
/// let socket = tokio::net::TcpStream::connect(double.address()).await?;
/// # drop(socket);
/// # Ok::<(), std::io::Error>(())
/// # }).unwrap();
/// ```
pub struct Double {
    config: Config,
    address: SocketAddr,
    store: Arc<dyn Store>,
    controls: Arc<Controls>,
    runtime: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Double {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Double").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Double {
    /// Starts a double of the API of `linecard-model` without logins, where every user exists.
    ///
    /// # Errors
    ///
    /// The errors of the system: there is no free port, or no thread can be started.
    pub fn start() -> io::Result<Double> {
        Double::start_with(&Config::open())
    }

    /// Starts a double with these settings: for example of another API, with a base path, or with logins.
    ///
    /// ```
    /// use linecard_server::{Config, Double};
    ///
    /// let mut config = Config::open();
    /// config.base_path = Some("/gateway/v1/".to_owned());
    /// let double = Double::start_with(&config)?;
    /// assert!(double.base_url().ends_with("/gateway/v1/"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`start`](Double::start), and those of the states of [`Config::scenario`](field@Config::scenario).
    ///
    /// # Panics
    ///
    /// As [`router`](crate::router) does: if the API has no sessions and the server is not open.
    pub fn start_with(config: &Config) -> io::Result<Double> {
        // Each double has its own clock.
        let config = Config { clock: Clock::default(), ..config.clone() };
        let controls = Arc::new(Controls::new(&config));
        let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
        let site = site_of(&config, Arc::clone(&store), &controls);
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let transport = Transport {
            api: config.api,
            metrics: config.metrics.clone(),
            // What is in progress is cut off: the test is over.
            grace: Duration::ZERO,
            ..Transport::default()
        };
        let ((stop, stopped), (sender, started)) = (oneshot::channel::<()>(), channel());
        let serve = move || {
            let runtime = match Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(failure) => return drop(sender.send(Err(failure))),
            };
            // The receiver waits.
            let _sent = sender.send(Ok(runtime.handle().clone()));
            runtime.block_on(async move {
                let until_dropped = async {
                    let _dropped = stopped.await;
                };
                // A failure of the listener was reported by `set_nonblocking`, and cut-off requests are meant to be.
                if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                    let _cut_off = serve_with(listener, site, &transport, until_dropped).await;
                }
            });
            runtime.shutdown_background();
        };
        let thread = thread::Builder::new().name("linecard-double".to_owned()).spawn(serve)?;
        let runtime = started.recv().map_err(|_| io::Error::other("the thread of the double has ended"))??;
        let double = Double { config, address, store, controls, runtime, stop: Some(stop), thread: Some(thread) };
        if let Some(scenario) = double.config.scenario.clone() {
            let store = Arc::clone(&double.store);
            let written = double.run(async move { scenario.write(store.as_ref()).await });
            written.and_then(|written| Ok(written?)).map_err(io::Error::other)?;
        }
        Ok(double)
    }

    /// The address that the double listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of the server, without a slash at its end: a path follows it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The URL of the API, with a slash at its end: what a client is configured with.
    #[must_use]
    pub fn base_url(&self) -> String {
        let base = self.config.base_path.as_deref().unwrap_or(self.config.api.base_path).trim_matches('/');
        if base.is_empty() { format!("{}/", self.url()) } else { format!("{}/{base}/", self.url()) }
    }

    /// Sets the state of a service by the response that a GET of this path is to have.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if there is no such path, or if the server would not return this response.
    pub fn seed(&self, path: &str, body: Value) -> Result<(), DoubleError> {
        let states = self.controls.seeding.states(vec![(path.to_owned(), body)]);
        let states = states.map_err(|refusal| DoubleError::input(self.config.api, refusal))?;
        let store = Arc::clone(&self.store);
        Ok(self.run(async move { super::scenario::write(store.as_ref(), states).await })??)
    }

    /// Imports tenants, groups, users and administrators, as [`directory::import`](crate::directory::import) does. A login then
    /// shows the ids of the account.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] with the faults of the lines.
    pub fn import_directory(&self, lines: &str) -> Result<(), DoubleError> {
        let (api, store, lines, cost) =
            (self.config.api, Arc::clone(&self.store), lines.to_owned(), self.config.password_cost);
        match self.run(async move { import(api, store.as_ref(), lines.as_bytes(), cost).await })? {
            Ok(_) => Ok(()),
            Err(ImportError::Store(failure)) => Err(failure.into()),
            Err(failure) => Err(DoubleError::Input(failure.to_string())),
        }
    }

    /// Sets a fault behind those that are set, and returns its id. A request has the first fault that matches it.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the fault is not valid, or if there are a thousand faults.
    #[expect(clippy::needless_pass_by_value, reason = "a fault is built in place")]
    pub fn add_fault(&self, fault: Fault) -> Result<u64, DoubleError> {
        let rule = fault_rule(self.config.api, &fault).map_err(|found| self.wrong("the fault", found))?;
        let ids = self.controls.faults.add(vec![rule]);
        let ids = ids.map_err(|refusal| DoubleError::input(self.config.api, refusal))?;
        Ok(ids.first().copied().unwrap_or_default())
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.controls.faults.clear();
    }

    /// How many requests a fault has hit; none if there is no fault with this id.
    #[must_use]
    pub fn fault_hits(&self, id: u64) -> Option<u64> {
        self.controls.faults.hits(id)
    }

    /// The requests that the double got.
    #[must_use]
    pub fn journal(&self) -> Journal<'_> {
        Journal { api: self.config.api, list: self.controls.journal.as_ref() }
    }

    /// The time of the double, from which sessions and the audit trail take theirs.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.controls.clock.now()
    }

    /// Moves the clock of the double forward.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the clock would pass the year 9999.
    pub fn advance(&self, by: Duration) -> Result<(), DoubleError> {
        let is_possible = u64::try_from(by.as_millis()).is_ok_and(|by| self.controls.clock.advance(by));
        let late = "the clock would pass the year 9999; advance it by less";
        if is_possible { Ok(()) } else { Err(DoubleError::Input(late.to_owned())) }
    }

    /// Begins again with a scenario: the state of all services, the faults, the clock and the journal are replaced. The directory
    /// stays.
    ///
    /// # Errors
    ///
    /// The errors of the store.
    pub fn begin(&self, scenario: &Scenario) -> Result<(), DoubleError> {
        let (store, controls, scenario) = (Arc::clone(&self.store), Arc::clone(&self.controls), scenario.clone());
        Ok(self.run(async move { controls.apply(store.as_ref(), &scenario).await })??)
    }

    /// Returns to the beginning: states, faults, clock and journal. The directory stays.
    ///
    /// # Errors
    ///
    /// The errors of the store.
    pub fn reset(&self) -> Result<(), DoubleError> {
        let (store, controls) = (Arc::clone(&self.store), Arc::clone(&self.controls));
        Ok(self.run(async move { controls.reset(store.as_ref()).await })??)
    }

    fn wrong(&self, what: &str, findings: Vec<ListedFinding>) -> DoubleError {
        DoubleError::input(self.config.api, bad_input(what, findings))
    }

    /// Runs a future on the thread of the double, and waits for it.
    fn run<T: Send + 'static>(&self, future: impl Future<Output = T> + Send + 'static) -> Result<T, DoubleError> {
        let (sender, result) = channel();
        self.runtime.spawn(async move { drop(sender.send(future.await)) });
        result.recv().map_err(|_| DoubleError::Stopped)
    }
}

impl Drop for Double {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // If it has panicked, the requests of the test have failed.
            let _ended = thread.join();
        }
    }
}

/// The requests of the API that a [`Double`] got: the last thousand, in the order in which they arrived.
#[derive(Clone, Copy)]
pub struct Journal<'d> {
    api: &'static Api,
    list: Option<&'d JournalList>,
}

impl fmt::Debug for Journal<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Journal").finish_non_exhaustive()
    }
}

impl<'d> Journal<'d> {
    /// Returns all requests.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the double has logins: then it keeps no journal. All methods return this error.
    pub fn requests(self) -> Result<Vec<RecordedRequest>, DoubleError> {
        self.filter(&RequestFilter::new())
    }

    /// Returns the requests that match a filter.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the filter is not valid.
    pub fn filter(self, filter: &RequestFilter) -> Result<Vec<RecordedRequest>, DoubleError> {
        Ok(self.list()?.matching(&self.valid(filter)?))
    }

    /// Returns the number of requests that match a filter.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the filter is not valid.
    pub fn count(self, filter: &RequestFilter) -> Result<usize, DoubleError> {
        Ok(self.list()?.count(&self.valid(filter)?))
    }

    /// Checks that no request matches a filter.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Unmet`] if there was one, or if the journal was too small to know; [`DoubleError::Input`] if the filter is not
    /// valid.
    pub fn never(self, filter: &RequestFilter) -> Result<(), DoubleError> {
        met(self.list()?.why_not_never(&self.valid(filter)?))
    }

    /// Checks that so many requests match a filter.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Unmet`] if there were fewer or more, or if the journal was too small to know; [`DoubleError::Input`] if the
    /// filter is not valid.
    pub fn exactly(self, times: u64, filter: &RequestFilter) -> Result<(), DoubleError> {
        met(self.list()?.why_not_exactly(&self.valid(filter)?, times))
    }

    /// Checks that requests match these filters in this order. There may be others between them.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Unmet`] names the first request that is missing; [`DoubleError::Input`] if a filter is not valid.
    pub fn in_order(self, filters: &[RequestFilter]) -> Result<(), DoubleError> {
        let filters = filters.iter().map(|filter| self.valid(filter)).collect::<Result<Vec<_>, _>>()?;
        met(self.list()?.why_not_in_order(&filters))
    }

    /// Returns how many requests are no longer in the journal, because there were more than it holds.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the double has logins.
    pub fn dropped(self) -> Result<u64, DoubleError> {
        Ok(self.list()?.dropped())
    }

    /// Empties the journal.
    ///
    /// # Errors
    ///
    /// [`DoubleError::Input`] if the double has logins.
    pub fn clear(self) -> Result<(), DoubleError> {
        self.list()?.clear();
        Ok(())
    }

    fn list(self) -> Result<&'d JournalList, DoubleError> {
        self.list.ok_or_else(|| DoubleError::input(self.api, no_journal()))
    }

    fn valid(self, filter: &RequestFilter) -> Result<ValidFilter, DoubleError> {
        filter.check().map_err(|found| DoubleError::input(self.api, bad_input("the filter", found)))
    }
}

fn met(why_not: Option<String>) -> Result<(), DoubleError> {
    why_not.map_or(Ok(()), |why| Err(DoubleError::Unmet(why)))
}
