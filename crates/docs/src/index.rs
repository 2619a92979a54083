//! The table of contents, and the list of objects.

use crate::markdown::{PageLocation, table, text, title};
use crate::uses::services_with;
use linecard_console::Table;
use linecard_contract::{Api, Object};
use std::fmt::Write;

/// The chapters that are written by hand: their titles and files.
const GUIDE: [(&str, &str); 23] = [
    ("Installing", "guide/install.md"),
    ("From the command line", "guide/command-line.md"),
    ("Explaining the contract", "guide/explain.md"),
    ("At the desk", "guide/desk.md"),
    ("Many users", "guide/apply.md"),
    ("The project file", "guide/project-file.md"),
    ("In an editor", "guide/editors.md"),
    ("Output formats", "guide/formats.md"),
    ("Recorded traffic", "guide/traffic.md"),
    ("A proxy for live traffic", "guide/proxy.md"),
    ("In CI", "guide/ci.md"),
    ("GitHub Actions", "guide/github.md"),
    ("GitLab CI/CD", "guide/gitlab.md"),
    ("pre-commit", "guide/pre-commit.md"),
    ("From Rust", "guide/rust.md"),
    ("In a Rust server", "guide/servers.md"),
    ("The API, called", "guide/client.md"),
    ("A deployment, verified", "guide/verify.md"),
    ("A double for tests", "guide/double.md"),
    ("From Python", "guide/python.md"),
    ("From JavaScript", "guide/javascript.md"),
    ("From other languages", "guide/languages.md"),
    ("An API of your own", "guide/own-api.md"),
];

/// The generated chapters, except those of objects.
const REFERENCE: [(&str, &str); 8] = [
    ("Presences", "reference/presences.md"),
    ("Rule ids and severities", "reference/rules.md"),
    ("Phone numbers", "reference/phone-numbers.md"),
    ("The rules of JSON", "reference/json.md"),
    ("The ledger", "reference/ledger.md"),
    ("Sentences", "reference/sentences.md"),
    ("Limits", "reference/limits.md"),
    ("The command line", "reference/command-line.md"),
];

/// Generates the table of contents for mdBook.
pub(crate) fn summary(api: &Api) -> String {
    let mut summary = "# Summary\n\n[Linecard](README.md)\n\n# The contract\n\n".to_owned();
    // Writing into a string does not fail.
    summary.push_str("- [Services](services/index.md)\n");
    let mut listed: Vec<&Object> = Vec::new();
    for service in api.services {
        let _ = writeln!(summary, "  - [{}](services/{}.md)", text(service.title), service.name);
        for object in service.objects() {
            if services_with(api, object).len() == 1 {
                let _ = writeln!(summary, "    - [{}](objects/{}.md)", title(api, object), object.name);
                listed.push(object);
            }
        }
    }
    summary.push_str("- [Objects](objects/index.md)\n");
    for object in api.objects.iter().filter(|object| !listed.contains(object)) {
        let _ = writeln!(summary, "  - [{}](objects/{}.md)", title(api, object), object.name);
    }
    for (title, file) in REFERENCE {
        let _ = writeln!(summary, "- [{title}]({file})");
    }
    summary.push_str("\n# How to use it\n\n");
    for (title, file) in GUIDE {
        let _ = writeln!(summary, "- [{title}]({file})");
    }
    summary
}

/// Generates the list of objects, with one table for each page of the documentation.
pub(crate) fn objects(api: &Api) -> String {
    let mut page =
        "# Objects\n\nEach object has its own page. The list is in the order of the documentation. The last column links to the \
         services with a body that is the object, holds it, or is based on it.\n\n"
            .to_owned();
    let mut pages: Vec<&str> = Vec::new();
    for object in api.objects {
        if !pages.contains(&object.page) {
            pages.push(object.page);
        }
    }
    for title in pages {
        let mut rows = Table::new(["Object", "Description", "Methods", "Services"]);
        for object in api.objects.iter().filter(|object| object.page == title) {
            let methods: Vec<&str> = object.methods.iter().map(|method| method.as_str()).collect();
            let name = format!("{}<br>`{}`", PageLocation::Objects.link(object, object.title), object.name);
            let services = services_with(api, object);
            let services: Vec<String> =
                services.iter().map(|service| PageLocation::Objects.service(service, service.title)).collect();
            let services = if services.is_empty() { "none".to_owned() } else { services.join(", ") };
            rows.add([name, text(object.description), methods.join(" "), services]);
        }
        // Writing into a string does not fail.
        let _ = writeln!(page, "## {}\n\n{}", text(title), table(&rows));
    }
    format!("{}\n", page.trim_end())
}
