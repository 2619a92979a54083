//! Prints explanations as text.

use crate::explain::attribute::{Documented, Entry, Explanation, Statement};
use crate::explain::example::{Example, FindingJson};
use crate::explain::now::{AttributeNow, Now};
use crate::explain::rule::RuleExplanation;
use crate::explain::source::Place;
use linecard_console::{Output, Table, shortened, visible};
use std::io::{self, Write};

/// Prints what is stated about an object or an attribute.
pub(crate) fn print(out: &mut Output, explanation: &Explanation) -> io::Result<()> {
    let Explanation { name, r#type, title, description, validated_as, documented, statements, .. } = explanation;
    if let Some(place) = &explanation.place {
        print_place(out, place)?;
    }
    print_findings(out, &explanation.findings)?;
    if explanation.place.is_some() || !explanation.findings.is_empty() {
        writeln!(out)?;
    }
    match r#type.or(*title) {
        Some(detail) => writeln!(out, "{name} ({detail})")?,
        None => writeln!(out, "{name}")?,
    }
    writeln!(out, "{description}\n")?;
    print_statements(out, statements)?;
    if !validated_as.is_empty() {
        writeln!(out, "Validated as:")?;
        for of in validated_as {
            writeln!(out, "  {} in {}", of.validated_as, of.body)?;
        }
        writeln!(out)?;
    }
    if let Some(now) = &explanation.now {
        print_now(out, now)?;
    }
    print_tree(out, explanation)?;
    print_documented(out, documented)?;
    print_interpretations(out, &explanation.interpretations)?;
    if !explanation.rules.is_empty() {
        writeln!(out, "\nRules:")?;
        explanation.rules.iter().try_for_each(|rule| writeln!(out, "  {rule}"))?;
    }
    print_example(out, "Valid", explanation.valid.as_ref())?;
    print_example(out, "Refused", explanation.refused.as_ref())
}

/// Prints what is stated about a rule.
pub(crate) fn print_rule(out: &mut Output, explanation: &RuleExplanation) -> io::Result<()> {
    let RuleExplanation { rule, requirement, severities, statements, same_rule, bodies, .. } = explanation;
    match severities.as_slice() {
        [] => writeln!(out, "{rule}")?,
        severities => writeln!(out, "{rule} ({})", severities.join(" or "))?,
    }
    writeln!(out, "{requirement}\n")?;
    print_statements(out, statements)?;
    if !bodies.is_empty() {
        let shown = bodies.iter().map(|reached| match reached.attribute.as_str() {
            "" => reached.body.clone(),
            attribute => format!("{}, in {attribute}", reached.body),
        });
        print_list(out, "Applies in", &shown.collect::<Vec<_>>())?;
    }
    if !same_rule.is_empty() {
        print_list(out, "The same rule", same_rule)?;
    }
    if let Some(documented) = &explanation.documented {
        print_documented(out, std::slice::from_ref(documented))?;
    }
    if let Some(link) = &explanation.link {
        writeln!(out, "Page: {link}")?;
    }
    print_interpretations(out, &explanation.interpretations)?;
    if explanation.needs_stored_state {
        writeln!(out, "\nThere is no example: it depends on the stored state, which `linecard check --stored` reads.")?;
    }
    let is_violation = explanation.severities.first() == Some(&"violation");
    print_example(out, if is_violation { "Refused" } else { "Found" }, explanation.refused.as_ref())
}

/// The number of lines of a list that are printed. JSON has all of them.
const MOST: usize = 12;

fn print_list(out: &mut Output, heading: &str, lines: &[String]) -> io::Result<()> {
    writeln!(out, "{heading}:")?;
    lines.iter().take(MOST).try_for_each(|line| writeln!(out, "  {line}"))?;
    if lines.len() > MOST {
        writeln!(out, "  and {} more (--format json lists all)", lines.len() - MOST)?;
    }
    writeln!(out)
}

fn print_place(out: &mut Output, place: &Place) -> io::Result<()> {
    let column = place.column.map(|column| format!(":{column}")).unwrap_or_default();
    write!(out, "{}:{}{column}: ", visible(&place.path), place.line)?;
    if let Some(case) = &place.case {
        write!(out, "case \"{}\": ", shortened(case))?;
    }
    writeln!(out, "{}", if place.pointer.is_empty() { "the whole body".into() } else { shortened(&place.pointer) })?;
    for other in place.others.iter().take(MOST) {
        let at = format!("{}:{}:{}", visible(&place.path), place.line, other.column);
        writeln!(out, "  also on this line: {} ({at})", shortened(&other.pointer))?;
    }
    if place.others.len() > MOST {
        writeln!(out, "  and {} more; FILE:LINE:COLUMN chooses one", place.others.len() - MOST)?;
    }
    if place.cut {
        writeln!(out, "  the body has more findings than a report keeps; some may be missing here")?;
    }
    Ok(())
}

fn print_findings(out: &mut Output, findings: &[FindingJson]) -> io::Result<()> {
    for FindingJson { severity, rule, pointer, message } in findings {
        let separator = if pointer.is_empty() { "" } else { ": " };
        writeln!(out, "{severity}[{rule}]: {}{separator}{}", shortened(pointer), shortened(message))?;
    }
    Ok(())
}

/// Prints the sentences. The object is named if there are several.
fn print_statements(out: &mut Output, statements: &[Statement]) -> io::Result<()> {
    let mut object = statements.first().map_or("", |first| first.object);
    let has_several = statements.iter().any(|statement| statement.object != object);
    if has_several {
        writeln!(out, "{object}:")?;
    }
    for statement in statements {
        if statement.object != object {
            object = statement.object;
            writeln!(out, "\n{object}:")?;
        }
        writeln!(out, "- {}", statement.sentence)?;
    }
    if statements.is_empty() { Ok(()) } else { writeln!(out) }
}

fn print_tree(out: &mut Output, explanation: &Explanation) -> io::Result<()> {
    if explanation.attributes.is_empty() {
        return Ok(());
    }
    let methods = explanation.methods.iter().map(|method| method.as_str());
    let mut table = Table::new(["Attribute", "Type"].into_iter().chain(methods));
    for nested in &explanation.attributes {
        let name = format!("{:indent$}{}", "", nested.last_name, indent = 2 * nested.level);
        let presences =
            explanation.methods.iter().map(|method| nested.presence.get(method).cloned().unwrap_or_default());
        table.add([name, nested.r#type.to_owned()].into_iter().chain(presences));
    }
    table.write_text(out)?;
    writeln!(out)
}

fn print_documented(out: &mut Output, documented: &[Documented]) -> io::Result<()> {
    documented.iter().try_for_each(|Documented { object, page, heading }| {
        writeln!(out, "Documentation of {object}: page \"{page}\", heading \"{heading}\"")
    })
}

fn print_interpretations(out: &mut Output, entries: &[Entry]) -> io::Result<()> {
    for Entry { id, documented, interpretation, reason, literal } in entries {
        writeln!(out, "\nInterpretation {id}:\n  documented: {documented}")?;
        if *literal {
            writeln!(out, "  enforced:   as documented, because of --literal {id}")?;
        } else {
            writeln!(out, "  enforced:   {interpretation}\n  reason:     {reason}")?;
        }
    }
    Ok(())
}

fn print_example(out: &mut Output, heading: &str, example: Option<&Example>) -> io::Result<()> {
    let Some(Example { body, text, findings }) = example else { return Ok(()) };
    writeln!(out, "\n{heading} as {body}:")?;
    let text = shortened_lines(text);
    writeln!(out, "{text}")?;
    print_findings(out, findings)
}

/// A long line of an example, such as that of many brackets, is cut.
fn shortened_lines(text: &str) -> String {
    text.lines().map(shortened).collect::<Vec<_>>().join("\n")
}

/// Prints what a body makes of the attributes.
fn print_now(out: &mut Output, now: &Now) -> io::Result<()> {
    let at = if now.pointer.is_empty() { String::new() } else { format!(" at {}", shortened(&now.pointer)) };
    writeln!(out, "Now, in {}{at}:", visible(&now.path))?;
    if let Some(note) = &now.note {
        writeln!(out, "  {}", shortened(note))?;
    }
    let width = now.attributes.iter().map(|attribute| attribute.name.len()).max().unwrap_or_default();
    for AttributeNow { name, is_present, status, findings, reasons, changes } in &now.attributes {
        let presence = if *is_present { "present" } else { "absent" };
        writeln!(out, "  {name:width$}  {presence:7}  {}", status.as_str())?;
        for finding in findings {
            writeln!(out, "    {}", shortened(&finding.message))?;
        }
        for reason in reasons {
            writeln!(out, "    {reason}")?;
        }
        for change in changes {
            writeln!(out, "    → {} if {}", change.status.as_str(), change.change)?;
        }
    }
    writeln!(out)
}
