//! The page of the rules of JSON itself.

use crate::Error;
use crate::cases::Cases;
use crate::markdown::{block, severity, text};
use crate::object::rule_with_anchor;
use linecard_contract::{JsonRule, Options, Severity, validate_with};
use std::fmt::Write;

const fn asks(rule: JsonRule) -> &'static str {
    match rule {
        JsonRule::Empty => "There is a text. A DELETE may do without one, where a reading says so.",
        JsonRule::Size => "The text is not longer than the limit.",
        JsonRule::ByteOrderMark => "The text does not begin with a byte order mark.",
        JsonRule::Utf8 => "The text is UTF-8.",
        JsonRule::Syntax(_) => "The text follows the grammar of RFC 8259. Reading ends at the first fault.",
        JsonRule::Surrogate => "Escapes stand for whole characters.",
        JsonRule::Nesting => "Objects and lists do not stand in one another too deep.",
        JsonRule::NotAnObject => "The value is an object.",
        JsonRule::DuplicateKey => "No name stands twice in an object.",
    }
}

/// The longest text that the page shows.
const SHOWN: usize = 80;

pub(crate) fn page(cases: &Cases) -> Result<String, Error> {
    let mut page = "# The rules of JSON\n\n\
        A body is a JSON object before it is anything else. These rules come first, and hold for every object and \
        method.\n\n"
        .to_owned();
    for rule in JsonRule::ALL {
        // Nothing fails in writing into memory.
        let _ = writeln!(page, "## `{}` {{#about-{}}}\n", rule.id(), rule.id().replace('.', "-"));
        let _ = writeln!(page, "{}\n", asks(rule));
        let _ = writeln!(page, "{}\n", rule_with_anchor(rule.id()));
        for (severity_of, sentence) in sentences(rule, cases)? {
            let _ = writeln!(page, "- {} {}", severity(severity_of), text(&sentence));
        }
        page.push('\n');
        let shown = cases.shortest(rule.id()).and_then(|example| std::str::from_utf8(&example.body).ok());
        if let Some(body) = shown.filter(|body| is_printable(body)) {
            let _ = writeln!(page, "For instance:\n\n{}", block("text", body));
        }
    }
    page.push_str(
        "## What is accepted\n\n\
         White space as the grammar has it, members in any order, escapes in names, and numbers of any size: one that \
         no `f64` holds is read as a number still. `1.0` counts as an Integer.\n",
    );
    Ok(page)
}

/// Every sentence that a body which breaks the rule may be answered with.
fn sentences(rule: JsonRule, cases: &Cases) -> Result<Vec<(Severity, String)>, Error> {
    if rule == JsonRule::Size {
        // A case cannot set the limit.
        let Some((object, method)) =
            cases.api.objects.iter().find_map(|object| Some((object, object.methods.first()?)))
        else {
            return Ok(Vec::new());
        };
        let report = validate_with(&Options::default().with_max_body(1), object, *method, "{}");
        return Ok(report.findings().map(|finding| (finding.severity(), finding.message())).collect());
    }
    let [(severity, _), ..] = cases.sentences(rule.id())?[..] else { return Ok(Vec::new()) };
    // A sentence that names an attribute is as good as another.
    let all = cases.all_sentences(rule.id());
    let count = if rule == JsonRule::DuplicateKey { 1 } else { all.len() };
    Ok(all.iter().take(count).map(|sentence| (severity, sentence.clone())).collect())
}

/// Whether a text can be shown: not too long, and without anything that cannot be seen.
fn is_printable(text: &str) -> bool {
    let is_seen = |character: char| character == '\n' || !character.is_control() && character != '\u{feff}';
    !text.trim().is_empty() && text.len() <= SHOWN && text.chars().all(is_seen)
}
