//! What begins and what ends a session.

use linecard_contract::{Api, Session};

/// Where a session ends. Where the documentation only says how one begins, this is ours.
#[derive(Clone, Debug)]
pub(crate) struct Logout {
    pub(crate) path: String,
    pub(crate) title: &'static str,
}

impl Logout {
    /// The documented operation, or ours.
    pub(crate) fn of(api: &Api, session: &Session) -> Logout {
        match &session.logout {
            Some(logout) => Logout { path: logout.path.to_owned(), title: logout.title },
            None => Logout { path: format!("{}logout/", api.base_path), title: "Log out" },
        }
    }
}

/// What a session begins or ends with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AuthRoute {
    In,
    Out,
}
