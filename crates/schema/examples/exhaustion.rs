//! Proves by exhaustion that `validate` and the strict schemas agree on the rules between attributes.
//!
//! In each object and method, the rules fall into connected components: attributes that a rule names together, in its condition
//! or in its demand. Within a component, every combination of the classes of values is made: absent, null, empty, each word,
//! another value, the boundaries, another type. What is outside the component is as in a valid body. `validate`, the strict schema
//! under jsonschema and under boon have to agree on each body.
//!
//! A component with more than a million bodies is made with fewer classes: those that its rules tell apart, and one value that
//! is not valid. If there are still more than a million, it is sampled. Both are printed.
//!
//! ```sh
//! cargo xtask proof exhaustion
//! ```
//!
//! With a file as the argument, the bodies and results are written into it, for `schemas/consumers/javascript/exhaustion.mjs`.

use boon::{Compiler, SchemaIndex, Schemas};
use linecard_contract::{Demand, Field, Format, Kind, Method, NumberForm, Object, Rule, Test, Text, validate};
use linecard_model::API;
use linecard_schema::{Profile, full_body, least_body, schema};
use serde_json::{Map, Value, json};
use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, process, thread};

/// The most bodies of a component. One with more is sampled.
const MOST: u128 = 1_000_000;
/// How many bodies of such a component are made.
const SAMPLED: u128 = 200_000;

/// A component of the rules of an object in a method.
struct Component {
    object: &'static Object,
    method: Method,
    /// The attributes, and the classes of their values; none is an absent attribute.
    attributes: Vec<(&'static Field, Vec<Option<Value>>)>,
    /// The members outside the component.
    beside: Map<String, Value>,
    /// Whether only the classes that the rules tell apart are made.
    is_reduced: bool,
}

impl Component {
    fn size(&self) -> u128 {
        self.attributes.iter().map(|(_, classes)| classes.len() as u128).product()
    }

    fn made(&self) -> u128 {
        let size = self.size();
        if size > MOST { SAMPLED } else { size }
    }

    /// Returns the choice of classes at an index. Of a component that is sampled, it is a random one.
    fn choice(&self, index: u128) -> Vec<usize> {
        let mut rest = if self.size() > MOST { random(index) % self.size() } else { index };
        let digits = self.attributes.iter().map(|(_, classes)| {
            let digit = rest % classes.len() as u128;
            rest /= classes.len() as u128;
            digit as usize
        });
        digits.collect()
    }

    fn body(&self, choice: &[usize]) -> Value {
        let mut body = self.beside.clone();
        for ((field, classes), digit) in self.attributes.iter().zip(choice) {
            if let Some(value) = &classes[*digit] {
                body.insert(field.name.to_owned(), value.clone());
            }
        }
        body.into()
    }

    fn name(&self) -> String {
        let names: Vec<&str> = self.attributes.iter().map(|(field, _)| field.name).collect();
        format!("{}.{}: {}", self.object.name, self.method.as_id(), names.join(", "))
    }
}

/// A number that depends on an index only.
fn random(index: u128) -> u128 {
    (0..4).fold(index.wrapping_add(1), |number, _| {
        let number = number.wrapping_mul(0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645).wrapping_add(0x5851_F42D_4C95_7F2D);
        number ^ number >> 61
    })
}

/// The attributes that a rule names in a method: those of its condition, and those that it is about.
fn named(object: &'static Object, rule: &'static Rule, method: Method) -> Vec<&'static str> {
    let fields = rule.fields.iter().copied();
    let tested = object.condition(rule, method).map(|test| test.field());
    fields.chain(tested).filter(|name| object.field(name).is_some_and(|field| field.may_stand(method))).collect()
}

/// Returns the components of an object in a method. An attribute that no rule names is one of its own.
fn components(object: &'static Object, method: Method) -> Vec<Component> {
    let fields: Vec<&'static Field> = object.fields().iter().copied().filter(|field| field.may_stand(method)).collect();
    let mut of: Vec<usize> = (0..fields.len()).collect();
    for rule in object.rules_in(method) {
        let indices: Vec<usize> = named(object, rule, method)
            .into_iter()
            .filter_map(|name| fields.iter().position(|field| field.name == name))
            .collect();
        let Some(least) = indices.iter().map(|index| of[*index]).min() else { continue };
        let joined: Vec<usize> = indices.iter().map(|index| of[*index]).collect();
        of.iter_mut().filter(|component| joined.contains(component)).for_each(|component| *component = least);
    }
    let (Some(least), Some(full)) = (least_body(object, method), full_body(object, method)) else { return Vec::new() };
    let mut components = Vec::new();
    for index in 0..fields.len() {
        let members: Vec<&'static Field> =
            fields.iter().zip(&of).filter(|(_, component)| **component == index).map(|(field, _)| *field).collect();
        if members.is_empty() {
            continue;
        }
        let mut beside = least.as_object().cloned().unwrap_or_default();
        beside.retain(|name, _| members.iter().all(|field| field.name != name));
        let make = |is_reduced| Component {
            object,
            method,
            attributes: members
                .iter()
                .map(|field| {
                    let classes =
                        if is_reduced { reduced(object, field, method, &full) } else { wide(field, method, &full) };
                    (*field, classes)
                })
                .collect(),
            beside: beside.clone(),
            is_reduced,
        };
        let component = make(false);
        components.push(if component.size() > MOST { make(true) } else { component });
    }
    components
}

/// Returns all classes of the values of an attribute: absent, null, another type, and those of its kind.
fn wide(field: &Field, method: Method, full: &Value) -> Vec<Option<Value>> {
    let mut values = vec![Value::Null];
    values.extend(of_kind(field.kind(method), field.method_within(method)));
    values.extend(full.get(field.name).cloned());
    values.extend(
        [json!(7), json!("x"), json!(true), json!({})].into_iter().find(|value| !has_type(field.kind(method), value)),
    );
    let mut classes = vec![None];
    for value in values {
        if !classes.contains(&Some(value.clone())) {
            classes.push(Some(value));
        }
    }
    classes
}

fn has_type(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Boolean => value.is_boolean(),
        Kind::Integer(..) | Kind::Integers(_) | Kind::Decimal(_) => value.is_number(),
        Kind::String(_) | Kind::Word(_) | Kind::LikelyWord(_) | Kind::AnyCaseWord(_) => value.is_string(),
        Kind::Object(_) | Kind::OpenObject => value.is_object(),
        Kind::Array(_) => value.is_array(),
        Kind::Either(kinds) => kinds.iter().any(|kind| has_type(kind, value)),
    }
}

/// Returns the classes that the rules tell apart: absent, null, empty, filled, true, false, the tested words, another word; and
/// one value that is not valid.
fn reduced(object: &'static Object, field: &'static Field, method: Method, full: &Value) -> Vec<Option<Value>> {
    let is_valid = |value: &Value| {
        let body = Value::Object(Map::from_iter([(field.name.to_owned(), value.clone())]));
        let report = validate(object, method, &body);
        !report.violations().any(|finding| {
            finding.pointer().starts_with(&format!("/{}", field.name))
                && finding.rule().field().is_none_or(|of| {
                    // What other attributes lack is not a fault of the value.
                    of.name != field.name
                        || !matches!(
                            finding.rule().check(),
                            linecard_contract::Check::Forbidden
                                | linecard_contract::Check::NotEmpty
                                | linecard_contract::Check::Empty
                        )
                })
        })
    };
    let rules = || object.rules_in(method);
    let tests: Vec<Test> = rules()
        .flat_map(|rule| object.condition(rule, method).collect::<Vec<_>>())
        .filter(|test| test.field() == field.name)
        .collect();
    let is_measured =
        rules().any(|rule| matches!(rule.demand, Demand::Filled | Demand::Empty) && rule.fields.contains(&field.name));
    let class_of = |value: &Value| -> String {
        if value.is_null() && field.accepts_null(method) {
            return "null".to_owned();
        }
        if !is_valid(value) {
            return "not valid".to_owned();
        }
        let is_empty = *value == json!("") || *value == json!([]);
        let passed: Vec<bool> = tests.iter().map(|test| test.passes(value)).collect();
        // An empty value may clear what is stored.
        let is_nothing = is_empty && (is_measured || method == Method::Put);
        format!(
            "{passed:?} {is_nothing} {}",
            if is_counted(object, method, field) { value == &json!(true) } else { false }
        )
    };
    let (mut classes, mut known) = (Vec::new(), Vec::new());
    for class in wide(field, method, full) {
        let name = class.as_ref().map_or_else(|| "absent".to_owned(), class_of);
        if !known.contains(&name) {
            known.push(name);
            classes.push(class);
        }
    }
    classes
}

fn is_counted(object: &'static Object, method: Method, field: &Field) -> bool {
    object.rules_in(method).any(|rule| {
        matches!(rule.demand, Demand::Count { of: linecard_contract::Counted::True, .. })
            && rule.fields.contains(&field.name)
    })
}

/// Returns the classes of the values of a kind, valid or not.
fn of_kind(kind: &Kind, method: Method) -> Vec<Value> {
    match kind {
        Kind::Boolean => vec![json!(true), json!(false)],
        Kind::Integer(from, to) => of_range(*from, *to),
        Kind::Integers(ranges) => ranges.iter().flat_map(|(from, to)| of_range(*from, *to)).collect(),
        Kind::Decimal(bounds) => {
            let near = [bounds.from, bounds.to]
                .into_iter()
                .flatten()
                .filter_map(|bound| bound.to_string().parse::<f64>().ok());
            near.flat_map(|bound| [bound.next_down(), bound, bound.next_up()])
                .map(|number| json!(number))
                .chain([json!(0)])
                .collect()
        }
        Kind::Word(list) | Kind::LikelyWord(list) => {
            list.words.iter().map(|word| json!(word)).chain([json!("another"), json!("")]).collect()
        }
        Kind::AnyCaseWord(list) => {
            let cases = |word: &&str| [json!(word), json!(word.to_ascii_lowercase()), json!(word.to_ascii_uppercase())];
            list.words.iter().flat_map(cases).chain([json!("another"), json!("")]).collect()
        }
        Kind::String(text) => texts(text),
        Kind::Object(object) => {
            [least_body, full_body].into_iter().filter_map(|make| make(object, method)).chain([json!({})]).collect()
        }
        Kind::OpenObject => vec![json!({}), json!({"any": [1]})],
        Kind::Array(items) => {
            let items = of_kind(&items.kind, method);
            let alone = items.iter().map(|item| json!([item]));
            alone.chain([json!([]), json!([null]), Value::Array(items.iter().take(2).cloned().collect())]).collect()
        }
        Kind::Either(kinds) => kinds.iter().flat_map(|kind| of_kind(kind, method)).collect(),
    }
}

fn of_range(from: i64, to: i64) -> Vec<Value> {
    let mut numbers = vec![json!(0), json!(0.5)];
    // Numbers of more than 53 bits are not the same in all languages.
    let is_exact = |bound: i64| bound.unsigned_abs() < 1 << 53;
    numbers.extend([from - i64::from(is_exact(from)), from].into_iter().filter(|it| is_exact(*it)).map(|it| json!(it)));
    numbers.extend([to, to.saturating_add(1)].into_iter().filter(|it| is_exact(*it)).map(|it| json!(it)));
    numbers
}

fn texts(text: &Text) -> Vec<Value> {
    let most = text.max_length.unwrap_or(40) as usize;
    let mut texts: Vec<String> = vec![String::new(), "x".to_owned()];
    texts.extend(
        [text.min_length.saturating_sub(1) as usize, text.min_length as usize].map(|length| "x".repeat(length)),
    );
    texts.extend([most, most + 1].map(|length| "é".repeat(length)));
    let samples: Vec<&str> = match text.format {
        None => Vec::new(),
        Some(Format::PhoneNumber(_)) => {
            NumberForm::ALL.iter().filter_map(|form| form.samples().first().copied()).collect()
        }
        Some(Format::Date) => vec!["2024-02-29", "2025-02-29", "2024-02-29\n"],
        Some(Format::DateTime) => vec!["2024-08-01T11:00:00.000+02:00", "2016-12-31T23:59:60Z", "2024-08-01T24:00:00Z"],
        Some(Format::ListTime) => vec!["2010-10-01T09:30:00:000-0400", "2010-10-01T09:30:00:00-0400"],
        Some(Format::Pattern(pattern)) => pattern.valid.iter().chain(pattern.invalid).copied().collect(),
    };
    texts.extend(samples.into_iter().map(str::to_owned));
    texts.into_iter().map(Value::String).collect()
}

/// The validators of a strict schema.
struct Validators {
    object: &'static Object,
    method: Method,
    jsonschema: jsonschema::Validator,
    boon: SchemaIndex,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = env::args().nth(1).map(File::create).transpose()?.map(BufWriter::new);
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let mut validators = Vec::new();
    for object in API.objects {
        for method in object.methods {
            let Some(strict) = schema(&API, object, *method, Profile::Strict) else { continue };
            let strict: Value = strict.into();
            let id = strict["$id"].as_str().unwrap_or_default().to_owned();
            let jsonschema = jsonschema::validator_for(&strict).map_err(|error| error.to_string())?;
            compiler.add_resource(&id, strict)?;
            let boon = compiler.compile(&id, &mut schemas).map_err(|error| error.to_string())?;
            validators.push(Validators { object, method: *method, jsonschema, boon });
        }
    }
    let parts: Vec<(&Validators, Component)> = validators
        .iter()
        .flat_map(|it| components(it.object, it.method).into_iter().map(move |component| (it, component)))
        .collect();
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((validators, component)) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let index = next.load(Ordering::Relaxed);
                    let results = compare(validators, component, &schemas);
                    if let Ok(mut done) = done.lock() {
                        done.push((index, component, results));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().map_err(|error| error.to_string())?;
    done.sort_by_key(|(index, ..)| *index);
    let (mut bodies, mut valid, mut faults, mut between) = (0, 0, 0, 0);
    for (_, component, (results, found)) in &done {
        bodies += results.len();
        valid += results.iter().filter(|is_valid| **is_valid).count();
        between += usize::from(component.attributes.len() > 1);
        faults += found.len();
        let size = component.size();
        if component.is_reduced {
            let how =
                if size > MOST { format!("{} of {size} are sampled", results.len()) } else { format!("{size} bodies") };
            println!("fewer classes: {}: {how}", component.name());
        }
        found.iter().take(3).for_each(|fault| println!("error: {}: {fault}", component.name()));
        if let Some(out) = &mut out {
            writeln!(out, "{}", written(component, results))?;
        }
    }
    println!(
        "{} bodies, {valid} of them valid, of {} components, {between} of them with rules between attributes: {faults} differ",
        bodies,
        done.len()
    );
    if let Some(mut out) = out {
        out.flush()?;
    }
    process::exit(i32::from(faults > 0));
}

/// Compares the results for all bodies of a component. Returns those of `validate`, and the bodies with others.
fn compare(validators: &Validators, component: &Component, schemas: &Schemas) -> (Vec<bool>, Vec<String>) {
    let (mut results, mut faults) = (Vec::new(), Vec::new());
    for index in 0..component.made() {
        let body = component.body(&component.choice(index));
        let is_valid = validate(component.object, component.method, &body).is_valid();
        let others = [validators.jsonschema.is_valid(&body), schemas.validate(&body, validators.boon).is_ok()];
        if others != [is_valid; 2] {
            faults.push(format!("validate {is_valid}, jsonschema and boon {others:?}: {body}"));
        }
        results.push(is_valid);
    }
    (results, faults)
}

/// A component as a line: the classes, the choices if they are sampled, and the results as hexadecimal digits.
fn written(component: &Component, results: &[bool]) -> Value {
    let classes: Vec<Vec<Value>> = component
        .attributes
        .iter()
        .map(|(_, classes)| classes.iter().map(|class| class.iter().cloned().collect()).collect())
        .collect();
    let is_sampled = component.size() > MOST;
    let choices: Option<Vec<Vec<usize>>> =
        is_sampled.then(|| (0..component.made()).map(|index| component.choice(index)).collect());
    let mut digits = String::new();
    for four in results.chunks(4) {
        let number = four.iter().enumerate().fold(0, |number, (bit, is_valid)| number | u8::from(*is_valid) << bit);
        let _ = write!(digits, "{number:x}");
    }
    json!({
        "schema": format!("{}.{}", component.object.name, component.method.as_id()),
        "attributes": component.attributes.iter().map(|(field, _)| field.name).collect::<Vec<_>>(),
        "classes": classes,
        "beside": component.beside,
        "choices": choices,
        "bodies": results.len(),
        "results": digits,
    })
}
