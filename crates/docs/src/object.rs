//! The page of an object.

use crate::attribute::{self, RuleList};
use crate::cases::{Cases, Example};
use crate::error::Error;
use crate::ledger::interpretations_of;
use crate::markdown::{PageLocation, and, attribute_anchor, block, codes, severity, table, text, title};
use crate::sentences;
use linecard_console::Table;
use linecard_console::matrix::{cell, heading};
use linecard_contract::{Api, Certainty, Field, Lines, Method, Object, validate};
use std::fmt::Write;

const HERE: PageLocation = PageLocation::Objects;

/// Writes the page of an object.
pub(crate) fn page(object: &'static Object, cases: &Cases) -> Result<String, Error> {
    let mut page = String::new();
    // Writing into a string does not fail.
    let _ = head(&mut page, cases.api, object);
    let _ = matrix(&mut page, object);
    page.push_str("## Attributes\n\n");
    for field in object.fields() {
        attribute::write(&mut page, object, field, cases)?;
    }
    body_rules(&mut page, object, cases)?;
    let _ = interpretations(&mut page, cases.api, object);
    let _ = sentences::section(&mut page, object, cases);
    examples(&mut page, object, cases)?;
    Ok(format!("{}\n", page.trim_end()))
}

fn head(page: &mut String, api: &Api, object: &'static Object) -> std::fmt::Result {
    let methods: Vec<String> = object.methods.iter().map(ToString::to_string).collect();
    writeln!(page, "# {}\n", title(api, object))?;
    writeln!(page, "{}\n", text(object.description))?;
    writeln!(page, "- Name: `{}`", object.name)?;
    writeln!(page, "- Methods: {}", and(&methods))?;
    writeln!(page, "- Page of the documentation: {}", text(object.page))?;
    let bases: Vec<String> = object.base.iter().map(|base| HERE.object(api, base)).collect();
    if !bases.is_empty() {
        writeln!(page, "- Based on: {}", and(&bases))?;
    }
    let derived = api.objects.iter().filter(|other| other.base.contains(&object));
    let derived: Vec<String> = derived.map(|other| HERE.object(api, other)).collect();
    if !derived.is_empty() {
        writeln!(page, "- Base of: {}", derived.join(", "))?;
    }
    let (holds, held) = (holding(api, object), holders(api, object));
    if !holds.is_empty() {
        writeln!(page, "- Contains: {}", holds.join("; "))?;
    }
    if !held.is_empty() {
        writeln!(page, "- Used in: {}", held.join("; "))?;
    }
    let operations = api.services.iter().flat_map(|service| service.operations.iter().map(move |it| (service, it)));
    let operations = operations.filter(|(_, operation)| operation.is_about(object));
    let operations: Vec<String> = operations.map(|(service, operation)| HERE.operation(service, operation)).collect();
    if !operations.is_empty() {
        writeln!(page, "- Operations: {}", operations.join(", "))?;
    }
    page.push('\n');
    Ok(())
}

/// Lists the objects that this one contains, each with the attributes that hold it.
fn holding(api: &Api, object: &'static Object) -> Vec<String> {
    let holds = |other: &Object| attributes_with(object, other);
    let held = api.objects.iter().map(|other| (other, holds(other))).filter(|(_, names)| !names.is_empty());
    held.map(|(other, names)| format!("{} in {}", HERE.object(api, other), codes(names))).collect()
}

/// Lists the objects that contain this one, each with the attributes that hold it.
fn holders(api: &Api, object: &'static Object) -> Vec<String> {
    let holders = api.objects.iter().map(|other| (other, attributes_with(other, object)));
    let holders = holders.filter(|(_, names)| !names.is_empty());
    let linked = |(other, names): (&&'static Object, Vec<&'static str>)| {
        let names: Vec<String> = names.iter().map(|name| HERE.attribute(other, name)).collect();
        format!("{} in {}", HERE.object(api, other), names.join(", "))
    };
    holders.map(linked).collect()
}

/// Returns the attributes of an object that hold another object.
fn attributes_with(object: &'static Object, held: &Object) -> Vec<&'static str> {
    let is_holder = |field: &&&Field| field.kinds.iter().any(|kind| kind.objects().contains(&held));
    object.fields().iter().filter(is_holder).map(|field| field.name).collect()
}

/// Writes the matrix, as `linecard matrix` prints it. Names and interpreted presences are links.
fn matrix(page: &mut String, object: &'static Object) -> std::fmt::Result {
    writeln!(page, "## Matrix\n")?;
    for certainty in Certainty::ALL {
        let fields: Vec<&Field> =
            object.fields().iter().copied().filter(|field| field.certainty == certainty).collect();
        if fields.is_empty() {
            continue;
        }
        if let Some(line) = heading(certainty) {
            writeln!(page, "{line}\n")?;
        }
        let methods = object.methods.iter().map(|method| method.as_str());
        let mut rows = Table::new(["Attribute", "Type"].into_iter().chain(methods));
        for field in fields {
            let name = format!("[`{}`](#{})", field.name, attribute_anchor(object, field.name));
            let presences = object.methods.iter().map(|method| presence(field, *method));
            rows.add([name, text(field.type_name())].into_iter().chain(presences));
        }
        writeln!(page, "<div class=\"matrix\">\n\n{}\n</div>\n", table(&rows))?;
    }
    let has_interpretation = |field: &&Field| object.methods.iter().any(|method| is_interpreted(field, *method));
    page.push_str("[Meaning of the presences](../reference/presences.md).");
    if object.fields().iter().any(has_interpretation) {
        page.push_str(
            " An arrow leads from the documented presence to the one that an \
             [interpretation](#interpretations) enforces. If nothing is before the arrow, no presence is documented.",
        );
    }
    page.push_str("\n\n");
    Ok(())
}

fn is_interpreted(field: &Field, method: Method) -> bool {
    field.documented[method as usize] != field.enforced[method as usize]
}

fn presence(field: &Field, method: Method) -> String {
    let cell = cell(field, method);
    if is_interpreted(field, method) { format!("[**{cell}**](#interpretations)") } else { cell }
}

/// Writes the rules of the whole body, and those between attributes.
fn body_rules(page: &mut String, object: &'static Object, cases: &Cases) -> Result<(), Error> {
    page.push_str("## Rules of the whole body\n\n");
    for rule in object.rules {
        let _ = writeln!(page, "{}\n", HERE.sentence(cases.api, &rule.sentence(object)));
    }
    let mut list = RuleList::default();
    for id in object.all_rule_ids() {
        if id.field().is_none() {
            list.add(id, cases.sentences(&id)?);
        }
    }
    for method in Method::ALL.into_iter().filter(|method| !object.has(*method)) {
        let report = validate(object, method, "{}");
        for finding in report.findings() {
            list.add(finding.rule(), vec![(finding.severity(), finding.sentence())]);
        }
    }
    page.push_str(&list.write(cases));
    page.push('\n');
    Ok(())
}

/// Writes the entries of the ledger about the object.
fn interpretations(page: &mut String, api: &Api, object: &Object) -> std::fmt::Result {
    writeln!(page, "## Interpretations\n")?;
    let entries = interpretations_of(api, object);
    if entries.is_empty() {
        return writeln!(page, "The ledger has no interpretation of this object: it is enforced as documented.\n");
    }
    for interpretation in entries {
        let of = if interpretation.attributes.is_empty() {
            String::new()
        } else {
            format!(", on {}", codes(interpretation.attributes.iter().copied()))
        };
        let (documented, enforced) = (text(interpretation.documented), text(interpretation.interpretation));
        writeln!(
            page,
            "- {}{of}. Documented: {documented} Enforced: {enforced}",
            HERE.interpretation(interpretation.id)
        )?;
    }
    page.push('\n');
    Ok(())
}

fn examples(page: &mut String, object: &'static Object, cases: &Cases) -> Result<(), Error> {
    page.push_str("## Examples\n\n");
    let valid: Vec<&Example> =
        object.methods.iter().map(|method| cases.valid(object, *method)).collect::<Result<_, _>>()?;
    let others = cases
        .with_findings(object)
        .into_iter()
        .filter(|example| !valid.iter().any(|valid| std::ptr::eq(*valid, *example)));
    for example in valid.iter().copied().chain(others) {
        // Writing into a string does not fail.
        let _ = write_example(page, cases.api, example);
    }
    Ok(())
}

fn write_example(page: &mut String, api: &Api, example: &Example) -> std::fmt::Result {
    let result = match (example.report.is_valid(), example.report.findings().len()) {
        (true, 0) => "valid",
        (true, _) => "valid, with findings",
        (false, _) => "invalid",
    };
    let class = if example.report.is_valid() { "valid" } else { "refused" };
    let (method, name) = (example.target.method, text(&example.name));
    let kind = if method.is_response() { "GET response".to_owned() } else { method.to_string() };
    writeln!(page, "<div class=\"example {class}\">\n\n**{kind}, {result}**: {name}.\n")?;
    if let Some(stored) = &example.stored {
        writeln!(page, "The stored state:\n\n{}\nThe request body:\n", block("json", stored))?;
    }
    writeln!(page, "{}", block("json", &String::from_utf8_lossy(&example.body)))?;
    let mut lines = Lines::new(&example.body);
    for finding in example.report.findings() {
        let position = finding.offset().map(|offset| lines.at(offset));
        let position = position.map(|position| format!("{}:{} ", position.line, position.column)).unwrap_or_default();
        let (rule, message) = (HERE.rule(&finding.rule()), HERE.sentence(api, &finding.sentence()));
        writeln!(page, "- {position}{} {message} ({rule})", severity(finding.severity()))?;
    }
    if example.report.findings().len() > 0 {
        page.push('\n');
    }
    writeln!(page, "</div>\n")
}
