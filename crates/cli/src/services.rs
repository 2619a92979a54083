//! The list of services.

use linecard_console::args::ServicesFormat;
use linecard_console::{Output, json};
use linecard_contract::{Api, Content, Operation};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Listed {
    service: &'static str,
    title: &'static str,
    operations: Vec<ListedOperation>,
}

#[derive(Serialize)]
struct ListedOperation {
    title: &'static str,
    method: &'static str,
    path: &'static str,
    request: Option<ListedContent>,
    response: Option<ListedContent>,
    statuses: &'static [u16],
}

#[derive(Serialize)]
struct ListedContent {
    object: &'static str,
    method: &'static str,
}

impl From<&Operation> for ListedOperation {
    fn from(operation: &Operation) -> ListedOperation {
        ListedOperation {
            title: operation.title,
            method: operation.method.as_str(),
            path: operation.path,
            request: operation.request.map(ListedContent::from),
            response: operation.response.map(ListedContent::from),
            statuses: operation.statuses,
        }
    }
}

impl From<Content> for ListedContent {
    fn from(content: Content) -> ListedContent {
        ListedContent { object: content.object.name, method: content.method.as_str() }
    }
}

/// Prints every service: its operations, and the bodies of each.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(api: &Api, out: &mut Output, format: ServicesFormat) -> io::Result<()> {
    if format == ServicesFormat::Json {
        let listed: Vec<Listed> = api
            .services
            .iter()
            .map(|service| Listed {
                service: service.name,
                title: service.title,
                operations: service.operations.iter().map(ListedOperation::from).collect(),
            })
            .collect();
        return json::print(out, &listed);
    }
    for (index, service) in api.services.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{} ({})", service.title, service.name)?;
        for operation in service.operations {
            writeln!(out, "\n  {}\n  {} {}", operation.title, operation.method, operation.path)?;
            for (label, content) in [("request", operation.request), ("response", operation.response)] {
                if let Some(Content { object, method }) = content {
                    writeln!(out, "    {label}: {}.{}", object.name, method.as_id())?;
                }
            }
        }
    }
    Ok(())
}
