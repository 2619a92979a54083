//! Performs operations of services whose state is in the directory.

use crate::behaviour::Behaviour;
use crate::perform::accepted;
use crate::refused::Refused;
use crate::source::{Assigned, Assignment, AssignmentSummary, DirectoryUser, Source, UserList};
use crate::state_part::whole;
use linecard_contract::pointer::joined;
use linecard_contract::{AsBody, Found, Kind, Method, Options, Service, validate};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

impl Behaviour {
    /// Returns what a service shows of the directory. Without it, the service has a state of its own.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, Source};
    /// use linecard_model::services::{SEQUENTIAL_RING, SERVICES_OF_USER};
    ///
    /// assert!(matches!(BEHAVIOUR.source(&SERVICES_OF_USER), Some(Source::Assignment(_))));
    /// assert!(BEHAVIOUR.source(&SEQUENTIAL_RING).is_none());
    /// ```
    #[must_use]
    pub fn source(&self, service: &Service) -> Option<Source> {
        self.from_directory().iter().find(|known| known.service.name == service.name).map(|known| known.source)
    }

    /// Returns the state of a service that shows assignments: of all these services, which ones are assigned, and whether they
    /// are active. A service has its title there. Of service packs, only those that are assigned are known.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, Source};
    /// use linecard_model::services::{SEQUENTIAL_RING, SERVICES_OF_GROUP};
    /// use serde_json::json;
    ///
    /// let Some(Source::Assignment(assignment)) = BEHAVIOUR.source(&SERVICES_OF_GROUP) else { panic!() };
    /// let state = BEHAVIOUR.assignment_state(assignment, [(&SEQUENTIAL_RING, true)], ["Office Basic"], |_| None);
    /// assert_eq!(state["services"], json!([{"name": "Sequential Ring", "assigned": true}]));
    /// assert_eq!(state["servicePacks"], json!([{"name": "Office Basic", "assigned": true}]));
    /// ```
    #[must_use]
    pub fn assignment_state<'p>(
        &self,
        assignment: &Assignment,
        services: impl IntoIterator<Item = (&'static Service, bool)>,
        packs: impl IntoIterator<Item = &'p str>,
        is_active: impl Fn(&'static Service) -> Option<bool>,
    ) -> Value {
        let (mut listed, mut summary) = (Vec::new(), Vec::new());
        for (service, is_assigned) in services {
            listed.push(json!({assignment.name: service.title, assignment.assigned: is_assigned}));
            let summarized = assignment.summary.filter(|_| is_assigned);
            if let Some(AssignmentSummary { name, active, .. }) = summarized {
                let mut item = json!({name: service.title});
                if let Some(is_active) = is_active(service) {
                    item[active] = is_active.into();
                }
                summary.push(item);
            }
        }
        let packs: Vec<Value> =
            packs.into_iter().map(|name| json!({assignment.name: name, assignment.assigned: true})).collect();
        let lists = json!({assignment.services: listed, assignment.packs: packs});
        let mut state = match assignment.within {
            Some(within) => json!({within: lists}),
            None => lists,
        };
        if let Some(AssignmentSummary { of, services, .. }) = assignment.summary {
            state[of] = json!({services: summary});
        }
        state
    }

    /// Returns whether a service is active, by the attributes that the summary of assignments names. None if the service has no
    /// such attribute. Without a stored state, the initial state is used.
    #[must_use]
    pub fn is_active(&self, summary: AssignmentSummary, service: &Service, state: Option<&Value>) -> Option<bool> {
        let whole = whole(service)?;
        let mut fields = summary.stated_by.iter().filter_map(|name| whole.field(name));
        let field = fields.find(|field| field.kind(Method::Get).is_boolean())?;
        match state {
            Some(state) => state.get(field.name)?.as_bool(),
            None => self.initial_state(service).get(field.name)?.as_bool(),
        }
    }

    /// Returns what is assigned after a POST or DELETE: the services and packs of the body are assigned, or removed. Removing
    /// what is not there succeeds, also if nothing has the name.
    ///
    /// # Errors
    ///
    /// [`Refused`]: the body violates the contract, or a POST names a service that is not among these services.
    pub fn reassign(
        &self,
        assignment: &Assignment,
        found: &Found<'_>,
        services: &[&'static Service],
        assigned: &Assigned,
        body: impl AsBody,
    ) -> Result<Assigned, Refused> {
        let body = body.as_body();
        let content = found.operation.request.ok_or(Refused::Absent)?;
        let report = validate(content.object, content.method, body);
        // A DELETE that needs no body removes nothing without one.
        let value = body.parse(Options::default().max_body).map(Cow::into_owned);
        if report.is_valid() && body.text().is_some_and(|text| text.iter().all(u8::is_ascii_whitespace)) {
            return Ok(assigned.clone());
        }
        let body = accepted(report, value)?;
        let mut result = assigned.clone();
        let is_removal = found.operation.method == Method::Delete;
        let names = |list| {
            let items = body.get(list).and_then(Value::as_array).into_iter().flatten();
            items.enumerate().filter_map(|(index, item)| Some((index, item.get(assignment.name)?.as_str()?)))
        };
        for (index, title) in names(assignment.services) {
            match services.iter().find(|service| service.title == title) {
                Some(service) if is_removal => drop(result.services.remove(service.name)),
                Some(service) => drop(result.services.insert(service.name)),
                None if is_removal => {}
                None => {
                    let item = joined(&joined("", assignment.services), &index.to_string());
                    return Err(Refused::UnknownService { pointer: joined(&item, assignment.name) });
                }
            }
        }
        for (_, name) in names(assignment.packs) {
            if is_removal {
                result.packs.remove(name);
            } else {
                result.packs.insert(name.to_owned());
            }
        }
        Ok(result)
    }

    /// Returns the state of a service that lists users.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, DirectoryUser, Source};
    /// use linecard_model::services::EXECUTIVE;
    ///
    /// let Some(Source::Users(list)) = BEHAVIOUR.source(&EXECUTIVE) else { panic!() };
    /// let jane = DirectoryUser { user: "jane", ..DirectoryUser::default() };
    /// let state = BEHAVIOUR.user_list_state(list, &EXECUTIVE, [jane]);
    /// assert_eq!(state["users"][0]["userId"], "jane");
    /// ```
    #[must_use]
    pub fn user_list_state<'d>(
        &self,
        list: &UserList,
        service: &Service,
        users: impl IntoIterator<Item = DirectoryUser<'d>>,
    ) -> Value {
        let item = |known: DirectoryUser<'_>| {
            let mut item = json!({list.id: known.user});
            if let (Some((attribute, [tenant, group, name])), Some(department)) = (list.department, known.department) {
                item[attribute] = json!({tenant: known.tenant, group: known.group, name: department});
            }
            item
        };
        let users: Vec<Value> = users.into_iter().map(item).collect();
        let mut state = Map::new();
        state.insert(list.users.to_owned(), users.into());
        if let Some(whole) = whole(service) {
            self.complete(whole, &mut state);
        }
        Value::Object(state)
    }

    /// Returns whether the body of a GET asks for users of other groups too.
    #[must_use]
    pub fn asks_for_all_groups(list: &UserList, body: Option<&Value>) -> bool {
        list.same_group.and_then(|attribute| body?.get(attribute)?.as_bool()) == Some(false)
    }

    /// Returns the attributes of a response that the body of a GET selects. A Boolean of the body selects the attribute of the
    /// response that has its name. If one of them is true, the response has only those that are true; otherwise it lacks only
    /// those that are false.
    ///
    /// ```
    /// use linecard_behaviour::Behaviour;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    /// use serde_json::json;
    ///
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/users/u/services/").unwrap();
    /// let response = json!({"summary": {}, "assignementStatus": {}});
    /// let selected = |body| Behaviour::select(&found, response.clone(), Some(&body));
    /// assert_eq!(selected(json!({"summary": true})), json!({"summary": {}}));
    /// assert_eq!(selected(json!({"summary": false})), json!({"assignementStatus": {}}));
    /// assert_eq!(selected(json!({})), response);
    /// ```
    #[must_use]
    pub fn select(found: &Found<'_>, mut response: Value, body: Option<&Value>) -> Value {
        let (Some(asked), Some(shown)) = (found.operation.request, found.operation.response) else { return response };
        let (Some(body), Some(members)) = (body, response.as_object_mut()) else { return response };
        let is_selector = |name: &str| {
            let is_boolean =
                asked.object.field(name).is_some_and(|field| matches!(field.kind(asked.method), Kind::Boolean));
            is_boolean && shown.object.field(name).is_some()
        };
        let asks = |name: &str| body.get(name).filter(|_| is_selector(name)).and_then(Value::as_bool);
        let is_narrow = shown.object.fields().iter().any(|field| asks(field.name) == Some(true));
        members.retain(|name, _| !is_selector(name) || asks(name).unwrap_or(!is_narrow));
        response
    }
}
