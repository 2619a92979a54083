//! What a GET shows of single services before and after a PUT.

use crate::client::{SERVICES, Server};
use serde_json::json;

#[test]
fn a_ring_splash_is_shown_for_busy_only_after_it_was_set() {
    let server = Server::start();
    let [always, busy] = ["cfa", "cfb"].map(|name| format!("{SERVICES}/{name}/"));
    assert_eq!(server.get(&always), json!({"active": false, "destination": "", "ringSplashActive": false}));
    assert_eq!(server.get(&busy), json!({"active": false, "destination": ""}));
    server.send("PUT", &busy, &json!({"active": true, "destination": "+3225550101"}));
    assert_eq!(server.get(&busy), json!({"active": true, "destination": "+3225550101"}));
    server.send("PUT", &busy, &json!({"ringSplashActive": true}));
    assert_eq!(server.get(&busy)["ringSplashActive"], true);
}

#[test]
fn the_full_path_of_a_department_that_an_update_sends_back_is_not_stored() {
    let server = Server::start();
    let user = "/api/v1/tenants/t/groups/g/users/u/";
    let mut department = json!({"tenantId": "t", "groupId": "g", "departmentName": "Sales"});
    let expected = json!({"lastName": "Doe", "department": department});
    department["fullPathName"] = json!("Made up \\ Sales (g)");
    server.send("PUT", user, &json!({"lastName": "Doe", "department": department}));
    assert_eq!(server.get(user), expected);
    server.send("PUT", user, &json!({"department": ""}));
    assert_eq!(server.get(user)["department"], "");
}

#[test]
fn of_two_items_with_the_same_code_the_later_one_is_shown() {
    let server = Server::start();
    for (name, code, index) in [("speed_dial_8", "3", 1), ("speed_dial_100", "03", 3)] {
        let path = format!("{SERVICES}/{name}/");
        let item = |number: &str| json!({"speedCode": code, "phoneNumber": number, "description": ""});
        server.send("PUT", &path, &json!({"speedCodes": [item("+3225550101"), item("+3225550102")]}));
        assert_eq!(server.get(&path)["speedCodes"][index], item("+3225550102"), "{name}");
    }
}

/// The ledger says so: entry `call-forwarding-selective.page`.
#[test]
fn the_first_response_of_call_forwarding_selective_needs_a_destination_to_be_sent_back() {
    let server = Server::start();
    let path = format!("{SERVICES}/call_forwarding_selective/");
    let mut first = server.get(&path);
    let refused = server.ask("PUT", &path, &first.to_string());
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["findings"][0]["pointer"], "/defaultForwardToPhoneNumber");
    first["defaultForwardToPhoneNumber"] = json!("+3225550101");
    server.send("PUT", &path, &first);
}
