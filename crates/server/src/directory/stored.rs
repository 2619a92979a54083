//! The stored directory.

use crate::auth::Account;
use crate::store::{RecordKey, RecordKind, Store, StoreError, Stored, Write};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// All records of the directory, and their version.
pub(super) struct StoredDirectory {
    version: Option<Value>,
    pub(super) records: BTreeMap<RecordKey, Value>,
}

/// Every change of the directory increments this version, so that concurrent changes are detected.
pub(crate) fn version_key() -> RecordKey {
    RecordKey::new(RecordKind::Tenant, ["", "", "", "directory"])
}

/// The write of the version that follows a stored one.
pub(crate) fn next_version(version: Option<&Value>) -> Write {
    let next = version.and_then(|version| version["version"].as_u64()).unwrap_or_default().wrapping_add(1);
    Write::Put(version_key(), json!({"version": next}).into())
}

impl StoredDirectory {
    /// A directory that is not written yet.
    pub(super) const fn planned(records: BTreeMap<RecordKey, Value>) -> StoredDirectory {
        StoredDirectory { version: None, records }
    }

    pub(super) async fn read(store: &dyn Store) -> Result<StoredDirectory, StoreError> {
        // The version is read first: a change between this read and the lists is detected by `write`.
        let version = store.read(&[version_key()]).await?.into_iter().next().flatten().map(Stored::into_value);
        let mut records = BTreeMap::new();
        for kind in [RecordKind::Tenant, RecordKind::Group, RecordKind::User, RecordKind::Account] {
            records.extend(store.list(&RecordKey::all(kind)).await?);
        }
        records.remove(&version_key());
        Ok(StoredDirectory { version, records })
    }

    /// Writes everything if the directory has not changed since it was read, otherwise nothing. Returns whether it wrote.
    pub(super) async fn write(&self, store: &dyn Store, mut writes: Vec<Write>) -> Result<bool, StoreError> {
        writes.push(next_version(self.version.as_ref()));
        let (known, is_same) = (self.version.clone(), Arc::new(Mutex::new(false)));
        let change = {
            let is_same = Arc::clone(&is_same);
            Box::new(move |stored: &[Option<Stored>]| {
                let same = stored.first().is_some_and(|version| version.as_deref() == known.as_ref());
                *is_same.lock().unwrap_or_else(PoisonError::into_inner) = same;
                if same { writes.clone() } else { Vec::new() }
            })
        };
        store.change(vec![version_key()], change).await?;
        let is_same = *is_same.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(is_same)
    }

    /// The account of a record, and its key. The record of an administrator is its account.
    pub(super) fn account(&self, key: &RecordKey) -> Option<(RecordKey, Account)> {
        let account = match key.kind {
            RecordKind::User => {
                let username = text(self.records.get(key)?, "username");
                (!username.is_empty()).then(|| RecordKey::account(username))?
            }
            RecordKind::Account => key.clone(),
            _ => return None,
        };
        let known = self.records.get(&account).and_then(Account::of)?;
        // An account of a user is not an administrator, and the other way round.
        let is_of_it = match key.kind {
            RecordKind::User => [&known.tenant, &known.group, &known.user] == [&key.tenant, &key.group, &key.user],
            _ => known.user.is_empty(),
        };
        is_of_it.then_some((account, known))
    }

    /// Prints a line for each record: tenants, then groups, users and administrators.
    pub(super) fn lines(&self) -> String {
        let mut lines = String::new();
        for (key, record) in &self.records {
            let mut line = Map::new();
            let mut add = |name: &str, text: &str| {
                if !text.is_empty() {
                    line.insert(name.to_owned(), json!(text));
                }
            };
            let account = self.account(key).map(|(_, account)| account);
            match key.kind {
                RecordKind::Tenant | RecordKind::Group | RecordKind::User => {
                    add("type", key.kind.as_str());
                    add("tenantId", &key.tenant);
                    add("groupId", &key.group);
                    add("userId", &key.user);
                    if key.kind == RecordKind::User {
                        add("department", text(record, "department"));
                        add("username", text(record, "username"));
                    }
                }
                // The account of a user is part of the line of the user.
                RecordKind::Account if account.is_none() => continue,
                _ => {
                    add("type", "administrator");
                    add("username", &key.name);
                    add("tenantId", text(record, "tenantId"));
                    add("groupId", text(record, "groupId"));
                    add("department", text(record, "department"));
                }
            }
            if let Some(account) = account {
                add("passwordHash", &account.password_hash);
            }
            for name in ["services", "servicePacks", "level"] {
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

/// The text of an attribute, or an empty text if it is missing.
pub(super) fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
