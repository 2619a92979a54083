//! The items of a service: created, shown, renamed and removed.

use crate::bodies::{Resource, candidates, plain};
use crate::caller::{Answer, Halt};
use crate::checks::{CREATE_ACCEPTED, CREATE_SHOWN, CREATE_TAKEN, DELETE, LIST_MATCHED, RENAME};
use crate::context::PREFIX;
use crate::offer::ItemsOffer;
use crate::report::Fault;
use crate::service::ServiceRun;
use linecard_contract::{Effect, Method, Object, Operation, validate};
use serde_json::{Value, json};

/// How often a removal is tried: a server may have created an item twice.
const MOST_REMOVALS: usize = 4;

impl ServiceRun<'_> {
    /// Removes what an earlier run left behind.
    pub(crate) async fn remove_leftovers(&mut self, state: &Value) -> Result<(), Halt> {
        let names: Vec<String> = self.listed(state).into_iter().filter(|name| name.starts_with(PREFIX)).collect();
        for name in &names {
            self.remove(name).await?;
        }
        if !names.is_empty() {
            let (service, count) = (self.offer.service.name, names.len());
            let items = if count == 1 { "1 item was".to_owned() } else { format!("{count} items were") };
            self.notes.push(format!("{service}: {items} removed that an earlier run had left behind"));
            self.original = self.read_whole().await?.map(|state| state.value).or(self.original.take());
        }
        Ok(())
    }

    /// Removes an item with this name, if there is one.
    pub(crate) async fn remove(&mut self, name: &str) -> Result<(), Halt> {
        let service = self.offer.service.name;
        if let Some(items) = &self.offer.items {
            let segments = self.at_item(items.segment, name);
            let mut shown = String::new();
            for _ in 0..MOST_REMOVALS {
                let answer = self.context.caller.call_anyway(items.delete, &segments, None).await?;
                if answer.status() == Some(404) {
                    return Ok(());
                }
                shown = answer.shown();
            }
            if self.is_listed_now(name).await? {
                self.problems.push(format!("{service}: the item {name} could not be removed: the status is {shown}"));
            }
        } else if let (Some(put), Some((list, key))) = (self.offer.put, self.matched()) {
            if !self.is_listed_now(name).await? {
                return Ok(());
            }
            let Some(removes) = self.removing(list) else { return Ok(()) };
            let body = json!({list: [{key: name, removes: true}]});
            let answer = self.context.caller.call_anyway(put, &self.segments, Some(&body)).await?;
            if !answer.is_performed() {
                let shown = answer.shown();
                self.problems.push(format!("{service}: the item {name} could not be removed: the status is {shown}"));
            }
        }
        Ok(())
    }

    async fn is_listed_now(&self, name: &str) -> Result<bool, Halt> {
        let answer = self.context.caller.call_anyway(self.offer.get, &self.segments, None).await?;
        let Answer::Performed { value: Some(state), .. } = answer else { return Ok(true) };
        Ok(self.listed(&state).iter().any(|listed| listed == name))
    }

    /// Returns the attribute that removes an item of a list.
    fn removing(&self, list: &str) -> Option<&'static str> {
        let object = self.resolve(self.offer.put?.request?.object);
        let inner = object.field(list)?.kind(Method::Put).as_list()?.kind.as_object()?;
        inner.fields().iter().find(|field| field.effect == Effect::Removes).map(|field| field.name)
    }

    /// Tries the operations on items that have paths of their own.
    pub(crate) async fn items(&mut self) -> Result<(), Halt> {
        let Some(items) = &self.offer.items else { return Ok(()) };
        let Some(object) = items.create.request.map(|content| self.resolve(content.object)) else { return Ok(()) };
        let Some((name, body)) = self.create(items, object).await? else { return Ok(()) };
        let updated = items.put.and_then(|put| put.request).map(|content| self.resolve(content.object));
        let resource =
            Resource { object: updated.unwrap_or(object), key: Some((items.key, name.clone())), original: None };
        self.shown(items, &resource, &name, &body).await?;
        self.taken(items, &body).await?;
        let segments = self.at_item(items.segment, &name);
        if let (Some(get), Some(put)) = (items.get, items.put) {
            self.updates(get, put, &segments, &resource).await?;
        }
        self.refused(items.create, &self.segments.clone(), Some((items.key, None))).await?;
        if let Some(put) = items.put {
            self.refused(put, &segments, Some((items.key, Some(name.clone())))).await?;
        }
        let name = self.rename(items, &resource, name).await?;
        self.delete(items, &name).await
    }

    /// Creates an item. Tries a body without texts if the first one is refused.
    async fn create(&mut self, items: &ItemsOffer, object: &'static Object) -> Result<Option<(String, Value)>, Halt> {
        let bodies = candidates(object, Method::Post, self.context.settings.seed);
        let most = bodies.iter().max_by_key(|body| body.as_object().map_or(0, serde_json::Map::len)).cloned();
        let least = bodies.iter().min_by_key(|body| body.to_string().len()).cloned();
        let mut refused = None;
        for mut body in most.into_iter().chain(least) {
            let name = self.name();
            body[items.key] = Value::from(name.as_str());
            if !validate(object, Method::Post, &body).is_valid() {
                continue;
            }
            self.created.push(name.clone());
            let answer = self.call(items.create, &self.segments.clone(), Some(&body)).await?;
            self.result.tried(CREATE_ACCEPTED);
            if answer.is_performed() {
                if refused.is_some() {
                    let why = "the deployment refuses texts of the test kit, which may depend on its own data";
                    self.result.not_tried(CREATE_ACCEPTED, why);
                }
                return Ok(Some((name, body)));
            }
            refused = Some(answer);
        }
        match refused {
            Some(answer) if matches!(answer.status(), Some(401 | 403)) => {
                self.result
                    .not_tried(CREATE_ACCEPTED, format!("the account may not: the status is {}", answer.shown()));
            }
            Some(answer) => {
                let observed = format!("the status is {}", answer.shown());
                let fault = Fault::new(items.create.id, CREATE_ACCEPTED.documented, observed);
                self.result.fault(CREATE_ACCEPTED, fault);
            }
            None => self.result.not_tried(CREATE_ACCEPTED, "the test kit has no body without a password"),
        }
        Ok(None)
    }

    /// Checks that a created item is shown as it was sent, and listed.
    async fn shown(&mut self, items: &ItemsOffer, resource: &Resource, name: &str, body: &Value) -> Result<(), Halt> {
        let mut wrong = Vec::new();
        if let Some(get) = items.get {
            match self.read(get, &self.at_item(items.segment, name)).await? {
                Ok(after) => {
                    let compared =
                        crate::compare::compare(resource.object, body, &json!({}), &after.value, &after.flagged);
                    wrong.extend(
                        compared.into_iter().filter_map(|one| Some((get.id, one.pointer, one.wrong?.to_owned()))),
                    );
                }
                Err(answer) => wrong.push((get.id, String::new(), format!("its GET gets a {}", answer.shown()))),
            }
        }
        if let Some(state) = self.read_whole().await?
            && !self.listed(&state.value).iter().any(|listed| listed == name)
        {
            wrong.push((self.offer.get.id, format!("/{}", items.list.name), "it is not listed".to_owned()));
        }
        self.result.tried(CREATE_SHOWN);
        for (operation, pointer, observed) in wrong {
            self.result.fault(CREATE_SHOWN, Fault::new(operation, CREATE_SHOWN.documented, observed).at(pointer));
        }
        Ok(())
    }

    /// Creates an item with the name of another one.
    async fn taken(&mut self, items: &ItemsOffer, body: &Value) -> Result<(), Halt> {
        let answer = self.ask(items.create, &self.segments, Some(body)).await?;
        self.result.tried(CREATE_TAKEN);
        if answer.status() != Some(400) {
            let observed = format!("the status is {}", answer.shown());
            self.result.fault(CREATE_TAKEN, Fault::new(items.create.id, CREATE_TAKEN.documented, observed));
        }
        Ok(())
    }

    /// Renames an item. Returns the name that it has then.
    async fn rename(&mut self, items: &ItemsOffer, resource: &Resource, name: String) -> Result<String, Halt> {
        let is_renaming = |field: &&&linecard_contract::Field| field.effect == Effect::Renames(items.key);
        let renaming = resource.object.fields().iter().find(is_renaming);
        let (Some(get), Some(put), Some(renaming)) = (items.get, items.put, renaming) else { return Ok(name) };
        let new = self.name();
        self.created.push(new.clone());
        let body = json!({items.key: name, renaming.name: new});
        if !validate(resource.object, Method::Put, &body).is_valid() {
            self.result.not_tried(RENAME, "the PUT requires more than the names");
            return Ok(name);
        }
        let answer = self.call(put, &self.at_item(items.segment, &name), Some(&body)).await?;
        self.result.tried(RENAME);
        if !answer.is_performed() {
            let observed = format!("the status of the PUT is {}", answer.shown());
            self.result.fault(RENAME, Fault::new(put.id, RENAME.documented, observed));
            return Ok(name);
        }
        let old = self.ask(get, &self.at_item(items.segment, &name), None).await?;
        if old.status() != Some(404) {
            let observed = format!("the GET of the old name gets a {}", old.shown());
            self.result.fault(RENAME, Fault::new(get.id, RENAME.documented, observed));
        }
        let answer = self.call(get, &self.at_item(items.segment, &new), None).await?;
        if !answer.is_performed() {
            let observed = format!("the GET of the new name gets a {}", answer.shown());
            self.result.fault(RENAME, Fault::new(get.id, RENAME.documented, observed));
            return Ok(name);
        }
        Ok(new)
    }

    /// Deletes an item.
    async fn delete(&mut self, items: &ItemsOffer, name: &str) -> Result<(), Halt> {
        let segments = self.at_item(items.segment, name);
        let answer = self.call(items.delete, &segments, None).await?;
        self.result.tried(DELETE);
        let mut wrong: Option<(&'static Operation, String)> = None;
        if !answer.is_performed() {
            wrong = Some((items.delete, format!("the status is {}", answer.shown())));
        } else if let Some(get) = items.get {
            let shown = self.ask(get, &segments, None).await?;
            if shown.status() != Some(404) {
                wrong = Some((get, format!("the GET after it gets a {}", shown.shown())));
            }
        }
        if wrong.is_none()
            && let Some(state) = self.read_whole().await?
            && self.listed(&state.value).iter().any(|listed| listed == name)
        {
            wrong = Some((self.offer.get, "it is still listed".to_owned()));
        }
        if let Some((operation, observed)) = wrong {
            self.result.fault(DELETE, Fault::new(operation.id, DELETE.documented, observed));
        }
        Ok(())
    }

    /// Creates and removes an item by a PUT of the whole service.
    pub(crate) async fn matched_list(&mut self) -> Result<(), Halt> {
        let (Some(put), Some((list, key))) = (self.offer.put, self.matched()) else { return Ok(()) };
        let Some(object) = put.request.map(|content| self.resolve(content.object)) else { return Ok(()) };
        let created_as = object.field(list).and_then(|field| field.created_items()?.created_as);
        let (Some(created_as), Some(removes)) = (created_as.map(|one| self.resolve(one)), self.removing(list)) else {
            return Ok(());
        };
        let name = self.name();
        let bodies = candidates(created_as, Method::Post, self.context.settings.seed).into_iter().map(|mut item| {
            item[key] = Value::from(name.as_str());
            json!({list: [item]})
        });
        let valid = bodies.filter(|body| validate(object, Method::Put, body).is_valid());
        let Some(body) = valid.min_by_key(|body| body.to_string().len()) else {
            self.result.not_tried(LIST_MATCHED, "the test kit has no item that the PUT accepts alone");
            return Ok(());
        };
        let Some(before) = self.read_whole().await? else { return Ok(()) };
        self.created.push(name.clone());
        let removal = json!({list: [{key: name, removes: true}]});
        for (body, is_there) in [(&body, true), (&removal, false)] {
            let answer = self.call(put, &self.segments.clone(), Some(body)).await?;
            if matches!(answer.status(), Some(401 | 403)) {
                self.result.not_tried(LIST_MATCHED, format!("the account may not: the status is {}", answer.shown()));
                return Ok(());
            }
            self.result.tried(LIST_MATCHED);
            let observed = if answer.is_performed() {
                let Some(after) = self.read_whole().await? else { return Ok(()) };
                let listed = self.listed(&after.value);
                let is_one_gone = self.listed(&before.value).iter().any(|old| !listed.contains(old));
                match (listed.contains(&name) == is_there, is_one_gone) {
                    (_, true) => Some("another item is no longer listed".to_owned()),
                    (false, _) if is_there => Some("the item of the PUT is not listed".to_owned()),
                    (false, _) => Some("the removed item is still listed".to_owned()),
                    (true, false) => None,
                }
            } else {
                Some(format!("the status is {}", answer.shown()))
            };
            if let Some(observed) = observed {
                let fault = Fault::new(put.id, LIST_MATCHED.documented, observed).at(format!("/{list}"));
                self.result.fault(LIST_MATCHED, fault);
                return Ok(());
            }
        }
        Ok(())
    }

    /// Tries the PUT of the whole service.
    pub(crate) async fn whole(&mut self) -> Result<(), Halt> {
        let (Some(put), Some(original)) = (self.offer.put, self.original.clone()) else { return Ok(()) };
        let Some(object) = put.request.map(|content| self.resolve(content.object)) else { return Ok(()) };
        let resource = Resource { object, key: None, original: Some(plain(object, &original)) };
        let has_settings =
            object.fields().iter().any(|field| crate::bodies::sets(field) && !crate::bodies::is_matched(field));
        let segments = self.segments.clone();
        if has_settings && !self.updates(self.offer.get, put, &segments, &resource).await? {
            return Ok(());
        }
        self.refused(put, &segments, None).await
    }
}
