//! Converts tables to schemas.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::between::conditionals;
use crate::members::{map, remove};
use crate::number;
use crate::pattern::Pattern;
use crate::profile::Profile;
use crate::sentence;
use crate::settings::Export;
use linecard_contract::{Api, Check, Field, Format, Kind, Method, Object, Of, Presence, RuleId, Text};
use serde_json::{Map, Value, json};

/// Where the schema of an object within another object is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Home {
    /// In the same document, under `$defs`.
    Definitions,
    /// In the components of an OpenAPI document.
    Components,
    /// Inline, where it is used.
    Inline,
}

impl Home {
    const fn prefix(self) -> &'static str {
        match self {
            Home::Definitions | Home::Inline => "#/$defs/",
            Home::Components => "#/components/schemas/",
        }
    }
}

/// The keyword for rule ids in OpenAPI 3.0, which has no comments.
const RULES: &str = "x-linecard-rules";

/// The keyword for rule ids in JSON Schema.
const COMMENT: &str = "$comment";

/// Writes schemas, and collects the definitions that they refer to.
pub(crate) struct Writer {
    profile: Profile,
    home: Home,
    of_one_body: Vec<&'static Object>,
    has_null: bool,
    /// The definitions, in the order of their first use.
    pub(crate) definitions: Map<String, Value>,
}

/// The objects of sessions and errors that are not in the list of the API, and the objects within them. Each has one
/// body only.
fn of_one_body(api: &'static Api) -> Vec<&'static Object> {
    let mut found = Vec::new();
    let mut open: Vec<&'static Object> = api.objects_of_conventions().collect();
    while let Some(object) = open.pop() {
        if !api.objects.contains(&object) && !found.contains(&object) {
            found.push(object);
            open.extend(object.fields().iter().flat_map(|field| field.kinds.iter()).flat_map(Kind::objects));
        }
    }
    found
}

/// Converts `criteria-from-dn` to `CriteriaFromDn`.
pub(crate) fn pascal(name: &str) -> String {
    let words = name.split(['-', '_']).map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_ascii_uppercase() + rest
    });
    words.collect()
}

impl Writer {
    pub(crate) fn new(export: &Export, profile: Profile, home: Home) -> Writer {
        let (of_one_body, has_null) = (of_one_body(export.api), export.has_null);
        Writer { profile, home, of_one_body, has_null, definitions: Map::new() }
    }

    /// Returns the name of the definition of a body: `CriteriaPut`. The name of an object with a single body has no
    /// method.
    pub(crate) fn type_name(&self, object: &'static Object, method: Method) -> String {
        let method = if self.of_one_body.contains(&object) { "" } else { method.as_id() };
        pascal(object.name) + &pascal(method)
    }

    /// Returns the schema of a body, without its definitions.
    pub(crate) fn object(&mut self, object: &'static Object, method: Method) -> Map<String, Value> {
        let ids = Ids::of(object, method);
        let mut schema = Map::new();
        let title = match (self.profile, self.home) {
            (Profile::Strict | Profile::Editor, Home::Definitions | Home::Inline) => {
                format!("{} ({method})", object.title)
            }
            // Code generators name types after titles.
            (Profile::Strict | Profile::Editor, Home::Components) | (Profile::Codegen | Profile::OpenApi30, _) => {
                self.type_name(object, method)
            }
        };
        schema.insert("title".to_owned(), title.into());
        schema.insert("description".to_owned(), sentence::of_object(object, method).into());
        let is_conditional = self.profile.has_all_rules();
        let mut own = ids.on_the_whole();
        if !is_conditional {
            own.extend(ids.on_groups());
        }
        self.note_rules(&mut schema, &own);
        schema.insert("type".to_owned(), "object".into());

        let (mut properties, mut required, mut forbidden) = (Map::new(), Vec::new(), Vec::new());
        for field in object.fields() {
            let letter = field.enforced[method as usize];
            if letter.is_required() {
                required.push(field.name);
            }
            if field.may_stand(method) {
                properties.insert(field.name.to_owned(), self.attribute(object, field, method, &ids));
            } else if letter == Presence::Forbidden && is_conditional && self.home == Home::Components {
                forbidden.push(field.name);
            } else if letter == Presence::Forbidden && is_conditional {
                let (mut schema, sentence) = (Map::new(), field.forbidden_in(method).to_string());
                schema.insert("description".to_owned(), sentence.as_str().into());
                self.note_rules(&mut schema, &ids.on(field.name));
                self.add_error(&mut schema, &sentence);
                self.add_hidden(&mut schema);
                schema.insert("not".to_owned(), json!({}));
                properties.insert(field.name.to_owned(), schema.into());
            }
        }
        schema.insert("properties".to_owned(), properties.into());
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        if !method.is_response() && !object.is_open() {
            let mut unknown = map(json!({"not": {}}));
            self.add_error(&mut unknown, &object.unknown_in(method).to_string());
            let unknown = if self.profile == Profile::Editor { unknown.into() } else { false.into() };
            schema.insert("additionalProperties".to_owned(), unknown);
        }
        if !forbidden.is_empty() {
            // Code generators make a field of any type for a property that must be absent, so the property is rejected
            // by its name.
            let mut names = Map::new();
            self.note_rules(&mut names, &ids.looking_at(Check::Forbidden, &forbidden));
            names.insert("not".to_owned(), json!({"enum": forbidden}));
            schema.insert("propertyNames".to_owned(), names.into());
        }
        if is_conditional {
            let mut written = Vec::new();
            for rule in object.rules_in(method) {
                let ids = match rule.of {
                    Of::Group(name) => ids.on_group(name),
                    Of::Each => ids.looking_at(rule.demand.check_of_each(), rule.fields),
                };
                for condition in conditionals(object, rule, method) {
                    let mut schema = Map::new();
                    self.note_rules(&mut schema, &ids);
                    if self.profile == Profile::Editor {
                        self.add_error(&mut schema, &rule.sentence_in(object, &[method]).to_string());
                        // Editors show the sentence for `not` only.
                        let is_refusal = condition.len() == 1 && condition.contains_key("not");
                        let condition = if is_refusal { condition } else { map(json!({"not": {"not": condition}})) };
                        schema.extend(condition);
                    } else {
                        schema.extend(condition);
                    }
                    written.push(Value::Object(schema));
                }
            }
            if self.home == Home::Components {
                // Linters of OpenAPI close each schema with properties when they validate an example.
                for consequence in written.iter_mut().filter_map(|condition| condition.get_mut("then")) {
                    if let Some(consequence) = consequence.as_object_mut() {
                        consequence.insert("additionalProperties".to_owned(), true.into());
                    }
                }
                written.retain_mut(|condition| !hoist(&mut schema, condition));
            }
            if !written.is_empty() {
                schema.insert("allOf".to_owned(), written.into());
            }
        }
        schema
    }

    /// Returns a reference to the schema of a body, and writes the definition if it does not exist yet. Returns the
    /// schema itself if schemas are inline.
    pub(crate) fn refer(&mut self, object: &'static Object, method: Method) -> Map<String, Value> {
        if self.home == Home::Inline {
            return self.object(object, method);
        }
        let name = self.type_name(object, method);
        self.define(&name, |writer| writer.object(object, method))
    }

    fn define(&mut self, name: &str, make: impl FnOnce(&mut Writer) -> Map<String, Value>) -> Map<String, Value> {
        if !self.definitions.contains_key(name) {
            // Reserve the entry first, so that definitions are in the order of their first use.
            self.definitions.insert(name.to_owned(), Value::Null);
            let schema = make(self);
            self.definitions.insert(name.to_owned(), schema.into());
        }
        let reference = format!("{}{name}", self.home.prefix());
        Map::from_iter([("$ref".to_owned(), reference.into())])
    }

    fn attribute(&mut self, object: &'static Object, field: &Field, method: Method, ids: &Ids) -> Value {
        let (kind, within) = (field.kind(method), field.method_within(method));
        let mut schema = Map::new();
        let accepts_null = field.accepts_null(method) && (self.has_null || method.is_response());
        let description = sentence::of_attribute(object, field, method, accepts_null);
        schema.insert("description".to_owned(), description.into());
        self.note_rules(&mut schema, &ids.on(field.name));
        if self.profile == Profile::Editor {
            let text = sentence::as_markdown(object, field, method, accepts_null);
            schema.insert("markdownDescription".to_owned(), text.into());
            self.add_error(&mut schema, &sentence::of_value(object, field, method));
        }
        let mut held = if accepts_null { self.or_null(kind, within) } else { self.kind(kind, within) };
        if self.profile == Profile::OpenApi30 && held.contains_key("$ref") {
            // Keywords beside a reference are ignored there.
            held = Map::from_iter([("allOf".to_owned(), vec![held].into())]);
            // The target says so too, but some code generators see only this.
            if accepts_null {
                held.insert("type".to_owned(), "object".into());
                held.insert("nullable".to_owned(), true.into());
            }
        }
        // Keywords of the attribute replace those of the object, except the rules.
        remove(&mut held, "description");
        if let (Some(Value::Array(rules)), Some(Value::Array(inner))) =
            (schema.get_mut(RULES), remove(&mut held, RULES))
        {
            rules.extend(inner);
        }
        schema.extend(held);
        if field.secret && !method.is_response() {
            schema.insert("writeOnly".to_owned(), true.into());
        }
        schema.into()
    }

    fn or_null(&mut self, kind: &Kind, method: Method) -> Map<String, Value> {
        if self.profile == Profile::OpenApi30 {
            return self.nullable(kind, method);
        }
        map(json!({"anyOf": [self.kind(kind, method), {"type": "null"}]}))
    }

    /// Returns the schema of a kind, or null, for OpenAPI 3.0. A reference cannot be made nullable there, because its
    /// target rejects null. Therefore, each nullable object is a component of its own: code generators make one type of it.
    fn nullable(&mut self, kind: &Kind, method: Method) -> Map<String, Value> {
        if let (Kind::Object(object), Home::Components) = (kind, self.home) {
            let name = format!("Nullable{}", self.type_name(object, method));
            return self.define(&name.clone(), |writer| {
                let mut schema = writer.object(object, method);
                schema.insert("title".to_owned(), name.into());
                schema.insert("nullable".to_owned(), true.into());
                schema
            });
        }
        let home = std::mem::replace(&mut self.home, Home::Inline);
        let mut schema = self.kind(kind, method);
        self.home = home;
        schema.insert("nullable".to_owned(), true.into());
        if let Some(Value::Array(words)) = schema.get_mut("enum") {
            words.push(Value::Null);
        }
        schema
    }

    /// Returns the schema of a kind. Objects within it are validated as in this method.
    fn kind(&mut self, kind: &Kind, method: Method) -> Map<String, Value> {
        match kind {
            Kind::Boolean => map(json!({"type": "boolean"})),
            Kind::Integer(from, to) => {
                let mut schema = map(json!({"type": "integer"}));
                schema.extend(range(*from, *to));
                schema
            }
            Kind::Integers(ranges) => self.integers(ranges),
            Kind::Decimal(decimal) => {
                let mut schema = map(json!({"type": "number"}));
                schema.extend(decimal.from.map(|from| ("minimum".to_owned(), from.value())));
                schema.extend(decimal.to.map(|to| ("maximum".to_owned(), to.value())));
                schema
            }
            Kind::String(text) => self.text(text),
            Kind::Word(list) => map(json!({"type": "string", "enum": list.words})),
            Kind::LikelyWord(list) if self.profile == Profile::OpenApi30 => {
                map(json!({"type": "string", "example": list.words[0]}))
            }
            Kind::LikelyWord(list) => map(json!({"type": "string", "examples": list.words})),
            Kind::AnyCaseWord(list) => {
                let mut schema = self.pattern(&Pattern::any_case(list));
                if self.profile == Profile::Editor {
                    schema.insert("examples".to_owned(), list.words.into());
                }
                schema
            }
            Kind::Object(object) => self.refer(object, method),
            Kind::OpenObject => map(json!({"type": "object"})),
            Kind::Array(items) => {
                let mut schema = map(json!({"type": "array"}));
                schema.insert("items".to_owned(), self.kind(&items.kind, method).into());
                schema
            }
            Kind::Either([first, second]) => {
                map(json!({"anyOf": [self.kind(first, method), self.kind(second, method)]}))
            }
        }
    }

    /// Returns the schema of a whole number in several ranges. The type is beside the ranges, so that a validator
    /// distinguishes a wrong type from a number between them, and in each of them, because generators of code read them alone.
    fn integers(&self, ranges: &[(i64, i64)]) -> Map<String, Value> {
        let mut schema = map(json!({"type": "integer"}));
        let bounds = ranges.first().zip(ranges.last()).map(|((from, _), (_, to))| range(*from, *to));
        if self.profile.has_all_rules() && self.home == Home::Components {
            // Generators of clients read bounds beside a type, but no alternatives beside one.
            schema.extend(bounds.into_iter().flatten());
            let gaps = ranges.windows(2).filter_map(|pair| match pair {
                [(_, before), (after, _)] => Some(Value::Object(range(before + 1, after - 1))),
                _ => None,
            });
            let mut gaps: Vec<Value> = gaps.collect();
            let gap = if gaps.len() == 1 { gaps.remove(0) } else { json!({"anyOf": gaps}) };
            schema.insert("not".to_owned(), gap);
        } else if self.profile.has_all_rules() {
            let of_type = |range: Map<String, Value>| schema.clone().into_iter().chain(range).collect();
            let ranges: Vec<Value> = ranges.iter().map(|(from, to)| of_type(range(*from, *to))).collect();
            schema.insert("anyOf".to_owned(), ranges.into());
        } else {
            // No programming language has types with gaps.
            schema.extend(bounds.into_iter().flatten());
        }
        schema
    }

    fn text(&mut self, text: &Text) -> Map<String, Value> {
        let mut schema = match text.format {
            Some(format) => self.format(format),
            None => map(json!({"type": "string"})),
        };
        if text.min_length > 0 {
            schema.insert("minLength".to_owned(), text.min_length.into());
        }
        if let Some(most) = text.max_length {
            schema.insert("maxLength".to_owned(), most.into());
        }
        schema
    }

    fn format(&mut self, format: Format) -> Map<String, Value> {
        let (name, registered) = match format {
            Format::PhoneNumber(kind) => (kind.name(), None),
            Format::Date => ("Date", Some("date")),
            Format::DateTime => ("DateTime", Some("date-time")),
            Format::ListTime => ("ListTime", None),
            Format::Pattern(pattern) => (pattern.name, None),
        };
        match registered {
            // Validators interpret `format` differently, for example leap seconds. Therefore, strict schemas do not use
            // it.
            _ if self.profile.has_all_rules() => self.define(name, |writer| {
                let sentence = format.sentence().to_string();
                let mut schema = map(json!({"description": sentence}));
                writer.add_error(&mut schema, &sentence);
                if writer.profile == Profile::Editor {
                    schema.insert("patternErrorMessage".to_owned(), sentence.into());
                }
                schema.extend(writer.of_format(format));
                schema
            }),
            // Code generators make date types of these formats; a pattern would not fit such a type.
            Some(registered) => map(json!({"type": "string", "format": registered})),
            None => self.of_format(format),
        }
    }

    fn of_format(&self, format: Format) -> Map<String, Value> {
        if let Some(pattern) = Pattern::of(format) {
            return self.pattern(&pattern);
        }
        let mut schema = map(json!({"type": "string"}));
        // Code generators cannot use the texts that are not accepted.
        if let (true, Format::PhoneNumber(kind)) = (self.profile.has_all_rules(), format) {
            schema.insert("not".to_owned(), number::refused(kind));
        }
        schema
    }

    fn pattern(&self, pattern: &Pattern) -> Map<String, Value> {
        let mut schema = map(json!({"type": "string", "pattern": pattern.expression}));
        if self.profile == Profile::Strict {
            schema.insert("not".to_owned(), json!({"pattern": pattern.unknown_member()}));
        }
        schema
    }

    /// Adds the sentence that an editor shows if a value does not fit.
    fn add_error(&self, schema: &mut Map<String, Value>, sentence: &str) {
        if self.profile == Profile::Editor && !sentence.is_empty() {
            schema.insert("errorMessage".to_owned(), sentence.into());
        }
    }

    /// Keeps an editor from suggesting an attribute.
    fn add_hidden(&self, schema: &mut Map<String, Value>) {
        if self.profile == Profile::Editor {
            schema.insert("doNotSuggest".to_owned(), true.into());
        }
    }

    /// Adds the ids of rules to a schema, if the profile has a place for them.
    fn note_rules(&self, schema: &mut Map<String, Value>, ids: &[&str]) {
        if ids.is_empty() {
            return;
        }
        match self.profile {
            Profile::OpenApi30 => schema.insert(RULES.to_owned(), ids.into()),
            Profile::Strict | Profile::Codegen | Profile::Editor => {
                schema.insert(COMMENT.to_owned(), ids.join(" ").into())
            }
        };
    }
}

/// Moves a condition into the schema of its object. Returns `false` if that has one of its keywords already.
///
/// Many code generators make an unknown type of an object with `allOf`, but ignore these keywords.
fn hoist(schema: &mut Map<String, Value>, condition: &mut Value) -> bool {
    let Value::Object(condition) = condition else { return false };
    let is_free =
        |name: &String| name == COMMENT || ["not", "if", "then"].contains(&name.as_str()) && !schema.contains_key(name);
    if !condition.keys().all(is_free) {
        return false;
    }
    for (name, value) in std::mem::take(condition) {
        match (schema.get_mut(&name), value) {
            (Some(Value::String(ids)), Value::String(more)) => {
                ids.push(' ');
                ids.push_str(&more);
            }
            (_, value) => drop(schema.insert(name, value)),
        }
    }
    true
}

/// The rules of an object in a method, and their ids as text.
struct Ids(Vec<(RuleId, String)>);

impl Ids {
    fn of(object: &'static Object, method: Method) -> Ids {
        Ids(object.rule_ids(method).into_iter().map(|id| (id, id.to_string())).collect())
    }

    /// Returns the rules of an attribute.
    fn on(&self, name: &str) -> Vec<&str> {
        self.of_which(|id| id.field().is_some_and(|field| field.name == name))
    }

    /// Returns the rules of attributes with these checks.
    fn looking_at(&self, check: Check, names: &[&str]) -> Vec<&str> {
        self.of_which(|id| id.check() == check && id.field().is_some_and(|field| names.contains(&field.name)))
    }

    /// Returns the rules of a group of attributes.
    fn on_group(&self, name: &str) -> Vec<&str> {
        self.of_which(|id| id.group().is_some_and(|rule| rule.group() == Some(name)))
    }

    /// Returns the rules of the object itself.
    fn on_the_whole(&self) -> Vec<&str> {
        self.of_which(|id| id.field().is_none() && id.group().is_none())
    }

    /// Returns the rules of all groups.
    fn on_groups(&self) -> Vec<&str> {
        self.of_which(|id| id.group().is_some())
    }

    fn of_which(&self, is_it: impl Fn(&RuleId) -> bool) -> Vec<&str> {
        self.0.iter().filter(|(id, _)| is_it(id)).map(|(_, text)| text.as_str()).collect()
    }
}

/// Adds the bounds of a range, if it has any.
fn range(from: i64, to: i64) -> Map<String, Value> {
    let least = (from != i64::MIN).then(|| ("minimum".to_owned(), from.into()));
    let most = (to != i64::MAX).then(|| ("maximum".to_owned(), to.into()));
    least.into_iter().chain(most).collect()
}
