//! A run: every service, one after the other.

use crate::caller::{Caller, Halt, Stop};
use crate::checks::RESPONSE;
use crate::offer::Offer;
use crate::report::{ServiceResult, Verification};
use crate::service::ServiceRun;
use linecard_client::Client;
use linecard_contract::Api;
use std::time::{SystemTime, UNIX_EPOCH};

/// The beginning of the name of everything that a run creates. What has such a name before a run is left over from an earlier one,
/// and removed.
pub const PREFIX: &str = "linecard-verify-";

/// What a run does.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The values of the segments of paths, such as `tenant_id`. A service that needs another one is not tried.
    pub segments: Vec<(String, String)>,
    /// The names of the services to try. Empty for all.
    pub services: Vec<String>,
    /// Whether nothing is created, changed or removed.
    pub read_only: bool,
    /// The seed of the bodies.
    pub seed: u64,
    /// How many bodies break each rule, for each operation. Zero for none.
    pub invalid_bodies: usize,
    /// The greatest number of requests a second, if there is one.
    pub requests_per_second: Option<f64>,
    /// Whether the requests have a session. Without one, a 403 for a user who does not exist is a fault.
    pub has_session: bool,
}

impl Settings {
    /// Settings for these segments, with one body for each rule.
    #[must_use]
    pub fn new<'s>(segments: impl IntoIterator<Item = (&'s str, &'s str)>) -> Settings {
        let segments = segments.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Settings { segments, invalid_bodies: 1, ..Settings::default() }
    }
}

/// What the runs of the services share.
pub(crate) struct Context<'a> {
    pub(crate) api: &'static Api,
    pub(crate) settings: &'a Settings,
    pub(crate) caller: &'a Caller,
    /// The part of the names of a run that no other run has.
    pub(crate) token: String,
}

/// Tries the services of a deployment, and restores what was there.
///
/// The client decides the deployment, the API and the account. If `stop` is stopped, the request in progress is finished, and
/// everything is restored.
pub async fn verify(api: &'static Api, client: Client, settings: &Settings, stop: &Stop) -> Verification {
    let caller = Caller::new(client, stop.clone(), settings.requests_per_second);
    let context = Context { api, settings, caller: &caller, token: token() };
    let mut verification = Verification::default();
    let is_asked = |name: &str| settings.services.is_empty() || settings.services.iter().any(|asked| asked == name);
    for service in api.services.iter().filter(|service| is_asked(service.name)) {
        let Some(offer) = Offer::of(service) else {
            let mut result = ServiceResult::new(service.name);
            result.not_tried(RESPONSE, "the service has no GET");
            verification.services.push(result);
            continue;
        };
        let mut run = ServiceRun::new(&context, &offer);
        let halted = run.checks().await.err();
        run.restore().await;
        verification.notes.append(&mut run.notes);
        verification.problems.append(&mut run.problems);
        verification.services.push(run.result);
        match halted {
            None if !caller.is_stopped() => {}
            None | Some(Halt::Stopped) => {
                verification.is_stopped = true;
                break;
            }
            Some(Halt::Failed(why)) => {
                verification.problems.push(format!("{}: {why}", service.name));
                break;
            }
        }
    }
    verification.requests = caller.requests();
    verification
}

/// Returns a text that no other run has.
fn token() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}-{:x}", now.as_micros() & 0xff_ffff_ffff, std::process::id())
}
