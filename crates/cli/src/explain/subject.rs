//! What is to be explained: an object or an attribute, a rule, or a line of a file.

use crate::unfold::{Cell, Scope, cells};
use linecard_cases::{BadTarget, Target, object_named};
use linecard_contract::{Api, Check, JsonRule, Method, Object, RuleId, nearest, validate};
use linecard_traffic::ExchangeRule;
use std::path::Path;

/// What is to be explained.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    /// An object, or an attribute of it.
    Attribute(Attribute),
    /// A rule of an object.
    Rule(RuleId),
    /// A rule of JSON.
    JsonRule(JsonRule),
    /// A rule about recorded exchanges.
    ExchangeRule(ExchangeRule),
    /// A line of a file.
    Line(FileLine),
}

/// A line of a file, and perhaps a column, both from 1.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct FileLine {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) column: Option<usize>,
}

/// An attribute of a body, at any depth; or the whole body, if the path is empty.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    /// The object of the body.
    pub(crate) root: &'static Object,
    /// The methods of the body.
    pub(crate) methods: Vec<Method>,
    /// The names that lead to the attribute.
    pub(crate) path: Vec<&'static str>,
    /// The object that has the attribute, in each method of the body.
    pub(crate) scopes: Vec<Scope>,
    /// The attribute in each of these objects. None for the whole body.
    pub(crate) cells: Vec<Cell>,
}

impl Attribute {
    /// The body as a whole, in these methods.
    pub(crate) fn of_body(root: &'static Object, methods: &[Method]) -> Attribute {
        let scopes = Scope::of_bodies(root, methods);
        Attribute { root, methods: methods.to_vec(), path: Vec::new(), scopes, cells: Vec::new() }
    }

    /// Goes on to an attribute of the object that this one holds; or of the body, if this is the whole body.
    pub(crate) fn within(&self, name: &str) -> Result<Attribute, String> {
        let scopes = self.inner();
        let Some(first) = scopes.first().map(|scope| scope.object) else {
            return Err(format!("{} holds no object with attributes{}", self.name(), self.in_method()));
        };
        let cells = cells(&scopes, name);
        let Some(field) = cells.first().map(|cell| cell.field) else {
            let names = scopes.iter().flat_map(|scope| scope.object.fields()).map(|field| field.name);
            return Err(format!(
                "{} has no attribute \"{name}\"; {}",
                self.name(),
                did_you_mean(name, names, &format!("`linecard matrix {}` lists them", first.name))
            ));
        };
        let path = self.path.iter().copied().chain([field.name]).collect();
        Ok(Attribute { root: self.root, methods: self.methods.clone(), path, scopes, cells })
    }

    /// The objects that it holds; of the whole body, the body itself.
    pub(crate) fn inner(&self) -> Vec<Scope> {
        match self.path.last() {
            Some(last) => Scope::within(&self.scopes, last),
            None => self.scopes.clone(),
        }
    }

    /// Returns whether it holds an object that has a table.
    pub(crate) fn holds_attributes(&self) -> bool {
        !self.inner().is_empty()
    }

    /// The name: the object and the names that lead to the attribute, with dots between them.
    pub(crate) fn name(&self) -> String {
        [self.root.name].into_iter().chain(self.path.iter().copied()).collect::<Vec<_>>().join(".")
    }

    fn in_method(&self) -> String {
        match self.methods.as_slice() {
            [method] => format!(" in a {method}"),
            _ => String::new(),
        }
    }
}

/// Finds what the text names.
///
/// # Errors
///
/// A message if there is no such thing, with similar names.
pub(crate) fn parse(api: &'static Api, what: &str, method: Option<Method>) -> Result<Subject, String> {
    let what = what.trim();
    if let Some(rule) = rule(api, what) {
        return match method {
            Some(method) => Err(format!("{what} is the id of a rule, which needs no method; leave out {method}")),
            None => Ok(rule),
        };
    }
    if let Some(line) = file_line(what) {
        return match method {
            Some(method) => Err(format!("the file gives the method; leave out {method}, or use --as OBJECT.METHOD")),
            None => Ok(Subject::Line(line)),
        };
    }
    if what.contains(char::is_whitespace) {
        let target = Target::parse(api, what).map_err(|bad| bad.to_string())?;
        return of_body(target.object, Some(target.method), method).map(Subject::Attribute);
    }
    attribute(api, what, method).map(Subject::Attribute)
}

/// The rule with this id.
fn rule(api: &'static Api, id: &str) -> Option<Subject> {
    if let Some(rule) = JsonRule::ALL.into_iter().find(|rule| rule.id() == id) {
        return Some(Subject::JsonRule(rule));
    }
    if let Some(rule) = ExchangeRule::ALL.into_iter().find(|rule| rule.id() == id) {
        return Some(Subject::ExchangeRule(rule));
    }
    if let Some(rule) = api.rule(id) {
        return Some(Subject::Rule(rule));
    }
    // No list of rules has the rule that the object has a body in the method. A finding has its id.
    let (object, method) = id.strip_suffix(&format!(".{}", Check::Method.as_str()))?.rsplit_once('.')?;
    let (object, method) = (api.object(object)?, method.parse::<Method>().ok()?);
    let report = validate(object, method, "{}");
    let rule = report.findings().map(|finding| finding.rule()).find(|rule| rule.check() == Check::Method);
    rule.filter(|rule| *rule == *id).map(Subject::Rule)
}

/// Splits `FILE:LINE` and `FILE:LINE:COLUMN`. A colon at the end, as in the output of `check`, does not matter.
fn file_line(what: &str) -> Option<FileLine> {
    let number = |text: &str| text.parse::<usize>().ok();
    let what = what.strip_suffix(':').unwrap_or(what);
    let (rest, last) = what.rsplit_once(':')?;
    let last = number(last)?;
    let (path, line, column) = match rest.rsplit_once(':') {
        Some((path, line)) if !path.is_empty() && number(line).is_some() => (path, number(line)?, Some(last)),
        _ => (rest, last, None),
    };
    (!path.is_empty()).then(|| FileLine { path: path.to_owned(), line, column })
}

/// `OBJECT`, `OBJECT.METHOD` or `OBJECT.ATTRIBUTE`, which may be nested.
fn attribute(api: &'static Api, what: &str, method: Option<Method>) -> Result<Attribute, String> {
    let mut names = what.split('.');
    let object = names.next().unwrap_or_default();
    let object = object_named(api, object).map_err(|bad| unknown(api, what, &bad))?;
    let names: Vec<&str> = names.collect();
    let as_method = names.last().and_then(|last| last.parse::<Method>().ok());
    let (names, of_name) = match (as_method, names.split_last()) {
        // No attribute has the name of a method, or else it would be this one.
        (Some(_), Some((last, before))) if path_of(object, &names).is_none() => (before.to_vec(), last.parse().ok()),
        _ => (names, None),
    };
    let body = of_body(object, of_name, method)?;
    names.iter().try_fold(body, |attribute, name| attribute.within(name)).map_err(|message| {
        match near_rules(object, what) {
            near if near.is_empty() => message,
            near => format!("there is no rule \"{what}\"; did you mean {}?", near.join(" or ")),
        }
    })
}

/// The attribute of a path in any method, if there is one.
fn path_of(object: &'static Object, names: &[&str]) -> Option<Attribute> {
    names.iter().try_fold(Attribute::of_body(object, object.methods), |attribute, name| attribute.within(name)).ok()
}

/// The body of an object in the method, which may be in the name or an argument; or in all methods.
fn of_body(object: &'static Object, of_name: Option<Method>, method: Option<Method>) -> Result<Attribute, String> {
    if let (Some(one), Some(other)) = (of_name, method)
        && one != other
    {
        return Err(format!("two methods are given, {one} and {other}; leave out one of them"));
    }
    match of_name.or(method) {
        Some(method) if !object.has(method) => Err(BadTarget::NoSuchBody { object, method }.to_string()),
        Some(method) => Ok(Attribute::of_body(object, &[method])),
        None => Ok(Attribute::of_body(object, object.methods)),
    }
}

/// The rules of the object that are similar to a text that may be the id of a rule: its last two parts are a method and a check,
/// or nearly.
fn near_rules(object: &'static Object, what: &str) -> Vec<String> {
    let mut parts = what.rsplit('.');
    let check = parts.next().unwrap_or_default();
    let is_method = parts.next().is_some_and(|part| part.parse::<Method>().is_ok());
    if !is_method && !Check::ALL.iter().any(|known| known.as_str() == check) {
        return Vec::new();
    }
    let ids: Vec<String> = object.all_rule_ids().iter().map(ToString::to_string).collect();
    nearest(what, ids.iter().map(String::as_str)).into_iter().map(str::to_owned).collect()
}

/// Says why a text names nothing: its object does not exist.
fn unknown(api: &Api, what: &str, bad: &BadTarget) -> String {
    if what.starts_with("json.") {
        let near =
            did_you_mean(what, JsonRule::ALL.iter().map(|rule| rule.id()), "the reference lists the rules of JSON");
        return format!("there is no rule \"{what}\"; {near}");
    }
    if what.starts_with("exchange.") {
        let ids = ExchangeRule::ALL.iter().map(|rule| rule.id());
        let near = did_you_mean(what, ids, "the guide to recorded traffic lists the rules of exchanges");
        return format!("there is no rule \"{what}\"; {near}");
    }
    if Path::new(what).is_file() {
        return format!("{what} is a file; add a line, such as {what}:1");
    }
    let has_it = |object: &&&'static Object| object.field(what).is_some();
    let holders: Vec<String> =
        api.objects.iter().filter(has_it).map(|object| format!("{}.{what}", object.name)).collect();
    match holders.as_slice() {
        [] => bad.to_string(),
        [first, ..] => {
            format!(
                "{what} is an attribute of {}; name the object too, such as {first}",
                count(holders.len(), "object")
            )
        }
    }
}

fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// Suggests similar names, or says where to find the names.
fn did_you_mean<'n>(name: &str, names: impl IntoIterator<Item = &'n str>, otherwise: &str) -> String {
    let near = nearest(name, names);
    if near.is_empty() { otherwise.to_owned() } else { format!("did you mean {}?", near.join(" or ")) }
}
