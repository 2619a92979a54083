//! The page of the rules of JSON.

use crate::cases::Cases;
use crate::markdown::{PageLocation, block, severity};
use linecard_contract::say::Sentence;
use linecard_contract::{JsonRule, Options, Severity, validate_with};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Reference;

/// The maximum length of an example, in bytes.
const MAX_LENGTH: usize = 80;

pub(crate) fn page(cases: &Cases) -> String {
    let mut page = "# The rules of JSON\n\n\
        These rules are checked before all others. They apply to every object and method.\n\n"
        .to_owned();
    for rule in JsonRule::ALL {
        // Writing into a string does not fail.
        let _ = writeln!(page, "## `{0}` {{#{0}}}\n", rule.id());
        let _ = writeln!(page, "{}\n", rule.describe());
        for (severity_of, sentence) in messages(rule, cases) {
            let _ = writeln!(page, "- {} {}", severity(severity_of), HERE.sentence(cases.api, &sentence));
        }
        page.push('\n');
        let shown = cases.shortest(rule.id()).and_then(|example| std::str::from_utf8(&example.body).ok());
        if let Some(body) = shown.filter(|body| is_printable(body)) {
            let _ = writeln!(page, "Example:\n\n{}", block("text", body));
        }
    }
    page.push_str(
        "## What is accepted\n\n\
         White space as in RFC 8259, members in any order, escapes in names, and numbers of any size, even if they do \
         not fit into an `f64`. `1.0` is an Integer.\n",
    );
    page
}

/// Returns all messages for bodies that break the rule.
fn messages(rule: JsonRule, cases: &Cases) -> Vec<(Severity, Sentence)> {
    if rule == JsonRule::Size {
        // A case cannot set the limit.
        let Some((object, method)) =
            cases.api.objects.iter().find_map(|object| Some((object, object.methods.first()?)))
        else {
            return Vec::new();
        };
        let report = validate_with(&Options::default().with_max_body(1), object, *method, "{}");
        return report.findings().map(|finding| (finding.severity(), finding.sentence())).collect();
    }
    // The messages of this rule differ only in a name, so one is enough.
    let all = cases.all_sentences(rule.id());
    let count = if rule == JsonRule::DuplicateKey { 1 } else { all.len() };
    all.iter().take(count).map(|sentence| (Severity::Violation, sentence.clone())).collect()
}

/// Returns whether a text can be shown: it is short, and all its characters are visible.
fn is_printable(text: &str) -> bool {
    let is_visible = |character: char| character == '\n' || !character.is_control() && character != '\u{feff}';
    !text.trim().is_empty() && text.len() <= MAX_LENGTH && text.chars().all(is_visible)
}
