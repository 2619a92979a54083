//! Renders the types of the Python package: for each object a module of `TypedDict`s, and one of pydantic models. Modules and
//! classes have the names of those of `linecard-types`: `criteria.Post`.
//!
//! A type states what a type can: names, presences, kinds, words, bounds. A model asks `linecard` for the rest, so that it
//! accepts the same bodies.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::prose::joined;
use crate::shape::{Shape, shapes};
use crate::typing::{method_name, module_name};
use crate::words::WordLists;
use heck::{ToSnakeCase, ToUpperCamelCase};
use linecard_contract::{Api, Bound, Field, Kind, Method, Object, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The folder of the `TypedDict`s.
pub(crate) const TYPES: &str = "crates/python/python/linecard/types";
/// The folder of the models.
pub(crate) const MODELS: &str = "crates/python/python/linecard/models";

const HEADER: &str = "# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.\n";

/// What the classes are.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Face {
    TypedDict,
    Model,
}

/// Renders all files: their folders, their names and their texts.
pub(crate) fn sources(api: &Api) -> Vec<(&'static str, String, String)> {
    let lists = WordLists::new(api);
    let mut sources = Vec::new();
    for (folder, face, about) in [(TYPES, Face::TypedDict, ABOUT_TYPES), (MODELS, Face::Model, ABOUT_MODELS)] {
        sources.push((folder, "__init__.py".to_owned(), format!("{HEADER}{about}")));
        // The package validates the bodies of these objects, and not those of sessions and errors.
        for object in api.objects.iter().copied() {
            let mut module = Module::new(object, face, &lists);
            for shape in &shapes(object) {
                module.class(shape);
            }
            sources.push((folder, format!("{}.py", module_name(object)), module.finish()));
        }
    }
    sources
}

const ABOUT_TYPES: &str = r#""""The types of bodies, for mypy and pyright: a module for each object, with a class for each method.

>>> from linecard.types import criteria
>>> body: criteria.Delete = {"name": "lunch"}

The classes are `TypedDict`s: a body is a dict, and nothing is checked at run time. A response may hold more attributes than
its class has. What no type can state, such as a range, `linecard.validate` finds.
"""
"#;

const ABOUT_MODELS: &str = r#""""Models of pydantic: a module for each object, with a class for each method. They need the extra `linecard[pydantic]`.

>>> from linecard.models import criteria
>>> body = criteria.Delete(name="lunch")
>>> body.to_dict()
{'name': 'lunch'}

A model accepts the bodies without a violation, and no others: after pydantic has read the attributes, `linecard` validates the
body. `to_dict` returns the attributes that were set, under their names in JSON: the body that is sent.
"""

from linecard._model import Body

__all__ = ["Body"]
"#;

/// A module that is being written.
struct Module<'l> {
    object: &'static Object,
    face: Face,
    lists: &'l WordLists,
    /// The classes of other modules, each with its name here.
    classes: BTreeMap<String, BTreeSet<(String, String)>>,
    /// The lists of words, by their names.
    words: BTreeMap<String, &'static [&'static str]>,
    out: String,
}

impl<'l> Module<'l> {
    fn new(object: &'static Object, face: Face, lists: &'l WordLists) -> Module<'l> {
        Module { object, face, lists, classes: BTreeMap::new(), words: BTreeMap::new(), out: String::new() }
    }

    fn class(&mut self, shape: &Shape) {
        let (object, method) = (self.object, shape.method());
        let fields: Vec<&Field> = object.fields().iter().copied().filter(|field| field.may_stand(method)).collect();
        let base = match (self.face, shape.has_extra()) {
            (Face::TypedDict, _) => "TypedDict",
            (Face::Model, false) => "Body",
            (Face::Model, true) => "OpenBody",
        };
        let name = method_name(method);
        let methods = joined(shape.methods.iter().map(|method| method.as_str()), "or");
        let response = if shape.is_response() { " response" } else { "" };
        self.write(&format!("\n\nclass {name}({base}):\n"));
        let description = in_docstring(object.description);
        self.write(&format!("    \"\"\"The body of a {methods}{response}. {description}\n\n"));
        self.write(&format!("    {}, page {}.\n    \"\"\"\n", in_docstring(object.title), in_docstring(object.page)));
        if self.face == Face::Model {
            self.write(&format!(
                "\n    _validator: ClassVar[Validator] = Validator({}, {})\n",
                quoted(object.name),
                quoted(method.as_str())
            ));
        }
        let mut names = BTreeSet::new();
        for field in fields {
            let line = match self.face {
                Face::TypedDict => self.key(field, method),
                Face::Model => {
                    let name = field.name.to_snake_case();
                    assert!(names.insert(name), "{}.{} has the name of another attribute", object.name, field.name);
                    self.attribute(field, method)
                }
            };
            self.write(&format!("\n    {line}\n    \"\"\"{}\"\"\"\n", in_docstring(field.description)));
        }
        for method in &shape.methods[1..] {
            self.write(&format!("\n\n{} = {name}\n", method_name(*method)));
            self.write(&format!("\"\"\"The body of a {method}. It is the same as `{name}`.\"\"\"\n"));
        }
    }

    /// Returns the line of an attribute in a `TypedDict`.
    fn key(&mut self, field: &Field, method: Method) -> String {
        let typed = self.type_of(field, method);
        if field.enforced[method as usize].is_required() {
            format!("{}: {typed}", field.name)
        } else {
            format!("{}: NotRequired[{typed}]", field.name)
        }
    }

    /// Returns the line of an attribute in a model.
    fn attribute(&mut self, field: &Field, method: Method) -> String {
        let (name, mut typed) = (field.name.to_snake_case(), self.type_of(field, method));
        let is_required = field.enforced[method as usize].is_required();
        let mut settings = Vec::new();
        if !is_required {
            // What is left out reads as None. None that is set is null, which the validation refuses where nothing can be cleared.
            if !field.accepts_null(method) {
                typed.push_str(" | None");
            }
            settings.push("default=None".to_owned());
        }
        if name != field.name {
            // `alias` would be the name of the parameter for mypy and pyright.
            let wire = quoted(field.name);
            settings.push(format!("validation_alias={wire}, serialization_alias={wire}"));
        }
        if field.secret {
            settings.push("repr=False".to_owned());
        }
        match &settings[..] {
            [] => format!("{name}: {typed}"),
            [default] if default == "default=None" => format!("{name}: {typed} = None"),
            settings => format!("{name}: {typed} = Field({})", settings.join(", ")),
        }
    }

    fn type_of(&mut self, field: &Field, method: Method) -> String {
        let mut typed = self.of_kind(field.kind(method), field.method_within(method));
        if field.accepts_null(method) {
            typed.push_str(" | None");
        }
        typed
    }

    fn of_kind(&mut self, kind: &Kind, method: Method) -> String {
        match kind {
            Kind::Boolean => "bool".to_owned(),
            Kind::Integer(from, to) => {
                let bounds = [("ge", *from, i64::MIN), ("le", *to, i64::MAX)].into_iter();
                let bounds = bounds.filter(|(_, bound, none)| bound != none);
                self.bounded("int", &bounds.map(|(name, bound, _)| format!("{name}={bound}")).collect::<Vec<_>>())
            }
            Kind::Integers(_) => self.bounded("int", &[]),
            Kind::Decimal(decimal) => {
                let bounds = [("ge", decimal.from), ("le", decimal.to)].into_iter();
                let bounds = bounds.filter_map(|(name, bound)| Some(format!("{name}={}", written(bound?))));
                self.bounded("float", &bounds.collect::<Vec<_>>())
            }
            Kind::String(Text { max_length: Some(0), .. }) => "Literal[\"\"]".to_owned(),
            Kind::String(text) => {
                let least = (text.min_length > 0).then(|| format!("min_length={}", text.min_length));
                let most = text.max_length.map(|length| format!("max_length={length}"));
                self.bounded("str", &least.into_iter().chain(most).collect::<Vec<_>>())
            }
            // A newer service may return other words.
            Kind::Word(list) if !method.is_response() => self.word(list.words),
            Kind::Word(list) | Kind::LikelyWord(list) | Kind::AnyCaseWord(list) => {
                format!("{} | str", self.word(list.words))
            }
            Kind::Object(object) => self.object(object, method),
            Kind::OpenObject => "dict[str, Any]".to_owned(),
            Kind::Array(items) => format!("list[{}]", self.of_kind(&items.kind, method)),
            Kind::Either([first, second]) => {
                format!("{} | {}", self.of_kind(first, method), self.of_kind(second, method))
            }
        }
    }

    /// Returns a type with bounds. Only a model has them.
    fn bounded(&self, typed: &str, bounds: &[String]) -> String {
        let typed = if self.face == Face::Model && typed == "int" { "Whole" } else { typed };
        match bounds {
            [] => typed.to_owned(),
            _ if self.face == Face::TypedDict => typed.to_owned(),
            bounds => format!("Annotated[{typed}, Field({})]", bounds.join(", ")),
        }
    }

    fn word(&mut self, words: &[&str]) -> String {
        let list = self.lists.of(words);
        let known = self.words.insert(list.type_name(), list.words);
        assert!(known.is_none_or(|known| known == list.words), "two lists are named {}", list.type_name());
        list.type_name()
    }

    /// Returns the class of another object. It is imported under a name that no attribute has.
    fn object(&mut self, object: &'static Object, method: Method) -> String {
        let shape = shapes(object).into_iter().find(|shape| shape.methods.contains(&method));
        let shape = shape.unwrap_or_else(|| panic!("{} has no {method}", object.name));
        let class = method_name(shape.method());
        let name = format!("{}{class}", object.name.to_upper_camel_case());
        self.classes.entry(module_name(object)).or_default().insert((class, name.clone()));
        name
    }

    fn write(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn finish(self) -> String {
        let Module { object, face, classes, words, out, .. } = self;
        let (title, description) = (in_docstring(object.title), in_docstring(object.description));
        let mut text = format!("{HEADER}\"\"\"{title}: {description}\"\"\"\n\n");
        let has_words = face == Face::TypedDict && !words.is_empty();
        let typing = [
            ("Annotated", out.contains("Annotated[")),
            ("Any", out.contains("dict[str, Any]")),
            ("ClassVar", face == Face::Model),
            ("Literal", has_words || out.contains("Literal[")),
            ("NotRequired", out.contains("NotRequired[")),
            ("TypedDict", face == Face::TypedDict),
        ];
        let typing: Vec<&str> = typing.into_iter().filter(|(_, is_used)| *is_used).map(|(name, _)| name).collect();
        imports(&mut text, "typing", &typing);
        let package = if face == Face::Model { "linecard.models" } else { "linecard.types" };
        if face == Face::Model {
            text.push('\n');
            if out.contains("Field(") {
                imports(&mut text, "pydantic", &["Field"]);
                text.push('\n');
            }
            imports(&mut text, "linecard", &["Validator"]);
            let base = ["Body", "OpenBody", "Whole"].into_iter();
            let base: Vec<&str> = base.filter(|name| has_word(&out, name)).collect();
            imports(&mut text, "linecard._model", &base);
        } else if !classes.is_empty() {
            text.push('\n');
        }
        for (module, classes) in &classes {
            let names: Vec<String> = classes.iter().map(|(class, name)| format!("{class} as {name}")).collect();
            imports(&mut text, &format!("{package}.{module}"), &names.iter().map(String::as_str).collect::<Vec<_>>());
        }
        match face {
            Face::Model if !words.is_empty() => {
                let names: Vec<String> = words.keys().map(|name| format!("{name} as {name}")).collect();
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                imports(&mut text, &format!("linecard.types.{}", module_name(object)), &names);
            }
            Face::Model => {}
            Face::TypedDict => {
                for (name, words) in &words {
                    // Writing to memory never fails.
                    let _ = write!(text, "\n{name} = Literal[\n");
                    words.iter().for_each(|word| {
                        let _ = writeln!(text, "    {},", quoted(word));
                    });
                    text.push_str("]\n");
                }
            }
        }
        text + &out
    }
}

/// Writes an import.
fn imports(out: &mut String, module: &str, names: &[&str]) {
    // Writing to memory never fails.
    let _ = match names {
        [] => Ok(()),
        names if names.len() < 4 => writeln!(out, "from {module} import {}", names.join(", ")),
        names => writeln!(out, "from {module} import (\n    {},\n)", names.join(",\n    ")),
    };
}

/// Returns whether a text has a name, and not as a part of another one.
fn has_word(text: &str, name: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == name)
}

/// Returns a number of a table as Python writes it.
fn written(bound: Bound) -> String {
    let (unscaled, scale) = (bound.unscaled(), usize::from(bound.scale()));
    let digits = format!("{:0>width$}", unscaled.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let sign = if unscaled < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// Returns a text as a literal of Python.
fn quoted(text: &str) -> String {
    assert!(!text.contains(char::is_control), "a text of a table has a control character");
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Returns a text as it can be within a docstring.
fn in_docstring(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "'")
}
