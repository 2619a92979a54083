//! The page of rule ids and severities.

use crate::cases::Cases;
use crate::error::Error;
use crate::markdown::{PageLocation, severity, table, text};
use linecard_console::Table;
use linecard_contract::{Check, Method, RuleId, Severity};

const HERE: PageLocation = PageLocation::Reference;

/// What may be looked at, but for the rules of JSON itself.
const CHECKS: [Check; 16] = [
    Check::Required,
    Check::Forbidden,
    Check::Unknown,
    Check::Type,
    Check::Range,
    Check::Value,
    Check::Length,
    Check::Format,
    Check::NotEmpty,
    Check::Empty,
    Check::Exclusive,
    Check::Unique,
    Check::Relevant,
    Check::Ignored,
    Check::Prose,
    Check::Method,
];

const fn asks(check: Check) -> &'static str {
    match check {
        Check::Method => "The object has a body in the method.",
        Check::Unknown => "The method knows every attribute that stands in the body.",
        Check::Forbidden => "The attribute does not stand in the body.",
        Check::Required => "The attribute, or one of a group, stands in the body.",
        Check::Type => "The value has the documented type.",
        Check::Range => "The number is in its range.",
        Check::Value => "The word is in its list.",
        Check::Length => "The text is neither too short nor too long.",
        Check::Format => "The text is written as documented.",
        Check::NotEmpty => "The list has an item.",
        Check::Empty => "The list or text holds nothing.",
        Check::Exclusive => "No other attribute of the group stands beside it.",
        Check::Relevant => "The attribute has an effect.",
        Check::Ignored => "The attribute is not ignored.",
        Check::Prose => "What the documentation says in prose holds. Nobody can validate it here, so it is only told.",
        Check::Unique => "The name is free.",
        Check::Json(_) => "The body is a JSON object.",
    }
}

pub(crate) fn page(cases: &Cases) -> Result<String, Error> {
    let objects = cases.api.objects.iter();
    let ids: Vec<RuleId> =
        objects.flat_map(|object| Method::ALL.into_iter().flat_map(|method| object.rule_ids(method))).collect();
    let mut rows = Table::new(["Last part", "Rules", "It asks that"]);
    // A check that no table asks for is not listed.
    for check in CHECKS.into_iter().filter(|check| *check == Check::Method || ids.iter().any(|id| id.check() == *check))
    {
        let of_check: Vec<String> = ids.iter().filter(|id| id.check() == check).map(ToString::to_string).collect();
        // No list of rules has those of a method without a body: they follow from the methods that an object has.
        let count = if check == Check::Method { String::new() } else { of_check.len().to_string() };
        let example = of_check.first().map(|id| format!("<br>{}", HERE.rule(id))).unwrap_or_default();
        rows.add([format!("`{}`", check.as_str()), count, format!("{}{example}", asks(check))]);
    }
    let mut severities = Table::new(["Severity", "In JSON", "Meaning", "For instance"]);
    for weighed in Severity::ALL {
        let mut example = String::new();
        for id in ids.iter().map(ToString::to_string) {
            if let Some((_, said)) = cases.sentences(&id)?.into_iter().find(|(severity, _)| *severity == weighed) {
                example = text(said);
                break;
            }
        }
        rows_of(&mut severities, weighed, example);
    }
    Ok(format!(
        "# Rule ids and severities\n\n\
         Every finding names the rule that was broken. An id never changes once it is released; the wording of a \
         sentence may.\n\n\
         ## Looking a rule up\n\n\
         `criteria.newName.post.forbidden` is made of the object, the attribute or the group of attributes, the method, \
         and what was looked at. A rule about the object as a whole names no attribute, as in `criteria.post.unknown`. \
         The first part names the page, and the whole id is an anchor there: \
         [`objects/criteria.html#criteria.newName.post.forbidden`](../objects/criteria.md#criteria.newName.post.forbidden). \
         Rules of JSON itself begin with `json`, and stand on a [page of their own](json.md). The search finds ids too.\n\n\
         ## What is looked at\n\nEach with a rule that asks it.\n\n{}\n\
         {} rules in all, those of JSON not counted.\n\n\
         ## Severities\n\n{}",
        table(&rows),
        ids.len(),
        table(&severities)
    ))
}

fn rows_of(table: &mut Table, weighed: Severity, example: String) {
    table.add([severity(weighed), format!("`{weighed}`"), weighed.consequence().to_owned(), example]);
}

#[cfg(test)]
mod tests {
    use super::CHECKS;
    use linecard_contract::Method;
    use linecard_model::API;

    #[test]
    fn every_check_that_a_rule_makes_is_explained() {
        let ids = API.objects.iter().flat_map(|object| Method::ALL.map(|method| object.rule_ids(method))).flatten();
        let unexplained = ids.into_iter().find(|id| !CHECKS.contains(&id.check()));
        assert_eq!(unexplained, None);
    }
}
