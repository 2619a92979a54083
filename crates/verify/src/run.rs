//! A run: every service, one after the other.

use crate::caller::{Caller, Halt, Stop};
use crate::checks::RESPONSE;
use crate::context::{Context, Settings};
use crate::offer::Offer;
use crate::report::{CheckResult, ServiceResult, Verification};
use crate::service::{ABSENT, ServiceRun};
use linecard_client::Client;
use linecard_contract::{Api, SegmentOf};
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
    if verification.problems.is_empty() && !verification.is_stopped {
        verification.problems.extend(not_found(api, settings, &verification));
    }
    verification.requests = caller.requests();
    verification
}

/// Returns a problem if the services of a tenant, group or user were tried, and none of them shows a state: it is most likely
/// misspelt.
fn not_found(api: &'static Api, settings: &Settings, verification: &Verification) -> Option<String> {
    let is_named = |name: &str| settings.segments.iter().any(|(given, _)| given == name);
    let of = [SegmentOf::User, SegmentOf::Group, SegmentOf::Tenant].into_iter().filter_map(|of| api.segment(of));
    let mut named = of.filter(|segment| is_named(segment.name));
    named.find_map(|segment| {
        let is_within = |service: &str| {
            let offer = api.service(service).and_then(Offer::of);
            offer.is_some_and(|offer| offer.get.segments().any(|name| name == segment.name))
        };
        let within = |check: &(&'static str, &CheckResult)| check.1.check == RESPONSE && is_within(check.0);
        let absent =
            |(_, result): (_, &CheckResult)| result.tried == 0 && result.not_tried.iter().any(|why| why == ABSENT);
        let mut tried = verification.checks().filter(within).peekable();
        (tried.peek().is_some() && tried.all(absent)).then(|| {
            format!(
                "no service of {} exists here; check the values of the tenant, the group and the user",
                segment.name
            )
        })
    })
}

/// Returns a text that no other run has.
fn token() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}-{:x}", now.as_micros() & 0xff_ffff_ffff, std::process::id())
}
