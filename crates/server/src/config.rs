//! What a server may be told.

use crate::metrics::Metrics;
use crate::people::PasswordCost;
use crate::proxy::ProxyHeader;
use linecard_behaviour::{BEHAVIOUR, Behaviour};
use linecard_contract::Api;
use linecard_model::API;
use std::num::NonZeroU32;
use std::time::Duration;

/// What a server may be told.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Config {
    /// The API that is served.
    pub api: &'static Api,
    /// What the server adds to the contract: initial values, and what responses show.
    pub behaviour: &'static Behaviour,
    /// Whether everybody may do everything: no login, and every user exists. For test doubles.
    pub open: bool,
    /// What happens with an answer that breaks the contract.
    pub self_check: SelfCheck,
    /// Whether the store keeps a trail of who changed what, and every answer says under which record it is found there.
    pub audit: bool,
    /// The longest body that is read, in bytes.
    pub max_body: usize,
    /// How many requests may be under way at a time; further ones are answered 503.
    pub max_concurrent: usize,
    /// How many requests an address may send in a second, if there is a bound; further ones are answered 429.
    pub rate_limit: Option<NonZeroU32>,
    /// The header in which a proxy in front of the server says for whom it asks, if there is one. It is believed.
    pub behind_proxy: Option<ProxyHeader>,
    /// How long a body may take to come; 408 then.
    pub body_timeout: Duration,
    /// How long a request may take until it is answered; 504 then.
    pub request_timeout: Duration,
    /// Whether `/metrics` is served beside the API, for callers on the same machine.
    pub metrics_page: bool,
    /// Where requests are counted.
    pub metrics: Metrics,
    /// Whether the cookies of sessions are for HTTPS only: say so if this server or a proxy before it speaks TLS.
    pub secure_cookies: bool,
    /// After how long without a request a session ends. That it was used is noted every tenth of it.
    pub session_idle: Duration,
    /// After how long a session ends in any case.
    pub session_lifetime: Duration,
    /// What the password of nobody costs: it should be what those of the directory do.
    pub password_cost: PasswordCost,
}

impl Config {
    /// A server of an API other than that of `linecard-model`, with what it adds to the contract.
    #[must_use]
    pub fn of(api: &'static Api, behaviour: &'static Behaviour) -> Config {
        Config { api, behaviour, ..Config::default() }
    }

    /// A server without login, for which every user exists.
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
            self_check: SelfCheck::default(),
            audit: false,
            max_body: 1 << 20,
            max_concurrent: 512,
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
        }
    }
}

/// What happens with an answer that breaks the contract. It is logged with the ids of its rules, and counted, in any case.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SelfCheck {
    /// It is sent all the same.
    #[default]
    Lenient,
    /// A 500 takes its place.
    Strict,
}
