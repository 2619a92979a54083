//! What a lenient server may read a path as.

use linecard_contract::{Api, Method, Operation, Path, Service, table::PUT};
use linecard_model::API;
use proptest::prelude::*;

const USER: &str = "/api/v1/tenants/t/groups/g/users/u";

/// The id of the operation that a lenient server may read the path of a PUT as.
fn read_under(base: &str, is_anywhere: bool, path: &str) -> Option<&'static str> {
    let found = API.find_under(base, Method::Put, path).ok();
    API.lenient_reading(base, is_anywhere, Method::Put, path, found.as_ref()).map(|reading| reading.operation.id)
}

fn read(path: &str) -> Option<&'static str> {
    read_under(API.base_path, false, path)
}

#[test]
fn another_spelling_of_a_path_is_read() {
    for spelling in [
        "/api/v1/./tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/api/./v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/x/../api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/x/../call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/%2e/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/x/.%2E/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/x/..;a=b/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/%252e/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/x%2F..%2Fcall_processing_policies/",
        "/api/v1//tenants/t/groups/g/users/u/services/call_processing_policies/",
        "//api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies//",
        "/api/v1/tenants/t/groups/g/users/u/services/%63all_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/%2563all_processing_policies/",
        "/%61pi/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies;a=b/",
        "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies;a=b",
        "/API/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/Call_Processing_Policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/CALL_PROCESSING_POLICIES",
        "/api/v1/tenants/t/groups/g/users/u\\services\\call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u%5Cservices%5ccall_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u%2Fservices%2fcall_processing_policies/",
        // One habit alone reads it: with the others, the tenant has several segments.
        "/API/v1/tenants/a%2F..%2Fb/groups/g/users/u/services/call_processing_policies/",
        "/API/v1/tenants/a\\b/groups/g/users/u/services/call_processing_policies/",
        "/API/v1/tenants/a;b/groups/g/users/u/services/call_processing_policies/",
        // It is the path of another operation, as it is written.
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/..%2F..%2Fcall_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/..%5C..%5Ccall_processing_policies/",
    ] {
        for query in ["", "?a=b/../c", "#d"] {
            assert_eq!(read(&format!("{spelling}{query}")), Some("updateCallProcessingPolicies"), "{spelling}{query}");
        }
    }
    let above = format!("{USER}/services/selective_call_acceptance/criteria/%2e%2e/");
    assert_eq!(read(&above), Some("updateSelectiveCallAcceptance"));
}

#[test]
fn a_path_as_it_should_be_has_no_other_reading() {
    for path in [
        "/",
        "",
        "/logo.png",
        "//logo.png",
        "/static/./x//y;z",
        "/api/v1/",
        "/api/v1/unknown/",
        "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/jane.doe%40example.org/services/call_processing_policies/",
        "/api/v1/tenants/t;a/groups/.g/users/..u/services/call_processing_policies/",
        "/api/v1/tenants/T/groups/G/users/U/services/call_processing_policies/",
        "/api/v1/tenants/a%2Fb/groups/100%25/users/a%5Cb/services/call_processing_policies/",
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/every%20day/",
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/a%2Fb/",
        // Another operation has the path, but not this method.
        "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/%2e/",
        "/outer/API/v1/tenants/t/groups/g/users/u/services/call_processing_policies/",
    ] {
        assert_eq!(read(path), None, "{path}");
    }
}

#[test]
fn a_base_is_where_it_is_said_to_be() {
    let path = |base: &str| format!("{base}tenants/t/groups/g/users/u/services/call_processing_policies/");
    let own = Some("updateCallProcessingPolicies");
    assert_eq!(read_under("/api/v1/", true, &path("/outer/API/v1/")), own);
    assert_eq!(read_under("/api/v1/", false, &path("/outer/../API/v1/")), own);
    assert_eq!(read_under("/gateway/", false, &path("/GATEWAY/")), own);
    assert_eq!(read_under("/gateway/", true, &path("/API/v1/")), None);
    for is_anywhere in [false, true] {
        assert_eq!(read_under("/", is_anywhere, &path("/")), None);
        assert_eq!(read_under("/", is_anywhere, &path("//")), own);
        assert_eq!(read_under("/", is_anywhere, &path("/API/v1/")), None);
    }
}

#[test]
fn a_text_is_preferred_to_a_segment() {
    static ALL: Operation = Operation::new("updateAll", PUT, "/items/all/");
    static ONE: Operation = Operation::new("updateOne", PUT, "/items/{item}/");
    static OPERATIONS: &[Operation] = &[ALL, ONE];
    static SERVICE: Service = Service::new("items", OPERATIONS);
    static ITEMS: Api = Api { services: &[&SERVICE], ..Api::EMPTY };
    let read = |path: &str| {
        let found = ITEMS.find(Method::Put, path).ok();
        let reading = ITEMS.lenient_reading("/", false, Method::Put, path, found.as_ref())?;
        Some((found?.operation.id, reading.operation.id))
    };
    assert_eq!(read("/items/%61ll/"), Some(("updateOne", "updateAll")));
    assert_eq!(read("/items/all/"), None);
    // A name may be that of any case.
    assert_eq!(read("/items/ALL/"), None);
    assert_eq!(ONE.path, Path::new("/items/{item}/"));
}

#[test]
fn a_message_says_how_to_write_the_path() {
    let reading = API.lenient_reading("/api/v1/", false, Method::Get, &format!("{USER}//services/cfa"), None).unwrap();
    insta::assert_snapshot!(
        reading,
        @"a server may read the path as /api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/cfa/; write it like that, without dot segments, empty segments, parameters, backslashes, encoded slashes and needless encoding, and in the same case"
    );
}

proptest! {
    #[test]
    fn any_path_has_at_most_one_other_reading(path in "(/|\\\\|\\.|%2[eEfF5]|%5c|;|api|v1|tenants|\\PC){0,40}", is_anywhere in any::<bool>()) {
        for method in Method::ALL {
            let found = API.find(method, &path).ok();
            let reading = API.lenient_reading(API.base_path, is_anywhere, method, &path, found.as_ref());
            prop_assert!(reading.is_none_or(|reading| reading.operation.method == method));
        }
    }
}
