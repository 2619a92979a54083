//! What a client may do next, and how it is made up.

use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use std::fmt;

/// Few names, so that they collide, and some that a path has to encode.
pub(super) const NAMES: [&str; 3] = ["lunch", "night/☎", "50% of {all}"];
pub(super) const USERS: [&str; 2] = ["ann", "bob@example.org"];

/// One step of a sequence.
#[derive(Clone)]
pub(super) enum Step {
    /// The server ends, and another one takes its place.
    Restart,
    /// A request about a user.
    Request { user: &'static str, operation: Operation, condition: Condition },
}

/// A failing sequence is printed as its requests.
impl fmt::Debug for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Restart => out.write_str("Restart"),
            Step::Request { user, operation, condition } => {
                let (method, path, body) = operation.request();
                write!(out, "{method} {user}/{path} {body} ({condition:?})")
            }
        }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Operation {
    GetPolicies,
    PutPolicies(Sent<Vec<(&'static str, Value)>>),
    GetList,
    PutList(Sent<Option<Vec<Criteria>>>),
    GetCriteria(&'static str),
    PostCriteria(Sent<Criteria>),
    PutCriteria(&'static str, Sent<Criteria>),
    DeleteCriteria(&'static str, Sent<Removal>),
}

/// What a request asks of the answer as it is now. What is known is the tag that the last GET step of the path got; if
/// there was none, nothing is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Condition {
    Nothing,
    MatchKnown,
    MatchStrange,
    MatchAny,
    NoneMatchKnown,
    NoneMatchAny,
}

/// A body.
#[derive(Clone, Debug)]
pub(super) enum Sent<T> {
    Json(T),
    /// No object at all, and the status that it is answered with.
    Broken(&'static str, u16),
}

/// The body of a criteria's POST and PUT, or an item of its list. What is none is left out; a schedule may be null.
#[derive(Clone, Debug, Default)]
pub(super) struct Criteria {
    pub(super) name: Option<&'static str>,
    pub(super) new_name: Option<&'static str>,
    pub(super) active: Option<bool>,
    pub(super) callers: Option<Callers>,
    pub(super) excludes: Option<bool>,
    pub(super) times: Option<Option<Schedule>>,
    pub(super) holidays: Option<Option<Schedule>>,
    pub(super) delete: Option<bool>,
    pub(super) calls_from: Option<&'static str>,
    pub(super) fault: Option<Fault>,
}

#[derive(Clone, Debug)]
pub(super) struct Callers {
    pub(super) selection: Option<&'static str>,
    pub(super) anonymous: Option<bool>,
    pub(super) unavailable: Option<bool>,
    pub(super) numbers: Option<Vec<&'static str>>,
}

#[derive(Clone, Debug)]
pub(super) struct Schedule {
    pub(super) level: Option<&'static str>,
    pub(super) name: Option<&'static str>,
    pub(super) r#type: Option<&'static str>,
}

/// Something that no criteria may hold: an attribute, its value, and where the fault is.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub(super) attribute: &'static str,
    pub(super) value: Value,
    pub(super) pointer: &'static str,
}

/// The body of a DELETE.
#[derive(Clone, Copy, Debug)]
pub(super) enum Removal {
    Nothing,
    Named(&'static str),
    Unnamed,
    Excessive,
}

/// An object of the attributes that are there.
fn object<const N: usize>(attributes: [(&str, Option<Value>); N]) -> Value {
    let there = attributes.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(there.collect())
}

impl Criteria {
    pub(super) fn json(&self) -> Value {
        let schedule = |sent: &Option<Option<Schedule>>| {
            sent.as_ref().map(|schedule| schedule.as_ref().map_or(Value::Null, Schedule::json))
        };
        let mut body = object([
            ("name", self.name.map(Value::from)),
            ("newName", self.new_name.map(Value::from)),
            ("active", self.active.map(Value::from)),
            ("fromDnCriteria", self.callers.as_ref().map(Callers::json)),
            ("doNotPerformAction", self.excludes.map(Value::from)),
            ("timeSchedule", schedule(&self.times)),
            ("holidaySchedule", schedule(&self.holidays)),
            ("delete", self.delete.map(Value::from)),
            ("callsFrom", self.calls_from.map(Value::from)),
        ]);
        if let Some(fault) = &self.fault {
            body[fault.attribute] = fault.value.clone();
        }
        body
    }
}

impl Callers {
    fn json(&self) -> Value {
        object([
            ("selection", self.selection.map(Value::from)),
            ("includeAnonymousCallers", self.anonymous.map(Value::from)),
            ("includeUnavailableCallers", self.unavailable.map(Value::from)),
            ("phoneNumbers", self.numbers.clone().map(Value::from)),
        ])
    }
}

impl Schedule {
    fn json(&self) -> Value {
        object([
            ("level", self.level.map(Value::from)),
            ("name", self.name.map(Value::from)),
            ("type", self.r#type.map(Value::from)),
        ])
    }
}

impl Operation {
    /// The method, the path behind that of the user's services, and the body.
    pub(super) fn request(&self) -> (&'static str, String, String) {
        let policies = || "call_processing_policies/".to_owned();
        let list = || "selective_call_acceptance/".to_owned();
        let instance = |name: &str| format!("selective_call_acceptance/criteria/{}/", encoded(name));
        match self {
            Operation::GetPolicies => ("GET", policies(), String::new()),
            Operation::PutPolicies(sent) => {
                let body = |body: &Vec<(&str, Value)>| {
                    let attributes = body.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
                    Value::Object(attributes.collect::<Map<_, _>>()).to_string()
                };
                ("PUT", policies(), sent.text(body))
            }
            Operation::GetList => ("GET", list(), String::new()),
            Operation::PutList(sent) => {
                let body = |items: &Option<Vec<Criteria>>| match items {
                    Some(items) => {
                        json!({"criteria": items.iter().map(Criteria::json).collect::<Vec<_>>()}).to_string()
                    }
                    None => "{}".to_owned(),
                };
                ("PUT", list(), sent.text(body))
            }
            Operation::GetCriteria(name) => ("GET", instance(name), String::new()),
            Operation::PostCriteria(sent) => {
                ("POST", "selective_call_acceptance/criteria/".to_owned(), sent.text(|body| body.json().to_string()))
            }
            Operation::PutCriteria(name, sent) => ("PUT", instance(name), sent.text(|body| body.json().to_string())),
            Operation::DeleteCriteria(name, sent) => {
                let body = |removal: &Removal| match removal {
                    Removal::Nothing => String::new(),
                    Removal::Named(name) => json!({"name": name}).to_string(),
                    Removal::Unnamed => "{}".to_owned(),
                    Removal::Excessive => json!({"name": name, "active": true}).to_string(),
                };
                ("DELETE", instance(name), sent.text(body))
            }
        }
    }
}

impl<T> Sent<T> {
    fn text(&self, json: impl Fn(&T) -> String) -> String {
        match self {
            Sent::Json(body) => json(body),
            Sent::Broken(text, _) => (*text).to_owned(),
        }
    }
}

/// A name as a segment of a path.
pub(super) fn encoded(name: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    name.bytes().map(encoded).collect()
}

pub(super) fn steps() -> BoxedStrategy<Step> {
    // It is the same one for every step, and takes a while to make.
    thread_local!(static STEPS: BoxedStrategy<Step> = made());
    STEPS.with(BoxedStrategy::clone)
}

fn made() -> BoxedStrategy<Step> {
    let request = (select(USERS.as_slice()), operations(), conditions());
    let request = request.prop_map(|(user, operation, condition)| Step::Request { user, operation, condition });
    prop_oneof![30 => request, 1 => Just(Step::Restart)].boxed()
}

fn names() -> impl Strategy<Value = &'static str> + Clone {
    select(NAMES.as_slice())
}

fn operations() -> BoxedStrategy<Operation> {
    prop_oneof![
        1 => Just(Operation::GetPolicies),
        2 => sent(vec(policy(), 0..4), BROKEN).prop_map(Operation::PutPolicies),
        2 => Just(Operation::GetList),
        4 => sent(weighted(0.95, vec(item(), 0..4)), BROKEN).prop_map(Operation::PutList),
        3 => names().prop_map(Operation::GetCriteria),
        4 => sent(creation(), BROKEN).prop_map(Operation::PostCriteria),
        5 => (names(), sent(update(), BROKEN)).prop_map(|(name, body)| Operation::PutCriteria(name, body)),
        2 => (names(), sent(removal(), BROKEN_REMOVAL)).prop_map(|(name, body)| Operation::DeleteCriteria(name, body)),
    ]
    .boxed()
}

fn conditions() -> BoxedStrategy<Condition> {
    prop_oneof![
        8 => Just(Condition::Nothing),
        4 => Just(Condition::MatchKnown),
        1 => Just(Condition::MatchStrange),
        1 => Just(Condition::MatchAny),
        1 => Just(Condition::NoneMatchKnown),
        1 => Just(Condition::NoneMatchAny),
    ]
    .boxed()
}

const BROKEN: &[(&str, u16)] = &[
    ("", 400),
    ("[]", 416),
    ("null", 416),
    ("{\"name\": \"lunch\"", 416),
    (r#"{"name": "lunch", "name": "lunch"}"#, 400),
    (r#"{"name": "\ud800"}"#, 416),
];

/// A DELETE may come without a body.
const BROKEN_REMOVAL: &[(&str, u16)] = &[("[]", 416), ("lunch", 416)];

fn sent<T: Clone + std::fmt::Debug + 'static>(
    body: impl Strategy<Value = T> + 'static,
    broken: &'static [(&'static str, u16)],
) -> BoxedStrategy<Sent<T>> {
    prop_oneof![
        12 => body.prop_map(Sent::Json),
        1 => select(broken).prop_map(|(text, status)| Sent::Broken(text, status)),
    ]
    .boxed()
}

/// An attribute of the policies and a value for it, good or bad.
fn policy() -> BoxedStrategy<(&'static str, Value)> {
    let value = prop_oneof![
        3 => any::<bool>().prop_map(Value::from),
        3 => select([0_i64, 1, 3, 100, 2880, 999_999, 1_000_000].as_slice()).prop_map(Value::from),
        3 => select(["Use DN", "Use Group CLID", "No Restrictions", "Use Supported Media Set", "", "use dn"].as_slice())
            .prop_map(Value::from),
        1 => select([json!(null), json!([]), json!({}), json!("true"), json!(1.5)].to_vec()),
    ];
    // Few attributes, so that one is written again, of each sort.
    let names = [
        "useUserCLIDSetting",
        "useMaxCallTimeForAnsweredCalls",
        "clidPolicy",
        "mediaPolicySelection",
        "supportedMediaSetName",
        "maxSimultaneousCalls",
        "maxCallTimeForUnansweredCallsMinutes",
        "maxFindMeFollowMeDepth",
        "maxRedirectionDepth",
    ];
    let known = (select(names.to_vec()), value).prop_map(|(name, value)| match (name, value) {
        // Most values suit, or hardly any request would be accepted.
        (name, Value::Bool(true)) if name.starts_with("max") => (name, json!(7)),
        (name, Value::Bool(false)) if name.starts_with("max") => (name, json!(50)),
        (name @ ("clidPolicy" | "supportedMediaSetName"), Value::Bool(_) | Value::Number(_)) => {
            (name, json!("Use Configurable CLID"))
        }
        (name @ "mediaPolicySelection", Value::Bool(_) | Value::Number(_)) => (name, json!("Use Uncompressed Codec")),
        (name, Value::Number(number)) if name.starts_with("use") => (name, json!(number.as_i64() == Some(1))),
        other => other,
    });
    prop_oneof![30 => known, 1 => Just(("colour", json!("red")))].boxed()
}

fn creation() -> BoxedStrategy<Criteria> {
    let fields = (weighted(0.95, names()), weighted(0.05, names()), weighted(0.95, callers(0.95)), rest());
    fields.prop_map(|(name, new_name, callers, rest)| Criteria { name, new_name, callers, ..rest }).boxed()
}

fn update() -> BoxedStrategy<Criteria> {
    let fields = (weighted(0.95, names()), weighted(0.4, names()), of(callers(0.3)), rest());
    fields.prop_map(|(name, new_name, callers, rest)| Criteria { name, new_name, callers, ..rest }).boxed()
}

fn item() -> BoxedStrategy<Criteria> {
    let fields = (
        weighted(0.97, names()),
        weighted(0.3, names()),
        weighted(0.8, callers(0.9)),
        weighted(0.3, any::<bool>()),
        weighted(0.1, Just("All calls")),
        rest(),
    );
    fields
        .prop_map(|(name, new_name, callers, delete, calls_from, rest)| Criteria {
            name,
            new_name,
            callers,
            delete,
            calls_from,
            ..rest
        })
        .boxed()
}

/// What all bodies of a criteria may hold.
fn rest() -> BoxedStrategy<Criteria> {
    let schedule = || weighted(0.3, weighted(0.6, schedule()));
    let fields = (of(any::<bool>()), of(any::<bool>()), schedule(), schedule(), weighted(0.05, fault()));
    fields
        .prop_map(|(active, excludes, times, holidays, fault)| Criteria {
            active,
            excludes,
            times,
            holidays,
            fault,
            ..Criteria::default()
        })
        .boxed()
}

/// Callers of whom each attribute is there with this probability.
fn callers(there: f64) -> BoxedStrategy<Callers> {
    let numbers = vec(select(["+3222345678", "+3222345679"].as_slice()), 0..3);
    let fields = (
        weighted(there, select(["Any", "Specified Only"].as_slice())),
        weighted(there, any::<bool>()),
        weighted(there, any::<bool>()),
        weighted(there, numbers),
    );
    fields
        .prop_map(|(selection, anonymous, unavailable, numbers)| Callers { selection, anonymous, unavailable, numbers })
        .boxed()
}

fn schedule() -> BoxedStrategy<Schedule> {
    let fields = (
        weighted(0.7, select(["User", "Group", "Tenant"].as_slice())),
        weighted(0.95, select(["noon", "every Friday (even)"].as_slice())),
        of(select(["Time", "Holiday"].as_slice())),
    );
    fields.prop_map(|(level, name, r#type)| Schedule { level, name, r#type }).boxed()
}

fn fault() -> BoxedStrategy<Fault> {
    let faults = [
        ("colour", json!("red"), "/colour"),
        ("name", json!(""), "/name"),
        ("name", json!(7), "/name"),
        ("newName", json!(""), "/newName"),
        ("active", json!("yes"), "/active"),
        ("active", json!(null), "/active"),
        ("doNotPerformAction", json!(1), "/doNotPerformAction"),
        ("fromDnCriteria", json!([]), "/fromDnCriteria"),
        ("fromDnCriteria", json!({"selection": "Everyone"}), "/fromDnCriteria/selection"),
        ("fromDnCriteria", json!({"phoneNumbers": "+3222345678"}), "/fromDnCriteria/phoneNumbers"),
        ("timeSchedule", json!("noon"), "/timeSchedule"),
        ("holidaySchedule", json!({"level": "Planet", "name": "noon"}), "/holidaySchedule/level"),
    ];
    select(faults.to_vec()).prop_map(|(attribute, value, pointer)| Fault { attribute, value, pointer }).boxed()
}

fn removal() -> BoxedStrategy<Removal> {
    prop_oneof![
        5 => Just(Removal::Nothing),
        2 => names().prop_map(Removal::Named),
        1 => Just(Removal::Unnamed),
        1 => Just(Removal::Excessive),
    ]
    .boxed()
}
