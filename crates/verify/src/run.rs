//! A run: every service, one after the other.

use crate::caller::{Caller, Halt, Stop};
use crate::checks::RESPONSE;
use crate::context::{Context, Settings};
use crate::offer::Offer;
use crate::report::{ServiceResult, Verification};
use crate::service::ServiceRun;
use linecard_client::Client;
use linecard_contract::Api;
use std::time::{SystemTime, UNIX_EPOCH};

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
    let is_any_shown = verification.checks().any(|(_, result)| result.check == RESPONSE && result.tried > 0);
    if !is_any_shown && verification.problems.is_empty() && !verification.is_stopped {
        let why = "no service shows a state, so nothing was tried; check the URL, the tenant, the group and the user";
        verification.problems.push(why.to_owned());
    }
    verification.requests = caller.requests();
    verification
}

/// Returns a text that no other run has.
fn token() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}-{:x}", now.as_micros() & 0xff_ffff_ffff, std::process::id())
}
