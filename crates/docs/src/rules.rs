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
    let mut rows = Table::new(["Last part", "Rules", "A body passes if"]);
    // A check that no table uses is not listed.
    for check in
        Check::ALL.into_iter().filter(|check| *check == Check::Method || ids.iter().any(|id| id.check() == *check))
    {
        let of_check: Vec<&RuleId> = ids.iter().filter(|id| id.check() == check).collect();
        // No list of rules has those of a method without a body: they follow from the methods that an object has.
        let count = if check == Check::Method { String::new() } else { of_check.len().to_string() };
        let example = of_check.first().map(|id| format!("<br>{}", HERE.rule(id))).unwrap_or_default();
        rows.add([format!("`{}`", check.as_str()), count, format!("{}{example}", check.describe())]);
    }
    let mut severities = Table::new(["Severity", "In JSON", "Meaning", "Example"]);
    for weighed in Severity::ALL {
        let mut example = String::new();
        for id in &ids {
            let mut messages = cases.sentences(id)?.into_iter();
            if let Some((_, message)) = messages.find(|(severity, _)| *severity == weighed) {
                example = HERE.sentence(cases.api, &message);
                break;
            }
        }
        rows_of(&mut severities, weighed, example);
    }
    Ok(format!(
        "# Rule ids and severities\n\n\
         Every finding has the id of its rule. An id never changes once it is released; the wording of a message may.\n\n\
         ## Looking a rule up\n\n\
         The id `criteria.newName.post.forbidden` consists of the object, the attribute or the group of attributes, the \
         method, and the check. The id of a rule about the whole object has no attribute, as in \
         `criteria.post.unknown`. The first part is the name of the page, and the whole id is an anchor on it: \
         [`objects/criteria.html#criteria.newName.post.forbidden`](../objects/criteria.md#criteria.newName.post.forbidden). \
         The ids of the rules of JSON begin with `json`; they have a [page of their own](json.md). The search finds ids \
         too.\n\n\
         ## Checks\n\nEach with a rule as an example.\n\n{}\n\
         {} rules, without those of JSON.\n\n\
         ## Severities\n\n{}",
        table(&rows),
        ids.len(),
        table(&severities)
    ))
}

fn rows_of(table: &mut Table, weighed: Severity, example: String) {
    table.add([severity(weighed), format!("`{weighed}`"), weighed.consequence().to_owned(), example]);
}
