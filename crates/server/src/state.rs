//! The records that an operation reads and writes: the state of its service, or the directory.

use crate::auth::Authorized;
use crate::directory::{assignable, is_of_user, next_version, version_key};
use crate::refusal::Refusal;
use crate::refusal::reasons::{
    no_item, no_name, no_service, number_too_large, service_not_of_group, state_too_large, store_failed,
    too_many_items, unknown_parent,
};
use crate::store::{Keys, RecordKey, RecordKind, Records, Store, Stored, Write};
use crate::turns::Owner;
use crate::version;
use linecard_behaviour::{
    Assigned, Assignment, Behaviour, DirectoryUser, ListText, Refused, Source, UserList, ValidatedBody, json_size,
};
use linecard_contract::{Api, Found, Method, Operation, SegmentOf, Service};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

/// The tenant, group and user that a path names; an empty text for each that it does not name.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Names {
    names: Arc<[String; 3]>,
    /// Whether the path also names an item.
    is_of_item: bool,
}

/// The operation of a request, and the names in its path: found once, and handed down.
#[derive(Clone, Debug)]
pub(crate) struct Asked<'p> {
    found: Found<'p>,
    names: Names,
}

impl<'p> Deref for Asked<'p> {
    type Target = Found<'p>;

    fn deref(&self) -> &Found<'p> {
        &self.found
    }
}

impl<'p> Asked<'p> {
    pub(crate) fn of(found: Found<'p>) -> Asked<'p> {
        let names = named(&found);
        Asked { found, names }
    }

    /// A request whose operation was found again, with its names.
    pub(crate) const fn with(found: Found<'p>, names: Names) -> Asked<'p> {
        Asked { found, names }
    }

    pub(crate) const fn names(&self) -> &Names {
        &self.names
    }

    /// Whether the path names an item.
    pub(crate) const fn names_item(&self) -> bool {
        self.names.is_of_item
    }
}

/// What decides where the state of a service is.
#[derive(Clone, Copy)]
pub(crate) struct States {
    pub(crate) api: &'static Api,
    pub(crate) behaviour: &'static Behaviour,
    /// An open server has no directory: every user exists, and has every service that was not removed.
    pub(crate) is_open: bool,
    pub(crate) limits: Limits,
    /// The services that show the assignments of groups, and of users.
    assignments: [Option<&'static Service>; 2],
}

/// The limits of the state of a service. Only a change that makes the state larger is refused.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The maximum number of items in each list.
    pub(crate) items: usize,
    /// The maximum size, in bytes of JSON.
    pub(crate) size: usize,
}

impl Limits {
    /// Whether no state of so many bytes of JSON is too large, or has too many items.
    const fn allow(self, length: usize) -> bool {
        // A list of numbers has an item for every two bytes, and a number counts as eight.
        length / 2 < self.items && length.saturating_mul(5) < self.size
    }

    pub(crate) fn check(self, before: Option<&Value>, after: &Value) -> Result<(), Refusal> {
        let count = |list: &Value| list.as_array().map_or(0, Vec::len);
        let before_of = |name: &str| before.and_then(|before| before.get(name)).map_or(0, count);
        self.check_counts(after, |name, list| (before_of(name), count(list)))?;
        self.check_size(before.map(json_size), json_size(after))
    }

    /// Checks a change of a list as [`check`](Limits::check) does. `before` and `after` are parts of the states.
    fn check_list(self, lists: [&ListText; 2], before: &Value, after: &Value) -> Result<(), Refusal> {
        let count = |list: Option<&Value>| list.and_then(Value::as_array).map_or(0, Vec::len);
        let [old, new] = lists;
        let counts = |name: &str, list: &Value| {
            if name == new.name() { (old.count(), new.count()) } else { (count(before.get(name)), count(Some(list))) }
        };
        self.check_counts(after, counts)?;
        self.check_size(Some(old.size()), new.size())
    }

    /// Checks the lists of a state. `counts` returns the numbers of the items of one, before and after the change.
    fn check_counts(self, after: &Value, counts: impl Fn(&str, &Value) -> (usize, usize)) -> Result<(), Refusal> {
        for (name, list) in after.as_object().into_iter().flatten() {
            let (before, after) = counts(name, list);
            if after > self.items.max(before) {
                return Err(too_many_items(name, self.items));
            }
        }
        Ok(())
    }

    fn check_size(self, before: Option<usize>, after: usize) -> Result<(), Refusal> {
        let is_larger = after > self.size && before.is_none_or(|before| after > before);
        if is_larger { Err(state_too_large(self.size)) } else { Ok(()) }
    }
}

/// The result of a change.
pub(crate) struct Change<'r> {
    pub(crate) before: Option<Cow<'r, Value>>,
    pub(crate) after: Value,
    /// What is written beside the state.
    pub(crate) writes: Vec<Write>,
    /// The key that the state is written to, if it has changed.
    pub(crate) own: Option<RecordKey>,
    /// The state, if `before` and `after` are only parts of it.
    pub(crate) list: Option<Stored>,
}

impl Change<'_> {
    /// A change that leaves a state as it is, but for what is written beside it.
    const fn beside(before: Option<Cow<'_, Value>>, after: Value, writes: Vec<Write>) -> Change<'_> {
        Change { before, after, writes, own: None, list: None }
    }
}

/// The attribute of a record with the names of the assigned services.
const SERVICES: &str = "services";

/// The attribute of a record with the names of the assigned service packs.
const PACKS: &str = "servicePacks";

impl States {
    pub(crate) fn new(api: &'static Api, behaviour: &'static Behaviour, is_open: bool, limits: Limits) -> States {
        let assignments = [false, true].map(|is_of_users| {
            let mut sources = behaviour.from_directory().iter();
            let known = sources.find(|known| {
                matches!(known.source, Source::Assignment(_)) && is_of_users == is_of_user(api, known.service)
            })?;
            Some(known.service)
        });
        States { api, behaviour, is_open, limits, assignments }
    }

    /// The keys of the records that an operation reads.
    pub(crate) fn keys(self, asked: &Asked<'_>, allowed: &Authorized) -> Keys {
        let mut keys: Vec<RecordKey> = allowed.subject.iter().cloned().collect();
        let own = match self.behaviour.source(asked.service) {
            None => Some(state_key_of(asked)),
            Some(Source::Users(_)) => self.is_open.then(|| state_key_of(asked)),
            Some(Source::Assignment(assignment)) => {
                keys.extend(self.owner(asked));
                keys.extend(self.group(asked));
                if assignment.summary.is_some() {
                    keys.extend(assignable(self.api).map(|service| key_of(asked, service)));
                }
                if !self.is_open && asked.operation.method != Method::Get {
                    keys.push(version_key());
                }
                // The subject and the owner may be the same.
                let mut seen = BTreeSet::new();
                keys.retain(|key| seen.insert(key.clone()));
                return Keys { all: keys, own: None };
            }
        };
        let own = own.map(|own| {
            // The subject of an open server may be it.
            keys.iter().position(|key| *key == own).unwrap_or_else(|| {
                keys.push(own);
                keys.len() - 1
            })
        });
        if self.behaviour.source(asked.service).is_none() {
            let above = self.above(asked).map(|service| key_above(asked, service)).chain(self.above_in_tree(asked));
            for key in above {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        Keys { all: keys, own }
    }

    /// The state of the service of an operation; none if nothing is stored yet.
    pub(crate) fn state<'r>(self, asked: &Asked<'_>, records: Records<'r>) -> Option<Cow<'r, Value>> {
        match self.behaviour.source(asked.service) {
            // An open server has no directory. A seed gives it the list of users.
            None | Some(Source::Users(_)) => records.own().map(|state| Cow::Borrowed(&**state)),
            Some(Source::Assignment(assignment)) => {
                let assigned = self.assigned(self.owner(asked).as_ref(), records);
                Some(Cow::Owned(self.assignment_state(asked, assignment, &assigned, records)))
            }
        }
    }

    /// The services of the levels above the service of an operation, whose items a request may ask for too.
    fn above(self, found: &Asked<'_>) -> impl Iterator<Item = &'static Service> {
        let next = move |service| self.behaviour.levels(service)?.above;
        std::iter::successors(next(found.service), move |service| next(*service))
    }

    /// Adds the items of the levels above to a response, if the body asks for all levels.
    pub(crate) fn with_levels(
        self,
        found: &Asked<'_>,
        records: Records<'_>,
        response: Value,
        body: Option<&Value>,
    ) -> Value {
        self.behaviour.with_levels(found, response, body, |service| records.of(&key_above(found, service)))
    }

    /// The state of a service that lists users: the other users of the group, or of the tenant if the body asks for them.
    pub(crate) async fn user_list(
        self,
        store: &dyn Store,
        found: &Asked<'_>,
        list: &UserList,
        body: Option<&Value>,
    ) -> Result<Value, Refusal> {
        let [tenant, group, user] = &*found.names.names;
        let within = if Behaviour::asks_for_all_groups(list, body) { "" } else { group };
        let within = RecordKey::new(RecordKind::User, [tenant, within, "", ""]);
        let users = store.list(&within).await.map_err(|failure| store_failed(&failure))?;
        let others = users.iter().filter(|(key, _)| (&key.group, &key.user) != (group, user));
        let others = others.map(|(key, record)| DirectoryUser {
            tenant: &key.tenant,
            group: &key.group,
            user: &key.user,
            department: record.get("department").and_then(Value::as_str),
        });
        Ok(self.behaviour.user_list_state(list, found.service, others))
    }

    /// The result of a PUT, POST or DELETE. `initial` is the initial state of the service.
    pub(crate) fn change<'r>(
        self,
        asked: &Asked<'_>,
        records: Records<'r>,
        body: &[u8],
        validated: ValidatedBody,
        initial: &Value,
        now: u64,
    ) -> Result<Change<'r>, Refusal> {
        if let Some(Source::Assignment(assignment)) = self.behaviour.source(asked.service) {
            let (after, writes) = self.reassign(asked, assignment, records, body)?;
            return Ok(Change::beside(self.state(asked, records), after, writes));
        }
        let mut validated = validated;
        let list = self.list(asked.service, records);
        if let Some((list, part)) = list.and_then(|list| Some((list, list.part(asked, body)?))) {
            if let Some(change) = self.change_part(asked, records, list, part, body, validated, now)? {
                return Ok(change);
            }
            let object = asked.operation.request.ok_or_else(no_item)?.object;
            validated = ValidatedBody::of(object, asked.operation.method, body);
        }
        let before = self.state(asked, records);
        let above = self.above_in_tree(asked).and_then(|above| records.of(&above));
        let state = before.as_deref().unwrap_or(initial).clone();
        let after = self.behaviour.change_validated(asked, state, above, body, validated);
        let mut after = after.map_err(refusal_of)?;
        self.limits.check(before.as_deref(), &after)?;
        let is_changed = before.as_deref().is_none_or(|before| version::differ(before, &after));
        if is_changed {
            version::advance(before.as_deref(), &mut after, now);
        }
        let own =
            if is_changed { Some(records.own_key().cloned().unwrap_or_else(|| state_key_of(asked))) } else { None };
        Ok(Change { before, after, writes: Vec::new(), own, list: None })
    }

    /// The state of a service as a text whose items are changed one by one, if it is stored and is of this sort.
    fn list<'r>(self, service: &Service, records: Records<'r>) -> Option<&'r ListText> {
        records.own()?.list_text(|state| version::of(state).and_then(|_| self.behaviour.list_text(service, state)))
    }

    /// The result of a change of some items of a list. None if only the whole state shows it.
    #[expect(clippy::too_many_arguments, reason = "what a change consists of")]
    fn change_part<'r>(
        self,
        asked: &Asked<'_>,
        records: Records<'r>,
        list: &ListText,
        before: Value,
        body: &[u8],
        validated: ValidatedBody,
        now: u64,
    ) -> Result<Option<Change<'r>>, Refusal> {
        let after = self.behaviour.change_validated(asked, before.clone(), None, body, validated);
        let mut after = after.map_err(refusal_of)?;
        if !version::differ(&before, &after) {
            return Ok(Some(Change::beside(Some(Cow::Owned(before)), after, Vec::new())));
        }
        version::advance(Some(&before), &mut after, now);
        let (Some(changed), Some(base), Some(own)) =
            (list.with(&before, &after), records.own(), records.own_key().cloned())
        else {
            return Ok(None);
        };
        self.limits.check_list([list, &changed], &before, &after)?;
        let before = Some(Cow::Owned(before));
        Ok(Some(Change {
            before,
            after,
            writes: Vec::new(),
            own: Some(own),
            list: Some(Stored::changed(base, changed)),
        }))
    }

    /// The state that a GET shows. Of a list that is not parsed, it is only the item that the path names.
    pub(crate) fn shown<'r>(self, asked: &Asked<'_>, records: Records<'r>) -> Option<Cow<'r, Value>> {
        let own = records.own().filter(|own| !own.is_parsed());
        let part = own.and_then(|own| own.made_list()?.part(asked, ""));
        part.map(Cow::Owned).or_else(|| self.state(asked, records))
    }

    /// What is written by an update that replaces values only: nothing if it changes nothing. None if only [`States::change`] can
    /// tell.
    #[expect(clippy::too_many_arguments, reason = "what an update consists of")]
    pub(crate) fn change_text(
        self,
        service: &Service,
        operation: &Operation,
        records: Records<'_>,
        body: &[u8],
        validated: &ValidatedBody,
        initial: &Stored,
        now: u64,
    ) -> Option<Vec<Write>> {
        let before = records.own();
        let text = match before {
            Some(before) => before.state_text(|state| self.behaviour.state_text(service, state, version::VERSION)),
            None => initial.state_text(|state| {
                let mut state = state.clone();
                version::advance(None, &mut state, 0);
                self.behaviour.state_text(service, &state, version::VERSION)
            }),
        }?;
        let next = version::next(before.and_then(|_| version::of_text(text.further())), now);
        let after = Behaviour::change_text(operation, text, body, validated, &next.to_string())?;
        if !self.limits.allow(after.text().len()) {
            return None;
        }
        if before.is_some() && after.has_same_values(text) {
            return Some(Vec::new());
        }
        Some(vec![Write::Put(records.own_key()?.clone(), after.into())])
    }

    /// Assigns or removes services. Returns the new state, and what is written.
    fn reassign(
        self,
        found: &Asked<'_>,
        assignment: &Assignment,
        records: Records<'_>,
        body: &[u8],
    ) -> Result<(Value, Vec<Write>), Refusal> {
        let owner = self.owner(found).ok_or_else(no_item)?;
        let (known, before) = (assignable(self.api).collect::<Vec<_>>(), self.assigned(Some(&owner), records));
        let result = self.behaviour.reassign(assignment, found, &known, &before, body);
        let after = result.map_err(refusal_of)?;
        if found.segment_of(SegmentOf::User).is_some() {
            let group = self.assigned(self.group(found).as_ref(), records).services;
            if let Some(withheld) = after.services.difference(&before.services).find(|name| !group.contains(*name)) {
                return Err(service_not_of_group(withheld));
            }
        }
        let state = self.assignment_state(found, assignment, &after, records);
        if after == before {
            return Ok((state, Vec::new()));
        }
        self.limits.check(Some(&json!({PACKS: before.packs})), &json!({PACKS: after.packs}))?;
        let mut record = records.of(&owner).cloned().unwrap_or_else(|| Value::Object(Map::new()));
        if after.services != before.services {
            // What else a record lists stays: a service that is not assigned, or one of a newer program.
            let others = record[SERVICES].as_array().into_iter().flatten().filter_map(Value::as_str);
            let others = others.filter(|name| known.iter().all(|service| service.name != *name));
            let services: BTreeSet<&str> = others.chain(after.services).collect();
            record[SERVICES] = json!(services);
        }
        if after.packs != before.packs {
            record[PACKS] = json!(after.packs);
        }
        let mut writes = vec![Write::Put(owner, record.into())];
        if !self.is_open {
            writes.push(next_version(records.of(&version_key())));
        }
        Ok((state, writes))
    }

    /// The state of a service that shows assignments. A user is shown the services that the group has.
    fn assignment_state(
        self,
        found: &Asked<'_>,
        assignment: &Assignment,
        assigned: &Assigned,
        records: Records<'_>,
    ) -> Value {
        let group =
            found.segment_of(SegmentOf::User).map(|_| self.assigned(self.group(found).as_ref(), records).services);
        let is_shown =
            |name| assigned.services.contains(name) || group.as_ref().is_none_or(|group| group.contains(name));
        let services = assignable(self.api).filter(|service| is_shown(service.name));
        let services = services.map(|service| (service, assigned.services.contains(service.name)));
        let packs = assigned.packs.iter().map(String::as_str);
        self.behaviour.assignment_state(assignment, services, packs, |service| {
            self.behaviour.is_active(assignment.summary?, service, records.of(&key_of(found, service)))
        })
    }

    /// What a user or a group has. A record that does not list services allows all.
    fn assigned(self, owner: Option<&RecordKey>, records: Records<'_>) -> Assigned {
        let list = |name| owner.and_then(|owner| records.of(owner)?.get(name)?.as_array());
        let (listed, packs) = (list(SERVICES), list(PACKS).into_iter().flatten());
        let is_listed = |name| listed.is_none_or(|listed| listed.iter().any(|listed| listed == name));
        Assigned {
            services: assignable(self.api).map(|service| service.name).filter(|name| is_listed(*name)).collect(),
            packs: packs.filter_map(Value::as_str).map(str::to_owned).collect(),
        }
    }

    /// The key of the record that lists the services of the user that a path names, or of its group if it names no user.
    pub(crate) fn owner(self, found: &Asked<'_>) -> Option<RecordKey> {
        let [tenant, group, user] = &*found.names.names;
        if !user.is_empty() {
            return if self.is_open {
                Some(RecordKey::state(tenant, group, user, self.assignment_service(true)?.name))
            } else {
                Some(RecordKey::user(tenant, group, user))
            };
        }
        self.group(found)
    }

    /// The key of the record that lists the services of the group that a path names.
    fn group(self, found: &Asked<'_>) -> Option<RecordKey> {
        let [tenant, group, _] = &*found.names.names;
        if group.is_empty() {
            return None;
        }
        if self.is_open {
            return Some(RecordKey::state(tenant, group, "", self.assignment_service(false)?.name));
        }
        Some(RecordKey::group(tenant, group))
    }

    /// The key of the state with the tree above that of a POST, such as the departments of the tenant.
    fn above_in_tree(self, found: &Asked<'_>) -> Option<RecordKey> {
        let tree = self.behaviour.tree(found.service).filter(|_| found.operation.method == Method::Post)?.above?.tree;
        let [tenant, group, _] = &*found.names.names;
        // The path of the larger owner has fewer segments.
        let group = if tree.owner == SegmentOf::Tenant { "" } else { group };
        Some(RecordKey::state(tenant, group, "", tree.service.name))
    }

    /// The operation that assigns services to users.
    pub(crate) fn assigning(self) -> Option<&'static Operation> {
        self.assignment_service(true)?.operations.iter().find(|operation| operation.method == Method::Post)
    }

    /// The service that shows the assignments of users, or of groups.
    fn assignment_service(self, is_of_users: bool) -> Option<&'static Service> {
        self.assignments[usize::from(is_of_users)]
    }
}

/// The names in a path.
fn named(found: &Found<'_>) -> Names {
    let (mut names, mut is_of_item) = ([const { String::new() }; 3], false);
    for (name, value) in found.segments() {
        let of = found.api.segments.iter().find(|segment| segment.name == name).map(|segment| segment.of);
        let index = match of {
            Some(SegmentOf::Tenant) => 0,
            Some(SegmentOf::Group) => 1,
            Some(SegmentOf::User) => 2,
            of => {
                is_of_item |= of == Some(SegmentOf::Item);
                continue;
            }
        };
        names[index] = value.into_owned();
    }
    Names { names: Arc::new(names), is_of_item }
}

/// The key of the state of the service of an operation.
pub(crate) fn state_key(found: &Found<'_>) -> RecordKey {
    state_key_of(&Asked::of(found.clone()))
}

fn state_key_of(asked: &Asked<'_>) -> RecordKey {
    match Some(asked).filter(|asked| asked.names_item()).and_then(|asked| Behaviour::item_of_service(asked)) {
        Some(item) => key_named(asked, &format!("{}/{item}", asked.service.name)),
        None => key_of(asked, asked.service),
    }
}

/// The key of the state of another service of the same user.
fn key_of(asked: &Asked<'_>, service: &Service) -> RecordKey {
    key_named(asked, service.name)
}

/// The key of a state with this name. The parts that the path does not name are empty.
fn key_named(asked: &Asked<'_>, name: &str) -> RecordKey {
    let [tenant, group, user] = &*asked.names.names;
    RecordKey::state(tenant, group, user, name)
}

/// The key of the state of a service of a level above: its path names fewer of the tenant, group and user.
fn key_above(found: &Found<'_>, service: &Service) -> RecordKey {
    let api = found.api;
    let names = |of| {
        let segment = api.segment(of).filter(|segment| {
            service.operations.iter().any(|operation| operation.segments().any(|name| name == segment.name))
        });
        segment.and_then(|_| found.segment_of(of)).unwrap_or_default()
    };
    let [tenant, group, user] = [SegmentOf::Tenant, SegmentOf::Group, SegmentOf::User].map(names);
    RecordKey::state(&tenant, &group, &user, service.name)
}

/// Who waits for a turn to perform an operation.
pub(crate) fn turn_of(asked: &Asked<'_>) -> Owner {
    Owner { names: Arc::clone(&asked.names.names), is_change: asked.operation.method != Method::Get }
}

fn refusal_of(refused: Refused) -> Refusal {
    match refused {
        Refused::Absent => no_item(),
        Refused::Invalid(report) => Refusal::of(*report),
        Refused::NumberTooLarge => number_too_large(),
        Refused::NoName { pointer } => no_name(&pointer),
        Refused::UnknownParent { pointer } => unknown_parent(&pointer),
        Refused::UnknownService { pointer } => no_service(&pointer),
    }
}
