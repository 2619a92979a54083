//! The settings of a server.

use crate::auth::PasswordCost;
use crate::clock::Clock;
use crate::metrics::Metrics;
use crate::proxy::ProxyHeader;
use crate::test_double::Scenario;
use linecard_behaviour::{BEHAVIOUR, Behaviour};
use linecard_contract::Api;
use linecard_model::API;
use std::num::NonZeroU32;
use std::time::Duration;

/// The settings of a server.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Config {
    /// The API that is served.
    pub api: &'static Api,
    /// What the server adds to the contract: initial values and derived attributes.
    pub behaviour: &'static Behaviour,
    /// Whether the server has no login and every user exists. For test doubles.
    pub open: bool,
    /// Whether a server with logins has the features of a test double at `/_double` too, for accounts that may access every
    /// tenant. An open server always has them.
    pub double: bool,
    /// What a test double begins with, and a reset returns to. [`router`](crate::router) writes no states: use
    /// [`Scenario::write`]. [`Double`](crate::Double) writes them.
    pub scenario: Option<Scenario>,
    /// The path that the API is at, in place of the documented one, such as `/gateway/v1/`. Seeds, faults and the journal have
    /// documented paths.
    pub base_path: Option<String>,
    /// What happens to a response that violates the contract.
    pub self_check: SelfCheck,
    /// Whether every change is recorded in the audit trail. Every response then holds the id of its record.
    pub audit: bool,
    /// The maximum length of a request body, in bytes.
    pub max_body: usize,
    /// The maximum number of concurrent requests. Further ones get a 503. The requests of one user wait for each other, and at
    /// most a quarter of this number may be of one user.
    pub max_concurrent: usize,
    /// The maximum number of items in each list of a service's state, such as the criteria of a user. A change beyond it gets
    /// a 400.
    pub max_items: usize,
    /// The maximum size of the state of a service, in bytes of JSON. A change beyond it gets a 400.
    pub max_state: usize,
    /// The origins whose pages may send requests and read the responses, such as `https://tools.example.org`, beside that of the
    /// server itself.
    pub allowed_origins: Vec<String>,
    /// The hosts that requests to an open server may name, such as `linecard` or `linecard:8080`, beside `localhost` and
    /// addresses. A page of another host could otherwise reach it through a name that changes its address.
    pub allowed_hosts: Vec<String>,
    /// The maximum number of requests of an address per second, if there is a limit. Further ones get a 429.
    pub rate_limit: Option<NonZeroU32>,
    /// The header in which a trusted reverse proxy names the caller, if there is such a proxy.
    pub behind_proxy: Option<ProxyHeader>,
    /// How long a request body may take to arrive. A slower one gets a 408.
    pub body_timeout: Duration,
    /// How long a request may take. A slower one gets a 504.
    pub request_timeout: Duration,
    /// Whether `/metrics` is served on the port of the API, for callers on the same machine.
    pub metrics_page: bool,
    /// The metrics that requests are counted in.
    pub metrics: Metrics,
    /// Whether session cookies are sent over HTTPS only. Set it if this server or its reverse proxy uses TLS.
    pub secure_cookies: bool,
    /// How long a session lasts without a request. Its use is recorded once per tenth of this time.
    pub session_idle: Duration,
    /// How long a session lasts at most.
    pub session_lifetime: Duration,
    /// The cost of checking the password of an unknown username. It should be the cost of the passwords in the directory.
    pub password_cost: PasswordCost,
    /// The time of sessions and of the audit trail.
    pub(crate) clock: Clock,
}

impl Config {
    /// Settings for another API than that of `linecard-model`, with its behaviour.
    #[must_use]
    pub fn of(api: &'static Api, behaviour: &'static Behaviour) -> Config {
        Config { api, behaviour, ..Config::default() }
    }

    /// Settings without login, where every user exists.
    #[must_use]
    pub fn open() -> Config {
        Config { open: true, ..Config::default() }
    }
}

impl Default for Config {
    fn default() -> Config {
        Config {
            api: &API,
            behaviour: &BEHAVIOUR,
            open: false,
            double: false,
            scenario: None,
            base_path: None,
            self_check: SelfCheck::default(),
            audit: false,
            max_body: 1 << 20,
            max_concurrent: 512,
            max_items: 1000,
            max_state: 1 << 20,
            allowed_origins: Vec::new(),
            allowed_hosts: Vec::new(),
            rate_limit: None,
            behind_proxy: None,
            body_timeout: Duration::from_secs(30),
            request_timeout: Duration::from_mins(1),
            metrics_page: true,
            metrics: Metrics::default(),
            secure_cookies: false,
            session_idle: Duration::from_mins(30),
            session_lifetime: Duration::from_hours(12),
            password_cost: PasswordCost::default(),
            clock: Clock::default(),
        }
    }
}

/// What happens to a response that violates the contract. It is always logged with its rule ids, and counted.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SelfCheck {
    /// It is sent anyway.
    #[default]
    Lenient,
    /// A 500 is sent instead.
    Strict,
}
