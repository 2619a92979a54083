//! Renders the source of a module.

use crate::generator::Generator;
use crate::prose::{constant, escaped, on_field, on_shape, rendered};
use crate::shape::{Group, Member, Shape, shapes};
use crate::typing::{Imports, Setter, Type, Typing, field_name, method_name, module_name};
use crate::words::{Patterns, WordList, WordLists};
use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use linecard_contract::{Field, Method, Object, Pattern};
use std::collections::BTreeSet;

/// The source of a module.
pub(crate) struct SourceFile {
    /// The unformatted text.
    pub(crate) text: String,
    /// The other modules that it uses.
    pub(crate) uses: BTreeSet<String>,
}

/// Renders the module of an object.
pub(crate) fn module(
    generator: &Generator,
    object: &'static Object,
    lists: &WordLists,
    patterns: &Patterns,
) -> SourceFile {
    let shapes = shapes(object);
    let mut module = Module {
        generator,
        typing: Typing { object, lists, patterns, imports: Imports::default() },
        out: String::new(),
        json: String::new(),
        wire: BTreeSet::new(),
        names: BTreeSet::new(),
    };
    for shape in &shapes {
        module.shape(shape, &shapes);
    }
    module.updates(&shapes);
    for list in lists.0.iter().filter(|list| list.object == object) {
        module.words(list);
    }
    for (_, pattern) in patterns.0.iter().filter(|(owner, _)| *owner == object) {
        module.pattern(pattern);
    }
    module.wire_names();
    let Module { typing: Typing { imports, .. }, out, json, .. } = module;
    let uses = imports.modules.iter().chain(imports.words.iter().map(|(module, _)| module)).cloned().collect();
    let (title, description, imports) = (object.title, object.description, imports.source(generator, object));
    let header = generator.header;
    let text =
        format!("{header}\n//! {title}: {description}\n\n{imports}\n{out}\n// Conversions from and to JSON.\n\n{json}");
    SourceFile { text, uses }
}

impl Imports {
    fn source(&self, generator: &Generator, object: &Object) -> String {
        let Generator { runtime, core, api_path, .. } = generator;
        let objects = generator.home_of(object);
        let mut out = String::new();
        if !self.modules.is_empty() {
            let modules: Vec<&str> = self.modules.iter().map(String::as_str).collect();
            line(&mut out, &format!("use super::{{{}}};", modules.join(", ")));
        }
        let ours: Vec<&str> = self.ours.iter().copied().collect();
        line(&mut out, &format!("use {runtime}::{{{}}};", ours.join(", ")));
        line(&mut out, &format!("use {runtime}::attribute::{{Reader, Writer}};"));
        let constant = constant(object);
        if let Some(inner) = objects.strip_prefix(core).and_then(|inner| inner.strip_prefix("::")) {
            line(&mut out, &format!("use {core}::{{Method, Object, {inner}::{constant}}};"));
        } else {
            let api = if api_path.is_some() { "Api, " } else { "" };
            line(&mut out, &format!("use {core}::{{{api}Method, Object}};\nuse {objects}::{constant};"));
        }
        for (module, name) in &self.words {
            line(&mut out, &format!("pub use super::{module}::{name};"));
        }
        out
    }
}

struct Module<'l> {
    generator: &'l Generator,
    typing: Typing<'l>,
    /// The public types.
    out: String,
    /// The code that converts the structs from and to JSON.
    json: String,
    /// The wire names of the attributes of the structs.
    wire: BTreeSet<&'static str>,
    /// The names of the types of the module.
    names: BTreeSet<String>,
}

/// A field of a struct.
struct Slot {
    name: String,
    docs: Vec<String>,
    presence: Presence,
    typed: Type,
    /// The attribute; `None` for a group.
    attribute: Option<&'static str>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Presence {
    Required,
    Optional,
    Change,
}

impl Slot {
    /// Returns the type of the field.
    fn type_name(&self) -> String {
        let name = &self.typed.name;
        match self.presence {
            Presence::Required => name.clone(),
            Presence::Optional => format!("Option<{name}>"),
            Presence::Change => format!("Change<{name}>"),
        }
    }

    /// Returns the parameter of a function that takes a value of the field, and the expression for the value.
    fn parameter(&self) -> (String, String) {
        let (typed, name) = (&self.typed.name, &self.name);
        match self.typed.setter {
            Setter::Plain => (typed.clone(), name.clone()),
            Setter::Into => (format!("impl Into<{typed}>"), format!("{name}.into()")),
            Setter::Items => {
                let item = self.typed.item();
                (format!("impl IntoIterator<Item = {item}>"), format!("{name}.into_iter().collect()"))
            }
        }
    }

    /// Returns the parameter of a function that takes a value to convert, and the expression that converts it.
    fn raw_parameter(&self) -> Option<(String, String)> {
        let (raw, attribute) = (self.typed.raw.as_ref()?, self.attribute?);
        let (name, wire) = (&self.name, attribute.to_shouty_snake_case());
        let typed = &self.typed.name;
        Some(if raw.is_list {
            let item = self.typed.item();
            let items = match raw.conversion {
                "" => name.clone(),
                _ => format!("{name}.into_iter().map(Into::<String>::into)"),
            };
            let parameter = format!("impl IntoIterator<Item = {}>", raw.parameter);
            (parameter, format!("all_checked::<Self, {item}>(wire::{wire}, {items})?"))
        } else {
            let value = match raw.conversion {
                "" => name.clone(),
                _ => format!("Into::<String>::into({name})"),
            };
            (raw.parameter.to_owned(), format!("checked::<Self, {typed}>(wire::{wire}, {value})?"))
        })
    }
}

impl Module<'_> {
    fn shape(&mut self, shape: &Shape, siblings: &[Shape]) {
        let name = method_name(shape.method());
        let mut slots = Vec::new();
        let mut groups = Vec::new();
        for member in shape.members() {
            match member {
                Member::Attribute(field) => slots.push(self.slot(shape, field)),
                Member::Group(group) => {
                    slots.push(self.group_slot(shape, &group));
                    groups.push(group);
                }
            }
        }
        let has_default = slots.iter().all(|slot| slot.presence != Presence::Required);
        let default = if has_default { "Default, " } else { "" };
        self.name(&name);
        self.docs(&on_shape(self.generator, shape, siblings));
        line(&mut self.out, &format!("#[derive(Clone, Debug, {default}PartialEq)]\npub struct {name} {{"));
        for slot in &slots {
            self.docs(&slot.docs);
            line(&mut self.out, &format!("pub {}: {},", slot.name, slot.type_name()));
        }
        if shape.has_extra() {
            self.typing.imports.ours.insert("Extra");
            line(
                &mut self.out,
                if shape.is_response() {
                    "/// The attributes that are not in the table. A newer service may return them.\npub extra: Extra,"
                } else {
                    "/// The attributes that are not in the table, which is read off examples. They are unchecked.\npub extra: Extra,"
                },
            );
        }
        line(&mut self.out, "}\n");
        for method in &shape.methods[1..] {
            let alias = method_name(*method);
            self.name(&alias);
            line(&mut self.out, &format!("/// The body of a {method}. It is the same as [`{name}`]."));
            line(&mut self.out, &format!("pub type {alias} = {name};\n"));
        }
        self.functions(shape, &name, &slots);
        self.body(shape, &name, &slots);
        for group in groups {
            self.group(shape, &group);
        }
    }

    fn slot(&mut self, shape: &Shape, field: &'static Field) -> Slot {
        let method = shape.method();
        self.wire.insert(field.name);
        let is_required = field.enforced[method as usize].is_required();
        let presence = match (is_required, field.accepts_null(method)) {
            (true, false) => Presence::Required,
            (false, false) => Presence::Optional,
            (false, true) => Presence::Change,
            (true, true) => panic!("{}.{} accepts null, and no body may omit it", shape.object.name, field.name),
        };
        if presence == Presence::Change {
            self.typing.imports.ours.insert("Change");
        }
        Slot {
            name: field_name(field.name),
            docs: on_field(self.generator, shape, field),
            presence,
            typed: self.typing.of_field(field, method),
            attribute: Some(field.name),
        }
    }

    fn group_slot(&self, shape: &Shape, group: &Group) -> Slot {
        Slot {
            name: field_name(group.name),
            docs: vec![rendered(self.generator, &group.rule.sentence_in(shape.object, &shape.methods))],
            presence: if group.is_required { Presence::Required } else { Presence::Optional },
            typed: Type { name: group_name(shape, group), setter: Setter::Into, raw: None },
            attribute: None,
        }
    }

    /// Renders the constructor and the setters.
    fn functions(&mut self, shape: &Shape, name: &str, slots: &[Slot]) {
        let required: Vec<&Slot> = slots.iter().filter(|slot| slot.presence == Presence::Required).collect();
        let has_extra = shape.has_extra();
        let rest: String = slots
            .iter()
            .filter(|slot| slot.presence != Presence::Required)
            .map(|slot| match slot.presence {
                Presence::Change => format!("{}: Change::Keep,", slot.name),
                _ => format!("{}: None,", slot.name),
            })
            .chain(has_extra.then(|| "extra: Extra::default(),".to_owned()))
            .collect();
        let what = if required.len() == slots.len() { "its attributes" } else { "its required attributes" };
        if are_mixed_up_easily(&required) {
            self.named_constructor(shape, name, &required, &rest, what);
        } else {
            line(&mut self.out, &format!("impl {name} {{"));
            if !required.is_empty() {
                self.constructors(name, &required, &rest, what);
            }
        }
        for slot in slots.iter().filter(|slot| slot.presence != Presence::Required) {
            self.setters(slot);
        }
        line(&mut self.out, "}\n");
    }

    /// Renders constructors whose parameters are the required attributes.
    fn constructors(&mut self, name: &str, required: &[&Slot], rest: &str, what: &str) {
        let mut parameters = Vec::new();
        let mut values = String::new();
        for slot in required {
            let (parameter, value) = slot.parameter();
            parameters.push(format!("{}: {parameter}", slot.name));
            values.push_str(&given(&slot.name, &value));
        }
        line(
            &mut self.out,
            &format!("/// Returns a body with {what}.\n#[must_use]\npub fn new({}) -> Self {{", parameters.join(", ")),
        );
        line(&mut self.out, &format!("{name} {{ {values} {rest} }}\n}}\n"));
        if required.iter().all(|slot| slot.typed.raw.is_none()) {
            return;
        }
        let mut parameters = Vec::new();
        let mut values = String::new();
        for slot in required {
            let (parameter, value) = slot.raw_parameter().unwrap_or_else(|| slot.parameter());
            parameters.push(format!("{}: {parameter}", slot.name));
            values.push_str(&given(&slot.name, &value));
        }
        self.use_checks(required);
        line(&mut self.out, &format!("/// Converts the values, and returns a body with {what}.\n///"));
        line(&mut self.out, "/// # Errors\n///\n/// [`BadAttribute`] with the rule that a value breaks.");
        line(&mut self.out, &format!("pub fn try_new({}) -> Result<Self, BadAttribute> {{", parameters.join(", ")));
        line(&mut self.out, &format!("Ok({name} {{ {values} {rest} }})\n}}\n"));
    }

    /// Renders a constructor that takes a struct of the required attributes. It also begins the `impl` block.
    fn named_constructor(&mut self, shape: &Shape, name: &str, required: &[&Slot], rest: &str, what: &str) {
        let argument = format!("{name}Required");
        self.name(&argument);
        line(&mut self.out, &format!("/// The required attributes of [`{name}`], for [`{name}::new`]."));
        line(&mut self.out, &format!("#[derive(Clone, Debug, PartialEq)]\npub struct {argument} {{"));
        for slot in required {
            let bare = slot.name.trim_start_matches("r#");
            line(&mut self.out, &format!("/// See [`{name}::{bare}`](field@{name}::{bare})."));
            line(&mut self.out, &format!("pub {}: {},", slot.name, slot.type_name()));
        }
        line(&mut self.out, "}\n");
        for method in &shape.methods[1..] {
            let alias = format!("{}Required", method_name(*method));
            self.name(&alias);
            line(&mut self.out, &format!("/// The required attributes of [`{}`].", method_name(*method)));
            line(&mut self.out, &format!("pub type {alias} = {argument};\n"));
        }
        let names: Vec<&str> = required.iter().map(|slot| slot.name.as_str()).collect();
        let values = names.join(", ");
        line(&mut self.out, &format!("impl {name} {{"));
        line(&mut self.out, &format!("/// Returns a body with {what}.\n#[must_use]"));
        line(&mut self.out, &format!("pub fn new(required: {argument}) -> Self {{"));
        line(&mut self.out, &format!("let {argument} {{ {values} }} = required;"));
        line(&mut self.out, &format!("{name} {{ {values}, {rest} }}\n}}\n"));
    }

    fn setters(&mut self, slot: &Slot) {
        let Slot { name, presence, .. } = slot;
        let bare = name.trim_start_matches("r#");
        let variant = if *presence == Presence::Change { "Change::Set" } else { "Some" };
        let (parameter, value) = slot.parameter();
        line(&mut self.out, &format!("/// Sets [`{bare}`](field@Self::{bare}).\n#[must_use]"));
        line(&mut self.out, &format!("pub fn {name}(mut self, {name}: {parameter}) -> Self {{"));
        line(&mut self.out, &format!("self.{name} = {variant}({value});\nself\n}}\n"));
        if let Some((parameter, value)) = slot.raw_parameter() {
            self.use_checks(&[slot]);
            line(&mut self.out, &format!("/// Converts the value, and sets [`{bare}`](field@Self::{bare}).\n///"));
            line(&mut self.out, "/// # Errors\n///\n/// [`BadAttribute`] with the rule that the value breaks.");
            line(
                &mut self.out,
                &format!("pub fn try_{bare}(mut self, {name}: {parameter}) -> Result<Self, BadAttribute> {{"),
            );
            line(&mut self.out, &format!("self.{name} = {variant}({value});\nOk(self)\n}}\n"));
        }
        if *presence == Presence::Change {
            line(&mut self.out, &format!("/// Clears [`{bare}`](field@Self::{bare}).\n#[must_use]"));
            line(
                &mut self.out,
                &format!("pub fn clear_{bare}(mut self) -> Self {{\nself.{name} = Change::Clear;\nself\n}}\n"),
            );
        }
    }

    fn use_checks(&mut self, slots: &[&Slot]) {
        self.typing.imports.ours.insert("BadAttribute");
        for slot in slots {
            if let Some(raw) = &slot.typed.raw {
                let check = if raw.is_list { "attribute::all_checked" } else { "attribute::checked" };
                self.typing.imports.ours.insert(check);
            }
        }
    }

    fn body(&mut self, shape: &Shape, name: &str, slots: &[Slot]) {
        self.typing.imports.ours.extend(["Body", "body::body"]);
        let methods: Vec<String> = shape.methods.iter().map(|method| path(*method)).collect();
        line(&mut self.json, &format!("impl Body for {name} {{"));
        line(&mut self.json, &format!("const OBJECT: &'static Object = &{};", constant(shape.object)));
        if let Some(api) = self.generator.api_path {
            line(&mut self.json, &format!("const API: &'static Api = &{api};"));
        }
        line(&mut self.json, &format!("const METHOD: Method = {};", path(shape.method())));
        line(&mut self.json, &format!("const METHODS: &'static [Method] = &[{}];\n", methods.join(", ")));
        line(&mut self.json, &format!("fn read_from(reader: &mut Reader) -> Option<Self> {{\nSome({name} {{"));
        for slot in slots {
            let Slot { name, .. } = slot;
            match (slot.attribute, slot.presence) {
                (None, Presence::Required) => {
                    line(&mut self.json, &format!("{name}: {}::read_from(reader)??,", slot.typed.name));
                }
                (None, _) => line(&mut self.json, &format!("{name}: {}::read_from(reader)?,", slot.typed.name)),
                (Some(attribute), presence) => line(
                    &mut self.json,
                    &format!("{name}: reader.{}(wire::{})?,", presence.function(), attribute.to_shouty_snake_case()),
                ),
            }
        }
        if shape.has_extra() {
            line(&mut self.json, "extra: reader.rest(),");
        }
        line(&mut self.json, "})\n}\n\nfn write_to(&self, writer: &mut Writer) {");
        for slot in slots {
            let Slot { name, .. } = slot;
            match (slot.attribute, slot.presence) {
                (None, Presence::Required) => line(&mut self.json, &format!("self.{name}.write_to(writer);")),
                (None, _) => {
                    line(&mut self.json, &format!("if let Some({name}) = &self.{name} {{ {name}.write_to(writer); }}"));
                }
                (Some(attribute), presence) => {
                    let reference = if presence == Presence::Optional {
                        format!("self.{name}.as_ref()")
                    } else {
                        format!("&self.{name}")
                    };
                    let wire = attribute.to_shouty_snake_case();
                    line(&mut self.json, &format!("writer.{}(wire::{wire}, {reference});", presence.function()));
                }
            }
        }
        if shape.has_extra() {
            line(&mut self.json, "writer.rest(&self.extra);");
        }
        line(&mut self.json, &format!("}}\n}}\n\nbody!({name});\n"));
    }

    /// Renders the enum of attributes that exclude each other.
    fn group(&mut self, shape: &Shape, group: &Group) {
        let name = group_name(shape, group);
        self.name(&name);
        let rule = rendered(self.generator, &group.rule.sentence_in(shape.object, &shape.methods));
        line(&mut self.out, &format!("/// One attribute of a group in [`{}`]. {rule}", method_name(shape.method())));
        line(&mut self.out, &format!("#[derive(Clone, Debug, PartialEq)]\npub enum {name} {{"));
        let mut variants = Vec::new();
        for field in &group.fields {
            self.wire.insert(field.name);
            let variant = field.name.to_upper_camel_case();
            let typed = self.typing.of_field(field, shape.method());
            self.docs(&on_field(self.generator, shape, field));
            line(&mut self.out, &format!("{variant}({}),", typed.name));
            variants.push((variant, field.name.to_shouty_snake_case()));
        }
        line(&mut self.out, "}\n");
        line(&mut self.json, &format!("impl {name} {{"));
        line(
            &mut self.json,
            "#[expect(clippy::option_option, reason = \"the outer option is none if a value cannot be read\")]",
        );
        line(&mut self.json, "fn read_from(reader: &mut Reader) -> Option<Option<Self>> {");
        for (variant, wire) in &variants {
            line(&mut self.json, &format!("if let Some(value) = reader.optional(wire::{wire})? {{"));
            line(&mut self.json, &format!("return Some(Some({name}::{variant}(value)));\n}}"));
        }
        line(&mut self.json, "Some(None)\n}\n\nfn write_to(&self, writer: &mut Writer) {\nmatch self {");
        for (variant, wire) in &variants {
            line(&mut self.json, &format!("{name}::{variant}(value) => writer.required(wire::{wire}, value),"));
        }
        line(&mut self.json, "}\n}\n}\n");
        for (variant, typed) in self.convertible(shape, group) {
            line(&mut self.out, &format!("impl From<{typed}> for {name} {{"));
            line(&mut self.out, &format!("fn from(value: {typed}) -> Self {{\n{name}::{variant}(value)\n}}\n}}\n"));
        }
    }

    /// Returns the variants of a group whose type is unique in the group.
    fn convertible(&mut self, shape: &Shape, group: &Group) -> Vec<(String, String)> {
        let typed: Vec<(String, String)> = group
            .fields
            .iter()
            .map(|field| {
                let name = self.typing.of_field(field, shape.method()).name;
                (field.name.to_upper_camel_case(), name)
            })
            .filter(|(_, typed)| typed.contains("::"))
            .collect();
        let is_alone = |name: &String| typed.iter().filter(|(_, other)| other == name).count() == 1;
        typed.iter().filter(|(_, name)| is_alone(name)).cloned().collect()
    }

    /// Renders the link between a PUT and the GET whose state it changes.
    fn updates(&mut self, shapes: &[Shape]) {
        let has = |method| shapes.iter().any(|shape| shape.method() == method);
        if has(Method::Get) && has(Method::Put) {
            self.typing.imports.ours.extend(["Stored", "Update"]);
            line(&mut self.json, "impl Stored for Get {\ntype Put = Put;\n}\n");
            line(&mut self.json, "impl Update for Put {\ntype Stored = Get;\n}\n");
        }
    }

    fn words(&mut self, list: &WordList) {
        let name = list.type_name();
        self.name(&name);
        self.typing.imports.ours.extend(["Word", "word::word"]);
        line(&mut self.out, &format!("/// The words that `{}` may hold.", list.attribute));
        line(&mut self.out, &format!("#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]\npub enum {name} {{"));
        let variants: Vec<(String, &str)> = list.words.iter().map(|word| (variant(word), *word)).collect();
        for (variant, word) in &variants {
            line(&mut self.out, &format!("/// `{word}`\n{variant},"));
        }
        let all: Vec<String> = variants.iter().map(|(variant, _)| format!("{name}::{variant}")).collect();
        let words: Vec<String> = list.words.iter().map(|word| format!("{word:?}")).collect();
        line(&mut self.out, "}\n");
        line(&mut self.json, &format!("impl Word for {name} {{"));
        line(&mut self.json, &format!("const ALL: &'static [Self] = &[{}];", all.join(", ")));
        line(&mut self.json, &format!("const WORDS: &'static [&'static str] = &[{}];\n\n", words.join(", ")));
        line(
            &mut self.json,
            &format!("fn as_str(self) -> &'static str {{\nSelf::WORDS[self as usize]\n}}\n}}\n\nword!({name});\n"),
        );
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let name = pattern.name;
        let marker = format!("{name}Pattern");
        self.name(name);
        self.name(&marker);
        self.typing.imports.ours.extend(["Matching", "Patterned"]);
        self.docs(&[format!("A text of the pattern {name}: {}.", escaped(pattern.description))]);
        line(&mut self.out, &format!("pub type {name} = Matching<{marker}>;\n"));
        line(&mut self.out, &format!("/// The pattern {name}.\npub enum {marker} {{}}\n"));
        line(&mut self.json, &format!("impl Patterned for {marker} {{"));
        line(&mut self.json, &format!("const OBJECT: &'static Object = &{};", constant(self.typing.object)));
        line(&mut self.json, &format!("const NAME: &'static str = {name:?};\n}}\n"));
    }

    /// Renders constants for the wire names of the attributes, without duplicates.
    fn wire_names(&mut self) {
        let object = self.typing.object;
        let names = object.fields().iter().map(|field| field.name).filter(|name| self.wire.contains(name));
        let names: Vec<&str> = names.collect();
        line(&mut self.json, "/// The JSON names of the attributes.\nmod wire {");
        for name in names {
            line(&mut self.json, &format!("pub(super) const {}: &str = {name:?};", name.to_shouty_snake_case()));
        }
        line(&mut self.json, "}");
    }

    fn docs(&mut self, lines: &[String]) {
        for text in lines {
            line(&mut self.out, &format!("/// {text}"));
        }
    }

    /// Adds a type to the module. Its name must be unique.
    fn name(&mut self, name: &str) {
        let is_new = self.names.insert(name.to_owned());
        assert!(is_new, "the module of {} has two types with the name {name}", module_name(self.typing.object));
    }
}

impl Presence {
    /// Returns the names of the functions that read and write the field.
    fn function(self) -> &'static str {
        match self {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Change => "change",
        }
    }
}

/// Returns whether a caller could mix up the required attributes as parameters: there are more than three, or two have the same
/// type. Then the constructor takes a struct that names them.
fn are_mixed_up_easily(required: &[&Slot]) -> bool {
    let mut types = BTreeSet::new();
    required.len() > 3 || !required.iter().all(|slot| types.insert(slot.parameter().0))
}

/// Appends a line of source.
fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Renders a field of a struct expression.
fn given(name: &str, value: &str) -> String {
    if name == value { format!("{name},") } else { format!("{name}: {value},") }
}

fn group_name(shape: &Shape, group: &Group) -> String {
    format!("{}{}", method_name(shape.method()), group.name.to_upper_camel_case())
}

fn path(method: Method) -> String {
    format!("Method::{}", method_name(method))
}

/// Returns the name of the variant of a word. A name cannot begin with a digit.
fn variant(word: &str) -> String {
    let name = word.to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}
