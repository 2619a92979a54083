//! The blocking twin.

use crate::calls::post;
use crate::proxy::Fault;
use crate::world::{USER, World};
use linecard_client::{ConnectCause, Error, Outcome};

#[test]
fn the_twin_does_the_same() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let world = runtime.block_on(World::open());
    let api = world.builder().build_blocking().unwrap();
    api.connect("getUser", &USER).unwrap();
    let acceptance = api.user("t", "g", "u").selective_call_acceptance();
    acceptance.post_criteria(&post("lunch")).send().unwrap();
    world.proxy.meet([Fault::LostResponse]);
    let edited = acceptance.criteria("lunch").edit(|state| state.active = false).send().unwrap();
    assert!(edited.is_changed);
    assert!(!acceptance.criteria("lunch").get().send().unwrap().value.active);
    // Several threads wait at the same time.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| api.user("t", "g", "u").call_processing_policies().get().send().unwrap());
        }
    });
    runtime.block_on(async {
        let error = acceptance.get().send().unwrap_err();
        assert!(matches!(error, Error::Blocking));
        assert_eq!(error.outcome(), Outcome::NotSent);
        let error = api.connect("getUser", &USER).unwrap_err();
        assert!(matches!(error.cause, ConnectCause::Other(cause) if matches!(*cause, Error::Blocking)));
        // It may be dropped here.
        drop((acceptance, api));
    });
}

#[test]
fn the_twin_logs_in_and_out() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let world = runtime.block_on(World::closed());
    let api = world.builder().credentials("u@t", "hunter2").build_blocking().unwrap();
    assert!(api.log_in().unwrap().value.is_some());
    api.log_out().unwrap();
    api.user("t", "g", "u").call_processing_policies().get().send().unwrap();
}
