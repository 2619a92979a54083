//! A small example directory for the first run.

use super::import::{ImportError, import_if};
use super::is_empty;
use super::services::assignable;
use crate::auth::PasswordCost;
use crate::store::{RecordKey, RecordKind, Store};
use linecard_contract::{Api, Reach};
use serde_json::{Map, Value, json};

/// An account of the example directory.
#[derive(Clone)]
pub struct ExampleLogin {
    /// The username.
    pub username: String,
    /// The password. The store keeps only its hash.
    pub password: String,
    /// The role of the account.
    pub title: &'static str,
}

const TENANT: &str = "example";
const GROUP: &str = "office";
const DEPARTMENT: &str = "sales";

/// The accounts of the example: username, role, and the rest of the line.
fn people(api: &'static Api) -> Vec<(&'static str, &'static str, Value)> {
    let services: Vec<&str> = assignable(api).map(|service| service.name).collect();
    let last: Vec<&str> = services.last().copied().into_iter().collect();
    let mut people = vec![
        ("jane", "end user", json!({"userId": "jane", "department": DEPARTMENT, "services": services})),
        ("john", "end user, one service only", json!({"userId": "john", "services": last})),
    ];
    for level in api.levels {
        let number = level.number;
        people.push(match level.reach {
            Reach::User => continue,
            Reach::Department => ("sales-admin", level.title, json!({"level": number, "department": DEPARTMENT})),
            Reach::Group => ("office-admin", level.title, json!({"level": number})),
            Reach::Tenant => ("example-admin", level.title, json!({"level": number})),
            Reach::All => ("reseller", "reseller", json!({"level": number})),
        });
    }
    people
}

/// Creates the example directory with random passwords, if the store has neither a directory nor states. Returns none, and
/// changes nothing, otherwise.
///
/// # Errors
///
/// The errors of [`import`](super::import()).
pub async fn create_example_directory(
    api: &'static Api,
    store: &dyn Store,
    cost: PasswordCost,
) -> Result<Option<Vec<ExampleLogin>>, ImportError> {
    if !is_empty(store).await? || !store.list(&RecordKey::all(RecordKind::State)).await?.is_empty() {
        return Ok(None);
    }
    let mut lines = format!(
        "{}\n{}\n",
        json!({"type": "tenant", "tenantId": TENANT}),
        json!({"type": "group", "tenantId": TENANT, "groupId": GROUP})
    );
    let mut logins = Vec::new();
    for (username, title, rest) in people(api) {
        let password = password().ok_or(ImportError::NoRandomNumbers)?;
        let level = rest["level"].as_u64().and_then(|level| u8::try_from(level).ok());
        let reach = level.and_then(|level| api.level(level)).map_or(Reach::User, |level| level.reach);
        let mut line = Map::new();
        line.insert("type".to_owned(), json!(if level.is_some() { "administrator" } else { "user" }));
        if reach <= Reach::Tenant {
            line.insert("tenantId".to_owned(), json!(TENANT));
        }
        if reach <= Reach::Group {
            line.insert("groupId".to_owned(), json!(GROUP));
        }
        line.extend(rest.as_object().cloned().unwrap_or_default());
        line.insert("username".to_owned(), json!(username));
        line.insert("password".to_owned(), json!(password));
        lines.push_str(&Value::Object(line).to_string());
        lines.push('\n');
        logins.push(ExampleLogin { username: username.to_owned(), password, title });
    }
    // If two servers start at the same time, one of them creates the example.
    let imported = import_if(api, store, lines.as_bytes(), cost, |kept| kept.records.is_empty()).await?;
    Ok(imported.map(|_| logins))
}

/// 100 random bits, in characters that are hard to confuse.
fn password() -> Option<String> {
    const CHARACTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| char::from(CHARACTERS[usize::from(byte % 32)])).collect())
}
