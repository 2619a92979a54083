//! The server of one service in `examples` keeps the contract.

use crate::asked::{ask, block_on, request};
use linecard_contract::{Method, validate};
use linecard_model::objects::CALL_FORWARDING;

#[path = "../../examples/call_forwarding.rs"]
#[expect(dead_code, reason = "a test does not listen")]
mod call_forwarding;

const PATH: &str = "/api/v1/tenants/t/groups/g/users/u/services/cfa/";

#[test]
fn the_example_serves_one_service() {
    let mut server = call_forwarding::server();
    block_on(async {
        for (method, body, status, active) in [
            ("GET", "", 200, false),
            ("PUT", r#"{"active": "yes"}"#, 400, false),
            ("PUT", r#"{"active": true, "destination": "+3225550199"}"#, 200, true),
            ("PUT", "[]", 416, true),
            ("DELETE", "", 405, true),
        ] {
            let response = ask(&mut server, request(method, PATH, body)).await;
            assert_eq!(response.status, status, "{method} {body}: {}", response.text());
            let stored = ask(&mut server, request("GET", PATH, "")).await;
            assert!(validate(&CALL_FORWARDING, Method::Get, stored.text()).is_valid());
            assert_eq!(stored.json()["active"], active, "{method} {body}");
        }
    });
}
