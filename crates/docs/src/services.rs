//! The page of services and operations.

use crate::markdown::{PageLocation, codes, table, text};
use linecard_console::Table;
use linecard_contract::{Api, Content, Operation, Service};
use std::collections::BTreeSet;
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Reference;

/// Returns the anchor of an operation: its title in lower case, with hyphens.
pub(crate) fn id(operation: &Operation) -> String {
    let lower = operation.title.to_lowercase();
    let words = lower.split(|character: char| !character.is_alphanumeric() && character != '’');
    words.filter(|word| !word.is_empty()).map(|word| word.replace('’', "")).collect::<Vec<_>>().join("-")
}

/// Returns the anchor of a service. No operation has one like it.
pub(crate) fn anchor(service: &Service) -> String {
    format!("service-{}", service.name)
}

pub(crate) fn page(api: &Api) -> String {
    let mut page = "# Services and operations\n\n\
        This page lists the method, path and bodies of each operation. A path ends in a slash. Replace each name in \
        braces by a value, percent-encoded where necessary. `linecard check --as 'PUT /api/v1/…/'` validates a body by method and path.\n\n"
        .to_owned();
    for service in api.services {
        // Writing into a string does not fail.
        let _ = writeln!(page, "## {} {{#{}}}\n\n{}\n", service.title, anchor(service), text(service.description));
        if let Some(entry) = service.entry {
            let certainty = service.certainty.as_str();
            let _ = writeln!(page, "How it is known: {certainty}; see {}.\n", HERE.interpretation(entry));
        }
        for operation in service.operations {
            let _ = write_operation(&mut page, operation);
        }
    }
    page.push_str("## Statuses\n\n");
    let all = api.services.iter().flat_map(|service| service.operations).flat_map(|operation| operation.statuses);
    let mut rows = Table::new(["Status", "Meaning"]);
    for status in all.collect::<BTreeSet<_>>() {
        let meaning = api.status(*status).map_or("", |status| status.meaning);
        rows.add([status.to_string(), text(meaning)]);
    }
    page.push_str(&table(&rows));
    page
}

fn write_operation(page: &mut String, operation: &Operation) -> std::fmt::Result {
    writeln!(page, "### {} {{#{}}}\n", operation.title, id(operation))?;
    writeln!(page, "**{}** `{}`\n", operation.method, operation.path)?;
    let body = |content: Option<Content>| match content {
        Some(Content { object, method }) => format!("{} ({})", HERE.body(object, method), text(object.title)),
        None => "no documented body".to_owned(),
    };
    let optional = if operation.request_is_optional { ", optional" } else { "" };
    writeln!(page, "- Request: {}{optional}", body(operation.request))?;
    writeln!(page, "- Response: {}", body(operation.response))?;
    writeln!(page, "- Segments: {}", codes(operation.segments()))?;
    let statuses: Vec<String> = operation.statuses.iter().map(ToString::to_string).collect();
    writeln!(page, "- Statuses: {}\n", statuses.join(", "))
}

#[cfg(test)]
mod tests {
    use super::id;
    use linecard_model::API;
    use std::collections::HashSet;

    #[test]
    fn every_status_has_a_meaning_and_every_operation_an_anchor() {
        let operations = || API.services.iter().flat_map(|service| service.operations);
        let nameless =
            operations().flat_map(|operation| operation.statuses).find(|status| API.status(**status).is_none());
        assert_eq!(nameless, None);
        let ids: HashSet<String> = operations().map(id).collect();
        assert_eq!(ids.len(), operations().count());
        assert!(ids.contains("update-a-users-selective-call-acceptance"), "{ids:?}");
    }
}
