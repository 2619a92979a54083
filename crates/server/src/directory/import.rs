//! Imports lines into the directory: all of them, or none.

use super::entry::{Entry, Fault, Login, Secret};
use super::stored::{StoredDirectory, text as text_of};
use crate::auth::{Account, PasswordCost, hash_password, is_password_of, new_stamp};
use crate::store::{RecordKey, RecordKind, Store, StoreError, Write};
use linecard_contract::Api;
use serde_json::Value;
use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::thread;

/// The result of an import, in lines.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Imported {
    /// How many were created.
    pub created: usize,
    /// How many were changed.
    pub changed: usize,
    /// How many were removed.
    pub removed: usize,
    /// How many stayed the same.
    pub unchanged: usize,
}

impl fmt::Display for Imported {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Imported { created, changed, removed, unchanged } = self;
        write!(out, "{created} created, {changed} changed, {removed} removed, {unchanged} unchanged")
    }
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Lines have faults.
    #[error("{}", listed(faults, *more))]
    Faults {
        /// The faults, in the order of the lines.
        faults: Vec<Fault>,
        /// The number of further faults.
        more: usize,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Other imports changed the directory at the same time.
    #[error("other imports change the directory at the same time; try again")]
    Busy,
    /// The system has no random numbers, which hashing a password needs.
    #[error("the system has no random numbers, so passwords cannot be hashed")]
    NoRandomNumbers,
}

/// How many faults are reported.
const MOST_FAULTS: usize = 100;

/// How often an import restarts because another one has changed the directory.
const ATTEMPTS: usize = 10;

fn listed(faults: &[Fault], more: usize) -> String {
    let mut lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    lines.join("\n")
}

fn refused(mut faults: Vec<Fault>) -> ImportError {
    faults.sort();
    faults.dedup();
    let more = faults.len().saturating_sub(MOST_FAULTS);
    faults.truncate(MOST_FAULTS);
    ImportError::Faults { faults, more }
}

/// Imports lines into the directory of an API, each a JSON object. A line creates or replaces a tenant, group, user or
/// administrator, or removes it if it has `"remove": true`. Importing the same lines again changes nothing.
///
/// All lines are validated first, and written in one transaction. Passwords are hashed at the given cost; a password that
/// has not changed keeps its hash.
///
/// # Errors
///
/// [`ImportError`]: lines have faults, or the store failed. Nothing is changed then.
pub async fn import(api: &Api, store: &dyn Store, lines: &[u8], cost: PasswordCost) -> Result<Imported, ImportError> {
    let imported = import_if(api, store, lines, cost, |_| true).await?;
    Ok(imported.unwrap_or_default())
}

/// Imports like [`import`], if the directory meets a condition. Returns none if it does not.
pub(super) async fn import_if(
    api: &Api,
    store: &dyn Store,
    lines: &[u8],
    cost: PasswordCost,
    condition: impl Fn(&StoredDirectory) -> bool,
) -> Result<Option<Imported>, ImportError> {
    let entries = validated(api, lines).map_err(refused)?;
    for _ in 0..ATTEMPTS {
        let kept = StoredDirectory::read(store).await?;
        if !condition(&kept) {
            return Ok(None);
        }
        let mut plan = Plan::of(&entries, &kept).map_err(refused)?;
        plan.hash(cost).await.ok_or(ImportError::NoRandomNumbers)?;
        let (writes, imported) = plan.finish(api).ok_or(ImportError::NoRandomNumbers)?;
        if writes.is_empty() || kept.write(store, writes).await? {
            return Ok(Some(imported));
        }
    }
    Err(ImportError::Busy)
}

/// Validates every line by itself, and checks that no two lines have the same key.
fn validated(api: &Api, lines: &[u8]) -> Result<Vec<Entry>, Vec<Fault>> {
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    let lines = lines.strip_prefix(b"\xef\xbb\xbf").unwrap_or(lines);
    let mut seen: HashMap<RecordKey, usize> = HashMap::new();
    for (index, line) in lines.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match Entry::of(api, index + 1, line) {
            Ok(entry) => {
                if let Some(first) = seen.insert(entry.key.clone(), entry.line) {
                    let message = format!("line {first} has the same key; remove one of them");
                    faults.push(Fault { line: entry.line, message });
                }
                entries.push(entry);
            }
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

/// The directory after an import.
struct Plan<'k> {
    kept: &'k StoredDirectory,
    entries: &'k [Entry],
    /// All records. Some accounts have no hash yet.
    records: BTreeMap<RecordKey, Value>,
    /// The accounts of the lines.
    accounts: Vec<Planned>,
}

/// The account of a line.
struct Planned {
    key: RecordKey,
    account: Account,
    secret: Secret,
    /// The previous account of the same user or administrator, perhaps with another username.
    before: Option<Account>,
    /// Whether the username is unchanged.
    is_same_name: bool,
}

impl<'k> Plan<'k> {
    /// Plans an import, or returns its faults.
    fn of(entries: &'k [Entry], kept: &'k StoredDirectory) -> Result<Plan<'k>, Vec<Fault>> {
        let mut plan = Plan { kept, entries, records: kept.records.clone(), accounts: Vec::new() };
        let mut faults = Vec::new();
        // All old usernames are released before new ones are taken, so that the order of the lines does not matter.
        for entry in entries {
            if let Some((account, _)) = kept.account(&entry.key) {
                plan.records.remove(&account);
            }
            if entry.key.kind != RecordKind::Account {
                plan.records.remove(&entry.key);
            }
        }
        for entry in entries.iter().filter(|entry| !entry.is_removal) {
            if entry.key.kind != RecordKind::Account {
                plan.records.insert(entry.key.clone(), entry.record.clone());
            }
            if let Some(login) = &entry.login {
                faults.extend(plan.add(entry, login).err());
            }
        }
        faults.extend(plan.dangling());
        if faults.is_empty() { Ok(plan) } else { Err(faults) }
    }

    /// Adds the account of an entry.
    fn add(&mut self, entry: &Entry, login: &Login) -> Result<(), Fault> {
        let fault = |message: &str| Fault { line: entry.line, message: message.to_owned() };
        let key = RecordKey::account(&login.username);
        let before = self.kept.account(&entry.key);
        let is_same_name = before.as_ref().is_some_and(|(known, _)| *known == key);
        let before = before.map(|(_, account)| account);
        if before.is_none() && matches!(login.secret, Secret::Unchanged) {
            return Err(fault("password or passwordHash is missing; a new username needs one"));
        }
        let text = |name| text_of(&entry.record, name).to_owned();
        let mut account = Account { level: login.level, ..Account::default() };
        if entry.key.kind == RecordKind::User {
            let RecordKey { tenant, group, user, .. } = entry.key.clone();
            account = Account { tenant, group, user, ..account };
        } else {
            let (tenant, group, department) = (text("tenantId"), text("groupId"), text("department"));
            account = Account { tenant, group, department, ..account };
        }
        match self.records.entry(key.clone()) {
            Slot::Occupied(_) => return Err(fault("the username is taken by another account; choose another one")),
            Slot::Vacant(slot) => drop(slot.insert(account.record())),
        }
        self.accounts.push(Planned { key, account, secret: login.secret.clone(), before, is_same_name });
        Ok(())
    }

    /// Finds lines whose tenant or group does not exist, and removals of tenants and groups that are not empty.
    fn dangling(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut fault = |entry: &Entry, message: &str| {
            faults.push(Fault { line: entry.line, message: message.to_owned() });
        };
        let has = |key: &RecordKey| self.records.contains_key(key);
        let holds = |within: &RecordKey| {
            let behind = self.records.range(within..).next();
            behind.is_some_and(|(key, _)| within.contains(key))
        };
        let accounts =
            self.records.range(RecordKey::all(RecordKind::Account)..).filter_map(|(_, record)| Account::of(record));
        let administered: HashSet<(String, String)> = accounts
            .filter(|account| account.user.is_empty())
            .flat_map(|account| [(account.tenant.clone(), String::new()), (account.tenant, account.group)])
            .collect();
        let administers = |tenant: &str, group: &str| administered.contains(&(tenant.to_owned(), group.to_owned()));
        for entry in self.entries {
            let RecordKey { tenant, group, .. } = &entry.key;
            match (entry.key.kind, entry.is_removal) {
                (RecordKind::Group, false) if !has(&RecordKey::tenant(tenant)) => {
                    fault(entry, "tenantId names no tenant of these lines or the directory; add a line for the tenant");
                }
                (RecordKind::User, false) if !has(&RecordKey::group(tenant, group)) => {
                    fault(
                        entry,
                        "groupId names no group of this tenant in these lines or the directory; add a line for the group",
                    );
                }
                (RecordKind::Account, false) => {
                    let (tenant, group) = (text_of(&entry.record, "tenantId"), text_of(&entry.record, "groupId"));
                    if !tenant.is_empty() && !has(&RecordKey::tenant(tenant)) {
                        fault(
                            entry,
                            "tenantId names no tenant of these lines or the directory; add a line for the tenant",
                        );
                    } else if !group.is_empty() && !has(&RecordKey::group(tenant, group)) {
                        fault(
                            entry,
                            "groupId names no group of this tenant in these lines or the directory; add a line for the group",
                        );
                    }
                }
                (RecordKind::Account, true) if has(&entry.key) => {
                    fault(entry, "the username belongs to a user; remove username from the line of this user instead");
                }
                (RecordKind::Tenant, true) if holds(&RecordKey::group(tenant, "")) || administers(tenant, "") => {
                    fault(entry, "the tenant still has groups or administrators; remove them too");
                }
                (RecordKind::Group, true)
                    if holds(&RecordKey::user(tenant, group, "")) || administers(tenant, group) =>
                {
                    fault(entry, "the group still has users or administrators; remove them too");
                }
                _ => {}
            }
        }
        faults
    }

    /// Hashes the passwords that have changed, on all cores. None if the system has no random numbers.
    async fn hash(&mut self, cost: PasswordCost) -> Option<()> {
        let mut unhashed = Vec::new();
        for (index, planned) in self.accounts.iter_mut().enumerate() {
            let before = planned.before.as_ref().map(|account| account.password_hash.clone());
            match &planned.secret {
                Secret::Unchanged => planned.account.password_hash = before.unwrap_or_default(),
                Secret::Hash(hash) => planned.account.password_hash.clone_from(hash),
                Secret::Password(password) => unhashed.push((index, password.clone(), before)),
            }
        }
        if unhashed.is_empty() {
            return Some(());
        }
        let hashed = tokio::task::spawn_blocking(move || {
            let cores = thread::available_parallelism().map_or(1, usize::from);
            let hash = |(index, password, before): &(usize, String, Option<String>)| {
                let same = before.clone().filter(|before| is_password_of(password, before));
                Some((*index, same.or_else(|| hash_password(cost, password))?))
            };
            thread::scope(|scope| {
                let shares = unhashed.chunks(unhashed.len().div_ceil(cores));
                let threads: Vec<_> = shares
                    .map(|share| scope.spawn(move || share.iter().map(hash).collect::<Option<Vec<_>>>()))
                    .collect();
                threads.into_iter().map(|share| share.join().ok()?).collect::<Option<Vec<_>>>()
            })
        });
        for (index, hash) in hashed.await.ok()??.into_iter().flatten() {
            self.accounts[index].account.password_hash = hash;
        }
        Some(())
    }

    /// Returns the writes and the result of the import. None if the system has no random numbers.
    fn finish(mut self, api: &Api) -> Option<(Vec<Write>, Imported)> {
        for planned in self.accounts {
            let mut account = planned.account;
            // A new username or password gets a new stamp, which ends the sessions.
            let before =
                planned.before.filter(|before| planned.is_same_name && before.password_hash == account.password_hash);
            account.stamp = match before {
                Some(before) => before.stamp,
                None => new_stamp()?,
            };
            self.records.insert(planned.key, account.record());
        }
        let mut writes = Vec::new();
        for (key, record) in &self.records {
            if self.kept.records.get(key) != Some(record) {
                writes.push(Write::Put(key.clone(), record.clone().into()));
            }
        }
        for key in self.kept.records.keys().filter(|key| !self.records.contains_key(key)) {
            writes.push(Write::Remove(key.clone()));
            let RecordKey { kind, tenant, group, user, .. } = key;
            if matches!(kind, RecordKind::Tenant | RecordKind::Group | RecordKind::User) {
                // A later tenant, group or user of the same name must not inherit these states.
                writes.extend(
                    api.services
                        .iter()
                        .map(|service| Write::Remove(RecordKey::state(tenant, group, user, service.name))),
                );
            }
        }
        let after = StoredDirectory::planned(self.records);
        let mut imported = Imported::default();
        for Entry { key, .. } in self.entries {
            let shown = |kept: &StoredDirectory| (kept.records.get(key).cloned(), kept.account(key));
            let count = match (self.kept.records.contains_key(key), after.records.contains_key(key)) {
                (false, true) => &mut imported.created,
                (true, false) => &mut imported.removed,
                (true, true) if shown(self.kept) != shown(&after) => &mut imported.changed,
                _ => &mut imported.unchanged,
            };
            *count += 1;
        }
        Some((writes, imported))
    }
}
