//! Where a record is kept.

/// Where a record is kept: what it is about, and whose it is. What a kind has no part for is empty.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Key {
    /// What the record is about.
    pub kind: Kind,
    /// The tenant.
    pub tenant: String,
    /// The group.
    pub group: String,
    /// The user.
    pub user: String,
    /// What tells apart the records of a kind that belong to one owner: the service of a state, the name of an account.
    pub name: String,
}

/// What a record is about.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// The state of a service of a user.
    State,
    /// A tenant of the directory.
    Tenant,
    /// A group of the directory.
    Group,
    /// A user of the directory, and which services are assigned.
    User,
    /// Who may log in, by the name that is given there.
    Account,
    /// A login that has not ended.
    Session,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 6] = [Kind::State, Kind::Tenant, Kind::Group, Kind::User, Kind::Account, Kind::Session];

    /// The word that databases and backups hold.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::State => "state",
            Kind::Tenant => "tenant",
            Kind::Group => "group",
            Kind::User => "user",
            Kind::Account => "account",
            Kind::Session => "session",
        }
    }

    /// The kind of a word, if it is one.
    #[must_use]
    pub fn of(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

impl Key {
    /// The place of the state of a service, by the service's name in the model.
    #[must_use]
    pub fn state(tenant: &str, group: &str, user: &str, service: &str) -> Key {
        Key::new(Kind::State, [tenant, group, user, service])
    }

    /// The place of a tenant.
    #[must_use]
    pub fn tenant(tenant: &str) -> Key {
        Key::new(Kind::Tenant, [tenant, "", "", ""])
    }

    /// The place of a group.
    #[must_use]
    pub fn group(tenant: &str, group: &str) -> Key {
        Key::new(Kind::Group, [tenant, group, "", ""])
    }

    /// The place of a user.
    #[must_use]
    pub fn user(tenant: &str, group: &str, user: &str) -> Key {
        Key::new(Kind::User, [tenant, group, user, ""])
    }

    /// The place of an account, by the name that logs in.
    #[must_use]
    pub fn account(name: &str) -> Key {
        Key::new(Kind::Account, ["", "", "", name])
    }

    /// The place of a session, by what its cookie is known by.
    #[must_use]
    pub fn session(name: &str) -> Key {
        Key::new(Kind::Session, ["", "", "", name])
    }

    /// A place of a kind: its tenant, group, user and name.
    #[must_use]
    pub fn new(kind: Kind, parts: [&str; 4]) -> Key {
        let [tenant, group, user, name] = parts.map(str::to_owned);
        Key { kind, tenant, group, user, name }
    }

    /// All records of a kind, for [`Store::list`](crate::Store::list).
    #[must_use]
    pub fn all(kind: Kind) -> Key {
        Key::new(kind, [""; 4])
    }

    /// Whether this place bounds another one: it is of the same kind, and what this one says the other says too.
    #[must_use]
    pub fn holds(&self, other: &Key) -> bool {
        let parts = |place: &Key| [&place.tenant, &place.group, &place.user, &place.name].map(String::clone);
        self.kind == other.kind
            && parts(self).iter().zip(&parts(other)).all(|(bound, part)| bound.is_empty() || bound == part)
    }
}
