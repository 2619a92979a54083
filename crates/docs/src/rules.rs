//! The page of rule ids and severities.

use crate::cases::Cases;
use crate::error::Error;
use crate::markdown::{PageLocation, severity, table};
use linecard_console::Table;
use linecard_contract::{Check, RuleId, Severity};

const HERE: PageLocation = PageLocation::Reference;

pub(crate) fn page(cases: &Cases) -> Result<String, Error> {
    let objects = cases.api.objects.iter();
    let ids: Vec<RuleId> = objects.flat_map(|object| object.all_rule_ids()).collect();
    let mut rows = Table::new(["Check", "Rules", "Requirement, and an example"]);
    // A check that no table uses is not listed.
    for check in
        Check::ALL.into_iter().filter(|check| *check == Check::Method || ids.iter().any(|id| id.check() == *check))
    {
        let of_check: Vec<&RuleId> = ids.iter().filter(|id| id.check() == check).collect();
        // The rules of methods without a body are in no list of rules, so they are not counted.
        let count = if check == Check::Method { String::new() } else { of_check.len().to_string() };
        let example = of_check.first().map(|id| format!("<br>{}", HERE.rule(id))).unwrap_or_default();
        rows.add([format!("`{}`", check.as_str()), count, format!("{}{example}", check.describe())]);
    }
    let mut severities = Table::new(["Severity", "In JSON", "Meaning", "Example"]);
    for of in Severity::ALL {
        let mut example = String::new();
        for id in &ids {
            let mut messages = cases.sentences(id)?.into_iter();
            if let Some((_, message)) = messages.find(|(severity, _)| *severity == of) {
                example = HERE.sentence(cases.api, &message);
                break;
            }
        }
        add_severity(&mut severities, of, example);
    }
    Ok(format!(
        "# Rule ids and severities\n\n\
         Every finding has the id of its rule. A released id never changes; the wording of a message may change.\n\n\
         ## Find a rule\n\n\
         The id `criteria.newName.post.forbidden` consists of the object, the attribute or the group of attributes, the \
         method, and the check. The id of a rule about the whole object has no attribute, as in \
         `criteria.post.unknown`. The first part is the name of the page, and the whole id is an anchor on it: \
         [`objects/criteria.html#criteria.newName.post.forbidden`](../objects/criteria.md#criteria.newName.post.forbidden). \
         The ids of the rules of JSON begin with `json`; they have a [page of their own](json.md). The search finds ids \
         too. Below its messages, a rule says which [sentences](sentences.md) of the documentation state it.\n\n\
         ## Checks\n\nThe last part of an id is the check.\n\n{}\n\
         In total, there are {} rules, not counting those of JSON.\n\n\
         ## Severities\n\n{}",
        table(&rows),
        ids.len(),
        table(&severities)
    ))
}

fn add_severity(table: &mut Table, of: Severity, example: String) {
    table.add([severity(of), format!("`{of}`"), of.consequence().to_owned(), example]);
}
