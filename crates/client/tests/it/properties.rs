//! With any faults on the way, the final state is the one that was asked for, or an error says what is known.

use crate::calls::post;
use crate::faults::change;
use crate::proxy::Fault;
use crate::world::World;
use linecard_client::{Error, Outcome};
use linecard_types::call_processing_policies;
use linecard_types::criteria_selective_call_acceptance::Put;
use proptest::prelude::*;
use serde_json::json;

/// A fault that can be generated.
#[derive(Clone, Copy, Debug)]
enum Sort {
    None,
    LostRequest,
    LostResponse,
    HalfResponse,
    Status(u16),
    StatusAfter(u16),
    /// Somebody else changes another attribute.
    Change(u8),
}

fn sorts() -> impl Strategy<Value = Vec<Sort>> {
    let sort = prop_oneof![
        3 => Just(Sort::None),
        2 => Just(Sort::LostRequest),
        3 => Just(Sort::LostResponse),
        1 => Just(Sort::HalfResponse),
        2 => prop::sample::select(vec![401_u16, 429, 500, 503, 504]).prop_map(Sort::Status),
        2 => prop::sample::select(vec![500_u16, 503, 504]).prop_map(Sort::StatusAfter),
        2 => (1..10_u8).prop_map(Sort::Change),
    ];
    prop::collection::vec(sort, 0..7)
}

fn made(world: &World, sorts: &[Sort]) -> Vec<Fault> {
    let sorts = sorts.iter().map(|sort| match *sort {
        Sort::None => Fault::None,
        Sort::LostRequest => Fault::LostRequest,
        Sort::LostResponse => Fault::LostResponse,
        Sort::HalfResponse => Fault::HalfResponse,
        Sort::Status(status) => Fault::Status(status, ""),
        Sort::StatusAfter(status) => Fault::StatusAfter(status),
        Sort::Change(number) => change(world, json!({"maxFindMeFollowMeDepth": number})),
    });
    sorts.collect()
}

/// Checks whether a change was made, by what the caller got to know.
fn check<T>(result: &Result<T, Error>, is_made: bool, seen: &[String]) -> Result<(), TestCaseError> {
    match result {
        Ok(_) => prop_assert!(is_made, "a success without a change: {seen:?}"),
        Err(error) => match error.outcome() {
            Outcome::NotSent | Outcome::Refused => prop_assert!(!is_made, "{error}, but it was made: {seen:?}"),
            Outcome::Performed => prop_assert!(is_made, "{error}, but it was not made: {seen:?}"),
            Outcome::Unknown => {}
        },
    }
    Ok(())
}

/// Runs a property in a runtime of its own.
fn run(future: impl Future<Output = Result<(), TestCaseError>>) -> Result<(), TestCaseError> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_is_made_once_or_an_error_says_what_is_known(sorts in sorts()) {
        run(async {
            let world = World::open().await;
            let before = world.policies().await["maxSimultaneousCalls"].as_i64().unwrap();
            let policies = world.facing(made(&world, &sorts)).user("t", "g", "u").call_processing_policies();
            let result = policies
                .edit(|state| {
                    let more = state.max_simultaneous_calls.as_ref().unwrap().get().unwrap() + 1;
                    state.max_simultaneous_calls = Some(more.into());
                })
                .await;
            let seen = world.proxy.seen();
            let after = world.policies().await["maxSimultaneousCalls"].as_i64().unwrap();
            prop_assert!(after == before || after == before + 1, "{before} {after} {seen:?}");
            check(&result, after == before + 1, &seen)
        })?;
    }

    #[test]
    fn a_put_is_made_or_an_error_says_what_is_known(sorts in sorts()) {
        run(async {
            let world = World::open().await;
            let before = world.policies().await["useUserCallLimitsSetting"].as_bool().unwrap();
            let policies = world.facing(made(&world, &sorts)).user("t", "g", "u").call_processing_policies();
            let put = call_processing_policies::Put::default().use_user_call_limits_setting(!before);
            let result = policies.put(&put).await;
            let after = world.policies().await["useUserCallLimitsSetting"].as_bool().unwrap();
            check(&result, after != before, &world.proxy.seen())
        })?;
    }

    #[test]
    fn a_criteria_is_created_once_or_an_error_says_what_is_known(sorts in sorts()) {
        run(async {
            let world = World::open().await;
            let acceptance = world.facing(made(&world, &sorts)).user("t", "g", "u").selective_call_acceptance();
            let result = acceptance.post_criteria(&post("lunch")).await;
            let posts = world.proxy.seen().iter().filter(|seen| seen.starts_with("POST")).count();
            prop_assert_eq!(posts, 1);
            check(&result, world.criteria("lunch").await.is_some(), &world.proxy.seen())
        })?;
    }

    #[test]
    fn a_criteria_is_renamed_or_an_error_says_what_is_known(sorts in sorts()) {
        run(async {
            let world = World::open().await;
            let acceptance = world.client().user("t", "g", "u").selective_call_acceptance();
            acceptance.post_criteria(&post("lunch")).await.unwrap();
            world.proxy.meet(made(&world, &sorts));
            let put = Put::try_new("lunch").unwrap().try_new_name("dinner").unwrap();
            let result = acceptance.criteria("lunch").put(&put).await;
            let (old, new) = (world.criteria("lunch").await, world.criteria("dinner").await);
            prop_assert!(old.is_some() != new.is_some());
            check(&result, new.is_some(), &world.proxy.seen())
        })?;
    }

    #[test]
    fn a_criteria_is_deleted_or_an_error_says_what_is_known(sorts in sorts()) {
        run(async {
            let world = World::open().await;
            let acceptance = world.client().user("t", "g", "u").selective_call_acceptance();
            acceptance.post_criteria(&post("lunch")).await.unwrap();
            world.proxy.meet(made(&world, &sorts));
            let result = acceptance.criteria("lunch").delete().await;
            check(&result, world.criteria("lunch").await.is_none(), &world.proxy.seen())
        })?;
    }

    #[test]
    fn a_put_in_a_session_is_made_or_an_error_says_what_is_known(sorts in sorts()) {
        run(async {
            let world = World::closed().await;
            let api = world.builder().credentials("u@t", "hunter2").build().unwrap();
            let policies = api.user("t", "g", "u").call_processing_policies();
            let before = policies.get().await.unwrap().value.use_user_call_limits_setting.unwrap();
            let sorts: Vec<Sort> = sorts.into_iter().filter(|sort| !matches!(sort, Sort::Change(_))).collect();
            world.proxy.meet(made(&world, &sorts));
            let put = call_processing_policies::Put::default().use_user_call_limits_setting(!before);
            let result = policies.put(&put).await;
            let seen = world.proxy.seen();
            world.proxy.meet([]);
            let api = world.builder().credentials("u@t", "hunter2").build().unwrap();
            let after = api.user("t", "g", "u").call_processing_policies().get().await.unwrap();
            check(&result, after.value.use_user_call_limits_setting != Some(before), &seen)
        })?;
    }
}
