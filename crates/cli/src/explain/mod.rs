//! The command `explain`: what the contract states about an object, an attribute, a rule, or a line of a file.
//!
//! It words nothing: every sentence about the contract is one of the library. What a body requires now is found by validating
//! it, with and without each attribute.

mod attribute;
mod example;
pub mod members;
mod now;
mod rule;
mod source;
mod subject;
mod text;

use crate::explain::attribute::{Explanation, Statement};
use crate::explain::example::pointer_to;
use crate::explain::now::{Now, Situation};
use crate::explain::rule::RuleExplanation;
use crate::explain::source::{Located, Source, target_of};
use crate::explain::subject::{Attribute, FileLine, Subject};
use linecard_cases::Target;
use linecard_config::{Located as Named, from_here};
use linecard_console::args::{ExplainArgs, ExplainFormat};
use linecard_console::{Exit, Output, json, print_error};
use linecard_contract::{Api, Method, Report};
use serde_json::Value;
use std::io;
use std::path::Path;

/// Prints an explanation. If there is nothing to explain, prints an error message.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(api: &'static Api, out: &mut Output, args: &ExplainArgs) -> io::Result<Exit> {
    let explained = match explain(api, args) {
        Ok(explained) => explained,
        Err(message) => {
            print_error(&linecard_console::shortened(&message));
            return Ok(Exit::Error);
        }
    };
    match (explained, args.format) {
        (Explained::Rule(rule), ExplainFormat::Text) => text::print_rule(out, &rule)?,
        (Explained::Rule(rule), ExplainFormat::Json) => json::print(out, &rule)?,
        (Explained::Attribute(explanation), ExplainFormat::Text) => text::print(out, &explanation)?,
        (Explained::Attribute(explanation), ExplainFormat::Json) => json::print(out, &explanation)?,
    }
    Ok(Exit::Ok)
}

/// Returns the explanation of an object, an attribute or a rule as JSON: what `--format json` prints.
///
/// # Errors
///
/// A message if there is nothing of this name, or if it is a line of a file.
pub fn as_json(api: &'static Api, what: &str, method: Option<Method>) -> Result<Value, String> {
    let explanation = match subject::parse(api, what, method)? {
        Subject::Rule(rule) => serde_json::to_value(rule::explain(api, rule)),
        Subject::JsonRule(rule) => serde_json::to_value(rule::explain_json(api, rule)),
        Subject::ExchangeRule(rule) => serde_json::to_value(rule::explain_exchange(rule)),
        Subject::Attribute(attribute) => serde_json::to_value(attribute::explain(api, &attribute, 1)),
        Subject::Line(_) => return Err("a line of a file is explained by the command `linecard explain`".to_owned()),
    };
    explanation.map_err(|error| error.to_string())
}

/// What is printed.
enum Explained {
    Attribute(Box<Explanation>),
    Rule(Box<RuleExplanation>),
}

impl Explained {
    /// Marks the interpretations that are switched off.
    fn with_literal(mut self, literal: &[String]) -> Explained {
        let entries = match &mut self {
            Explained::Attribute(explanation) => &mut explanation.interpretations,
            Explained::Rule(rule) => &mut rule.interpretations,
        };
        for entry in entries {
            entry.literal = literal.iter().any(|id| id == entry.id);
        }
        self
    }
}

/// Returns the ids of the interpretations that the project file and the arguments switch off.
fn literal_ids(api: &'static Api, args: &ExplainArgs) -> Result<Vec<String>, String> {
    let project = args.overlays.project();
    let of_file = project.read()?.map(|(config, _)| config.literal).unwrap_or_default();
    for Named { value, line } in &of_file {
        api.interpretation(value).map_err(|bad| {
            let path = project.path().unwrap_or_default();
            format!("{}: line {line}: literal: {bad}", from_here(&path).display())
        })?;
    }
    Ok(of_file.into_iter().map(|named| named.value).chain(args.literal.iter().cloned()).collect())
}

fn explain(api: &'static Api, args: &ExplainArgs) -> Result<Explained, String> {
    let literal = literal_ids(api, args)?;
    Ok(explain_without(api, args, &literal)?.with_literal(&literal))
}

fn explain_without(api: &'static Api, args: &ExplainArgs, literal: &[String]) -> Result<Explained, String> {
    // Everything is explained as the API enforces it without these interpretations, and with the overlays.
    let api = api.literal(literal.iter().map(String::as_str)).map_err(|bad| bad.to_string())?;
    let api = linecard_overlay::load_all(api, &args.overlays.project(), args.overlays.files())?;
    let subject = subject::parse(api, &args.what, args.method)?;
    if args.validated_as.is_some() && !matches!(subject, Subject::Line(_)) {
        return Err("--as gives the object and method of the file of FILE:LINE; leave it out".to_owned());
    }
    if args.body.is_some() && !matches!(subject, Subject::Attribute(_)) {
        return Err("--body is for an object or an attribute; leave it out".to_owned());
    }
    if args.depth.is_some() && matches!(subject, Subject::Rule(_) | Subject::JsonRule(_) | Subject::ExchangeRule(_)) {
        return Err("--depth is for an object or an attribute; leave it out".to_owned());
    }
    let depth = args.depth.map_or(1, usize::from);
    match subject {
        Subject::Rule(rule) => Ok(Explained::Rule(Box::new(rule::explain(api, rule)))),
        Subject::JsonRule(rule) => Ok(Explained::Rule(Box::new(rule::explain_json(api, rule)))),
        Subject::ExchangeRule(rule) => Ok(Explained::Rule(Box::new(rule::explain_exchange(rule)))),
        Subject::Line(at) => {
            let explanation = of_line(api, &at, args.validated_as.as_deref(), depth)?;
            Ok(Explained::Attribute(Box::new(explanation)))
        }
        Subject::Attribute(attribute) => {
            let explanation = match &args.body {
                None => attribute::explain(api, &attribute, depth),
                Some(path) => with_body(api, path, &attribute, depth)?,
            };
            Ok(Explained::Attribute(Box::new(explanation)))
        }
    }
}

/// Explains the attribute at a line of a file.
fn of_line(api: &'static Api, at: &FileLine, validated_as: Option<&str>, depth: usize) -> Result<Explanation, String> {
    let source = Source::of_line(api, at, validated_as)?;
    let Located { place, attribute, object, unknown, findings } = source.locate(at);
    let mut explanation = attribute::explain(api, &attribute, depth);
    match unknown {
        Some(_) => {
            // The object has an attribute that is not in its table. What holds it is explained, after that.
            let scopes = attribute.inner();
            let sentences = scopes.iter().map(|scope| Statement {
                object: scope.object.name,
                sentence: scope.object.unknown_in(scope.method).to_string(),
            });
            explanation.statements.splice(0..0, sentences);
        }
        None => explanation.now = Some(now(&source, &at.path, &attribute, object, source.parse())),
    }
    explanation.place = Some(place);
    explanation.findings = findings;
    Ok(explanation)
}

/// Explains an object or an attribute in a body.
fn with_body(api: &'static Api, path: &Path, attribute: &Attribute, depth: usize) -> Result<Explanation, String> {
    let of_name = || target_of(api, path).filter(|target| target.object == attribute.root).map(|target| target.method);
    let method = match attribute.methods.as_slice() {
        [method] => *method,
        _ => of_name().ok_or("--body needs a method; add it, such as linecard explain criteria PUT --body FILE")?,
    };
    let attribute = in_method(attribute, method)?;
    let target = Target { object: attribute.root, method };
    let source = Source::of_body(path, target)?;
    let shown = path.to_string_lossy();
    let root = source.parse().map_err(|message| format!("{shown}: {message}"))?;
    let pointer = pointer_in(&root, &attribute);
    let mut explanation = attribute::explain(api, &attribute, depth);
    explanation.now = Some(now(&source, &shown, &attribute, pointer, Ok(root)));
    if attribute.path.is_empty() {
        // The findings of the body say why it is refused as it is.
        let report = source.report();
        explanation.findings = report.findings().map(|finding| example::FindingJson::of(&finding)).collect();
    }
    Ok(explanation)
}

/// The same attribute in one method only.
fn in_method(attribute: &Attribute, method: Method) -> Result<Attribute, String> {
    if !attribute.root.has(method) {
        let bad = linecard_cases::BadTarget::NoSuchBody { object: attribute.root, method };
        return Err(bad.to_string());
    }
    let body = Attribute::of_body(attribute.root, &[method]);
    attribute.path.iter().try_fold(body, |attribute, name| attribute.within(name))
}

/// The pointer to the object that has the attribute. Of a list, it is the first item.
fn pointer_in(root: &Value, attribute: &Attribute) -> String {
    let mut pointer = String::new();
    let outer = attribute.path.split_last().map_or(&[][..], |(_, outer)| outer);
    for name in outer {
        pointer = pointer_to(&pointer, name);
        if root.pointer(&pointer).is_some_and(Value::is_array) {
            pointer = pointer_to(&pointer, "0");
        }
    }
    pointer
}

/// What the body makes of the attribute, or of all attributes if it is the whole body.
fn now(source: &Source, path: &str, attribute: &Attribute, pointer: String, root: Result<Value, String>) -> Now {
    let none = |note: String| Now {
        path: path.to_owned(),
        pointer: pointer.clone(),
        attributes: Vec::new(),
        note: Some(note),
    };
    let root = match root {
        Ok(root) => root,
        Err(message) => return none(message),
    };
    // The attribute is in one method only, so that one object has it.
    let Some(scope) = attribute.scopes.first() else { return none(String::new()) };
    let validate = |body: &Value| -> Report { source.report_on(body) };
    let Some(mut situation) = Situation::new(root, &pointer, (scope.object, scope.method), &validate) else {
        return none(format!("the body has no object at {pointer}"));
    };
    let names: Vec<&'static str> = match attribute.cells.first() {
        Some(cell) => vec![cell.field.name],
        None => scope.object.fields().iter().map(|field| field.name).collect(),
    };
    let attributes = names.into_iter().map(|name| situation.attribute(name)).collect();
    Now { path: path.to_owned(), pointer, attributes, note: None }
}
