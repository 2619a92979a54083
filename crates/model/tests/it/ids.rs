//! Released rule ids never change: removing one here would break lists of exceptions of users.

use linecard_contract::JsonRule;
use linecard_model::objects::OBJECTS;

#[test]
fn rule_ids_stay() {
    let mut ids: Vec<String> = JsonRule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    for object in OBJECTS {
        for method in object.methods {
            ids.extend(object.rule_ids(*method).iter().map(ToString::to_string));
        }
    }
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "two rules have one id");
    insta::assert_snapshot!(ids.join("\n"));
}
