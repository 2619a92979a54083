//! Overlays: their errors, and what they change.

mod learned;

use linecard_contract::{Api, Method, Severity, validate};
use linecard_model::API;
use linecard_overlay::{Overlay, load};
use linecard_testkit::{samples, valid};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::Path;

fn entry(object: &str, attribute: &str, method: Method, what: &str) -> String {
    format!("[[change]]\nobject = \"{object}\"\nattribute = \"{attribute}\"\nmethod = \"{}\"\n{what}\n", method.as_id())
}

/// Every change of one attribute that an overlay can state.
fn changes() -> Vec<String> {
    let mut changes = Vec::new();
    let stated = ["presence = \"C\"", "presence = \"A\"", "presence = \"R\"", "words = [\"Nobody\"]"];
    let types = ["Boolean", "Integer", "Number", "String", "Null"].map(|of| format!("type = \"{of}\""));
    for object in API.objects {
        for method in object.methods {
            for field in object.fields() {
                let whats = stated.iter().copied().chain(types.iter().map(String::as_str));
                changes.extend(whats.map(|what| entry(object.name, field.name, *method, what)));
            }
            changes.push(entry(object.name, "colour", *method, "new = \"String\""));
            changes.push(entry(object.name, "colours", *method, "new = \"Object\""));
        }
    }
    changes
}

fn apply(text: &str) -> Result<&'static Api, String> {
    let faults = |faults: Vec<linecard_config::ConfigError>| {
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    Overlay::parse(text).map_err(faults)?.apply(&API).map_err(faults)
}

#[test]
fn each_change_is_applied_or_refused_with_its_line() {
    let (mut applied, mut refused) = (0, 0);
    // A part of all changes, so that the test takes seconds.
    for text in changes().iter().step_by(7) {
        match apply(text) {
            Ok(api) => {
                assert!(!std::ptr::eq(api, &raw const API), "{text}");
                applied += 1;
            }
            Err(message) => {
                assert!(message.starts_with("line "), "{message}");
                refused += 1;
            }
        }
    }
    assert!(applied > 100 && refused > 100, "{applied} {refused}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Many changes together are applied, or refused; a body that was valid stays so if the change accepts more.
    #[test]
    fn many_changes_together_never_panic(chosen in proptest::collection::vec(any::<prop::sample::Index>(), 1..30)) {
        let all = changes();
        let mut text = String::new();
        for index in chosen {
            let next = index.get(&all);
            if apply(next).is_ok() {
                text.push_str(next);
            }
        }
        let _may_collide = apply(&text);
    }
}

#[test]
fn errors_name_the_line_and_how_to_fix_it() {
    let criteria = |attribute: &str, what: &str| entry("criteria", attribute, Method::Get, what);
    let cases = [
        "[[changes]]".to_owned(),
        "[[change]]\nobject = \"criteria\"\npresence = \"C\"".to_owned(),
        entry("criterion", "name", Method::Get, "presence = \"C\""),
        entry("criteria-from-dn", "selection", Method::Delete, "presence = \"C\""),
        criteria("activ", "presence = \"C\""),
        criteria("active", "presence = \"A\""),
        criteria("active", "presence = \"R\""),
        criteria("active", ""),
        criteria("active", "presence = \"C\"\nwords = [\"Nobody\"]"),
        criteria("active", "type = \"Text\""),
        criteria("active", "type = \"Boolean\""),
        criteria("active", "words = [\"Nobody\"]"),
        criteria("newName", "type = \"Integer\""),
        criteria("active", "new = \"String\""),
        criteria("colour", "new = \"Null\""),
        criteria("active", "presence = \"C\"") + &criteria("active", "presence = \"O\""),
        entry("criteria-from-dn", "selection", Method::Get, "type = \"Integer\""),
        entry("criteria-from-dn", "selection", Method::Get, "words = [\"Any\"]"),
        entry("criteria-from-dn", "selection", Method::Get, "words = [\"A\", \"A\"]"),
        entry("criteria-from-dn", "selection", Method::Get, "words = []"),
        entry("criteria-from-dn", "selection", Method::Get, "words = [1, \"\"]"),
        entry("criteria-from-dn", "selection", Method::Get, "words = \"Nobody\""),
        entry("criteria-from-dn", "selection", Method::Get, "word = [\"Nobody\"]"),
        "[[change]\nobject = 1".to_owned(),
        "change = 1".to_owned(),
        "[change]\nobject = \"criteria\"".to_owned(),
    ];
    let mut shown = String::new();
    for text in cases {
        writeln!(shown, "{text}\n-> {}\n", apply(&text).unwrap_err()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn files_are_loaded_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = ["first.toml", "second.toml"].map(|name| folder.path().join(name));
    std::fs::write(&first, entry("criteria", "newName", Method::Get, "presence = \"C\"")).unwrap();
    std::fs::write(&second, entry("criteria", "newName", Method::Get, "type = \"Integer\"")).unwrap();
    let api = load(&API, [first.as_path(), second.as_path()]).unwrap();
    let body =
        r#"{"name": "a", "newName": 7, "active": true, "fromDnCriteria": {"selection": "Any", "phoneNumbers": []}}"#;
    assert!(validate(api.object("criteria").unwrap(), Method::Get, body).is_valid());
    let wrong_order = load(&API, [second.as_path()]).unwrap_err();
    assert!(wrong_order.contains("second.toml: line 1: criteria.newName: it is not allowed in a GET"), "{wrong_order}");
    // A file that the project file names, and an argument too.
    let twice = load(&API, [first.as_path(), second.as_path(), &folder.path().join("./first.toml")]);
    assert!(twice.is_ok(), "{twice:?}");
    std::fs::write(&second, entry("criteria", "newName", Method::Get, "presence = \"C\"")).unwrap();
    let repeated = load(&API, [first.as_path(), second.as_path()]).unwrap_err();
    assert!(
        repeated.contains("second.toml: line 1: criteria.newName: its presence in a GET is C already"),
        "{repeated}"
    );
    // The last one counts.
    std::fs::write(&second, entry("criteria", "newName", Method::Get, "presence = \"O\"")).unwrap();
    let last = load(&API, [first.as_path(), second.as_path()]).unwrap();
    let field = last.object("criteria").unwrap().field("newName").unwrap();
    assert_eq!(field.enforced[Method::Get as usize].as_str(), "O");
    std::fs::write(&second, b"# caf\xe9\n[[change]]\n").unwrap();
    let encoded = load(&API, [second.as_path()]).unwrap_err();
    assert!(encoded.ends_with("second.toml: line 1: the text is not valid UTF-8; save it as UTF-8"), "{encoded}");
    let marked = format!("\u{feff}{}", entry("criteria", "newName", Method::Get, "presence = \"C\""));
    std::fs::write(&second, marked.replace('\n', "\r\n")).unwrap();
    assert!(load(&API, [second.as_path()]).is_ok());
    let missing = load(&API, [Path::new("no/such.toml")]).unwrap_err();
    assert!(missing.starts_with("no/such.toml: no such file or folder; it is named as an overlay"), "{missing}");
}

#[test]
fn a_change_is_of_one_object_and_one_method() {
    let api = apply(&entry("criteria", "active", Method::Get, "presence = \"C\"")).unwrap();
    for object in API.objects {
        for method in object.methods {
            for body in samples(valid(object, *method), 3).take(20) {
                let changed = validate(api.resolve(object), *method, &body);
                assert_eq!(changed.count(Severity::Violation), 0, "{} {method}", object.name);
            }
        }
    }
    let criteria = api.object("criteria").unwrap();
    assert!(
        criteria.field("active").unwrap().enforced[Method::Get as usize]
            != API.object("criteria").unwrap().field("active").unwrap().enforced[Method::Get as usize]
    );
    let derived = "criteria-selective-call-acceptance";
    assert_eq!(
        api.object(derived).unwrap().field("active").unwrap().enforced,
        API.object(derived).unwrap().field("active").unwrap().enforced
    );
}
