//! The double as it is: no fault in any service.

use linecard_client::Client;
use linecard_model::API;
use linecard_server::Double;
use linecard_verify::{CHECKS, Outcome, Settings, Stop, Verification, verify};
use serde_json::json;

pub(crate) const SEGMENTS: [(&str, &str); 3] = [("tenant_id", "t"), ("group_id", "g"), ("user_id", "u")];

pub(crate) fn run(url: &str, settings: &Settings) -> Verification {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = Client::new(url).unwrap();
    runtime.block_on(verify(&API, client, settings, &Stop::default()))
}

#[test]
fn the_double_has_no_fault() {
    no_fault(1);
}

/// Takes some seconds: `cargo test -p linecard-verify --test it -- --ignored`.
#[test]
#[ignore = "takes some seconds"]
fn the_double_has_no_fault_with_other_seeds() {
    (2..=12).for_each(no_fault);
}

fn no_fault(seed: u64) {
    let double = Double::start().unwrap();
    // What a GET does not show at first could not be restored, so it would not be changed.
    let user = "/api/v1/tenants/t/groups/g/users/u/";
    let names = json!({"lastName": "Doe", "firstName": "Jane", "language": "English", "timeZone": "Europe/Brussels"});
    double.seed(user, names).unwrap();
    for level in ["tenants/t/groups/g", "tenants/t"] {
        let announcement = json!({"audioSelection": "Default", "interruptionDigitSequence": "1"});
        double.seed(&format!("/api/v1/{level}/services/pre_announcement/"), announcement).unwrap();
    }
    let ring_back = json!({"active": true, "audioSelection": "Default"});
    double.seed("/api/v1/tenants/t/groups/g/services/custom_ringback/", ring_back).unwrap();

    let mut settings = Settings::new(SEGMENTS);
    settings.seed = seed;
    let found = run(&double.base_url(), &settings);
    let faults: Vec<String> =
        found.faults().map(|(service, check, fault)| format!("{service} {check} {fault:?}")).collect();
    assert_eq!(faults, [""; 0]);
    assert_eq!((found.problems.len(), found.notes.len()), (0, 0), "{:?}", found.problems);
    assert_eq!(found.services.len(), API.services.len());
    // Every check is tried somewhere, but for the user of an open double, which has every user.
    for check in CHECKS.iter().filter(|check| check.id != "verify.missing.user") {
        assert!(found.checks().any(|(_, result)| result.check == *check && result.tried > 0), "{check}");
    }
    for (service, _) in found.checks().filter(|(_, result)| result.check.id == "verify.response" && result.tried == 0) {
        assert_eq!(service, "group-call-center");
    }
    assert!(found.count(Outcome::Passed) > 300);
}
