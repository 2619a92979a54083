//! The PUT of a resource: what it sets, keeps, replaces and clears.

use crate::bodies::{Resource, candidates, closed_only, is_closed, is_matched, is_of_deployment, sets};
use crate::caller::{Halt, Segments};
use crate::checks::{LIST_REPLACED, PUT_ACCEPTED, PUT_CLEARS, PUT_KEEPS};
use crate::report::Fault;
use crate::service::{ServiceRun, ShownState};
use linecard_contract::{Effect, Field, Method, Object, Operation};
use serde_json::Value;

/// How many PUTs change one attribute each.
const MOST_SINGLE_CHANGES: usize = 3;

/// The operations of a resource, and its path.
struct Paths<'p> {
    get: &'static Operation,
    put: &'static Operation,
    segments: &'p Segments,
}

/// A list that a PUT replaces: the names of the attributes that lead to it.
struct PlainList {
    path: Vec<&'static str>,
}

impl PlainList {
    fn of<'v>(&self, value: &'v Value) -> Option<&'v Vec<Value>> {
        self.path.iter().try_fold(value, |value, name| value.get(name))?.as_array()
    }
}

impl ServiceRun<'_> {
    /// Tries the PUT of a resource. Returns whether the account may send it.
    pub(crate) async fn updates(
        &mut self,
        get: &'static Operation,
        put: &'static Operation,
        segments: &Segments,
        resource: &Resource,
    ) -> Result<bool, Halt> {
        let paths = Paths { get, put, segments };
        for field in resource.object.fields().iter().filter(|field| is_of_deployment(field)) {
            let why = format!("{} lists what the deployment has, which the test kit cannot know", field.name);
            self.result.not_tried(LIST_REPLACED, why);
        }
        let Ok(first) = self.read(get, segments).await? else { return Ok(true) };
        let bodies = candidates(resource.object, Method::Put, self.context.settings.seed);
        let fitted = bodies.iter().filter_map(|body| resource.fitted(&first.value, body));
        let Some(most) = fitted.max_by_key(|body| body.as_object().map_or(0, serde_json::Map::len)) else {
            self.result.not_tried(PUT_ACCEPTED, "no body of the test kit changes the state so that a PUT restores it");
            return Ok(true);
        };
        let mut bodies = bodies;
        let state = match self.put(&paths, resource, &first, &most).await? {
            Ok(state) => state,
            Err(401 | 403) => {
                self.result.not_tried(PUT_ACCEPTED, "the account may not change it");
                return Ok(false);
            }
            Err(status) => {
                bodies = bodies.iter().map(|body| closed_only(resource, body)).collect();
                let closed = bodies.iter().find_map(|body| resource.fitted(&first.value, body));
                let retried = match closed.filter(|closed| *closed != most) {
                    Some(closed) => self.put(&paths, resource, &first, &closed).await?,
                    None => Err(status),
                };
                match retried {
                    Ok(state) => {
                        let why = "the deployment refuses texts of the test kit, which may depend on its own data";
                        self.result.not_tried(PUT_ACCEPTED, why);
                        state
                    }
                    Err(status) => {
                        let fault = Fault::new(put.id, PUT_ACCEPTED.documented, format!("the status is {status}"));
                        self.result.fault(PUT_ACCEPTED, fault);
                        return Ok(true);
                    }
                }
            }
        };
        let state = self.single_changes(&paths, resource, state, &bodies).await?;
        let state = self.replaced_lists(&paths, resource, state, &bodies).await?;
        self.cleared(&paths, resource, state, &bodies).await?;
        Ok(true)
    }

    /// Sends a PUT, reads the state, and compares. The status if it is refused.
    async fn put(
        &mut self,
        paths: &Paths<'_>,
        resource: &Resource,
        before: &ShownState,
        body: &Value,
    ) -> Result<Result<ShownState, u16>, Halt> {
        self.is_changed |= resource.key.is_none();
        let answer = self.call(paths.put, paths.segments, Some(body)).await?;
        self.result.tried(PUT_ACCEPTED);
        if !answer.is_performed() {
            return Ok(Err(answer.status().unwrap_or_default()));
        }
        Ok(match self.read(paths.get, paths.segments).await? {
            Ok(after) => {
                self.compare(paths.put, resource, body, &before.value, &after);
                Ok(after)
            }
            Err(answer) => Err(answer.status().unwrap_or_default()),
        })
    }

    /// Changes one attribute at a time, and so leaves out the others.
    async fn single_changes(
        &mut self,
        paths: &Paths<'_>,
        resource: &Resource,
        mut state: ShownState,
        bodies: &[Value],
    ) -> Result<ShownState, Halt> {
        let is_tried = |field: &&&'static Field| sets(field) && !is_matched(field);
        let mut fields: Vec<&'static Field> = resource.object.fields().iter().filter(is_tried).copied().collect();
        // What depends on no data of the deployment comes first.
        fields.sort_by_key(|field| !is_closed(field.kind(Method::Put)));
        let mut count = 0;
        for field in fields {
            if count == MOST_SINGLE_CHANGES || state.value.as_object().is_none_or(|shown| shown.len() < 2) {
                break;
            }
            let single = bodies.iter().filter(|body| body.get(field.name).is_some());
            let mut single = single.map(|body| resource.only(body, &[field.name]));
            let fitted = single.find_map(|body| {
                let fitted = resource.fitted(&state.value, &body)?;
                fitted.get(field.name).is_some().then_some(fitted)
            });
            let Some(body) = fitted else { continue };
            match self.put(paths, resource, &state, &body).await? {
                Ok(after) => state = after,
                Err(_) => continue,
            }
            count += 1;
        }
        if count == 0 {
            self.result.not_tried(PUT_KEEPS, "no PUT of one attribute changes the state and leaves another one out");
        }
        Ok(state)
    }

    /// Sends two lists with other items, one after the other.
    async fn replaced_lists(
        &mut self,
        paths: &Paths<'_>,
        resource: &Resource,
        mut state: ShownState,
        bodies: &[Value],
    ) -> Result<ShownState, Halt> {
        let mut lists = Vec::new();
        add_lists(resource.object, &mut Vec::new(), &mut lists);
        for list in lists {
            let has_items = |body: &&Value| list.of(body).is_some_and(|items| !items.is_empty());
            let mut sent: Option<Value> = None;
            for body in bodies.iter().filter(has_items) {
                let Some(body) = resource.fitted(&state.value, &resource.only(body, &list.path[..1])) else { continue };
                let Some(items) = list.of(&body).filter(|items| !items.is_empty()) else { continue };
                let old = sent.as_ref().and_then(|sent| list.of(sent));
                if old.is_some_and(|old| items.iter().any(|item| old.contains(item))) {
                    continue;
                }
                let is_second = old.is_some();
                match self.put(paths, resource, &state, &body).await? {
                    Ok(after) => state = after,
                    // The texts may depend on the data of the deployment.
                    Err(_) => break,
                }
                if is_second {
                    break;
                }
                sent = Some(body);
            }
            if sent.is_none() {
                let path = list.path.join(".");
                self.result
                    .not_tried(LIST_REPLACED, format!("no body of the test kit that is accepted has items in {path}"));
            }
        }
        Ok(state)
    }

    /// Sets what accepts null, and clears it.
    async fn cleared(
        &mut self,
        paths: &Paths<'_>,
        resource: &Resource,
        mut state: ShownState,
        bodies: &[Value],
    ) -> Result<(), Halt> {
        let accepts = |field: &&&'static Field| sets(field) && !is_matched(field) && field.accepts_null(Method::Put);
        for field in resource.object.fields().iter().filter(accepts) {
            let only = |body: &Value| resource.only(body, &[field.name]);
            if state.value.get(field.name).is_none_or(Value::is_null) {
                let set = bodies.iter().filter(|body| body.get(field.name).is_some_and(|value| !value.is_null()));
                let mut set = set.filter_map(|body| resource.fitted(&state.value, &only(body)));
                if let Some(body) = set.next()
                    && let Ok(after) = self.put(paths, resource, &state, &body).await?
                {
                    state = after;
                }
            }
            let mut clearing = only(&serde_json::json!({field.name: null}));
            if let Some((key, name)) = &resource.key {
                clearing[*key] = Value::from(name.as_str());
            }
            let clearing = resource.fitted(&state.value, &clearing);
            match clearing.filter(|body| body.get(field.name).is_some_and(Value::is_null)) {
                Some(body) => {
                    if let Ok(after) = self.put(paths, resource, &state, &body).await? {
                        state = after;
                    }
                }
                None => self.result.not_tried(PUT_CLEARS, format!("{} has no value that null could clear", field.name)),
            }
        }
        Ok(())
    }
}

/// Adds the lists that a PUT replaces as a whole.
fn add_lists(object: &'static Object, path: &mut Vec<&'static str>, lists: &mut Vec<PlainList>) {
    for field in
        object.fields().iter().filter(|field| sets(field) && !is_matched(field) && field.may_stand(Method::Get))
    {
        path.push(field.name);
        if field.kind(Method::Put).as_list().is_some() {
            lists.push(PlainList { path: path.clone() });
        } else if let (Effect::Merges, Some(inner)) = (field.effect, field.kind(Method::Put).as_object()) {
            add_lists(inner, path, lists);
        }
        path.pop();
    }
}
