//! Lines into the directory: all of them, or none.

use super::entry::{Entry, Fault, Login, Secret};
use super::kept::{Kept, text as text_of};
use crate::people::{Account, PasswordCost, hash_password, is_password_of, new_stamp};
use crate::store::{Key, Kind, Store, StoreError, Write};
use linecard_contract::Api;
use serde_json::Value;
use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::thread;

/// What an import has done, in lines.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Imported {
    /// How many were not there before.
    pub made: usize,
    /// How many were there, and are something else now.
    pub changed: usize,
    /// How many are gone.
    pub removed: usize,
    /// How many are what they were.
    pub unchanged: usize,
}

impl fmt::Display for Imported {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Imported { made, changed, removed, unchanged } = self;
        write!(out, "{made} made, {changed} changed, {removed} removed, {unchanged} unchanged")
    }
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Lines are wrong.
    #[error("{}", listed(faults, *more))]
    Faults {
        /// What is wrong, in the order of the lines.
        faults: Vec<Fault>,
        /// How many faults there are beyond these.
        more: usize,
    },
    /// The store fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Others change the directory all the time.
    #[error("others change the directory at the same time; come again")]
    Busy,
    /// No password can be hashed.
    #[error("the system has no random numbers")]
    NoRandomNumbers,
}

/// How many faults are told.
const MOST_FAULTS: usize = 100;

/// How often it begins anew because another one has changed the directory meanwhile.
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

/// Puts lines into the directory of a server of an API, a JSON object each. What a line is about is made, or becomes what the line says; with
/// `"remove": true` it is removed. The same lines again change nothing.
///
/// All lines are validated before anything is written, and all are written in one change. Passwords are hashed at the given
/// cost; one that is right already is left as it is.
///
/// # Errors
///
/// [`ImportError`]: lines that are wrong, or a store that fails. Nothing is changed then.
pub async fn import(api: &Api, store: &dyn Store, lines: &[u8], cost: PasswordCost) -> Result<Imported, ImportError> {
    let imported = import_if(api, store, lines, cost, |_| true).await?;
    Ok(imported.unwrap_or_default())
}

/// Imports as [`import`] does, if the directory is as it should be. None if it is not.
pub(super) async fn import_if(
    api: &Api,
    store: &dyn Store,
    lines: &[u8],
    cost: PasswordCost,
    should: impl Fn(&Kept) -> bool,
) -> Result<Option<Imported>, ImportError> {
    let entries = validated(api, lines).map_err(refused)?;
    for _ in 0..ATTEMPTS {
        let kept = Kept::read(store).await?;
        if !should(&kept) {
            return Ok(None);
        }
        let mut plan = Plan::of(&entries, &kept).map_err(refused)?;
        plan.hash(cost).await.ok_or(ImportError::NoRandomNumbers)?;
        let (writes, imported) = plan.end(api).ok_or(ImportError::NoRandomNumbers)?;
        if writes.is_empty() || kept.write(store, writes).await? {
            return Ok(Some(imported));
        }
    }
    Err(ImportError::Busy)
}

/// Every line by itself, and that no two are about the same.
fn validated(api: &Api, lines: &[u8]) -> Result<Vec<Entry>, Vec<Fault>> {
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    let lines = lines.strip_prefix(b"\xef\xbb\xbf").unwrap_or(lines);
    let mut seen: HashMap<Key, usize> = HashMap::new();
    for (index, line) in lines.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match Entry::of(api, index + 1, line) {
            Ok(entry) => {
                if let Some(first) = seen.insert(entry.place.clone(), entry.line) {
                    let message = format!("line {first} is about the same already");
                    faults.push(Fault { line: entry.line, message });
                }
                entries.push(entry);
            }
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

/// What the directory is to be.
struct Plan<'k> {
    kept: &'k Kept,
    entries: &'k [Entry],
    /// All records; the hashes of some accounts are missing yet.
    records: BTreeMap<Key, Value>,
    /// The accounts that lines speak of.
    accounts: Vec<Planned>,
}

/// An account that a line speaks of.
struct Planned {
    place: Key,
    account: Account,
    secret: Secret,
    /// The account that the same one had before, perhaps by another name.
    before: Option<Account>,
    /// Whether it had the same name.
    is_same_name: bool,
}

impl<'k> Plan<'k> {
    /// What becomes of the directory, or why it may not.
    fn of(entries: &'k [Entry], kept: &'k Kept) -> Result<Plan<'k>, Vec<Fault>> {
        let mut plan = Plan { kept, entries, records: kept.records.clone(), accounts: Vec::new() };
        let mut faults = Vec::new();
        // Names become free before anybody takes them, whatever the order of the lines.
        for entry in entries {
            if let Some((account, _)) = kept.account(&entry.place) {
                plan.records.remove(&account);
            }
            if entry.place.kind != Kind::Account {
                plan.records.remove(&entry.place);
            }
        }
        for entry in entries.iter().filter(|entry| !entry.is_removal) {
            if entry.place.kind != Kind::Account {
                plan.records.insert(entry.place.clone(), entry.record.clone());
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
        let place = Key::account(&login.username);
        let before = self.kept.account(&entry.place);
        let is_same_name = before.as_ref().is_some_and(|(known, _)| *known == place);
        let before = before.map(|(_, account)| account);
        if before.is_none() && matches!(login.secret, Secret::Kept) {
            return Err(fault("password or passwordHash is missing: this username has none yet"));
        }
        let text = |name| text_of(&entry.record, name).to_owned();
        let mut account = Account { level: login.level, ..Account::default() };
        if entry.place.kind == Kind::User {
            let Key { tenant, group, user, .. } = entry.place.clone();
            account = Account { tenant, group, user, ..account };
        } else {
            let (tenant, group, department) = (text("tenantId"), text("groupId"), text("department"));
            account = Account { tenant, group, department, ..account };
        }
        match self.records.entry(place.clone()) {
            Slot::Occupied(_) => return Err(fault("the username is taken: somebody else logs in by it")),
            Slot::Vacant(slot) => drop(slot.insert(account.record())),
        }
        self.accounts.push(Planned { place, account, secret: login.secret.clone(), before, is_same_name });
        Ok(())
    }

    /// Lines that leave something in nothing.
    fn dangling(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut fault = |entry: &Entry, message: &str| {
            faults.push(Fault { line: entry.line, message: message.to_owned() });
        };
        let has = |place: &Key| self.records.contains_key(place);
        let holds = |within: &Key| {
            let behind = self.records.range(within..).next();
            behind.is_some_and(|(place, _)| within.holds(place))
        };
        let accounts = self.records.range(Key::all(Kind::Account)..).filter_map(|(_, record)| Account::of(record));
        let administered: HashSet<(String, String)> = accounts
            .filter(|account| account.user.is_empty())
            .flat_map(|account| [(account.tenant.clone(), String::new()), (account.tenant, account.group)])
            .collect();
        let administers = |tenant: &str, group: &str| administered.contains(&(tenant.to_owned(), group.to_owned()));
        for entry in self.entries {
            let Key { tenant, group, .. } = &entry.place;
            match (entry.place.kind, entry.is_removal) {
                (Kind::Group, false) if !has(&Key::tenant(tenant)) => {
                    fault(entry, "tenantId is of no tenant, neither in these lines nor in the directory");
                }
                (Kind::User, false) if !has(&Key::group(tenant, group)) => {
                    fault(entry, "groupId is of no group of the tenant, neither in these lines nor in the directory");
                }
                (Kind::Account, false) => {
                    let (tenant, group) = (text_of(&entry.record, "tenantId"), text_of(&entry.record, "groupId"));
                    if !tenant.is_empty() && !has(&Key::tenant(tenant)) {
                        fault(entry, "tenantId is of no tenant, neither in these lines nor in the directory");
                    } else if !group.is_empty() && !has(&Key::group(tenant, group)) {
                        fault(
                            entry,
                            "groupId is of no group of the tenant, neither in these lines nor in the directory",
                        );
                    }
                }
                (Kind::Account, true) if has(&entry.place) => {
                    fault(entry, "the username is that of a user; leave it out of the line of this user");
                }
                (Kind::Tenant, true) if holds(&Key::group(tenant, "")) || administers(tenant, "") => {
                    fault(entry, "the tenant has groups or administrators still; remove them too");
                }
                (Kind::Group, true) if holds(&Key::user(tenant, group, "")) || administers(tenant, group) => {
                    fault(entry, "the group has users or administrators still; remove them too");
                }
                _ => {}
            }
        }
        faults
    }

    /// Hashes the passwords that are not those of before, on all cores. None if the system has no random numbers.
    async fn hash(&mut self, cost: PasswordCost) -> Option<()> {
        let mut asked = Vec::new();
        for (index, planned) in self.accounts.iter_mut().enumerate() {
            let before = planned.before.as_ref().map(|account| account.password_hash.clone());
            match &planned.secret {
                Secret::Kept => planned.account.password_hash = before.unwrap_or_default(),
                Secret::Hash(hash) => planned.account.password_hash.clone_from(hash),
                Secret::Password(password) => asked.push((index, password.clone(), before)),
            }
        }
        if asked.is_empty() {
            return Some(());
        }
        let hashed = tokio::task::spawn_blocking(move || {
            let cores = thread::available_parallelism().map_or(1, usize::from);
            let hash = |(index, password, before): &(usize, String, Option<String>)| {
                let same = before.clone().filter(|before| is_password_of(password, before));
                Some((*index, same.or_else(|| hash_password(cost, password))?))
            };
            thread::scope(|scope| {
                let shares = asked.chunks(asked.len().div_ceil(cores));
                let at_work: Vec<_> = shares
                    .map(|share| scope.spawn(move || share.iter().map(hash).collect::<Option<Vec<_>>>()))
                    .collect();
                at_work.into_iter().map(|share| share.join().ok()?).collect::<Option<Vec<_>>>()
            })
        });
        for (index, hash) in hashed.await.ok()??.into_iter().flatten() {
            self.accounts[index].account.password_hash = hash;
        }
        Some(())
    }

    /// What is to be written, and what the lines have done. None if the system has no random numbers.
    fn end(mut self, api: &Api) -> Option<(Vec<Write>, Imported)> {
        for planned in self.accounts {
            let mut account = planned.account;
            // Who has another name or password logs in anew.
            let before =
                planned.before.filter(|before| planned.is_same_name && before.password_hash == account.password_hash);
            account.stamp = match before {
                Some(before) => before.stamp,
                None => new_stamp()?,
            };
            self.records.insert(planned.place, account.record());
        }
        let mut writes = Vec::new();
        for (place, record) in &self.records {
            if self.kept.records.get(place) != Some(record) {
                writes.push(Write::Put(place.clone(), record.clone()));
            }
        }
        for place in self.kept.records.keys().filter(|place| !self.records.contains_key(place)) {
            writes.push(Write::Remove(place.clone()));
            if let Key { kind: Kind::User, tenant, group, user, .. } = place {
                // Whoever is of the same name later begins anew.
                writes.extend(
                    api.services.iter().map(|service| Write::Remove(Key::state(tenant, group, user, service.name))),
                );
            }
        }
        let after = Kept::planned(self.records);
        let mut imported = Imported::default();
        for Entry { place, .. } in self.entries {
            let shown = |kept: &Kept| (kept.records.get(place).cloned(), kept.account(place));
            let count = match (self.kept.records.contains_key(place), after.records.contains_key(place)) {
                (false, true) => &mut imported.made,
                (true, false) => &mut imported.removed,
                (true, true) if shown(self.kept) != shown(&after) => &mut imported.changed,
                _ => &mut imported.unchanged,
            };
            *count += 1;
        }
        Some((writes, imported))
    }
}
