//! A second implementation of the documented server, with plain structs and without the tables.

use super::step::{
    Callers, Condition, Criteria as Body, Operation, Removal, Schedule as SentSchedule, Sent, Step, USERS, steps,
};
use proptest::strategy::{BoxedStrategy, Just, Strategy};
use proptest_state_machine::ReferenceStateMachine;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The state of the server, and the tags that the client has seen.
#[derive(Clone, Debug, Default)]
pub(super) struct Reference {
    users: BTreeMap<&'static str, User>,
    /// The number of changes of a service of a user: the policies, or the list with its criteria. None before the first.
    versions: BTreeMap<(&'static str, bool), u64>,
    known: BTreeMap<(&'static str, Resource), Tag>,
}

/// A tag: of a state that was changed, or of the response while it never was.
#[derive(Clone, Debug, PartialEq)]
enum Tag {
    Version(u64),
    Response(Value),
}

/// A resource with a GET and a tag.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Resource {
    Policies,
    List,
    Criteria(&'static str),
}

#[derive(Clone, Debug, PartialEq)]
struct User {
    policies: Map<String, Value>,
    criteria: Vec<Criteria>,
}

#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "these are the attributes of the page")]
struct Criteria {
    name: &'static str,
    active: bool,
    selection: &'static str,
    anonymous: bool,
    unavailable: bool,
    numbers: Vec<&'static str>,
    excludes: bool,
    times: Option<Schedule>,
    holidays: Option<Schedule>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Schedule {
    level: &'static str,
    name: &'static str,
    r#type: Option<&'static str>,
}

/// The expected response.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) status: u16,
    pub(super) body: Response,
}

#[derive(Debug)]
pub(super) enum Response {
    Exactly(Value),
    Nothing,
    /// A refusal without findings.
    Refusal,
    /// A refusal with findings at exactly these pointers.
    FaultsAt(BTreeSet<String>),
    /// A refusal with findings at least at these pointers.
    FaultsAmongThoseAt(BTreeSet<String>),
}

impl ReferenceStateMachine for Reference {
    type State = Reference;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Reference> {
        Just(Reference::default()).boxed()
    }

    fn transitions(state: &Reference) -> BoxedStrategy<Step> {
        let user = state.users.get(USERS[0]);
        steps(|name| user.is_some_and(|user| user.place(name).is_some()))
    }

    fn apply(mut state: Reference, step: &Step) -> Reference {
        if let Step::Request { user, operation, condition } = step {
            state.perform(user, operation, *condition);
        }
        state
    }
}

impl Reference {
    /// Performs an operation.
    pub(super) fn perform(&mut self, user: &'static str, operation: &Operation, condition: Condition) -> Expected {
        let resource = operation.resource();
        let known = resource.and_then(|resource| self.known.get(&(user, resource))).cloned();
        let current = resource.and_then(|resource| self.shown(user, resource));
        let service = (user, matches!(operation, Operation::GetPolicies | Operation::PutPolicies(_)));
        let version = self.versions.get(&service).copied();
        let tag = current.clone().map(|current| version.map_or(Tag::Response(current), Tag::Version));
        let stored = self.users.entry(user).or_default();
        let changed = match operation {
            Operation::GetPolicies | Operation::GetList | Operation::GetCriteria(_) => {
                let (Some(current), Some(resource)) = (current, resource) else { return refused(404) };
                let (matches, is_known) = condition.holds(tag.as_ref(), known.as_ref());
                if !matches {
                    return refused(412);
                }
                self.known.extend(tag.map(|tag| ((user, resource), tag)));
                return if is_known {
                    Expected { status: 304, body: Response::Nothing }
                } else {
                    Expected { status: 200, body: Response::Exactly(current) }
                };
            }
            Operation::PutPolicies(sent) => sent.json().and_then(|body| stored.with_policies(body)),
            Operation::PutList(sent) => {
                sent.json().and_then(|items| stored.with_items(items.as_deref().unwrap_or(&[])))
            }
            Operation::PostCriteria(sent) => sent.json().and_then(|body| stored.with_created(body)),
            Operation::PutCriteria(name, sent) => sent.json().and_then(|body| stored.with_updated(name, body)),
            Operation::DeleteCriteria(name, sent) => sent.json().and_then(|body| stored.without(name, *body)),
        };
        let changed = match changed {
            Ok(changed) => changed,
            Err(refused) => return refused,
        };
        // The conditions are checked last.
        let (matches, is_known) = condition.holds(tag.as_ref(), known.as_ref());
        if !matches || is_known {
            return refused(412);
        }
        if version.is_none() || *stored != changed {
            *self.versions.entry(service).or_default() += 1;
        }
        *stored = changed;
        let body = match operation {
            Operation::PutPolicies(_) | Operation::PutList(_) | Operation::PutCriteria(..) => {
                Response::Exactly(json!({}))
            }
            _ => Response::Nothing,
        };
        Expected { status: 200, body }
    }

    /// The GET response, if the resource exists.
    pub(super) fn shown(&self, user: &str, resource: Resource) -> Option<Value> {
        let nobody = User::default();
        let user = self.users.get(user).unwrap_or(&nobody);
        match resource {
            Resource::Policies => Some(user.policies.clone().into()),
            Resource::List => Some(json!({"criteria": user.criteria.iter().map(Criteria::listed).collect::<Vec<_>>()})),
            Resource::Criteria(name) => user.place(name).map(|place| user.criteria[place].shown()),
        }
    }
}

impl Operation {
    /// The GET response of the path of an operation.
    pub(super) fn resource(&self) -> Option<Resource> {
        match self {
            Operation::GetPolicies | Operation::PutPolicies(_) => Some(Resource::Policies),
            Operation::GetList | Operation::PutList(_) => Some(Resource::List),
            Operation::GetCriteria(name) | Operation::PutCriteria(name, _) | Operation::DeleteCriteria(name, _) => {
                Some(Resource::Criteria(name))
            }
            Operation::PostCriteria(_) => None,
        }
    }
}

impl Condition {
    /// Whether `If-Match` holds, and whether the client has the current state already.
    fn holds(self, current: Option<&Tag>, known: Option<&Tag>) -> (bool, bool) {
        let is_same = current.is_some() && current == known;
        match self {
            Condition::MatchKnown => (known.is_none() || is_same, false),
            Condition::MatchStrange => (false, false),
            Condition::MatchAny => (current.is_some(), false),
            Condition::NoneMatchKnown => (true, is_same),
            Condition::NoneMatchAny => (true, current.is_some()),
            Condition::Nothing => (true, false),
        }
    }
}

fn refused(status: u16) -> Expected {
    Expected { status, body: Response::Refusal }
}

fn faults_at(pointers: BTreeSet<String>) -> Expected {
    Expected { status: 400, body: Response::FaultsAt(pointers) }
}

fn faults_among(pointers: impl IntoIterator<Item = String>) -> Expected {
    Expected { status: 400, body: Response::FaultsAmongThoseAt(pointers.into_iter().collect()) }
}

impl<T> Sent<T> {
    fn json(&self) -> Result<&T, Expected> {
        match self {
            Sent::Json(body) => Ok(body),
            Sent::Broken(_, status) => Err(faults_among_any(*status)),
        }
    }
}

fn faults_among_any(status: u16) -> Expected {
    Expected { status, body: Response::FaultsAmongThoseAt(BTreeSet::new()) }
}

/// A user without stored state has the values of the documented example. The example shows no number of video calls, and
/// fewer minutes than a PUT accepts, so those two values are ours.
impl Default for User {
    fn default() -> User {
        let policies = json!({
            "useUserCLIDSetting": false,
            "useUserMediaSetting": false,
            "useUserCallLimitsSetting": false,
            "useUserDCLIDSetting": false,
            "useMaxSimultaneousCalls": true,
            "maxSimultaneousCalls": 5,
            "useMaxSimultaneousVideoCalls": true,
            "maxSimultaneousVideoCalls": 5,
            "maxCallTimeForAnsweredCallsMinutes": 1440,
            "useMaxCallTimeForUnansweredCalls": false,
            "maxCallTimeForUnansweredCallsMinutes": 3,
            "mediaPolicySelection": "No Restrictions",
            "useMaxConcurrentRedirectedCalls": true,
            "maxConcurrentRedirectedCalls": 5,
            "useMaxFindMeFollowMeDepth": true,
            "maxFindMeFollowMeDepth": 2,
            "maxRedirectionDepth": 5,
            "useMaxConcurrentFindMeFollowMeInvocations": true,
            "maxConcurrentFindMeFollowMeInvocations": 2,
            "clidPolicy": "Use DN",
            "emergencyClidPolicy": "Use DN",
            "allowAlternateNumbersForRedirectingIdentity": true,
            "useGroupName": false,
            "blockCallingNameForExternalCalls": false,
            "enableDialableCallerID": false,
            "allowConfigurableCLIDForRedirectingIdentity": true,
            "allowDepartmentCLIDNameOverride": false,
            "useUserPhoneListLookupSetting": false,
            "enablePhoneListLookup": false,
        });
        User { policies: policies.as_object().cloned().unwrap(), criteria: Vec::new() }
    }
}

impl User {
    fn place(&self, name: &str) -> Option<usize> {
        self.criteria.iter().position(|criteria| criteria.name == name)
    }

    /// An omitted attribute is kept.
    fn with_policies(&self, body: &[(&'static str, Value)]) -> Result<User, Expected> {
        let mut changed = self.clone();
        // If an attribute is drawn twice, the body has the last value.
        changed.policies.extend(body.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        let sent = body.iter().map(|(name, _)| *name);
        let faults: BTreeSet<String> =
            sent.filter(|name| !is_policy(name, &changed.policies[*name])).map(|name| format!("/{name}")).collect();
        if faults.is_empty() { Ok(changed) } else { Err(faults_at(faults)) }
    }

    /// Applies the items in order: each creates, changes or removes the criteria that it names. All or none.
    fn with_items(&self, items: &[Body]) -> Result<User, Expected> {
        let mut changed = self.clone();
        for (index, item) in items.iter().enumerate() {
            let place = item.name.and_then(|name| changed.place(name));
            let mut faults = item.faults_of_put();
            if item.fault.is_none() && item.delete != Some(true) {
                if let Some(place) = place {
                    faults.extend(item.faults_against(&changed.criteria[place]));
                } else {
                    faults.extend(item.faults_of_creation());
                    // A creation is not a renaming.
                    faults.extend(item.new_name.map(|_| "/newName".to_owned()));
                }
                let taken = item.new_name.and_then(|name| changed.place(name));
                if taken.is_some_and(|taken| Some(taken) != place) {
                    faults.insert("/newName".to_owned());
                }
            }
            if !faults.is_empty() {
                return Err(faults_among(faults.iter().map(|pointer| format!("/criteria/{index}{pointer}"))));
            }
            match (place, item.delete) {
                (Some(place), Some(true)) => drop(changed.criteria.remove(place)),
                (None, Some(true)) => {}
                (Some(place), _) => item.change(&mut changed.criteria[place]),
                (None, _) => changed.criteria.push(item.created()),
            }
        }
        Ok(changed)
    }

    fn with_created(&self, body: &Body) -> Result<User, Expected> {
        let mut faults = body.faults_of_creation();
        if body.name.is_none() {
            faults.insert("/name".to_owned());
        }
        // A POST cannot clear a schedule or rename a criteria.
        for (schedule, pointer) in [(&body.times, "/timeSchedule"), (&body.holidays, "/holidaySchedule")] {
            match schedule {
                Some(None) => drop(faults.insert(pointer.to_owned())),
                Some(Some(schedule)) if schedule.name.is_none() => drop(faults.insert(format!("{pointer}/name"))),
                _ => {}
            }
        }
        if body.new_name.is_some() {
            faults.insert("/newName".to_owned());
        }
        if body.name.is_some_and(|name| self.place(name).is_some()) {
            faults.insert("/name".to_owned());
        }
        body.refusal(faults)?;
        let mut changed = self.clone();
        changed.criteria.push(body.created());
        Ok(changed)
    }

    /// The name in the path takes precedence.
    fn with_updated(&self, name: &str, body: &Body) -> Result<User, Expected> {
        let place = self.place(name).ok_or_else(|| refused(404))?;
        let mut faults = body.faults_of_put();
        faults.extend(body.faults_against(&self.criteria[place]));
        let taken = body.new_name.and_then(|name| self.place(name));
        if taken.is_some_and(|taken| taken != place) {
            faults.insert("/newName".to_owned());
        }
        body.refusal(faults)?;
        let mut changed = self.clone();
        body.change(&mut changed.criteria[place]);
        Ok(changed)
    }

    fn without(&self, name: &str, body: Removal) -> Result<User, Expected> {
        let place = self.place(name).ok_or_else(|| refused(404))?;
        match body {
            Removal::Nothing | Removal::Named(_) => {}
            Removal::Unnamed => return Err(faults_at(["/name".to_owned()].into())),
            Removal::Excessive => return Err(faults_at(["/active".to_owned()].into())),
        }
        let mut changed = self.clone();
        changed.criteria.remove(place);
        Ok(changed)
    }
}

/// Whether a PUT may give the attribute this value.
fn is_policy(name: &str, value: &Value) -> bool {
    let within = |from, to| value.as_i64().is_some_and(|value| (from..=to).contains(&value));
    let among = |words: &[&str]| value.as_str().is_some_and(|value| words.contains(&value));
    match name {
        "useUserCLIDSetting" | "useMaxCallTimeForAnsweredCalls" => value.is_boolean(),
        "clidPolicy" => among(&["Use DN", "Use Configurable CLID", "Use Group CLID"]),
        "mediaPolicySelection" => among(&["Use Uncompressed Codec", "Use Supported Media Set", "No Restrictions"]),
        "supportedMediaSetName" => value.is_string(),
        "maxSimultaneousCalls" => within(1, 999_999),
        "maxCallTimeForUnansweredCallsMinutes" => within(3, 2880),
        "maxFindMeFollowMeDepth" => within(1, 100),
        "maxRedirectionDepth" => value.is_i64(),
        _ => false,
    }
}

impl Body {
    /// A body is refused for its faults. A body with an injected fault may have further ones.
    fn refusal(&self, faults: BTreeSet<String>) -> Result<(), Expected> {
        match &self.fault {
            Some(fault) => Err(faults_among([fault.pointer.to_owned()])),
            None if faults.is_empty() => Ok(()),
            None => Err(faults_at(faults)),
        }
    }

    /// The faults of a PUT that do not depend on the stored state.
    fn faults_of_put(&self) -> BTreeSet<String> {
        if let Some(fault) = &self.fault {
            return [fault.pointer.to_owned()].into();
        }
        let mut faults = BTreeSet::new();
        if self.name.is_none() {
            faults.insert("/name".to_owned());
        }
        for (schedule, pointer) in [(&self.times, "/timeSchedule"), (&self.holidays, "/holidaySchedule")] {
            if matches!(schedule, Some(Some(SentSchedule { name: None, .. }))) {
                faults.insert(format!("{pointer}/name"));
            }
        }
        faults
    }

    /// With specified callers there must be numbers, in the body or stored.
    fn faults_against(&self, stored: &Criteria) -> BTreeSet<String> {
        let mut faults = BTreeSet::new();
        if let Some(callers) = &self.callers {
            let selection = callers.selection.unwrap_or(stored.selection);
            let has_none = callers.numbers.as_ref().unwrap_or(&stored.numbers).is_empty();
            if selection == "Specified Only" && has_none {
                faults.insert("/fromDnCriteria/phoneNumbers".to_owned());
            }
        }
        faults
    }

    /// An item that is created needs what a POST needs.
    fn faults_of_creation(&self) -> BTreeSet<String> {
        let mut faults = BTreeSet::new();
        let mut needed = |is_there: bool, pointer: &str| {
            if !is_there {
                faults.insert(pointer.to_owned());
            }
        };
        let Some(Callers { selection, anonymous, unavailable, numbers }) = &self.callers else {
            needed(false, "/fromDnCriteria");
            return faults;
        };
        needed(selection.is_some(), "/fromDnCriteria/selection");
        needed(anonymous.is_some(), "/fromDnCriteria/includeAnonymousCallers");
        needed(unavailable.is_some(), "/fromDnCriteria/includeUnavailableCallers");
        let has_numbers = numbers.as_ref().is_some_and(|numbers| !numbers.is_empty());
        needed(*selection != Some("Specified Only") || has_numbers, "/fromDnCriteria/phoneNumbers");
        faults
    }

    /// The criteria of a valid body. By default it is active, and its calls are not excluded.
    fn created(&self) -> Criteria {
        let mut criteria = Criteria {
            name: self.name.unwrap(),
            active: true,
            selection: "",
            anonymous: false,
            unavailable: false,
            numbers: Vec::new(),
            excludes: false,
            times: None,
            holidays: None,
        };
        self.change(&mut criteria);
        criteria
    }

    /// Omitted attributes are kept, null clears a schedule, and numbers and schedules are replaced.
    fn change(&self, stored: &mut Criteria) {
        let schedule = |sent: &SentSchedule| Schedule {
            level: sent.level.unwrap_or("User"),
            name: sent.name.unwrap(),
            r#type: sent.r#type,
        };
        stored.name = self.new_name.unwrap_or(stored.name);
        stored.active = self.active.unwrap_or(stored.active);
        stored.excludes = self.excludes.unwrap_or(stored.excludes);
        if let Some(times) = &self.times {
            stored.times = times.as_ref().map(schedule);
        }
        if let Some(holidays) = &self.holidays {
            stored.holidays = holidays.as_ref().map(schedule);
        }
        if let Some(callers) = &self.callers {
            stored.selection = callers.selection.unwrap_or(stored.selection);
            stored.anonymous = callers.anonymous.unwrap_or(stored.anonymous);
            stored.unavailable = callers.unavailable.unwrap_or(stored.unavailable);
            if let Some(numbers) = &callers.numbers {
                stored.numbers.clone_from(numbers);
            }
        }
    }
}

impl Criteria {
    /// The response of its own GET.
    fn shown(&self) -> Value {
        let mut shown = json!({
            "name": self.name,
            "active": self.active,
            "fromDnCriteria": self.callers(),
            "doNotPerformAction": self.excludes,
        });
        if let Some(times) = &self.times {
            shown["timeSchedule"] = times.shown();
        }
        if let Some(holidays) = &self.holidays {
            shown["holidaySchedule"] = holidays.shown();
        }
        shown
    }

    /// The item in the list: each schedule as an object and as text.
    fn listed(&self) -> Value {
        let mut shown = json!({
            "name": self.name,
            "active": self.active,
            "callsFrom": self.calls_from(),
            "fromDnCriteria": self.callers(),
            "doNotPerformAction": self.excludes,
        });
        if let Some(times) = &self.times {
            shown["timeScheduleObj"] = times.shown();
            shown["timeSchedule"] = times.in_words().into();
        }
        if let Some(holidays) = &self.holidays {
            shown["holidayScheduleObj"] = holidays.shown();
            shown["holidaySchedule"] = holidays.in_words().into();
        }
        shown
    }

    fn callers(&self) -> Value {
        json!({
            "selection": self.selection,
            "includeAnonymousCallers": self.anonymous,
            "includeUnavailableCallers": self.unavailable,
            "phoneNumbers": self.numbers,
        })
    }

    fn calls_from(&self) -> String {
        if self.selection == "Any" {
            return "All calls".to_owned();
        }
        let mut callers = self.numbers.clone();
        callers.extend(self.anonymous.then_some("Anonymous"));
        callers.extend(self.unavailable.then_some("Unavailable"));
        callers.join(", ")
    }
}

impl Schedule {
    fn shown(&self) -> Value {
        let mut shown = json!({"level": self.level, "name": self.name});
        if let Some(r#type) = self.r#type {
            shown["type"] = r#type.into();
        }
        shown
    }

    fn in_words(&self) -> String {
        if self.level == "User" { self.name.to_owned() } else { format!("{}({})", self.name, self.level) }
    }
}
