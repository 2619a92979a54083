//! Departments of tenants and groups: what a POST leaves for a GET, and which parents it may name.

use crate::client::Server;
use crate::stores::each;
use linecard_server::Config;
use serde_json::{Value, json};

const OF_TENANT: &str = "/api/v1/tenants/acme/departments/";
const OF_GROUP: &str = "/api/v1/tenants/acme/groups/north/departments/";

#[test]
fn a_get_shows_the_tenant_and_the_full_path_of_each_department() {
    each(|store| {
        let server = Server::with(&Config::open(), store);
        for body in [
            json!({"departmentName": "Sales"}),
            json!({"departmentName": "South", "parentDepartment": "Sales"}),
            json!({"departmentName": "Lyon (2)", "parentDepartment": "Sales \\ South (acme)"}),
            json!({"departmentName": "Annecy", "parentDepartment": "Lyon (2)"}),
            json!({"departmentName": "Support", "parentDepartment": ""}),
        ] {
            server.send("POST", OF_TENANT, &body);
        }
        let shown = |name: &str, path: &str| json!({"tenantId": "acme", "departmentName": name, "fullPathName": path});
        let expected = json!({"departments": [
            shown("Sales", "Sales (acme)"),
            shown("South", "Sales \\ South (acme)"),
            shown("Lyon (2)", "Sales \\ South \\ Lyon (2) (acme)"),
            shown("Annecy", "Sales \\ South \\ Lyon (2) \\ Annecy (acme)"),
            shown("Support", "Support (acme)"),
        ]});
        assert_eq!(server.get(OF_TENANT), expected);
        // Another tenant has departments of its own.
        assert_eq!(server.get("/api/v1/tenants/other/departments/"), json!({"departments": []}));
    });
}

#[test]
fn a_department_of_a_group_may_have_a_parent_in_the_group_or_in_the_tenant() {
    each(|store| {
        let server = Server::with(&Config::open(), store);
        for name in ["Sales", "Support"] {
            server.send("POST", OF_TENANT, &json!({"departmentName": name}));
        }
        let of_group = json!({"tenantId": "acme", "groupId": "north", "departmentName": "Support"});
        let of_tenant = json!({"tenantId": "acme", "departmentName": "Support"});
        let inside = json!({"departmentName": "Inside"});
        for (body, part_of, path) in [
            (json!({"departmentName": "Support", "cliName": "Help"}), "", "Support (north)"),
            (
                json!({"departmentName": "First line", "parentDepartment": of_group}),
                "",
                "Support \\ First line (north)",
            ),
            (
                json!({"departmentName": "Inside", "parentDepartment": of_tenant}),
                "Support",
                "Support \\ Inside (north)",
            ),
            (
                json!({"departmentName": "Desk", "parentDepartment": inside}),
                "Support",
                "Support \\ Inside \\ Desk (north)",
            ),
            (
                json!({"departmentName": "Shop", "parentDepartment": {"departmentName": "Sales"}}),
                "Sales",
                "Sales \\ Shop (north)",
            ),
        ] {
            server.send("POST", OF_GROUP, &body);
            let shown = server.get(OF_GROUP)["departments"].as_array().unwrap().last().unwrap().clone();
            let expected = json!({"departmentName": body["departmentName"], "enterpriseDepartment": part_of,
                "fullPathName": path, "cliName": body.get("cliName").unwrap_or(&json!("")), "cliPhoneNumber": ""});
            assert_eq!(shown, expected);
        }
    });
}

#[test]
fn a_department_without_a_name_or_with_an_unknown_parent_is_refused() {
    let server = Server::start();
    server.send("POST", OF_TENANT, &json!({"departmentName": "Sales"}));
    server.send("POST", OF_GROUP, &json!({"departmentName": "Shop"}));
    let below = |parent: Value| json!({"departmentName": "New", "parentDepartment": parent});
    let of_group = |group: &str, name: &str| json!({"tenantId": "acme", "groupId": group, "departmentName": name});
    for (path, body, pointer, what) in [
        (OF_TENANT, json!({}), "/departmentName", "is missing"),
        (OF_TENANT, json!({"departmentName": "", "parentDepartment": "Sales"}), "/departmentName", "is missing"),
        (OF_GROUP, json!({"cliName": "Sales"}), "/departmentName", "is missing"),
        (OF_TENANT, below(json!("hunter2")), "/parentDepartment", "names no parent"),
        // A department of a group is no parent of one of the tenant.
        (OF_TENANT, below(json!("Shop")), "/parentDepartment", "names no parent"),
        (OF_GROUP, below(json!({})), "/parentDepartment/departmentName", "names no parent"),
        (OF_GROUP, below(json!({"departmentName": "hunter2"})), "/parentDepartment/departmentName", "names no parent"),
        (OF_GROUP, below(of_group("north", "Sales")), "/parentDepartment/departmentName", "names no parent"),
        (OF_GROUP, below(of_group("south", "Shop")), "/parentDepartment/groupId", "names no parent"),
        (
            OF_GROUP,
            below(json!({"tenantId": "acme", "departmentName": "Shop"})),
            "/parentDepartment/departmentName",
            "names no parent",
        ),
        (
            OF_GROUP,
            below(json!({"tenantId": "hunter2", "departmentName": "Sales"})),
            "/parentDepartment/tenantId",
            "names no parent",
        ),
    ] {
        let before = server.get(path);
        let refused = server.ask("POST", path, &body.to_string());
        let details = refused.json()["details"].as_str().unwrap().to_owned();
        assert_eq!(refused.status, 400, "{body}: {details}");
        assert!(details.starts_with(&format!("{pointer} {what}")) && !details.contains("hunter2"), "{body}: {details}");
        assert_eq!(server.get(path), before, "{body}");
    }
}
