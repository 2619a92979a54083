//! The page of the rules of JSON itself.

use crate::cases::Cases;
use crate::markdown::{PageLocation, block, rule_with_anchor, severity};
use linecard_contract::say::Sentence;
use linecard_contract::{JsonRule, Options, Severity, validate_with};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Reference;

/// The longest text that the page shows.
const SHOWN: usize = 80;

pub(crate) fn page(cases: &Cases) -> String {
    let mut page = "# The rules of JSON\n\n\
        These rules come before all others, and apply to every object and method.\n\n"
        .to_owned();
    for rule in JsonRule::ALL {
        // Nothing fails in writing into memory.
        let _ = writeln!(page, "## `{}` {{#about-{}}}\n", rule.id(), rule.id().replace('.', "-"));
        let _ = writeln!(page, "{}\n", rule.describe());
        let _ = writeln!(page, "{}\n", rule_with_anchor(rule.id()));
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
         White space as in RFC 8259, members in any order, escapes in names, and numbers of any size, also those that \
         do not fit into an `f64`. `1.0` is an Integer.\n",
    );
    page
}

/// Every message for a body that breaks the rule.
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
    // Messages that differ in a name only are shown once.
    let all = cases.all_sentences(rule.id());
    let count = if rule == JsonRule::DuplicateKey { 1 } else { all.len() };
    all.iter().take(count).map(|sentence| (Severity::Violation, sentence.clone())).collect()
}

/// Whether a text can be shown: not too long, and without anything that cannot be seen.
fn is_printable(text: &str) -> bool {
    let is_seen = |character: char| character == '\n' || !character.is_control() && character != '\u{feff}';
    !text.trim().is_empty() && text.len() <= SHOWN && text.chars().all(is_seen)
}
