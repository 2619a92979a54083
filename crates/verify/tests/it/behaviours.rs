//! Each wrong behaviour is found, and nothing else; the state after a run is that before it.

use crate::double::SEGMENTS;
use crate::wrong::{World, Wrong};
use axum::http::Method;
use linecard_client::Client;
use linecard_contract::SegmentOf;
use linecard_model::API;
use linecard_verify::{Settings, Stop, Verification, verify};
use serde_json::Value;
use std::collections::BTreeSet;

/// Returns what every GET of the user shows.
pub(crate) async fn states(world: &World) -> Vec<(String, u16, Value)> {
    let mut states = Vec::new();
    for (_, get) in API.operations().filter(|(_, operation)| operation.response.is_some()) {
        let is_item = |name: &str| API.segments.iter().any(|one| one.name == name && one.of == SegmentOf::Item);
        if get.segments().any(is_item) {
            continue;
        }
        let path = API
            .path(
                get,
                &SEGMENTS.into_iter().filter(|(name, _)| get.segments().any(|one| one == *name)).collect::<Vec<_>>(),
            )
            .unwrap();
        let (code, shown) = world.send(&Method::GET, &path, None).await;
        states.push((path, code.as_u16(), shown));
    }
    states
}

async fn run(wrong: Wrong, service: &str) -> Verification {
    let (world, url) = World::serve(wrong).await;
    let before = states(&world).await;
    let mut settings = Settings::new(SEGMENTS);
    settings.services = vec![service.to_owned()];
    let found = verify(&API, Client::new(&url).unwrap(), &settings, &Stop::default()).await;
    assert_eq!(states(&world).await, before, "{wrong:?}");
    let is_nothing_there = matches!(wrong, Wrong::MissingService(404 | 500 | 400));
    assert_eq!(found.problems.is_empty(), !is_nothing_there, "{wrong:?} {:?}", found.problems);
    found
}

/// Returns the checks that fail, with the rules and locations.
fn shown(found: &Verification) -> BTreeSet<String> {
    let faults = found.faults().map(|(_, check, fault)| {
        let about = fault.rule.as_deref().or(fault.pointer.as_deref()).unwrap_or_default();
        format!("{check} {about}").trim_end().to_owned()
    });
    faults.collect()
}

/// What an overlay says of a deployment is not a fault of it.
#[tokio::test]
async fn an_overlay_expects_what_the_deployment_does() {
    let overlay = "[[change]]\nobject = \"criteria-from-dn\"\nattribute = \"selection\"\nmethod = \"get\"\nwords = [\"Nobody\"]\n";
    let overlay = linecard_overlay::Overlay::parse(overlay).unwrap().apply(&API).unwrap();
    let (_, url) = World::serve(Wrong::ShowsAnotherWord).await;
    let mut settings = Settings::new(SEGMENTS);
    settings.services = vec!["selective-call-acceptance".to_owned()];
    let client = Client::builder(&url).api(overlay).build().unwrap();
    let found = verify(overlay, client, &settings, &Stop::default()).await;
    // The word is in the list now, and still another one than that of the request.
    assert!(shown(&found).iter().all(|fault| !fault.starts_with("verify.response")), "{:?}", shown(&found));
    let client = Client::new(&url).unwrap();
    let without = verify(&API, client, &settings, &Stop::default()).await;
    assert!(shown(&without).iter().any(|fault| fault.starts_with("verify.response")));
}

#[tokio::test]
async fn each_wrong_behaviour_is_found_and_nothing_else() {
    const CRITERIA: &str = "selective-call-acceptance";
    let cases: &[(Wrong, &str, &[&str])] = &[
        (Wrong::Nothing, CRITERIA, &[]),
        (
            Wrong::LacksAnAttribute,
            CRITERIA,
            &["verify.response criteria-selective-call-acceptance.active.get.required"],
        ),
        (
            Wrong::ShowsAForbiddenAttribute,
            CRITERIA,
            &["verify.response criteria-selective-call-acceptance.newName.get.forbidden"],
        ),
        (Wrong::ShowsAnotherWord, CRITERIA, &["verify.response criteria-from-dn.selection.get.value"]),
        (
            Wrong::DropsWhatAPutLeavesOut,
            "simultaneous-ring-personal",
            &[
                "verify.put.keeps /active",
                "verify.put.keeps /doNotRingIfOnCall",
                "verify.put.keeps /simultaneousRingNumber",
            ],
        ),
        (
            Wrong::MergesLists,
            "simultaneous-ring-personal",
            &["verify.list.replaced /fromDnCriteria/phoneNumbers", "verify.list.replaced /simultaneousRingNumber"],
        ),
        (Wrong::MergesLists, CRITERIA, &["verify.list.replaced /fromDnCriteria/phoneNumbers"]),
        (Wrong::KeepsTheOldName, CRITERIA, &["verify.rename"]),
        (Wrong::DeletesNothing, CRITERIA, &["verify.delete"]),
        (Wrong::AcceptsATakenName, CRITERIA, &["verify.create.taken"]),
        (
            Wrong::KeepsWhatNullClears,
            CRITERIA,
            &["verify.put.clears /holidaySchedule", "verify.put.clears /timeSchedule"],
        ),
        (Wrong::MissingService(404), "anywhere", &[]),
        (Wrong::MissingService(400), "anywhere", &["verify.missing.service"]),
        (Wrong::MissingService(500), "anywhere", &["verify.missing.service"]),
        (Wrong::Success(202), "speed-dial-8", &["verify.status"]),
    ];
    for (wrong, service, expected) in cases {
        let found = run(*wrong, service).await;
        let expected: BTreeSet<String> = expected.iter().map(|one| (*one).to_owned()).collect();
        assert_eq!(shown(&found), expected, "{wrong:?} {service}");
    }
}
