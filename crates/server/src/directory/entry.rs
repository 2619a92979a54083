//! Parses and validates one line of an import.

use super::id::is_id;
use super::services::assignable;
use super::stored::text;
use super::tables::TABLES;
use crate::auth::{is_password, what_is_wrong_with_hash};
use crate::store::RecordKey;
use linecard_contract::say::Part;
use linecard_contract::{Api, Check, Finding, Kind, Level, Method, Reach, nearest, validate};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt;

/// A fault in a line. It holds no value of the line.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Fault {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.message)
    }
}

/// A valid line: a tenant, group, user or administrator.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) line: usize,
    /// The key of its record.
    pub(super) key: RecordKey,
    pub(super) is_removal: bool,
    /// The record, without the account of a user and the password of an administrator.
    pub(super) record: Value,
    /// The login that the line creates, if any.
    pub(super) login: Option<Login>,
}

/// The username, level and password of an account.
#[derive(Clone, Debug)]
pub(super) struct Login {
    pub(super) username: String,
    pub(super) level: u8,
    pub(super) secret: Secret,
}

/// The password in a line.
#[derive(Clone)]
pub(super) enum Secret {
    /// The line has no password, so the stored one stays.
    Unchanged,
    Password(String),
    Hash(String),
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret")
    }
}

impl Entry {
    /// Parses a line, or returns all its faults.
    pub(super) fn of(api: &Api, line: usize, bytes: &[u8]) -> Result<Entry, Vec<Fault>> {
        let fault = |message: String| Fault { line, message };
        let value = serde_json::from_slice::<Map<String, Value>>(bytes).map(Value::Object);
        let is_removal = value.as_ref().is_ok_and(|value| value["remove"] == true);
        let method = if is_removal { Method::Delete } else { Method::Post };
        let Ok(value) = value else {
            // Any table reports invalid JSON.
            let report = validate(TABLES[0].1, method, bytes);
            let of_json = report.violations().filter(|found| matches!(found.rule().check(), Check::Json(_)));
            let faults: Vec<Fault> = of_json.map(|found| fault(found.message())).collect();
            return Err(if faults.is_empty() {
                vec![fault("the line is not a JSON object".to_owned())]
            } else {
                faults
            });
        };
        let kind = text(&value, "type");
        let Some((_, object)) = TABLES.iter().find(|(known, _)| *known == kind) else {
            let known: Vec<&str> = TABLES.iter().map(|(known, _)| *known).collect();
            return Err(vec![fault(format!("type must be one of {}", known.join(", ")))]);
        };
        let report = validate(object, method, bytes);
        let mut faults: Vec<Fault> = report.violations().map(|found| fault(message_of(api, &found))).collect();
        faults.extend(beyond_the_table(api, &value).into_iter().map(fault));
        let (entry, more) = Entry::made(api, line, &value, kind, is_removal);
        faults.extend(more.into_iter().map(fault));
        if faults.is_empty() { Ok(entry) } else { Err(faults) }
    }

    /// Builds the entry of a line, and checks combinations of attributes.
    fn made(api: &Api, line: usize, value: &Value, kind: &str, is_removal: bool) -> (Entry, Vec<String>) {
        let [tenant, group, user] = ["tenantId", "groupId", "userId"].map(|name| text(value, name));
        let username = text(value, "username");
        let secret = match (text(value, "password"), text(value, "passwordHash")) {
            ("", "") => Secret::Unchanged,
            ("", hash) => Secret::Hash(hash.to_owned()),
            (password, _) => Secret::Password(password.to_owned()),
        };
        let mut faults = Vec::new();
        let login = |level| Some(Login { username: username.to_owned(), level, secret: secret.clone() });
        let (key, record, login) = match kind {
            "tenant" => (RecordKey::tenant(tenant), json!({}), None),
            "group" => {
                let mut record = Map::new();
                if value["services"].is_array() {
                    record.insert("services".to_owned(), json!(names(value, "services")));
                }
                add_packs(&mut record, value);
                (RecordKey::group(tenant, group), Value::Object(record), None)
            }
            "user" => {
                let mut record = Map::new();
                for name in ["department", "username"] {
                    if !text(value, name).is_empty() {
                        record.insert(name.to_owned(), value[name].clone());
                    }
                }
                record.insert("services".to_owned(), json!(names(value, "services")));
                add_packs(&mut record, value);
                if !is_removal && username.is_empty() && !matches!(secret, Secret::Unchanged) {
                    faults.push("the password has no username; add username, or remove the password".to_owned());
                }
                let login = if username.is_empty() { None } else { login(level_of_users(api)) };
                (RecordKey::user(tenant, group, user), Value::Object(record), login)
            }
            _ => {
                let level = value["level"].as_u64().and_then(|level| u8::try_from(level).ok()).unwrap_or_default();
                if !is_removal {
                    faults.extend(check_level(api, level, value));
                }
                let mut record = Map::new();
                for name in ["level", "tenantId", "groupId", "department"] {
                    if let Some(known) = value.get(name) {
                        record.insert(name.to_owned(), known.clone());
                    }
                }
                (RecordKey::account(username), Value::Object(record), login(level))
            }
        };
        let login = login.filter(|_| !is_removal);
        (Entry { line, key, is_removal, record, login }, faults)
    }
}

/// The names in a list of a line, sorted.
fn names<'v>(line: &'v Value, list: &str) -> BTreeSet<&'v str> {
    line[list].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Adds the service packs of a line to a record, if it has some.
fn add_packs(record: &mut Map<String, Value>, line: &Value) {
    let packs = names(line, "servicePacks");
    if !packs.is_empty() {
        record.insert("servicePacks".to_owned(), json!(packs));
    }
}

/// The faults of single values that a table cannot express.
fn beyond_the_table(api: &Api, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for name in ["tenantId", "groupId", "userId", "department", "username"] {
        let id = text(value, name);
        if id.chars().any(char::is_control) && !is_id(id) {
            faults.push(format!("{name} has a control character; remove it"));
        }
    }
    if value.get("password").and_then(Value::as_str).is_some_and(|password| !is_password(password)) {
        faults.push("password must have 1 to 1024 bytes".to_owned());
    }
    if let Some(wrong) = value.get("passwordHash").and_then(Value::as_str).and_then(what_is_wrong_with_hash) {
        faults.push(format!("passwordHash {wrong}"));
    }
    let services = value["services"].as_array().into_iter().flatten();
    for (index, service) in services.enumerate() {
        let Some(service) = service.as_str() else { continue };
        let names = || assignable(api).map(|known| known.name);
        if names().any(|known| known == service) {
            continue;
        }
        let hint = match nearest(service, names()).first() {
            Some(near) => format!("did you mean {near}?"),
            None => format!("the services are {}", names().collect::<Vec<_>>().join(", ")),
        };
        faults.push(format!("services/{index} is not the name of a service; {hint}"));
    }
    faults
}

/// The message of a finding. It says line and removal instead of POST and DELETE, which an import does not have.
fn message_of(api: &Api, finding: &Finding<'_>) -> String {
    let rule = finding.rule();
    // The table does not know the lowest level of an administrator in this API.
    if rule.field().is_some_and(|field| field.name == LEVEL) && rule.check() == Check::Range {
        return wrong_level(api);
    }
    let part = |part: &Part<'_>| match part {
        Part::Method(Method::Delete) => "removal".to_owned(),
        Part::Method(_) => "line".to_owned(),
        part => part.to_string(),
    };
    finding.sentence().parts().iter().map(part).collect()
}

/// The attribute with the level of an administrator.
const LEVEL: &str = "level";

/// The message about a level that is not that of an administrator.
fn wrong_level(api: &Api) -> String {
    let lowest = administrator_levels(api).next().map_or(0, |level| level.number);
    format!("`{LEVEL}` must be {}", Kind::Integer(lowest.into(), 255).describe())
}

/// The levels of administrators, from the lowest.
fn administrator_levels(api: &Api) -> impl Iterator<Item = &'static Level> + use<> {
    api.levels.iter().filter(|level| level.reach != Reach::User)
}

/// The level of users.
fn level_of_users(api: &Api) -> u8 {
    api.levels.iter().find(|level| level.reach == Reach::User).map_or(0, |level| level.number)
}

/// Checks that an administrator has the ids that its level needs, and no others.
fn check_level(api: &Api, level: u8, value: &Value) -> Vec<String> {
    if administrator_levels(api).next().is_some_and(|lowest| level < lowest.number) {
        // The table reports a level above the maximum.
        let is_number = value["level"].as_u64().is_some_and(|number| number == u64::from(level));
        return is_number.then(|| wrong_level(api)).into_iter().collect();
    }
    let Some(known) = api.level(level) else {
        let mut numbers: Vec<String> = administrator_levels(api).map(|level| level.number.to_string()).collect();
        if let Some(last) = numbers.last_mut() {
            *last = format!("or {last} and above");
        }
        return vec![format!("level must be {}", numbers.join(", "))];
    };
    let needed: &[&str] = match known.reach {
        Reach::User => return Vec::new(),
        Reach::Department => &["tenantId", "groupId", "department"],
        Reach::Group => &["tenantId", "groupId"],
        Reach::Tenant => &["tenantId"],
        Reach::All => &[],
    };
    let attributes = ["tenantId", "groupId", "department"].into_iter();
    let faults = attributes.filter_map(|name| match (needed.contains(&name), value.get(name).is_some()) {
        (true, false) => Some(format!("{name} is missing; level {level} is a {}", known.title)),
        (false, true) => Some(format!("{name} is not allowed; level {level} is a {}; remove it", known.title)),
        _ => None,
    });
    faults.collect()
}
