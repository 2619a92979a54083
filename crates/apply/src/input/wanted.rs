//! A wanted state: the statements about a service of a user, put together.

use super::context::Choices;
use super::statement::Statement;
use crate::subject::Subject;
use crate::target::{List, Target};
use linecard_contract::Effect;
use serde_json::{Map, Value};

/// The wanted state of a service of a user.
#[derive(Debug)]
pub(crate) struct Wanted<'t> {
    pub(crate) subject: Subject,
    pub(crate) target: &'t Target,
    /// A PUT body with all that matters.
    pub(crate) put: Map<String, Value>,
    /// Whether items that a named list lacks are deleted.
    prune: bool,
}

impl<'t> Wanted<'t> {
    pub(super) fn of(target: &'t Target, statements: Vec<Statement>, choices: Choices) -> Option<Wanted<'t>> {
        let subject = statements.first()?.subject.clone();
        let prune = choices.prune || statements.iter().any(|statement| statement.prune);
        let mut put = Map::new();
        let mut items: Vec<(&'static str, Value)> = Vec::new();
        for statement in statements {
            match statement.item {
                Some((list, _)) => items.push((list, Value::Object(statement.state))),
                None => put = statement.state,
            }
        }
        for (list, item) in items {
            let list = put.entry(list).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list {
                list.push(item);
            }
        }
        Some(Wanted { subject, target, put, prune })
    }

    /// Returns the named items of a list, with their names. None if the state does not name the list.
    pub(crate) fn items(&self, list: &List) -> Option<Vec<(&str, &Map<String, Value>)>> {
        let items = self.put.get(list.attribute)?.as_array()?;
        Some(items.iter().filter_map(|item| Some((item.get(list.key)?.as_str()?, item.as_object()?))).collect())
    }

    /// Returns the PUT that is wanted of a stored state: with the items to delete, if those are to be.
    pub(crate) fn put_for(&self, stored: &Value) -> Value {
        let mut put = self.put.clone();
        for list in self.target.lists.iter().filter(|_| self.prune) {
            let removing = list.object.fields().iter().find(|field| field.effect == Effect::Removes);
            let (Some(named), Some(removing)) = (self.items(list), removing) else { continue };
            let named: std::collections::HashSet<&str> = named.into_iter().map(|(name, _)| name).collect();
            let stored = stored.get(list.attribute).and_then(Value::as_array).into_iter().flatten();
            let others = stored.filter_map(|item| item.get(list.key)?.as_str()).filter(|name| !named.contains(name));
            let removals: Vec<Value> = others
                .map(|name| {
                    let mut item = Map::new();
                    item.insert(list.key.to_owned(), Value::from(name));
                    item.insert(removing.name.to_owned(), Value::Bool(true));
                    Value::Object(item)
                })
                .collect();
            if let Some(Value::Array(items)) = put.get_mut(list.attribute) {
                items.extend(removals);
            }
        }
        Value::Object(put)
    }
}
