//! Secrets in a shown line are masked.

use linecard_cli::mask::Secrets;
use linecard_model::API;
use proptest::prelude::*;

#[test]
fn secrets_and_values_of_unknown_names_are_masked() {
    let secrets = Secrets::of(&API);
    let check = |text: &str, expected: &str| assert_eq!(secrets.masked(text), expected);
    check(r#"{"name": "lunch", "active": true}"#, r#"{"name": "lunch", "active": true}"#);
    check(r#"{"newPassword": "a\"b", "name": "x"}"#, r#"{"newPassword": "••"•", "name": "x"}"#);
    check(r#"{"newPasword": "hunter2"}"#, r#"{"newPasword": "•••••••"}"#);
    check(r#"{"newP\u0061ssword": 12}"#, r#"{"newP\u0061ssword": ••}"#);
    check(
        r#"{"other": {"name": "x", "list": [1]}, "name": "y"}"#,
        r#"{"other": {"name": "•", "list": [•]}, "name": "y"}"#,
    );
    check(r#"{"criteria": [{"name": "x", "other": ["y"]}]}"#, r#"{"criteria": [{"name": "x", "other": ["•"]}]}"#);
    check(r#"{"other": [true, false, null, 7]}"#, r#"{"other": [true, false, null, •]}"#);
    check("[\"name\"]", "[\"••••\"]");
    check("\"name\"", "\"••••\"");
    check("}{\"password\" :\n \"a", "}{\"password\" :\n \"•");
}

/// A value with a mark at its beginning.
fn value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = "hunter2[\\PC\n]{0,6}".prop_map(serde_json::Value::from);
    leaf.prop_recursive(3, 12, 3, |inner| {
        let name = prop_oneof![Just("name".to_owned()), Just("criteria".to_owned()), ".{0,4}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(serde_json::Value::from),
            prop::collection::btree_map(name, inner, 0..3)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// No part of a secret is shown, however it is nested and spelt, and each line stays a line.
    #[test]
    fn no_secret_is_shown(value in value(), is_pretty: bool) {
        let secrets = Secrets::of(&API);
        for name in ["newPassword", "moderatorPin", "newPasword", "nwe password"] {
            let body = serde_json::json!({"name": "lunch", name: value, "active": true});
            let text = if is_pretty { serde_json::to_string_pretty(&body) } else { serde_json::to_string(&body) }.unwrap();
            let masked = secrets.masked(&text);
            prop_assert!(!masked.contains("hunter2"), "{masked}");
            prop_assert!(masked.contains("\"lunch\"") && masked.contains("true"), "{masked}");
            prop_assert_eq!(masked.lines().count(), text.lines().count());
            prop_assert_eq!(masked.chars().count(), text.chars().count());
        }
    }

    /// Any text is masked without a panic.
    #[test]
    fn any_text_is_masked(text in "[\\PC\n\"{}:,\\[\\]]{0,60}") {
        let masked = Secrets::of(&API).masked(&text);
        prop_assert_eq!(masked.chars().count(), text.chars().count());
    }
}
