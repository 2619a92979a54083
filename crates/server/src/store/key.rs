//! The keys of records.

/// The key of a record: its kind and its owner. Parts that a kind does not need are empty.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RecordKey {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The tenant.
    pub tenant: String,
    /// The group.
    pub group: String,
    /// The user.
    pub user: String,
    /// What distinguishes the records of a kind with the same owner: the service of a state, the username of an account.
    pub name: String,
}

/// The kind of a record.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RecordKind {
    /// The state of a service of a user, a group or a tenant.
    State,
    /// A tenant of the directory.
    Tenant,
    /// A group of the directory.
    Group,
    /// A user of the directory, with the assigned services.
    User,
    /// An account, by its username.
    Account,
    /// A session.
    Session,
}

impl RecordKind {
    /// All kinds.
    pub const ALL: [RecordKind; 6] = [
        RecordKind::State,
        RecordKind::Tenant,
        RecordKind::Group,
        RecordKind::User,
        RecordKind::Account,
        RecordKind::Session,
    ];

    /// The name of the kind in databases and backups.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            RecordKind::State => "state",
            RecordKind::Tenant => "tenant",
            RecordKind::Group => "group",
            RecordKind::User => "user",
            RecordKind::Account => "account",
            RecordKind::Session => "session",
        }
    }

    /// The kind with this name, if there is one.
    #[must_use]
    pub fn of(word: &str) -> Option<RecordKind> {
        RecordKind::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

impl RecordKey {
    /// The key of the state of a service, by the service's name in the model. That of a group has no user, and that of a tenant
    /// no group either.
    #[must_use]
    pub fn state(tenant: &str, group: &str, user: &str, service: &str) -> RecordKey {
        RecordKey::new(RecordKind::State, [tenant, group, user, service])
    }

    /// The key of a tenant.
    #[must_use]
    pub fn tenant(tenant: &str) -> RecordKey {
        RecordKey::new(RecordKind::Tenant, [tenant, "", "", ""])
    }

    /// The key of a group.
    #[must_use]
    pub fn group(tenant: &str, group: &str) -> RecordKey {
        RecordKey::new(RecordKind::Group, [tenant, group, "", ""])
    }

    /// The key of a user.
    #[must_use]
    pub fn user(tenant: &str, group: &str, user: &str) -> RecordKey {
        RecordKey::new(RecordKind::User, [tenant, group, user, ""])
    }

    /// The key of an account, by its username.
    #[must_use]
    pub fn account(name: &str) -> RecordKey {
        RecordKey::new(RecordKind::Account, ["", "", "", name])
    }

    /// The key of a session, by the hash of its cookie.
    #[must_use]
    pub fn session(name: &str) -> RecordKey {
        RecordKey::new(RecordKind::Session, ["", "", "", name])
    }

    /// A key from its kind, tenant, group, user and name.
    #[must_use]
    pub fn new(kind: RecordKind, parts: [&str; 4]) -> RecordKey {
        let [tenant, group, user, name] = parts.map(str::to_owned);
        RecordKey { kind, tenant, group, user, name }
    }

    /// The key that matches all records of a kind, for [`Store::list`](crate::Store::list).
    #[must_use]
    pub fn all(kind: RecordKind) -> RecordKey {
        RecordKey::new(kind, [""; 4])
    }

    /// Whether another key is within this one: it has the same kind, and the same parts where this one is not empty.
    #[must_use]
    pub fn contains(&self, other: &RecordKey) -> bool {
        self.kind == other.kind
            && self.parts().iter().zip(other.parts()).all(|(bound, part)| bound.is_empty() || *bound == part)
    }

    fn parts(&self) -> [&str; 4] {
        [&self.tenant, &self.group, &self.user, &self.name]
    }
}
