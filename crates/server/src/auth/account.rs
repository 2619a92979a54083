//! The record of an account, which a user logs in to.

use linecard_contract::Reach;
use serde_json::{Map, Value, json};

/// An account. An attribute that its level does not need is empty.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Account {
    pub(crate) level: u8,
    pub(crate) tenant: String,
    pub(crate) group: String,
    pub(crate) department: String,
    pub(crate) user: String,
    /// The password, as a PHC string of argon2id.
    pub(crate) password_hash: String,
    /// A session is valid as long as it has the stamp of its account: a new stamp ends all sessions.
    pub(crate) stamp: String,
}

impl Account {
    /// Reads an account from a record; none if the record is not an account.
    pub(crate) fn of(record: &Value) -> Option<Account> {
        let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Some(Account {
            level: record.get("level")?.as_u64()?.try_into().ok()?,
            tenant: text("tenantId"),
            group: text("groupId"),
            department: text("department"),
            user: text("userId"),
            password_hash: text("passwordHash"),
            stamp: text("stamp"),
        })
    }

    pub(crate) fn record(&self) -> Value {
        let mut record = Map::new();
        record.insert("level".to_owned(), self.level.into());
        for (name, text) in [
            ("tenantId", &self.tenant),
            ("groupId", &self.group),
            ("department", &self.department),
            ("userId", &self.user),
            ("passwordHash", &self.password_hash),
            ("stamp", &self.stamp),
        ] {
            if !text.is_empty() {
                record.insert(name.to_owned(), json!(text));
            }
        }
        Value::Object(record)
    }
}

/// The caller of a request.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// The username of the account.
    pub(crate) name: String,
    pub(crate) account: Account,
    /// What the level of the account gives access to.
    pub(crate) reach: Reach,
}
