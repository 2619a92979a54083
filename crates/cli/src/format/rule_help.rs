//! What a rule demands, for reports that explain their rules.

use linecard_contract::{Api, JsonRule, RuleId};

/// The explanation of a rule.
pub(crate) struct RuleHelp {
    /// What a body that keeps the rule fulfils.
    pub(crate) short: String,
    /// The same, and what the attribute is.
    pub(crate) full: String,
    /// The link to the page of the rule.
    pub(crate) link: Option<String>,
}

impl RuleHelp {
    /// Returns the explanation of the rule with this id.
    pub(crate) fn of(api: &'static Api, id: &str, link: Option<String>) -> RuleHelp {
        if let Some(rule) = JsonRule::of_id(id) {
            return RuleHelp { short: rule.describe().to_owned(), full: rule.describe().to_owned(), link };
        }
        let Some(rule) = api.rule(id) else {
            return RuleHelp { short: id.to_owned(), full: id.to_owned(), link };
        };
        let short = requirement(rule);
        let body = format!("The {} body of {}.", rule.method(), rule.object().name);
        let full = match rule.field() {
            Some(field) => format!("{short} {body} The attribute {}: {}", field.name, field.description),
            None => format!("{short} {body}"),
        };
        RuleHelp { short, full, link }
    }
}

/// Returns what a body that keeps the rule fulfils.
pub(crate) fn requirement(rule: RuleId) -> String {
    match rule.group() {
        Some(group) => group.sentence_in(rule.object(), &[rule.method()]).to_string(),
        None => rule.check().describe().to_owned(),
    }
}
