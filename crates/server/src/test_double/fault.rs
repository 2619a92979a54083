//! Faults that a test sets: delays, errors and dropped connections.

use super::headers::{LONGEST_DELAY, error_status, error_statuses};
use super::members::{Members, Problems};
use super::pattern::PathPattern;
use crate::refusal::reasons::{bad_input, injected};
use crate::refusal::{ListedFinding, Refusal};
use linecard_contract::pointer::joined;
use linecard_contract::{Api, Method};
use serde_json::{Value, json};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How many faults a double has at a time.
const MOST: usize = 1000;

const MEMBERS: [&str; 7] = ["method", "path", "times", "status", "delay", "when", "drop"];

/// A fault of the requests of the API that match its method and its path: a delay, an error, or a dropped connection.
///
/// ```
/// use linecard_server::Fault;
/// use linecard_contract::Method;
/// use std::time::Duration;
///
/// // The next two PUTs are performed, and their responses are lost.
/// let lost = Fault::status(504).method(Method::Put).times(2).after();
/// // Each request for a user takes a second more.
/// let slow = Fault::delay(Duration::from_secs(1)).path("/api/v1/tenants/*/groups/*/users/**");
/// let gone = Fault::drop_connection().path("/api/v1/tenants/t/**").times(1);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Fault {
    method: Option<Method>,
    path: Option<String>,
    times: Option<u32>,
    status: Option<u16>,
    delay: Option<Duration>,
    is_after: bool,
    drops: bool,
}

impl Fault {
    /// A fault that returns an error with this status, one of the documented ones from 400.
    #[must_use]
    pub fn status(code: u16) -> Fault {
        Fault { status: Some(code), ..Fault::default() }
    }

    /// A fault that delays requests, by at most 30 seconds.
    #[must_use]
    pub fn delay(delay: Duration) -> Fault {
        Fault { delay: Some(delay), ..Fault::default() }
    }

    /// A fault that closes the connection without a response.
    #[must_use]
    pub fn drop_connection() -> Fault {
        Fault { drops: true, ..Fault::default() }
    }

    /// Limits the fault to requests with this method.
    #[must_use]
    pub fn method(mut self, method: Method) -> Fault {
        self.method = Some(method);
        self
    }

    /// Limits the fault to requests whose path matches a pattern: `*` or `{name}` is any one segment, and `**` at the end any
    /// number of segments.
    #[must_use]
    pub fn path(mut self, pattern: &str) -> Fault {
        self.path = Some(pattern.to_owned());
        self
    }

    /// Limits the fault to this many requests, at least 1.
    #[must_use]
    pub fn times(mut self, times: u32) -> Fault {
        self.times = Some(times);
        self
    }

    /// Delays the requests too, by at most 30 seconds.
    #[must_use]
    pub fn delayed_by(mut self, delay: Duration) -> Fault {
        self.delay = Some(delay);
        self
    }

    /// Performs the operation before the error or the dropped connection: its response is lost.
    #[must_use]
    pub fn after(mut self) -> Fault {
        self.is_after = true;
        self
    }

    /// The same fault as JSON.
    fn json(&self) -> Value {
        let mut json = json!({});
        let mut set = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                json[name] = value;
            }
        };
        set("method", self.method.map(|method| method.as_str().into()));
        set("path", self.path.as_deref().map(Into::into));
        set("times", self.times.map(Into::into));
        set("status", self.status.map(Into::into));
        // A longer delay is refused in any case.
        set("delay", self.delay.map(|delay| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX).into()));
        set("when", self.is_after.then(|| "after".into()));
        set("drop", self.drops.then_some(true.into()));
        json
    }
}

/// A valid fault.
#[derive(Clone, Debug)]
pub(super) struct FaultRule {
    fault: Fault,
    pattern: Option<PathPattern>,
}

impl FaultRule {
    /// Reads a fault.
    fn of(api: &Api, value: &Value, pointer: &str, problems: &mut Problems) -> Option<FaultRule> {
        let mut members = Members::of(value, pointer, &MEMBERS, problems)?;
        let (method, pattern) = (members.method("method"), members.pattern("path"));
        let times = members.number("times", 1..=u64::from(u32::MAX), "");
        let delay = members.number("delay", 0..=LONGEST_DELAY, " of milliseconds");
        let status = members.number("status", 0..=u64::from(u16::MAX), "").and_then(|code| {
            let known = u16::try_from(code).ok().and_then(|code| error_status(api, code));
            if known.is_none() {
                members.wrong("status", format!("status must be one of {}", error_statuses(api)));
            }
            known
        });
        let is_after = match members.text("when") {
            None | Some("before") => false,
            Some("after") => true,
            Some(_) => {
                members.wrong("when", "when must be before or after");
                false
            }
        };
        let drops = members.flag("drop").unwrap_or_default();
        if drops && members.has("status") {
            members.wrong("drop", "a dropped connection has no status; remove drop or status");
        }
        if members.has("when") && !drops && !members.has("status") {
            members.wrong("when", "when needs status or drop; set one of them too");
        }
        if !drops && !members.has("status") && !members.has("delay") {
            members.wrong_whole("this fault does nothing; set status, delay or drop");
        }
        let fault = Fault {
            method,
            path: pattern.as_ref().map(|pattern| pattern.as_str().to_owned()),
            times: times.and_then(|times| u32::try_from(times).ok()),
            status: status.map(|status| status.as_u16()),
            delay: delay.map(Duration::from_millis),
            is_after,
            drops,
        };
        Some(FaultRule { fault, pattern })
    }

    fn matches(&self, method: &str, path: &str) -> bool {
        self.fault.method.is_none_or(|known| known.as_str() == method)
            && self.pattern.as_ref().is_none_or(|pattern| pattern.matches(path))
    }
}

/// Reads a fault or a list of them.
pub(super) fn fault_rules(api: &Api, value: &Value, pointer: &str, problems: &mut Problems) -> Vec<FaultRule> {
    match value.as_array() {
        None => FaultRule::of(api, value, pointer, problems).into_iter().collect(),
        Some(list) => {
            let read = |(index, value): (usize, &Value)| {
                FaultRule::of(api, value, &joined(pointer, &index.to_string()), problems)
            };
            list.iter().take(MOST + 1).enumerate().filter_map(read).collect()
        }
    }
}

/// Reads a fault that a test in Rust has built.
pub(super) fn fault_rule(api: &Api, fault: &Fault) -> Result<FaultRule, Vec<ListedFinding>> {
    let mut problems = Problems::default();
    let rule = FaultRule::of(api, &fault.json(), "", &mut problems);
    // Without a rule there are problems.
    problems.or(rule)?.ok_or_else(Vec::new)
}

/// The faults of a double, in the order in which they were set.
#[derive(Default)]
pub(crate) struct Faults(Mutex<FaultList>);

#[derive(Default)]
struct FaultList {
    set: Vec<SetFault>,
    ids: u64,
}

struct SetFault {
    id: u64,
    rule: FaultRule,
    hits: u64,
}

impl SetFault {
    fn is_over(&self) -> bool {
        self.rule.fault.times.is_some_and(|times| self.hits >= u64::from(times))
    }
}

/// What happens to a request.
pub(super) struct DueFault {
    pub(super) id: u64,
    pub(super) delay: Duration,
    pub(super) is_after: bool,
    pub(super) drops: bool,
    status: Option<u16>,
}

impl DueFault {
    pub(super) fn error(&self, api: &Api) -> Option<Refusal> {
        let status = error_status(api, self.status?)?;
        Some(injected(status, &format!("fault {} of this test double", self.id)))
    }
}

impl Faults {
    /// Sets faults, and returns their ids. All of them, or none if they are too many.
    pub(super) fn add(&self, rules: Vec<FaultRule>) -> Result<Vec<u64>, Refusal> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if list.set.len() + rules.len() > MOST {
            let mut problems = Problems::default();
            let message = format!("a double has at most {MOST} faults; remove them with DELETE /_double/faults first");
            problems.add("", "count", message);
            return Err(bad_input("the request", problems.or(()).err().unwrap_or_default()));
        }
        let ids = rules.into_iter().map(|rule| {
            list.ids += 1;
            let id = list.ids;
            list.set.push(SetFault { id, rule, hits: 0 });
            id
        });
        Ok(ids.collect())
    }

    pub(super) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).set.clear();
    }

    /// How many requests a fault has hit; none if there is no such fault.
    pub(super) fn hits(&self, id: u64) -> Option<u64> {
        let list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.set.iter().find(|fault| fault.id == id).map(|fault| fault.hits)
    }

    /// Finds the first fault for a request, and counts it.
    pub(super) fn take(&self, method: &str, path: &str) -> Option<DueFault> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let set = list.set.iter_mut().find(|set| !set.is_over() && set.rule.matches(method, path))?;
        set.hits += 1;
        let Fault { status, delay, is_after, drops, .. } = set.rule.fault;
        Some(DueFault { id: set.id, delay: delay.unwrap_or_default(), is_after, drops, status })
    }

    pub(super) fn json(&self) -> Value {
        let list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = list.set.iter().map(|set| {
            let mut shown = set.rule.fault.json();
            shown["id"] = set.id.into();
            shown["hits"] = set.hits.into();
            shown
        });
        json!({"faults": shown.collect::<Vec<_>>()})
    }
}
