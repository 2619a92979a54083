//! The pages of services: one page for each service, and the list of all of them.

use crate::cases::Cases;
use crate::error::Error;
use crate::markdown::{PageLocation, block, codes, inline_code, operation_anchor, table, text};
use linecard_console::Table;
use linecard_console::matrix::cell;
use linecard_contract::{Api, Content, Object, Operation, Service};
use std::collections::BTreeSet;
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Services;

/// Returns the list of services, with the meaning of the statuses.
pub(crate) fn index(api: &Api) -> String {
    let mut page = "# Services\n\n\
        Each service has a page with its operations and their bodies. A path ends in a slash. Replace each name in braces by a \
        value, percent-encoded where necessary. `linecard check --as 'PUT /api/v1/…/'` validates a body by method and path.\n\n"
        .to_owned();
    let mut rows = Table::new(["Service", "Description", "Operations", "How it is known"]);
    for service in api.services {
        let name = format!("{}<br>`{}`", HERE.service(service, service.title), service.name);
        let known = service.certainty.as_str().to_owned();
        rows.add([name, text(service.description), service.operations.len().to_string(), known]);
    }
    // Writing into a string does not fail.
    let _ = writeln!(page, "{}\n## Statuses\n", table(&rows));
    let all = api.services.iter().flat_map(|service| service.operations).flat_map(|operation| operation.statuses);
    let mut rows = Table::new(["Status", "Meaning"]);
    for status in all.collect::<BTreeSet<_>>() {
        let meaning = api.status(*status).map_or("", |status| status.meaning);
        rows.add([status.to_string(), text(meaning)]);
    }
    page.push_str(&table(&rows));
    page
}

/// Returns the page of a service: its operations, an example of each body, and its objects.
pub(crate) fn page(service: &'static Service, cases: &Cases) -> Result<String, Error> {
    let mut page = String::new();
    // Writing into a string does not fail.
    let _ = head(&mut page, cases.api, service);
    let mut shown: Vec<Content> = Vec::new();
    for operation in service.operations {
        let _ = write_operation(&mut page, cases.api, operation);
        for (label, content) in [("request body", operation.request), ("response", operation.response)] {
            let Some(content) = content else { continue };
            if shown.iter().any(|other| other.object == content.object && other.method == content.method) {
                continue;
            }
            shown.push(content);
            let example = cases.fullest(content.object, content.method)?;
            let body = String::from_utf8_lossy(&example.body);
            let _ = writeln!(page, "A {label}: {}.\n\n{}", text(&example.name), block("json", &body));
        }
    }
    page.push_str("## Objects\n\n");
    let bodies: Vec<&Object> = shown.iter().map(|content| content.object).collect();
    for object in service.objects() {
        let _ = unfold(&mut page, object, bodies.contains(&object));
    }
    Ok(format!("{}\n", page.trim_end()))
}

fn head(page: &mut String, api: &Api, service: &Service) -> std::fmt::Result {
    writeln!(page, "# {}\n\n{}\n", text(service.title), text(service.description))?;
    writeln!(page, "- Name: `{}`", service.name)?;
    let certainty = service.certainty.as_str();
    match service.entry {
        Some(entry) => writeln!(page, "- How it is known: {certainty}; see {}", HERE.interpretation(entry))?,
        None => writeln!(page, "- How it is known: {certainty}")?,
    }
    if service.is_assigned {
        writeln!(page, "- Assignment: by an administrator; without it, the paths respond with 404")?;
    }
    let mut rows = Table::new(["Operation", "Method", "Path", "Who may"]);
    for operation in service.operations {
        let title = format!("[{}](#{})", text(operation.title), operation_anchor(operation));
        let (method, path) = (operation.method.to_string(), inline_code(&operation.path.to_string()));
        rows.add([title, method, path, who_may(api, operation)]);
    }
    writeln!(page, "\n## Operations\n\n{}", table(&rows))
}

/// Returns the lowest level of a user who may perform an operation.
fn who_may(api: &Api, operation: &Operation) -> String {
    let level = operation.least_level;
    match api.level(level) {
        Some(known) => format!("{} ({level}) and above", text(known.title)),
        None => format!("level {level} and above"),
    }
}

fn write_operation(page: &mut String, api: &Api, operation: &Operation) -> std::fmt::Result {
    writeln!(page, "### {} {{#{}}}\n", text(operation.title), operation_anchor(operation))?;
    writeln!(page, "**{}** `{}`\n", operation.method, operation.path)?;
    let body = |content: Option<Content>| match content {
        Some(Content { object, method }) => format!("{} ({})", HERE.body(object, method), text(object.title)),
        None => "no documented body".to_owned(),
    };
    let optional = if operation.request_is_optional { ", optional" } else { "" };
    writeln!(page, "- Id: `{}`", operation.id)?;
    writeln!(page, "- Who may: {}", who_may(api, operation))?;
    writeln!(page, "- Request: {}{optional}", body(operation.request))?;
    writeln!(page, "- Response: {}", body(operation.response))?;
    if operation.segments().next().is_some() {
        writeln!(page, "- Segments: {}", codes(operation.segments()))?;
    }
    let statuses: Vec<String> = operation.statuses.iter().map(ToString::to_string).collect();
    writeln!(page, "- Statuses: {}\n", statuses.join(", "))
}

/// Writes the matrix of an object. That of an object inside a body can be unfolded.
fn unfold(page: &mut String, object: &'static Object, is_body: bool) -> std::fmt::Result {
    let methods = object.methods.iter().map(|method| method.as_str());
    let mut rows = Table::new(["Attribute", "Type"].into_iter().chain(methods).chain(["Description"]));
    for field in object.fields() {
        let presences = object.methods.iter().map(|method| cell(field, *method));
        let row = [HERE.attribute(object, field.name), text(field.type_name())].into_iter().chain(presences);
        rows.add(row.chain([text(field.description)]));
    }
    let link = HERE.link(object, object.name);
    let (title, matrix) = (text(object.title), format!("<div class=\"matrix\">\n\n{}\n</div>", table(&rows)));
    if is_body {
        writeln!(page, "### {title} {{#object-{}}}\n\n{link}: {}\n\n{matrix}\n", object.name, text(object.description))
    } else {
        let summary = format!("<details>\n<summary>{}</summary>\n", html(object.title));
        writeln!(page, "{summary}\n{link}: {}\n\n{matrix}\n\n</details>\n", text(object.description))
    }
}

/// Escapes a text for HTML.
fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use crate::markdown::operation_anchor;
    use linecard_model::API;
    use std::collections::HashSet;

    #[test]
    fn every_status_has_a_meaning_and_every_operation_an_anchor() {
        let operations = || API.services.iter().flat_map(|service| service.operations);
        let nameless =
            operations().flat_map(|operation| operation.statuses).find(|status| API.status(**status).is_none());
        assert_eq!(nameless, None);
        let ids: HashSet<String> = operations().map(operation_anchor).collect();
        assert_eq!(ids.len(), operations().count());
        assert!(ids.contains("update-a-users-selective-call-acceptance"), "{ids:?}");
    }
}
