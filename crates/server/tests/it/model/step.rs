//! The steps of a client, and their generators.

use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use std::fmt;

/// Few names, so that they collide; some must be encoded in a path.
pub(super) const NAMES: [&str; 3] = ["lunch", "night/☎", "50% of {all}"];
pub(super) const USERS: [&str; 2] = ["ann", "bob@example.org"];

/// One step of a sequence.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "nearly all steps are requests")]
pub(super) enum Step {
    /// The server stops, and another one starts.
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

/// A condition on the current response. `Known` is the tag of the last GET step of the path; if there was none, the request
/// has no condition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Condition {
    Nothing,
    MatchKnown,
    MatchStrange,
    MatchAny,
    NoneMatchKnown,
    NoneMatchAny,
}

/// A request body.
#[derive(Clone, Debug)]
pub(super) enum Sent<T> {
    Json(T),
    /// A body that is not an object, and the expected status.
    Broken(&'static str, u16),
}

/// The body of a POST or PUT of a criteria, or an item of its list. `None` is omitted; a schedule may be null.
#[derive(Clone, Debug, Default)]
#[expect(clippy::option_option, reason = "a schedule that is left out is kept, and null clears it")]
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

/// A fault in a criteria: an attribute, its value, and the pointer of the finding.
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

/// An object with the attributes that are not `None`.
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
    pub(super) const TITLES: [&str; 8] = [
        "GET policies",
        "PUT policies",
        "GET list",
        "PUT list",
        "GET criteria",
        "POST criteria",
        "PUT criteria",
        "DELETE criteria",
    ];

    pub(super) fn title(&self) -> &'static str {
        Operation::TITLES[match self {
            Operation::GetPolicies => 0,
            Operation::PutPolicies(_) => 1,
            Operation::GetList => 2,
            Operation::PutList(_) => 3,
            Operation::GetCriteria(_) => 4,
            Operation::PostCriteria(_) => 5,
            Operation::PutCriteria(..) => 6,
            Operation::DeleteCriteria(..) => 7,
        }]
    }

    /// The method, the path after that of the user's services, and the body.
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

/// Generates a step, where the first user has the criteria with these names.
pub(super) fn steps(there: impl Fn(&str) -> bool) -> BoxedStrategy<Step> {
    // Building a strategy is slow, so there is one for each set of names.
    thread_local!(static STEPS: Vec<BoxedStrategy<Step>> = (0..1 << NAMES.len()).map(made).collect());
    let set = NAMES.iter().enumerate().filter(|(_, name)| there(name)).map(|(place, _)| 1 << place).sum::<usize>();
    STEPS.with(|steps| steps[set].clone())
}

fn made(set: usize) -> BoxedStrategy<Step> {
    let there: Vec<&str> =
        NAMES.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1).map(|(_, name)| *name).collect();
    // Mostly the same user, so that there is something to change.
    let user = prop_oneof![5 => Just(USERS[0]), 1 => Just(USERS[1])];
    let request = (user, operations(there), conditions());
    let request = request.prop_map(|(user, operation, condition)| Step::Request { user, operation, condition });
    prop_oneof![30 => request, 1 => Just(Step::Restart)].boxed()
}

fn names() -> impl Strategy<Value = &'static str> + Clone {
    select(NAMES.as_slice())
}

fn operations(there: Vec<&'static str>) -> BoxedStrategy<Operation> {
    let of_one = if there.is_empty() { 2 } else { 9 };
    // Mostly a name that exists.
    let known = if there.is_empty() { names().boxed() } else { prop_oneof![4 => select(there), 1 => names()].boxed() };
    prop_oneof![
        1 => Just(Operation::GetPolicies),
        2 => sent(vec(policy(), 0..4), BROKEN_IF_NOTHING_IS_REQUIRED).prop_map(Operation::PutPolicies),
        2 => Just(Operation::GetList),
        5 => sent(weighted(0.95, vec(item(), 0..4)), BROKEN_IF_NOTHING_IS_REQUIRED).prop_map(Operation::PutList),
        3 => known.clone().prop_map(Operation::GetCriteria),
        5 => sent(creation(), BROKEN).prop_map(Operation::PostCriteria),
        of_one => (known.clone(), sent(update(), BROKEN)).prop_map(|(name, body)| Operation::PutCriteria(name, body)),
        2 => (known, sent(removal(), BROKEN_REMOVAL)).prop_map(|(name, body)| Operation::DeleteCriteria(name, body)),
    ]
    .boxed()
}

fn conditions() -> BoxedStrategy<Condition> {
    prop_oneof![
        20 => Just(Condition::Nothing),
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

/// A PUT that needs no attribute may be empty.
const BROKEN_IF_NOTHING_IS_REQUIRED: &[(&str, u16)] = BROKEN.split_at(1).1;

/// A DELETE may come without a body.
const BROKEN_REMOVAL: &[(&str, u16)] = &[("[]", 416), ("lunch", 416)];

fn sent<T: Clone + std::fmt::Debug + 'static>(
    body: impl Strategy<Value = T> + 'static,
    broken: &'static [(&'static str, u16)],
) -> BoxedStrategy<Sent<T>> {
    prop_oneof![
        25 => body.prop_map(Sent::Json),
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
    // A few attributes of each kind, so that some are written repeatedly.
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
        // Most values are valid, otherwise almost no request would be accepted.
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
    let fields = (weighted(0.95, names()), weighted(0.05, names()), weighted(0.97, callers(0.97)), rest(0.05));
    fields.prop_map(|(name, new_name, callers, rest)| Criteria { name, new_name, callers, ..rest }).boxed()
}

fn update() -> BoxedStrategy<Criteria> {
    let fields = (weighted(0.97, names()), weighted(0.25, names()), of(callers(0.3)), rest(0.4));
    fields.prop_map(|(name, new_name, callers, rest)| Criteria { name, new_name, callers, ..rest }).boxed()
}

fn item() -> BoxedStrategy<Criteria> {
    let fields = (
        weighted(0.98, names()),
        weighted(0.2, names()),
        weighted(0.9, callers(0.97)),
        weighted(0.3, any::<bool>()),
        weighted(0.1, Just("All calls")),
        rest(0.3),
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

/// The attributes of all bodies of a criteria. A schedule is null with this probability.
fn rest(null: f64) -> BoxedStrategy<Criteria> {
    let schedule = || weighted(0.4, weighted(1.0 - null, schedule()));
    let fields = (of(any::<bool>()), of(any::<bool>()), schedule(), schedule(), weighted(0.03, fault()));
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

/// Callers, with each attribute present with this probability.
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
        weighted(0.8, select(["User", "Group", "Tenant"].as_slice())),
        weighted(0.98, select(["noon", "every Friday (even)"].as_slice())),
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
