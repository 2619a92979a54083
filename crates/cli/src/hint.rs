//! Hints about a file: what its body looks like, and which flag or file it needs.

use linecard_contract::{Check, Expected, Finding, JsonRule};

/// Returns a hint about the text at a finding: that of the library, or one about the file.
#[must_use]
pub fn hint(finding: &Finding<'_>, body: &[u8]) -> Option<String> {
    let of_file = match finding.rule().check() {
        Check::Json(JsonRule::Syntax(Expected::End)) => of_second_value(finding, body),
        Check::Json(JsonRule::NotAnObject) => of_list(body),
        _ => None,
    };
    of_file.map(str::to_owned).or_else(|| finding.hint(body))
}

/// The file may be NDJSON.
fn of_second_value(finding: &Finding<'_>, body: &[u8]) -> Option<&'static str> {
    let rest = body.get(finding.offset()?..)?;
    let is_value = matches!(rest.first(), Some(b'{' | b'['));
    // A line of NDJSON has no line break before its second value.
    let is_on_own_line = body.get(..finding.offset()?)?.contains(&b'\n');
    is_value.then_some(if is_on_own_line {
        "a second value follows; if each line is a body, use --ndjson; otherwise write each body into a file of its own"
    } else {
        "a second value follows on the same line; write each body on a line or into a file of its own"
    })
}

/// The file may be a list of bodies.
fn of_list(body: &[u8]) -> Option<&'static str> {
    let start = body.trim_ascii_start();
    (start.first() == Some(&b'[')).then_some(
        "if each item is a body, write each on a line of an NDJSON file: jq -c '.[]' list.json > list.OBJECT.METHOD.ndjson",
    )
}
