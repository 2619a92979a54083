//! What is in the directory of a store.

use crate::people::Account;
use crate::store::{Key, Kind, Store, StoreError, Write};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// All records of the directory, and which version they are.
pub(super) struct Kept {
    version: Option<Value>,
    pub(super) records: BTreeMap<Key, Value>,
}

/// Whatever changes the directory counts this up, so that nobody decides by what has been changed meanwhile.
fn version_place() -> Key {
    Key::new(Kind::Tenant, ["", "", "", "directory"])
}

impl Kept {
    /// What is to be kept.
    pub(super) const fn planned(records: BTreeMap<Key, Value>) -> Kept {
        Kept { version: None, records }
    }

    pub(super) async fn read(store: &dyn Store) -> Result<Kept, StoreError> {
        // What is changed between this and the lists makes the version another one.
        let version = store.read(&[version_place()]).await?.into_iter().next().flatten();
        let mut records = BTreeMap::new();
        for kind in [Kind::Tenant, Kind::Group, Kind::User, Kind::Account] {
            records.extend(store.list(&Key::all(kind)).await?);
        }
        records.remove(&version_place());
        Ok(Kept { version, records })
    }

    /// Writes all, or nothing if the directory is not what it was when it was read. Whether it was written.
    pub(super) async fn write(&self, store: &dyn Store, mut writes: Vec<Write>) -> Result<bool, StoreError> {
        let number = |version: &Option<Value>| version.as_ref().and_then(|version| version["version"].as_u64());
        let next = number(&self.version).unwrap_or_default().wrapping_add(1);
        writes.push(Write::Put(version_place(), json!({"version": next})));
        let (known, is_same) = (self.version.clone(), Arc::new(Mutex::new(false)));
        let change = {
            let is_same = Arc::clone(&is_same);
            Box::new(move |stored: &[Option<Value>]| {
                let same = stored.first().is_some_and(|version| *version == known);
                *is_same.lock().unwrap_or_else(PoisonError::into_inner) = same;
                if same { writes.clone() } else { Vec::new() }
            })
        };
        store.change(vec![version_place()], change).await?;
        let is_same = *is_same.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(is_same)
    }

    /// The account of a record of the directory, and where it is: an administrator's is the record itself.
    pub(super) fn account(&self, place: &Key) -> Option<(Key, Account)> {
        let account = match place.kind {
            Kind::User => {
                let username = text(self.records.get(place)?, "username");
                (!username.is_empty()).then(|| Key::account(username))?
            }
            Kind::Account => place.clone(),
            _ => return None,
        };
        let known = self.records.get(&account).and_then(Account::of)?;
        // The account of a user is no administrator.
        let is_of_it = match place.kind {
            Kind::User => [&known.tenant, &known.group, &known.user] == [&place.tenant, &place.group, &place.user],
            _ => known.user.is_empty(),
        };
        is_of_it.then_some((account, known))
    }

    /// A line for each, in an order in which whatever holds others stands before them.
    pub(super) fn lines(&self) -> String {
        let mut lines = String::new();
        for (place, record) in &self.records {
            let mut line = Map::new();
            let mut add = |name: &str, text: &str| {
                if !text.is_empty() {
                    line.insert(name.to_owned(), json!(text));
                }
            };
            let account = self.account(place).map(|(_, account)| account);
            match place.kind {
                Kind::Tenant | Kind::Group | Kind::User => {
                    add("type", place.kind.as_str());
                    add("tenantId", &place.tenant);
                    add("groupId", &place.group);
                    add("userId", &place.user);
                    if place.kind == Kind::User {
                        add("department", text(record, "department"));
                        add("username", text(record, "username"));
                    }
                }
                // Those of users are in the lines of users.
                Kind::Account if account.is_none() => continue,
                _ => {
                    add("type", "administrator");
                    add("username", &place.name);
                    add("tenantId", text(record, "tenantId"));
                    add("groupId", text(record, "groupId"));
                    add("department", text(record, "department"));
                }
            }
            if let Some(account) = account {
                add("passwordHash", &account.password_hash);
            }
            for name in ["services", "level"] {
                if let Some(known) = record.get(name) {
                    line.insert(name.to_owned(), known.clone());
                }
            }
            lines.push_str(&Value::Object(line).to_string());
            lines.push('\n');
        }
        lines
    }
}

/// The text of an attribute; empty if there is none.
pub(super) fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
