//! Lists whose items are of several levels: a group also uses those of its tenant.

use crate::behaviour::Behaviour;
use crate::source::LevelList;
use linecard_contract::{Found, Service};
use serde_json::Value;

impl Behaviour {
    /// Returns the list of levels of a service, if it has one.
    #[must_use]
    pub fn levels(&self, service: &Service) -> Option<&'static LevelList> {
        self.level_lists().iter().find(|list| list.service.name == service.name)
    }

    /// Returns the response to a GET whose body may ask for all levels: the items of this level, then those of the levels above.
    /// `above` returns the stored state of a service.
    ///
    /// ```
    /// use linecard_behaviour::BEHAVIOUR;
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    /// use serde_json::json;
    ///
    /// let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/time_schedules/").unwrap();
    /// let response = json!({"schedules": [{"name": "noon"}]});
    /// let tenant = json!({"schedules": [{"name": "night"}]});
    /// let all = BEHAVIOUR.with_levels(&found, response, Some(&json!({"allLevels": true})), |_| Some(&tenant));
    /// assert_eq!(all["schedules"], json!([{"name": "noon", "level": "Group"}, {"name": "night", "level": "Tenant"}]));
    /// ```
    #[must_use]
    pub fn with_levels<'s>(
        &self,
        found: &Found<'_>,
        mut response: Value,
        body: Option<&Value>,
        above: impl Fn(&'static Service) -> Option<&'s Value>,
    ) -> Value {
        let Some(own) = self.levels(found.service) else { return response };
        if body.and_then(|body| body.get(own.asked)?.as_bool()) != Some(true) {
            return response;
        }
        let mut all = labelled(own, &response);
        let mut next = own.above;
        // A service above is declared before, so the chain ends.
        while let Some(level) = next.and_then(|service| self.levels(service)) {
            let shown = above(level.service).and_then(|state| self.shown_whole(level.service, state));
            all.extend(shown.iter().flat_map(|shown| labelled(level, shown)));
            next = level.above;
        }
        if let Some(members) = response.as_object_mut() {
            members.insert(own.list.to_owned(), Value::Array(all));
        }
        response
    }

    /// Removes the levels from a response: only a request for all levels shows them.
    pub(crate) fn hide_levels(&self, service: &Service, response: &mut Value) {
        let Some(own) = self.levels(service) else { return };
        let items = response.get_mut(own.list).and_then(Value::as_array_mut).into_iter().flatten();
        for item in items.filter_map(Value::as_object_mut) {
            item.retain(|name, _| name != own.level);
        }
    }
}

/// Returns the items of a list, each with its level.
fn labelled(list: &LevelList, response: &Value) -> Vec<Value> {
    let items = response.get(list.list).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let labelled = items.map(|item| {
        let mut item = item.clone();
        item.insert(list.level.to_owned(), list.word.into());
        Value::Object(item)
    });
    labelled.collect()
}
