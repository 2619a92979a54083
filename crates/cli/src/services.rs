//! The command `services`: lists the services.

use linecard_console::args::ServicesFormat;
use linecard_console::{Output, json};
use linecard_contract::{Api, Content, Operation};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct ServiceJson {
    service: &'static str,
    title: &'static str,
    /// How it is known: documented, seen or inferred.
    certainty: &'static str,
    /// The entry of the ledger that says what was seen and what is inferred.
    interpretation: Option<&'static str>,
    operations: Vec<OperationJson>,
}

#[derive(Serialize)]
struct OperationJson {
    title: &'static str,
    method: &'static str,
    path: String,
    request: Option<ContentJson>,
    request_is_optional: bool,
    response: Option<ContentJson>,
    statuses: &'static [u16],
}

#[derive(Serialize)]
struct ContentJson {
    object: &'static str,
    method: &'static str,
}

impl From<&Operation> for OperationJson {
    fn from(operation: &Operation) -> OperationJson {
        OperationJson {
            title: operation.title,
            method: operation.method.as_str(),
            path: operation.path.to_string(),
            request: operation.request.map(ContentJson::from),
            request_is_optional: operation.request_is_optional,
            response: operation.response.map(ContentJson::from),
            statuses: operation.statuses,
        }
    }
}

impl From<Content> for ContentJson {
    fn from(content: Content) -> ContentJson {
        ContentJson { object: content.object.name, method: content.method.as_str() }
    }
}

/// Prints the operations of each service, and their bodies.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &Api, out: &mut Output, format: ServicesFormat) -> io::Result<()> {
    if format == ServicesFormat::Json {
        let services: Vec<ServiceJson> = api
            .services
            .iter()
            .map(|service| ServiceJson {
                service: service.name,
                title: service.title,
                certainty: service.certainty.as_str(),
                interpretation: service.entry,
                operations: service.operations.iter().map(OperationJson::from).collect(),
            })
            .collect();
        return json::print(out, &services);
    }
    for (index, service) in api.services.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write!(out, "{} ({}), {}", service.title, service.name, service.certainty.as_str())?;
        match service.entry {
            Some(entry) => writeln!(out, ": see {entry} in the ledger")?,
            None => writeln!(out)?,
        }
        for operation in service.operations {
            writeln!(out, "\n  {}\n  {} {}", operation.title, operation.method, operation.path)?;
            let request = if operation.request_is_optional { "request, optional" } else { "request" };
            for (label, content) in [(request, operation.request), ("response", operation.response)] {
                if let Some(Content { object, method }) = content {
                    writeln!(out, "    {label}: {}.{}", object.name, method.as_id())?;
                }
            }
        }
    }
    Ok(())
}
