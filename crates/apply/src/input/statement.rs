//! One statement of the input, in any format: what is wanted of a service of a user, or of an item of it.

use super::context::Context;
use super::hidden;
use crate::problem::{Problem, Problems};
use crate::subject::Subject;
use crate::target::{List, Target};
use linecard_contract::pointer::joined;
use linecard_contract::{Check, LineColumn, Lines, Method, Object, Severity, nearest, offset_of, validate};
use serde_json::{Map, Value};

/// What is wanted of a service of a user, or of an item of it.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) subject: Subject,
    /// The index of the service.
    pub(crate) target: usize,
    /// The attribute of the list, and the name of the item.
    pub(crate) item: Option<(&'static str, String)>,
    pub(crate) prune: bool,
    pub(crate) state: Map<String, Value>,
}

/// A text with a state, and where it is in its file.
pub(crate) struct StateText<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t [u8],
    /// Where the text begins.
    pub(crate) start: LineColumn,
    /// The pointer to it in its line; empty if it is a whole file.
    pub(crate) pointer: &'t str,
}

impl StateText<'_> {
    fn problem(&self, offset: Option<usize>, pointer: &str, message: String) -> Problem {
        let at = Lines::new(self.text).at(offset.unwrap_or_default()).within(self.start);
        Problem { file: self.file.to_owned(), at: Some(at), part: format!("{}{pointer}", self.pointer), message }
    }

    /// Adds a problem with the value of a pointer.
    fn add(&self, pointer: &str, message: impl Into<String>, problems: &mut Problems) {
        problems.add(self.problem(offset_of(self.text, pointer), pointer, message.into()));
    }
}

/// Reads and validates the state of a service, or of an item if a name is given. Returns it if nothing is wrong with it.
pub(crate) fn read_state(
    context: &Context<'_>,
    target: &Target,
    item: Option<(&List, &str)>,
    text: &StateText<'_>,
    problems: &mut Problems,
) -> Option<Map<String, Value>> {
    let before = problems.count;
    let object: &'static Object = item.map_or(target.object, |(list, _)| list.object);
    let mut report = validate(object, Method::Put, text.text);
    if let Some((list, _)) = item {
        // The name of the file or the line gives it.
        let pointer = joined("", list.key);
        report.retain(|finding| finding.rule().check() != Check::Required || finding.pointer() != pointer);
    }
    for finding in report.violations() {
        let message = format!("{} ({})", finding.message(), finding.rule());
        problems.add(text.problem(finding.offset(), &finding.pointer(), message));
    }
    // An update would be computed without it.
    for finding in report.findings_of(Severity::Unchecked).filter(|finding| finding.rule().check() == Check::Unknown) {
        let message = format!(
            "{} ({}); the documentation names no such attribute, so that it is not sent; remove it",
            finding.message(),
            finding.rule()
        );
        problems.add(text.problem(finding.offset(), &finding.pointer(), message));
    }
    if problems.count > before {
        return None;
    }
    // It is valid JSON and an object, or there was a violation.
    let Ok(Value::Object(mut state)) = serde_json::from_slice(text.text) else {
        text.add("", "the state cannot be read as JSON", problems);
        return None;
    };
    if let Some((list, name)) = item {
        match state.get(list.key).and_then(Value::as_str) {
            Some(own) if own != name => {
                let message = format!("`{}` differs from the name of the item; remove it here, or change it", list.key);
                text.add(&joined("", list.key), message, problems);
            }
            Some(_) => {}
            None => drop(state.insert(list.key.to_owned(), Value::from(name))),
        }
    }
    for (pointer, message) in check_wanted(context, target, item.map(|(list, _)| list), &state) {
        text.add(&pointer, message, problems);
    }
    (problems.count == before).then_some(state)
}

/// Returns what cannot be a part of a wanted state: names that change, and attributes that no response shows.
pub(crate) fn check_wanted(
    context: &Context<'_>,
    target: &Target,
    list: Option<&List>,
    state: &Map<String, Value>,
) -> Vec<(String, String)> {
    let found = match list {
        Some(list) => hidden::of_item(context.targets.api, target, list, state),
        None => hidden::of_service(context.targets.api, target, state),
    };
    let mut wrong: Vec<(String, String)> = found
        .renaming
        .into_iter()
        .map(|pointer| {
            (pointer, "a wanted state cannot rename; name the item as it is to be, and delete the old one".to_owned())
        })
        .collect();
    if !context.choices.send_hidden {
        wrong.extend(found.hidden.into_iter().map(|pointer| {
            let message = "no response shows this attribute, so that nothing can say whether it differs; remove it, or send it each \
                           time with --send-hidden";
            (pointer, message.to_owned())
        }));
    }
    wrong
}

/// Finds a service. The error lists similar names.
pub(crate) fn find_service(context: &Context<'_>, name: &str) -> Result<usize, String> {
    let targets = context.targets;
    if let Some(index) = targets.find(name) {
        return Ok(index);
    }
    if let Some(service) = targets.api.service(name) {
        return Err(format!("the service {} is not one of a user with a GET and a PUT", service.name));
    }
    // A name that no service has may be anything.
    let near = nearest(name, targets.names());
    let near = if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) };
    Err(format!("there is no such service{near}; `linecard services` lists them"))
}

/// Checks that a path can be made of the ids.
pub(crate) fn check_subject(context: &Context<'_>, target: &Target, subject: &Subject) -> Result<(), String> {
    let segments = subject.segments(&context.targets.scope);
    context.targets.api.path(target.get, &segments).map(drop).map_err(|error| error.to_string())
}

/// Finds the list of an item.
pub(crate) fn find_list(target: &Target) -> Result<&List, String> {
    target.list().ok_or_else(|| format!("the service {} has no list whose items have names", target.service.name))
}
