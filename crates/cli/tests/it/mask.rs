//! Secrets in a shown line are masked.

use linecard_cli::mask::Secrets;
use linecard_model::API;

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
