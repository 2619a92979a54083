//! Maps the kind of an attribute to the type of its field.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::shape::shapes;
use crate::words::{Patterns, WordLists};
use heck::{ToSnakeCase, ToUpperCamelCase};
use linecard_contract::{Bound, Field, Format, Items, Kind, Method, Object, Pattern, Text};
use std::collections::BTreeSet;

/// The type of a field, and the parameters of its setters.
pub(crate) struct Type {
    /// The type.
    pub(crate) name: String,
    /// The parameter of a setter for a value of this type.
    pub(crate) setter: Setter,
    /// The type that a value is converted from, if the conversion can fail.
    pub(crate) raw: Option<Raw>,
}

impl Type {
    /// Returns the type of an item if this is a list, otherwise the type itself.
    pub(crate) fn item(&self) -> &str {
        self.name.strip_prefix("Vec<").and_then(|name| name.strip_suffix('>')).unwrap_or(&self.name)
    }
}

/// The parameter of a setter.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Setter {
    /// The type itself.
    Plain,
    /// Any type that converts into it.
    Into,
    /// An iterator of items.
    Items,
}

/// The type that a value is converted from, if the conversion can fail.
#[derive(Clone)]
pub(crate) struct Raw {
    /// The type of the parameter.
    pub(crate) parameter: &'static str,
    /// The expression that converts the parameter.
    pub(crate) conversion: &'static str,
    pub(crate) is_list: bool,
}

/// The imports of a module.
#[derive(Default)]
pub(crate) struct Imports {
    /// Names of the runtime crate.
    pub(crate) ours: BTreeSet<&'static str>,
    /// Modules of other objects.
    pub(crate) modules: BTreeSet<String>,
    /// Enums of words and types of patterns from the modules of other objects.
    pub(crate) words: BTreeSet<(String, String)>,
}

/// Maps the attributes of one object to types.
pub(crate) struct Typing<'l> {
    pub(crate) object: &'static Object,
    pub(crate) lists: &'l WordLists,
    pub(crate) patterns: &'l Patterns,
    pub(crate) imports: Imports,
}

impl Typing<'_> {
    pub(crate) fn of_field(&mut self, field: &Field, method: Method) -> Type {
        let typed = self.of_kind(field.kind(method), field.method_within(method));
        if field.secret {
            assert!(typed.name == "String", "{} is a secret, but not a plain String", field.name);
            self.imports.ours.insert("Secret");
            return Type { name: "Secret".to_owned(), ..typed };
        }
        typed
    }

    fn of_kind(&mut self, kind: &Kind, method: Method) -> Type {
        let plain = |name: String| Type { name, setter: Setter::Plain, raw: None };
        let into = |name: String| Type { name, setter: Setter::Into, raw: None };
        match kind {
            Kind::Boolean => plain("bool".to_owned()),
            Kind::Integer(i64::MIN, i64::MAX) => into(self.ours("Integer").to_owned()),
            Kind::Integer(from, to) => {
                let name = format!("{}<{}, {}>", self.ours("Ranged"), literal(*from), literal(*to));
                Type { raw: Some(raw("i64", "")), ..plain(name) }
            }
            Kind::Integers(ranges) => {
                assert!(ranges.len() <= 8, "{} has more ranges than any type supports", self.object.name);
                let own = self.ours("Ranged");
                let ranges = ranges.iter().map(|(from, to)| format!("{own}<{}, {}>", bound(*from), bound(*to)));
                let name = format!("{}<({})>", self.ours("InRanges"), ranges.collect::<Vec<_>>().join(", "));
                Type { raw: Some(raw("i64", "")), ..plain(name) }
            }
            Kind::Decimal(bounds) if bounds.admits_all() => {
                Type { raw: Some(raw("f64", "")), ..into(self.ours("Decimal").to_owned()) }
            }
            Kind::Decimal(bounds) => {
                let scale = [bounds.from, bounds.to].into_iter().flatten().map(Bound::scale).max().unwrap_or_default();
                let scaled = |bound: Bound| {
                    let scaled = 10_i64.checked_pow(u32::from(scale - bound.scale()));
                    let scaled = scaled.and_then(|power| bound.unscaled().checked_mul(power));
                    scaled.unwrap_or_else(|| {
                        panic!("{} has a decimal with bounds that no type supports", self.object.name)
                    })
                };
                let from = bound(bounds.from.map_or(i64::MIN, scaled));
                let to = bound(bounds.to.map_or(i64::MAX, scaled));
                let name = format!("{}<{from}, {to}, {scale}>", self.ours("RangedDecimal"));
                Type { raw: Some(raw("f64", "")), ..plain(name) }
            }
            Kind::String(text) => self.of_text(text),
            Kind::Word(list) if !method.is_response() => plain(self.word(list.words)),
            Kind::Word(list) | Kind::LikelyWord(list) => {
                let word = self.word(list.words);
                into(format!("{}<{word}>", self.ours("Open")))
            }
            Kind::AnyCaseWord(list) => {
                let word = self.word(list.words);
                into(format!("{}<{word}>", self.ours("AnyCase")))
            }
            Kind::Object(object) => plain(self.object(object, method)),
            Kind::OpenObject => into(self.ours("OpenObject").to_owned()),
            Kind::Array(items) => {
                let item = self.of_kind(&items.kind, method);
                let raw = item.raw.map(|raw| Raw { is_list: true, ..raw });
                Type { name: format!("Vec<{}>", item.name), setter: Setter::Items, raw }
            }
            Kind::Either([first, second]) => {
                let wrapper = match (first, second) {
                    (_, Kind::String(Text { max_length: Some(0), .. })) => self.ours("OrNone"),
                    (_, Kind::String(Text { min_length: 0, max_length: None, format: None })) => self.ours("OrText"),
                    (Kind::Integer(i64::MIN, i64::MAX), Kind::Word(_)) => {
                        let word = self.of_kind(second, method).name;
                        return into(format!("{}<{word}>", self.ours("IntegerOr")));
                    }
                    (Kind::Object(one), Kind::Array(Items { kind: Kind::Object(item), .. })) if one == item => {
                        self.ours("OneOrList")
                    }
                    _ => panic!("{} has a pair of kinds that no type supports", self.object.name),
                };
                let inner = self.of_kind(first, method).name;
                into(format!("{wrapper}<{inner}>"))
            }
        }
    }

    fn of_text(&mut self, text: &Text) -> Type {
        let name = match (text.min_length, text.max_length, text.format) {
            (0, None, None) => return Type { name: "String".to_owned(), setter: Setter::Into, raw: None },
            (1, None, None) => "NonEmpty",
            (0, None, Some(Format::PhoneNumber(kind))) => kind.name(),
            (0, None, Some(Format::Date)) => "Date",
            (0, None, Some(Format::DateTime)) => "DateTime",
            (0, None, Some(Format::ListTime)) => "ListTime",
            (0, None, Some(Format::Pattern(pattern))) => {
                let raw = Some(raw("impl Into<String>", ".into()"));
                return Type { name: self.pattern(pattern), setter: Setter::Plain, raw };
            }
            _ => panic!("{} has a text that no type supports", self.object.name),
        };
        let setter = if name == "PhoneNumberOrNone" { Setter::Into } else { Setter::Plain };
        Type { name: self.ours(name).to_owned(), setter, raw: Some(raw("impl Into<String>", ".into()")) }
    }

    fn ours(&mut self, name: &'static str) -> &'static str {
        self.imports.ours.insert(name);
        name
    }

    fn word(&mut self, words: &[&str]) -> String {
        let list = self.lists.of(words);
        if list.object != self.object {
            self.imports.words.insert((module_name(list.object), list.type_name()));
        }
        list.type_name()
    }

    fn pattern(&mut self, pattern: &'static Pattern) -> String {
        let object = self.patterns.of(pattern);
        if object != self.object {
            self.imports.words.insert((module_name(object), pattern.name.to_owned()));
        }
        pattern.name.to_owned()
    }

    /// Returns the struct of another object. It is named after the method of the body, although methods may share it.
    fn object(&mut self, object: &'static Object, method: Method) -> String {
        let shape = shapes(object).into_iter().find(|shape| shape.methods.contains(&method));
        let shape = shape.unwrap_or_else(|| panic!("{} has no {method}", object.name));
        let module = module_name(object);
        self.imports.modules.insert(module.clone());
        format!("{module}::{}", method_name(shape.method()))
    }
}

fn raw(parameter: &'static str, conversion: &'static str) -> Raw {
    Raw { parameter, conversion, is_list: false }
}

/// Returns the source of a bound, or of no bound.
fn bound(number: i64) -> String {
    match number {
        i64::MIN => "{ i64::MIN }".to_owned(),
        i64::MAX => "{ i64::MAX }".to_owned(),
        number => literal(number),
    }
}

/// Returns the source of a number. More than four digits are grouped by three.
fn literal(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut literal = if number < 0 { "-".to_owned() } else { String::new() };
    for (place, digit) in digits.chars().enumerate() {
        let behind = digits.len() - place;
        if digits.len() > 4 && place > 0 && behind.is_multiple_of(3) {
            literal.push('_');
        }
        literal.push(digit);
    }
    literal
}

/// Returns the name of the module of an object.
pub(crate) fn module_name(object: &Object) -> String {
    object.name.to_snake_case()
}

/// Returns the name of the struct of a method.
pub(crate) fn method_name(method: Method) -> String {
    method.as_id().to_upper_camel_case()
}

/// Returns the name of the field of an attribute.
pub(crate) fn field_name(attribute: &str) -> String {
    let name = attribute.to_snake_case();
    if name == "type" { "r#type".to_owned() } else { name }
}
